import type { Citation } from '../edition/citation.ts';
import { capitalise } from '../edition/capitalise.ts';
import type { Source } from '../edition/source.ts';
import { createEngine, type Engine, type StyleName } from './csl-engine.ts';
import { bareDoi, printableSources } from './printable-source.ts';
import { printedOf } from './printed-store.ts';
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
  const known = printedOf(['citations', sources.map(({ csl }) => csl), readers]);
  let engine: Engine | undefined;
  const printItem = (item: object): string => {
    const key = JSON.stringify(item);
    const found = known.get(key);
    if (found !== undefined) return found;
    // Making the processor know a bibliography takes a second or two, so it waits until something is asked for.
    engine ??= engineOf(
      'citations',
      readableSources(sources, readers).map(({ entry }) => entry),
      readers.language,
    );
    const printed = engine.makeCitationCluster([item]).replace(/^\(|\)$/gu, '');
    known.set(key, printed);
    return printed;
  };
  const print = ({ sourceId, locator, prefix, suffix, withoutAuthor }: Citation): string => {
    const item = {
      id: sourceId,
      ...(prefix !== undefined && { prefix: `${prefix} ` }),
      ...(suffix !== undefined && { suffix }),
      ...(withoutAuthor && { 'suppress-author': true }),
    };
    if (locator === undefined) return printItem(item);
    const { label, value } = locator;
    if (!/^\d+$/u.test(value)) return printItem({ ...item, label, locator: value });
    return printItem({ ...item, label, locator: ANY_NUMBER }).replace(ANY_NUMBER, value);
  };
  return { print };
}

/** Prints the whole bibliography, entry by entry, in the style’s order: works in another script stand where their Latin form does. */
export function printBibliography(
  sources: readonly Source[],
  { language, scripts }: Readers,
): ReadonlyMap<string, PrintedEntry> {
  const readers = { language, ...(scripts !== undefined && { scripts }) };
  const known = printedOf(['bibliography', sources.map(({ csl }) => csl), readers]);
  const found = known.get('entries');
  if (found !== undefined) return new Map(JSON.parse(found) as readonly [string, PrintedEntry][]);
  const entries = printEntriesAnew(sources, readers);
  known.set('entries', JSON.stringify([...entries]));
  return entries;
}

function printEntriesAnew(sources: readonly Source[], readers: Readers): ReadonlyMap<string, PrintedEntry> {
  const entries = readableSources(sources, readers);
  const printed = printEntries(
    'bibliography',
    entries.map(({ entry }) => entry),
    readers.language,
  );
  const noDate = wordForNoDate(readers.language);
  const byId = new Map(sources.map((source) => [source.id, source.csl]));
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
      // The style begins the status of a work with a capital.
      const entry = withClasses(html).replace(`${capitalise(noDate)}-`, `${noDate}-`);
      return [
        id,
        {
          html: linkAddresses(entry, byId.get(id) ?? {}),
          original: hasOriginal ? { html: withClasses(original), language } : undefined,
        },
      ];
    }),
  );
}

/** The sources as the processor prints them whole, in letters that readers of the interface read. */
function readableSources(
  sources: readonly Source[],
  { language, scripts = {} }: Readers,
): readonly ReadableEntry[] {
  const printable = printableSources(sources, language, wordForNoDate(language));
  return printable.map((csl) => readableEntry(csl, language, scripts));
}

/** How the style says that a work has no date. */
function wordForNoDate(language: string): string {
  const undated = { id: 'undated', type: 'book', author: [{ literal: 'Nobody' }], title: 'Untitled' };
  return createEngine('undated', [undated], language)
    .makeCitationCluster([{ id: undated.id, 'suppress-author': true }])
    .replace(/^\(|\)$/gu, '');
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

/** The processor writes mark-up of titles into `style`, which the site’s policy does not allow. */
function withClasses(html: string): string {
  return html
    .replaceAll(/ style="font-style:\s*normal;?"/gu, ' class="upright"')
    .replaceAll(/ style="font-variant:\s*small-caps;?"/gu, ' class="small-caps"')
    .replaceAll(/ style="[^"]*"/gu, '');
}

/** Makes links of the addresses that an entry has, whole as they are. */
function linkAddresses(html: string, csl: Readonly<Record<string, unknown>>): string {
  const { DOI: doi, URL: url } = csl;
  const printed = [url, typeof doi === 'string' ? `https://doi.org/${bareDoi(doi)}` : undefined]
    .filter((address) => typeof address === 'string' && /^https?:\/\//u.test(address))
    .map((address) => escapeHtml(String(address)))
    .find((address) => html.includes(address));
  return printed === undefined
    ? html
    : html.replace(printed, () => `<a href="${printed.replaceAll('"', '&quot;')}">${printed}</a>`);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&#38;').replaceAll('<', '&#60;').replaceAll('>', '&#62;');
}
