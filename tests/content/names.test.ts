import path from 'node:path';
import { expect, test } from 'vitest';
import { readEditionFolder } from '../../src/edition-folder.ts';
import { nameKey } from '../../src/search/query.ts';
import { editionOf } from '../generated/edition-of.ts';
import { analyserFor } from '../generated/search-of.ts';

const { names } = editionOf(await readEditionFolder(path.resolve(import.meta.dirname, '../../content')));
const printed = names.filter(({ role }) => ['title', 'original', 'name'].includes(role));
const analyser = await analyserFor('en-GB', 'ru');

/** The words of a name as they stand, in any order, without articles. */
function wordsOf(text: string): string {
  const words = analyser.wordsOf(text).filter((word) => !['a', 'an', 'the'].includes(word));
  return words.sort().join(' ');
}

test('the index prints the names that a reader wants to see, 1,000 at most', () => {
  expect(printed.length).toBeGreaterThan(400);
  expect(printed.length).toBeLessThanOrEqual(1000);
});

test('no printed name of a note is another of its names with other endings', () => {
  const ofOneKey = Map.groupBy(printed, ({ noteId, text }) => `${noteId} ${nameKey(text, analyser)}`);
  const inflected = [...ofOneKey.values()]
    .filter((same) => new Set(same.map(({ text }) => wordsOf(text))).size > 1)
    .map((same) => same.map(({ text }) => text).join(' = '));
  expect(inflected).toEqual([]);
});
