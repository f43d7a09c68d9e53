import { expect, test } from 'vitest';
import { findReachedPlace } from '../../../src/edition/reached-place.ts';
import { changedFiles, editionOf, faultsOf } from '../../generated/edition-of.ts';

const TITLE_PAGE = 'edition.yaml';
const page = editionOf(changedFiles({})).parts;
const parts = editionOf(changedFiles({ [TITLE_PAGE]: (text) => `${text}layout: parts\n` })).parts;
const addressOf = (after: string, of: typeof parts) => {
  const reached = findReachedPlace(after, of);
  return reached && [reached.passage.pageId, reached.passage.id, reached.later.map(({ id }) => id)];
};

test('a part is behind a reader with its last passage, or when they read in a later one', () => {
  const last = parts[0]?.passages.at(-1)?.id;
  expect(addressOf('morning', parts)).toEqual(['morning', last, ['evening']]);
  expect(addressOf('morning', page)).toEqual([undefined, page[0]?.passages.at(-1)?.id, []]);
});

test('a passage is named by its id, with its part’s where parts have pages', () => {
  expect(addressOf('p1', page)).toEqual([undefined, 'p1', []]);
  expect(addressOf('evening/p1', parts)).toEqual(['evening', 'p1', []]);
  expect(addressOf('p1', parts)).toBeUndefined();
});

test('a passage that does not exist is a fault, where it is named', () => {
  const faults = faultsOf({
    [TITLE_PAGE]: (text) => text.replace('level: novel,', 'level: novel, after: p99,'),
  });
  expect(faults.map(({ rule, path, line }) => [rule, path, line])).toEqual([
    ['spoiler-after-unknown', TITLE_PAGE, 12],
  ]);
});
