import { describe, expect, test } from 'vitest';
import { leastSquares, placeGlosses, type WantedGloss } from '../../../src/reading/place-glosses.ts';

const margin = { end: 1000, gap: 10, reach: 160, sign: 0 };
const gloss = (at: number, height = 40, weight = 1): WantedGloss => ({ at, height, weight });
const standing = (wanted: readonly WantedGloss[], end = margin.end) =>
  placeGlosses(wanted, { ...margin, end }).flatMap((place, index) =>
    place.isFolded ? [] : [{ ...place, height: wanted[index]?.height ?? 0, at: wanted[index]?.at ?? 0 }],
  );

describe('glosses in the margin', () => {
  test('stand at the height of their words where there is room', () => {
    expect(placeGlosses([gloss(0), gloss(200), gloss(500)], margin).map(({ top }) => top)).toEqual([
      0, 200, 500,
    ]);
  });

  test('share the distance where two want one place', () => {
    expect(placeGlosses([gloss(300), gloss(300)], margin).map(({ top }) => top)).toEqual([275, 325]);
  });

  test('are placed with the least sum of squares: no other stacking is nearer', () => {
    const boxes = [
      { at: 100, height: 50 },
      { at: 110, height: 50 },
      { at: 130, height: 50 },
      { at: 400, height: 50 },
    ];
    const tops = leastSquares(boxes, 1000);
    const cost = (places: readonly number[]) =>
      places.reduce((sum, top, index) => sum + (top - (boxes[index]?.at ?? 0)) ** 2, 0);
    const isStack = (places: readonly number[]) =>
      places.every((top, index) => top >= 0 && (index === 0 || top - (places[index - 1] ?? 0) >= 50 - 1e-9));
    expect(isStack(tops)).toBe(true);
    for (let seed = 1; seed < 400; seed += 1) {
      const other = tops.map((top, index) => top + 6 * Math.sin(seed * 12.9898 + index * 78.233));
      if (isStack(other)) expect(cost(other)).toBeGreaterThanOrEqual(cost(tops) - 1e-6);
    }
  });

  test('never overlap, keep their order, stay within the text and within reach, however they crowd', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = (index: number) => Math.abs(Math.sin(seed * 127.1 + index * 311.7) * 43758.5453) % 1;
      const end = 1200;
      const wanted = Array.from({ length: 60 }, (_, index) =>
        gloss(random(index) * 1150, 20 + random(index + 99) * 50),
      ).sort((a, b) => a.at - b.at);
      const places = standing(wanted, end);
      expect(places.length).toBeGreaterThan(5);
      places.forEach(({ top, at, height }, index) => {
        const next = places[index + 1];
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + height).toBeLessThanOrEqual((next?.top ?? end + margin.gap) - margin.gap + 1e-6);
        expect(Math.abs(top - at)).toBeLessThanOrEqual(margin.reach);
      });
    }
  });

  test('fold where they cannot be near, the least weighty first, and their neighbour tells how many', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => gloss(500, 40, index === 4 ? 0 : 1 + index));
    const places = placeGlosses(crowd, margin);
    expect(places[4]?.isFolded).toBe(true);
    const folded = places.filter(({ isFolded }) => isFolded).length;
    expect(places.reduce((sum, place) => sum + place.folded, 0)).toBe(folded);
    expect(places.every((place) => place.folded === 0 || !place.isFolded)).toBe(true);
  });

  test('stand when the reader unfolds them, pushing the others aside', () => {
    const crowd = Array.from({ length: 10 }, () => gloss(500));
    const folded = placeGlosses(crowd, margin).flatMap(({ isFolded }, index) => (isFolded ? [index] : []));
    expect(folded.length).toBeGreaterThan(0);
    const after = placeGlosses(
      crowd.map((each) => ({ ...each, unfolded: true })),
      margin,
    );
    expect(after.some(({ isFolded }) => isFolded)).toBe(false);
    after.slice(1).forEach(({ top }, index) => {
      expect(top - (after[index]?.top ?? 0)).toBeGreaterThanOrEqual(50 - 1e-6);
    });
  });

  test('that do not rest keep the place of their word, push nothing, and are not counted among the folded', () => {
    const wanted = [gloss(100), { ...gloss(110), rests: false }, gloss(130)];
    const places = placeGlosses(wanted, margin);
    expect(places[1]).toMatchObject({ top: 110, isFolded: true });
    const without = placeGlosses([gloss(100), gloss(130)], margin);
    expect([places[0]?.top, places[2]?.top]).toEqual(without.map(({ top }) => top));
  });

  test('leave room for the sign of those that are folded behind them', () => {
    const crowd = Array.from({ length: 10 }, (_, index) => gloss(500 + index));
    const places = placeGlosses(crowd, { ...margin, sign: 24 });
    const standing = places.filter(({ isFolded }) => !isFolded);
    expect(standing.some(({ folded }) => folded > 0)).toBe(true);
    standing.slice(1).forEach(({ top }, index) => {
      const before = standing[index];
      const least = 50 + ((before?.folded ?? 0) > 0 ? 24 : 0);
      expect(top - (before?.top ?? 0)).toBeGreaterThanOrEqual(least - 1e-6);
    });
  });

  test.each([40, 320])(
    'cost what their neighbourhood costs, however long the text is: within %i pixels',
    (reach) => {
      const looks = (count: number) => {
        let looked = 0;
        const wanted = Array.from({ length: count }, (_, index): WantedGloss => ({
          get at() {
            looked += 1;
            return index * 30 + 20 * Math.sin(index * 12.9898);
          },
          height: 40,
          weight: index % 7,
        }));
        placeGlosses(wanted, { end: count * 30 + 100, gap: 7, reach, sign: 24 });
        return looked / count;
      };
      expect(looks(4000)).toBeLessThan(1.2 * looks(400));
    },
  );

  test('stay within the text and apart where crowds meet, and the sign of what is folded has its room', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const random = (index: number) => Math.abs(Math.sin(seed * 127.1 + index * 311.7) * 43758.5453) % 1;
      const wanted = Array.from({ length: 200 }, (_, index) =>
        gloss(random(index) * 4950, 20 + random(index + 999) * 40, Math.floor(random(index + 500) * 5)),
      ).sort((a, b) => a.at - b.at);
      const [end, gap, sign] = [5000, 7, 24];
      const stand = placeGlosses(wanted, { end, gap, reach: 320, sign }).flatMap((place, index) =>
        place.isFolded ? [] : [{ ...place, height: wanted[index]?.height ?? 0, at: wanted[index]?.at ?? 0 }],
      );
      expect(stand.length).toBeGreaterThan(60);
      stand.forEach(({ top, at, height, folded }, index) => {
        const bottom = top + height + (folded > 0 ? sign : 0);
        expect(bottom).toBeLessThanOrEqual((stand[index + 1]?.top ?? end + gap) - gap + 1e-6);
        expect(Math.abs(top - at)).toBeLessThanOrEqual(320);
      });
    }
  });

  test('are none where the text has none', () => {
    expect(placeGlosses([], margin)).toEqual([]);
  });
});
