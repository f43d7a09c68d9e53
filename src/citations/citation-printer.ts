import type { Citation } from '../edition/citation.ts';
import { capitalise } from '../edition/title-page.ts';
import type { Source } from '../edition/source.ts';
import { createEngine, type Engine } from './csl-engine.ts';
import { bareDoi, printableSources } from './printable-source.ts';

/** Stands for any single number when a citation is printed, so that the processor is asked once for all pages of a source. */
const ANY_NUMBER = '7919';

/** Prints citations in brackets, one after another, for as long as the bibliography is the same. */
export interface CitationPrinter {
  /** Prints one citation as HTML without brackets: `Reid 2011, 36`. */
  readonly print: (citation: Citation) => string;
}

export function createCitationPrinter(sources: readonly Source[], language: string): CitationPrinter {
  const { engine } = engineOf(sources, language);
  const memory = new Map<string, string>();
  const printItem = (item: object): string => {
    const key = JSON.stringify(item);
    const printed = memory.get(key) ?? engine.makeCitationCluster([item]).replace(/^\(|\)$/gu, '');
    memory.set(key, printed);
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

/** Prints the whole bibliography as HTML, entry by entry, in the style's order. */
export function printBibliography(sources: readonly Source[], language: string): ReadonlyMap<string, string> {
  const { engine, noDate } = engineOf(sources, language);
  const [{ entry_ids: ids }, entries] = engine.makeBibliography();
  const byId = new Map(sources.map((source) => [source.id, source]));
  return new Map(
    entries.map((entry, index) => {
      const id = ids[index]?.[0] ?? '';
      // The style begins the status of a work with a capital.
      const html = withClasses(unwrap(entry)).replace(`${capitalise(noDate)}-`, `${noDate}-`);
      return [id, linkAddresses(html, byId.get(id)?.csl ?? {})];
    }),
  );
}

function engineOf(
  sources: readonly Source[],
  language: string,
): { readonly engine: Engine; readonly noDate: string } {
  const undated = { id: 'undated', type: 'book', author: [{ literal: 'Nobody' }], title: 'Untitled' };
  const noDate = createEngine('bibliography', [undated], language)
    .makeCitationCluster([{ id: undated.id, 'suppress-author': true }])
    .replace(/^\(|\)$/gu, '');
  const items = printableSources(sources, language, noDate);
  const engine = createEngine('bibliography', items, language);
  engine.updateItems(sources.map(({ id }) => id));
  return { engine, noDate };
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
