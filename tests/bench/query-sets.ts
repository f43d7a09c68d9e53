/** A file of queries with what must come first for each. */
export interface QuerySet {
  readonly name: string;
  readonly file: string;
  readonly written: string;
  /** Who wrote it, knowing what. */
  readonly by: string;
}

/** A query with what must come first. */
export interface Expectation {
  readonly query: string;
  readonly kind: string;
  /** The search may be tuned on `tune`, and is judged by `report`. */
  readonly half: 'tune' | 'report';
  /** What may stand first, as `note:volkov` or `passage:p3`; empty where nothing may be found. */
  readonly first: readonly string[];
  /** What else is relevant. */
  readonly any: readonly string[];
}

/** All sets; a new one is a file beside these and an entry here. */
export const QUERY_SETS: readonly QuerySet[] = [
  {
    name: 'first',
    file: 'queries.json',
    written: '2026-11-23',
    by: 'the writer of the search, before tuning it; cut into halves by lot',
  },
  {
    name: 'fresh',
    file: 'fresh-queries.json',
    written: '2026-11-23',
    by: 'a reader who had seen neither the search nor the names that notes are found by',
  },
  {
    name: 'fresh-2',
    file: 'fresh-queries-2.json',
    written: '2026-11-23',
    by: 'another, from the essay and the titles and glosses alone, while the search was finished',
  },
];
