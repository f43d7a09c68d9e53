import { readFileSync } from 'node:fs';
import '@citation-js/plugin-csl';
import { plugins } from '@citation-js/core';
import { changeApa } from './style-apa.ts';
import { britishLocale } from './british-locale.ts';

/** The part of citeproc's engine that is used here. */
export interface Engine {
  updateItems(ids: readonly string[]): void;
  makeBibliography(): [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]];
  makeCitationCluster(items: readonly unknown[]): string;
}

interface CslConfig {
  readonly engine: (data: readonly unknown[], style: string, language: string, format: string) => Engine;
  readonly styles: { add(name: string, xml: string): void; get(name: string): string };
  readonly locales: {
    add(name: string, xml: string): void;
    get(name: string): string;
    has(name: string): boolean;
  };
}

/** A style that prints a title alone, in quotation marks and capitals as most styles set it. */
const TITLE_STYLE =
  '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><citation><layout><text variable="title" quotes="true" text-case="title"/></layout></citation></style>';

/**
 * The styles by the names used here. The processor keeps one engine for each name, whose items are those
 * it was last given: whoever keeps an engine has a name for himself.
 */
export type StyleName =
  'bibliography' | 'citations' | 'undated' | 'original' | 'chicago' | 'mla' | 'apa-dated' | 'title';

/** Makes the engine of a style know these items, and no others. */
export function createEngine(
  style: StyleName,
  items: readonly { readonly id: string }[],
  language: string,
): Engine {
  const config = plugins.config.get('@csl') as unknown as CslConfig;
  if (!config.locales.has('en-GB')) {
    config.locales.add('en-GB', britishLocale(config.locales.get('en-US')));
    const chicago = readStyle('chicago');
    for (const name of ['bibliography', 'citations', 'undated']) config.styles.add(name, chicago);
    config.styles.add('chicago', chicago);
    config.styles.add('mla', readStyle('mla'));
    config.styles.add('apa-dated', changeApa(config.styles.get('apa')));
    config.styles.add('original', readStyle('original'));
    config.styles.add('title', TITLE_STYLE);
  }
  return config.engine(items, style, localeOf(language, config.locales), 'html');
}

/** The locale of each language that has no region of its own to choose one by. */
const LOCALES: Readonly<Record<string, string>> = {
  de: 'de-DE',
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  it: 'it-IT',
  ru: 'ru-RU',
};

/** The locale that citations are worded in for an interface; the processor brings some, a package the others. */
function localeOf(tag: string, locales: CslConfig['locales']): string {
  if (locales.has(tag)) return tag;
  const locale = LOCALES[new Intl.Locale(tag).language] ?? 'en-GB';
  if (!locales.has(locale))
    locales.add(locale, readProjectFile(`node_modules/citeproc-locales/locales/locales-${locale}.xml`));
  return locale;
}

function readStyle(name: string): string {
  return readProjectFile(`src/citations/style-${name}.csl`);
}

/** Styles lie in the source tree; the pages run from a bundle elsewhere, so they are found from the project's root. */
function readProjectFile(path: string): string {
  return readFileSync(`${process.cwd()}/${path}`, 'utf8');
}
