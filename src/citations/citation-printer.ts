import type { Citation, Locator } from '../edition/citation.ts';
import type { Source } from '../edition/source.ts';
import { createEngine, type Engine } from './csl-engine.ts';

/** Stands for any single number when a citation is printed, so that the processor is asked once for all pages of a source. */
const ANY_NUMBER = '7919';

/** Prints citations in brackets, one after another, for as long as the bibliography is the same. */
export interface CitationPrinter {
  /** Prints one citation as HTML without brackets: `Reid 2011, 36`. */
  readonly print: (citation: Citation) => string;
}

export function createCitationPrinter(sources: readonly Source[], language: string): CitationPrinter {
  const engine = engineOf(sources, language);
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
  const [{ entry_ids: ids }, entries] = engineOf(sources, language).makeBibliography();
  return new Map(entries.map((entry, index) => [ids[index]?.[0] ?? '', linkAddresses(unwrap(entry))]));
}

function engineOf(sources: readonly Source[], language: string): Engine {
  const engine = createEngine(
    'bibliography',
    sources.map(({ csl }) => csl),
    language,
  );
  engine.updateItems(sources.map(({ id }) => id));
  return engine;
}

/** Takes the processor’s own wrapper from an entry. */
export function unwrap(entry: string): string {
  return entry.replace(/^\s*<div[^>]*>|<\/div>\s*$/gu, '').trim();
}

function linkAddresses(html: string): string {
  return html.replace(/https?:\/\/[^\s<]+[^\s<.,;)]/gu, (url) => `<a href="${url}">${url}</a>`);
}
