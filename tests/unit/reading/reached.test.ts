import { expect, test } from 'vitest';
import { isReached } from '../../../src/reading/reached.ts';
import type { ReadingPlace } from '../../../src/reading/stopping-place.ts';

const AFTER = '/text/two/#p9 /text/three/ /text/four/';

function reached(places: Readonly<Record<string, Partial<ReadingPlace>>>): boolean {
  return isReached(AFTER, (path) =>
    places[path] === undefined ? undefined : { passageId: 'p1', at: 1, ...places[path] },
  );
}

test('a spoiler is open to whoever has read the passage that it waits for, or beyond', () => {
  expect(reached({ '/text/two/': { past: 'p9' } })).toBe(true);
  expect(reached({ '/text/two/': { past: 'p10' } })).toBe(true);
  expect(reached({ '/text/two/': { past: 'p1' }, '/text/four/': { past: 'p1' } })).toBe(true);
});

test('it is closed to whoever has not read so far, or has only come by', () => {
  expect(reached({})).toBe(false);
  expect(reached({ '/text/two/': { past: 'p8' } })).toBe(false);
  expect(reached({ '/text/one/': { past: 'p40' } })).toBe(false);
  expect(reached({ '/text/two/': { passageId: 'p12' }, '/text/three/': { passageId: 'p7' } })).toBe(false);
});
