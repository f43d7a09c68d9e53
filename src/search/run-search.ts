import { foldName } from '../edition/names.ts';
import type { Pagefind, PagefindHit } from './pagefind.ts';
import { NAME_SEPARATOR } from './search-records.ts';

/** How many results are fetched in full. */
const MOST = 50;

/** What came of a query. */
export type SearchOutcome =
  | { readonly state: 'empty' }
  | { readonly state: 'found'; readonly hits: readonly PagefindHit[]; readonly total: number }
  | { readonly state: 'none' };

/**
 * Asks the index.
 * @throws where a part of the index cannot be fetched, which Pagefind itself would pass off as no result.
 */
export async function runSearch(pagefind: Pagefind, query: string): Promise<SearchOutcome> {
  const words = normaliseQuery(query);
  if (words === '') return { state: 'empty' };
  const { results } = await pagefind.search(words);
  if (results.length === 0) return { state: 'none' };
  const hits = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  return { state: 'found', hits: inOrder(hits, words), total: results.length };
}

/** Writes a query as the index is written: straight quotation marks, spaces for hyphens, no possessive, at most 200 characters. */
export function normaliseQuery(query: string): string {
  return query
    .slice(0, 200)
    .normalize('NFC')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/'s\b/gu, '')
    .replace(/[-‐‑–—]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Puts the notes that bear the query as a name first, then passages in the order of the text, then the other notes in that of the index. */
function inOrder(hits: readonly PagefindHit[], query: string): PagefindHit[] {
  const wanted = fold(query);
  const rank = ({ meta }: PagefindHit): number => {
    const names = [meta['title'] ?? '', ...(meta['names'] ?? '').split(NAME_SEPARATOR)];
    if (names.some((name) => fold(name) === wanted)) return 0;
    return meta['names'] === '' ? 1 : 2;
  };
  const place = ({ meta }: PagefindHit) => Number(meta['order']);
  return hits.toSorted((a, b) => rank(a) - rank(b) || place(a) - place(b));
}

/** Makes spellings of a name equal, an article before it included. */
function fold(name: string): string {
  return foldName(normaliseQuery(name)).replace(/^(?:the|a|an) /u, '');
}
