import { expect, test } from 'vitest';
import { readDate } from '../../../src/edition/date.ts';
import type { TimelineEntry } from '../../../src/edition/timeline.ts';
import { runsOfTimeline } from '../../../src/edition/timeline-runs.ts';

function entry(edtf: string): TimelineEntry {
  const date = readDate(edtf);
  if (date === undefined) throw new Error(`${edtf} is no date.`);
  return { id: edtf, noteId: undefined, title: '', gloss: '', date, lane: '', kind: undefined };
}

test('years in which something begins are named one by one where they are few', () => {
  expect(runsOfTimeline(['1941', '1941-09', '1952'].map(entry))).toEqual([
    { from: 1941, to: 1941, first: '1941' },
    { from: 1952, to: 1952, first: '1952' },
  ]);
});

test('more are gathered into decades, and still more into centuries', () => {
  const decades = runsOfTimeline(Array.from({ length: 40 }, (_, index) => entry(String(1905 + index))));
  expect(decades.map(({ from, to }) => [from, to])).toEqual([
    [1900, 1909],
    [1910, 1919],
    [1920, 1929],
    [1930, 1939],
    [1940, 1949],
  ]);
  expect(decades[1]?.first).toBe('1910');
  const centuries = runsOfTimeline(
    Array.from({ length: 30 }, (_, index) => entry(String(1000 + 30 * index))),
  );
  expect(centuries[0]).toEqual({ from: 1000, to: 1099, first: '1000' });
});

test('what begins nobody knows when is in none of them', () => {
  expect(runsOfTimeline(['../1900', '1900'].map(entry))).toEqual([{ from: 1900, to: 1900, first: '1900' }]);
});
