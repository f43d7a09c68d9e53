import { describe, expect, test } from 'vitest';
import {
  farther,
  hasReadOn,
  parsePlace,
  passageAt,
  passagePassed,
  placeToOffer,
} from '../../../src/reading/stopping-place.ts';

const passages = ['p1', 'p2', 'p3', 'p4'];
const placeIn = (passageId: string) => ({ passageId, at: 1 });

describe('going on where one stopped', () => {
  test('is offered', () => {
    expect(placeToOffer(placeIn('p3'), passages, '')).toEqual(placeIn('p3'));
  });

  test.each([
    ['to who was never here', undefined, ''],
    ['to who came by the address of a place', placeIn('p3'), '#p2'],
    ['to who had only begun', placeIn('p1'), ''],
    ['to who had read to the end', placeIn('p4'), ''],
    ['where the passage is no more', placeIn('p9'), ''],
  ])('is not offered %s', (_, place, hash) => {
    expect(placeToOffer(place, passages, hash)).toBeUndefined();
  });
});

const boxes = [
  { id: 'p1', top: -500, bottom: 190 },
  { id: 'p2', top: 200, bottom: 390 },
  { id: 'p3', top: 400, bottom: 1000 },
];

test('the passage being read is at the reading line, a third down the window', () => {
  expect(passageAt(boxes, 900)).toBe('p2');
  expect(passageAt(boxes, 300)).toBe('p1');
  expect(passageAt([], 900)).toBeUndefined();
});

test('a passage has been read when it ends above the reading line, the last when its end is in the window', () => {
  expect(passagePassed(boxes, 900)).toBe('p1');
  expect(passagePassed(boxes, 300)).toBeUndefined();
  expect(passagePassed(boxes, 1000)).toBe('p3');
  expect(passagePassed([], 900)).toBeUndefined();
});

test('what is jumped over has not been read', () => {
  expect(hasReadOn(0, 900, 800)).toBe(true);
  expect(hasReadOn(0, 5000, 800)).toBe(false);
  expect(hasReadOn(undefined, 0, 800)).toBe(false);
});

test('how far one has read never goes back, and forgets a passage that is no more', () => {
  expect(farther(passages, 'p3', 'p2')).toBe('p3');
  expect(farther(passages, undefined, 'p2')).toBe('p2');
  expect(farther(passages, 'p9', undefined)).toBeUndefined();
});

test.each([
  [null],
  ['{'],
  ['7'],
  ['{"passageId":3,"at":1}'],
  ['null'],
  ['{"passageId":"p3","at":5,"line":{"passageId":"p3"}}'],
  ['{"passageId":"p3","at":5,"past":7}'],
])('%s is no place', (stored) => {
  expect(parsePlace(stored)).toBeUndefined();
});

test.each([
  [{ passageId: 'p3', at: 5 }],
  [{ passageId: 'p3', at: 5, read: 0.5, past: 'p2', line: { passageId: 'p2', character: 218 } }],
])('a place is read as it was stored', (place) => {
  expect(parsePlace(JSON.stringify(place))).toEqual(place);
});
