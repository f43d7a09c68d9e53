import { readFileSync } from 'node:fs';
import '@citation-js/plugin-csl';
import { plugins } from '@citation-js/core';
import type { Citation, Locator } from '../edition/citation.ts';
import type { Source } from '../edition/source.ts';
import { britishLocale } from './british-locale.ts';

/** The part of citeproc's engine that is used here. */
interface Engine {
  updateItems(ids: readonly string[]): void;
  makeBibliography(): [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]];
  makeCitationCluster(items: readonly unknown[]): string;
}

interface CslConfig {
  readonly engine: (data: readonly unknown[], style: string, language: string, format: string) => Engine;
  readonly styles: { add(name: string, xml: string): void };
  readonly locales: {
    add(name: string, xml: string): void;
    get(name: string): string;
    has(name: string): boolean;
  };
}

const STYLE = 'chicago-author-date';
/** Stands for any single number when a citation is printed, so that the processor is asked once for all pages of a source. */
const ANY_NUMBER = '7919';

/** Prints citations in brackets, one after another, for as long as the bibliography is the same. */
export interface CitationPrinter {
  /** Prints one citation as HTML without brackets: `Reid 2011, 36`. */
  readonly print: (citation: Citation) => string;
}

export function createCitationPrinter(sources: readonly Source[], language: string): CitationPrinter {
  const engine = createEngine(sources, language);
  const memory = new Map<string, string>();
  const printWith = (sourceId: string, locator: Locator | undefined): string => {
    const key = JSON.stringify([sourceId, locator]);
    const known = memory.get(key);
    if (known !== undefined) return known;
    const item = { id: sourceId, ...(locator && { locator: locator.value, label: locator.label }) };
    const printed = engine.makeCitationCluster([item]).replace(/^\(|\)$/gu, '');
    memory.set(key, printed);
    return printed;
  };
  const print = ({ sourceId, locator }: Citation): string => {
    if (locator === undefined || !/^\d+$/u.test(locator.value)) return printWith(sourceId, locator);
    return printWith(sourceId, { ...locator, value: ANY_NUMBER }).replace(ANY_NUMBER, locator.value);
  };
  return { print };
}

/** Prints the whole bibliography as HTML, entry by entry, in the style's order. */
export function printBibliography(sources: readonly Source[], language: string): ReadonlyMap<string, string> {
  const [{ entry_ids: ids }, entries] = createEngine(sources, language).makeBibliography();
  return new Map(entries.map((entry, index) => [ids[index]?.[0] ?? '', linkAddresses(unwrap(entry))]));
}

function createEngine(sources: readonly Source[], language: string): Engine {
  const config = plugins.config.get('@csl') as unknown as CslConfig;
  if (!config.locales.has('en-GB')) {
    config.locales.add('en-GB', britishLocale(config.locales.get('en-US')));
    config.styles.add(STYLE, withoutDashes(readFileSync(stylePath(), 'utf8')));
  }
  const engine = config.engine(
    sources.map(({ csl }) => csl),
    STYLE,
    language,
    'html',
  );
  engine.updateItems(sources.map(({ id }) => id));
  return engine;
}

/** The style lies in the source tree; the pages run from a bundle elsewhere, so it is found from the project's root. */
function stylePath(): string {
  return `${process.cwd()}/src/citations/${STYLE}.csl`;
}

/** Every entry names its author, since a note prints its own few entries only: no dashes for “the same”. */
function withoutDashes(style: string): string {
  return style.replace(/ subsequent-author-substitute="[^"]*"/u, '');
}

function unwrap(entry: string): string {
  return entry.replace(/^\s*<div[^>]*>|<\/div>\s*$/gu, '').trim();
}

function linkAddresses(html: string): string {
  return html.replace(/https?:\/\/[^\s<]+[^\s<.,;)]/gu, (url) => `<a href="${url}">${url}</a>`);
}
