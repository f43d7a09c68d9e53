import { expect, test } from 'vitest';
import { placeCard } from '../../../src/reading/place-card.ts';

const window = { width: 400, height: 600 };
const card = { width: 200, height: 100 };

test('a card stands under the middle of its link', () => {
  expect(placeCard({ left: 190, right: 210, top: 100, bottom: 120 }, card, window)).toEqual({
    left: 100,
    top: 128,
  });
});

test('a card keeps inside the window', () => {
  expect(placeCard({ left: 0, right: 20, top: 100, bottom: 120 }, card, window).left).toBe(8);
  expect(placeCard({ left: 380, right: 400, top: 100, bottom: 120 }, card, window).left).toBe(192);
});

test('a card stands above a link at the foot of the window, but never off the window’s top', () => {
  expect(placeCard({ left: 190, right: 210, top: 550, bottom: 570 }, card, window).top).toBe(442);
  expect(placeCard({ left: 190, right: 210, top: 60, bottom: 570 }, card, window).top).toBe(578);
});
