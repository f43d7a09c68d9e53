import { expect, test } from 'vitest';
import { addresses } from '../../src/address.ts';
import type { Pagefind, PagefindHit } from '../../src/search/pagefind.ts';
import { normaliseQuery, runSearch } from '../../src/search/run-search.ts';
import { searchRecords } from '../../src/search/search-records.ts';
import { changedFiles, editionOf } from '../generated/edition-of.ts';

const edition = editionOf(
  changedFiles({
    'content/notes/note-baa.mdx': (text) => `${text}\n## Further on\n\nThe butler did it [@source0].\n`,
  }),
);
const records = searchRecords(edition, addresses('/'));

test('every note and every passage is one record, at its own address', () => {
  expect(records).toHaveLength(edition.notes.size + edition.passages.length);
  expect(records.map(({ url }) => url)).toContain('/notes/note-bab/');
  expect(records.map(({ url }) => url)).toContain('/#p3');
});

test('a note is found by each of its names', () => {
  const record = records.find(({ url }) => url === '/notes/note-baa/');
  expect(record?.meta.names).toContain('Имя баа');
  expect(record?.meta.names).toContain('harbour lantern of baa');
});

test('what a spoiler gates is in no record', () => {
  expect(JSON.stringify(records)).not.toContain('butler');
});

test.each([
  ['  “Doctors’   Plot” ', '"Doctors\' Plot"'],
  ['Sebag-Montefiore', 'Sebag Montefiore'],
  ['Stalin’s death', 'Stalin death'],
  ['', ''],
  ['x'.repeat(10_000), 'x'.repeat(200)],
])('the query “%s” is asked as the index is written', (query, asked) => {
  expect(normaliseQuery(query)).toBe(asked);
});

const hit = (title: string, names = ''): PagefindHit => ({
  url: `/${title}`,
  excerpt: '',
  meta: { title, names },
});

const indexOf = (hits: readonly PagefindHit[]): Pagefind => ({
  options: () => Promise.resolve(),
  init: () => Promise.resolve(),
  search: () =>
    Promise.resolve({
      results: hits.map((found) => ({ id: found.url, data: () => Promise.resolve(found) })),
    }),
});

test('a note that bears the query as a name comes first, then passages, then other notes', async () => {
  const hits = [
    hit('Rations', 'bread'),
    hit('Passage 2'),
    hit('The siege of Leningrad', 'blockade · siege'),
    hit('The Siege', 'x'),
  ];
  const outcome = await runSearch(indexOf(hits), 'siege');
  expect(outcome).toMatchObject({ state: 'found', total: 4 });
  expect(outcome.state === 'found' && outcome.hits.map(({ meta }) => meta['title'])).toEqual([
    'The siege of Leningrad',
    'The Siege',
    'Passage 2',
    'Rations',
  ]);
});

test('an empty query and a query without result are told apart', async () => {
  expect(await runSearch(indexOf([]), ' ')).toEqual({ state: 'empty' });
  expect(await runSearch(indexOf([]), 'xyzzy')).toEqual({ state: 'none' });
});
