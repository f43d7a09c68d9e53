import { describe, expect, test } from 'vitest';
import { parsePlace, passageAt, placeToOffer } from '../../../src/reading/stopping-place.ts';

const passages = ['p1', 'p2', 'p3', 'p4'];
const day = 24 * 60 * 60 * 1000;
const visit = { now: 2 * day, hash: '' };

describe('going on where one stopped', () => {
  test('is offered the next day', () => {
    expect(placeToOffer({ passageId: 'p3', at: day }, passages, visit)).toBe('p3');
  });

  test.each([
    ['to who was never here', undefined, visit],
    ['to who came by the address of a place', { passageId: 'p3', at: day }, { ...visit, hash: '#p2' }],
    ['to who had only begun', { passageId: 'p1', at: day }, visit],
    ['to who had read to the end', { passageId: 'p4', at: day }, visit],
    ['to who was here just now', { passageId: 'p3', at: 2 * day - 1000 }, visit],
    ['where the passage is no more', { passageId: 'p9', at: day }, visit],
  ])('is not offered %s', (_, place, arrival) => {
    expect(placeToOffer(place, passages, arrival)).toBeUndefined();
  });

  test('remembers the passage at the reading line, a third down the window', () => {
    const tops = [
      { id: 'p1', top: -500 },
      { id: 'p2', top: 200 },
      { id: 'p3', top: 400 },
    ];
    expect(passageAt(tops, 900)).toBe('p2');
    expect(passageAt(tops, 300)).toBe('p1');
    expect(passageAt([], 900)).toBeUndefined();
  });

  test.each([[null], ['{'], ['7'], ['{"passageId":3,"at":1}'], ['null']])(
    'takes %s for nothing',
    (stored) => {
      expect(parsePlace(stored)).toBeUndefined();
    },
  );

  test('reads what was stored', () => {
    expect(parsePlace('{"passageId":"p3","at":5}')).toEqual({ passageId: 'p3', at: 5 });
  });
});
