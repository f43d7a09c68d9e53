import { expect, test } from 'vitest';
import { barPlace } from '../../../src/annotations/bar-place.ts';

const BAR = { width: 300, height: 40 };
const WINDOW = { width: 1000, height: 600 };
const line = (top: number, left = 200) => ({ left, top, bottom: top + 24 });

test('the bar stands above the words that are selected', () => {
  expect(barPlace([line(200), line(230, 100)], BAR, WINDOW, false)).toEqual({ left: 200, top: 152 });
});

test('it stands below them where there is no room above', () => {
  expect(barPlace([line(20), line(50, 100)], BAR, WINDOW, false)).toEqual({ left: 100, top: 82 });
});

test('it stays inside the window', () => {
  expect(barPlace([line(200, 900)], BAR, WINDOW, false).left).toBe(692);
  expect(barPlace([line(200, -50)], BAR, WINDOW, false).left).toBe(8);
});

test('where fingers select it stands at the foot, away from the system’s own menu, or at the head', () => {
  expect(barPlace([line(200)], BAR, WINDOW, true)).toEqual({ left: 350, top: 552 });
  expect(barPlace([line(560)], BAR, WINDOW, true)).toEqual({ left: 350, top: 8 });
});

test.each([false, true])(
  'it lies over no selected line, wherever there is a place without (fingers: %s)',
  (isCoarse) => {
    for (let first = -100; first < 700; first += 7)
      for (let count = 1; count < 14; count += 2) {
        const lines = Array.from({ length: count }, (_, index) => line(first + index * 30));
        const { top } = barPlace(lines, BAR, WINDOW, isCoarse);
        const isOver = lines.some((each) => each.bottom > top && each.top < top + BAR.height);
        const last = first + count * 30;
        if (first > 60 || last < 540) expect(isOver).toBe(false);
      }
  },
);
