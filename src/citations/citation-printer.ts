import type { Citation, Locator } from '../edition/citation.ts';
import type { Source } from '../edition/source.ts';
import { createEngine, type Engine, type StyleName } from './csl-engine.ts';
import { readableEntry, type ReadableEntry } from './readable-entry.ts';

/** Stands for any single number when a citation is printed, so that the processor is asked once for all pages of a source. */
const ANY_NUMBER = '7919';

/** Prints citations in brackets, one after another, for as long as the bibliography is the same. */
export interface CitationPrinter {
  /** Prints one citation as HTML without brackets: `Reid 2011, 36`. */
  readonly print: (citation: Citation) => string;
}

/** What a bibliography is printed for. */
export interface Readers {
  /** The language of the interface. */
  readonly language: string;
  /** Which language each other script is read as: `{ Cyrl: 'ru' }`. */
  readonly scripts?: Readonly<Record<string, string>>;
}

/** An entry of the bibliography, as HTML. */
export interface PrintedEntry {
  readonly html: string;
  /** The names and titles of a work in another script, as they stand in the work. */
  readonly original: { readonly html: string; readonly language: string } | undefined;
}

export function createCitationPrinter(sources: readonly Source[], readers: Readers): CitationPrinter {
  const engine = engineOf(
    'bibliography',
    sources.map(({ csl }) => readable(csl, readers).entry),
    readers.language,
  );
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

/** Prints the whole bibliography, entry by entry, in the style’s order: works in another script stand where their Latin form does. */
export function printBibliography(
  sources: readonly Source[],
  readers: Readers,
): ReadonlyMap<string, PrintedEntry> {
  const entries = sources.map(({ csl }) => readable(csl, readers));
  const printed = printEntries(
    'bibliography',
    entries.map(({ entry }) => entry),
    readers.language,
  );
  const originals = entries.flatMap(({ original }) => (original === undefined ? [] : [original]));
  const languages = new Map(originals.map(({ entry, language }) => [entry.id, language]));
  const asWritten = printEntries(
    'original',
    originals.map(({ entry }) => entry),
    readers.language,
  );
  return new Map(
    [...printed].map(([id, html]) => {
      const [original, language] = [asWritten.get(id), languages.get(id)];
      const hasOriginal = original !== undefined && language !== undefined;
      return [
        id,
        { html: linkAddresses(html), original: hasOriginal ? { html: original, language } : undefined },
      ];
    }),
  );
}

function readable(csl: Source['csl'], { language, scripts = {} }: Readers): ReadableEntry {
  return readableEntry(csl, language, scripts);
}

function printEntries(style: StyleName, items: readonly Source['csl'][], language: string) {
  const [{ entry_ids: ids }, entries] = engineOf(style, items, language).makeBibliography();
  return new Map(entries.map((entry, index) => [ids[index]?.[0] ?? '', unwrap(entry)]));
}

function engineOf(style: StyleName, items: readonly Source['csl'][], language: string): Engine {
  const engine = createEngine(style, items, language);
  engine.updateItems(items.map(({ id }) => id));
  return engine;
}

/** Takes the processor’s own wrapper from an entry. */
export function unwrap(entry: string): string {
  return entry.replace(/^\s*<div[^>]*>|<\/div>\s*$/gu, '').trim();
}

function linkAddresses(html: string): string {
  return html.replace(/https?:\/\/[^\s<]+[^\s<.,;)]/gu, (url) => `<a href="${url}">${url}</a>`);
}
