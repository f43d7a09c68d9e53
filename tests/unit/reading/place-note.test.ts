import { describe, expect, test } from 'vitest';
import { placeAtWord, placeInMargin } from '../../../src/reading/place-note.ts';

const window = { width: 1000, height: 800 };
const word = (left: number, top: number, lines = 1) => ({
  left,
  top,
  right: left + 80,
  bottom: top + 30,
  first: top - (lines - 1) * 32,
});
const note = { width: 400, height: 480 };

describe('a note at its word', () => {
  test('stands below the line, from the word’s beginning', () => {
    expect(placeAtWord(word(200, 100), note, window, 480)).toEqual({ left: 200, top: 138, maxHeight: 480 });
  });

  test('stands above where below it has no room', () => {
    expect(placeAtWord(word(200, 600), note, window, 480)).toEqual({
      left: 200,
      bottom: 592,
      maxHeight: 480,
    });
  });

  test('covers no line of a word that is broken over lines', () => {
    expect(placeAtWord(word(200, 632, 2), note, window, 480).bottom).toBe(592);
    expect(placeAtWord(word(200, 132, 2), note, window, 480).top).toBe(170);
  });

  test('stays inside the window, wherever the word is', () => {
    for (let left = -50; left <= 1050; left += 25) {
      for (let top = 0; top <= 770; top += 10) {
        const place = placeAtWord(word(left, top), note, window, 480);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + note.width).toBeLessThanOrEqual(992);
        const [upper, lower] =
          place.top === undefined
            ? [(place.bottom ?? 0) - place.maxHeight, place.bottom ?? 0]
            : [place.top, place.top + place.maxHeight];
        expect(upper).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(800);
        expect(lower <= top || upper >= top + 30).toBe(true);
        expect(place.maxHeight).toBeGreaterThanOrEqual(350);
      }
    }
  });
});

describe('a note in the margin', () => {
  const gloss = (top: number, left = 600) => ({ left, top, right: left + 280, bottom: top + 40 });

  test('stands at its gloss', () => {
    const place = placeInMargin(gloss(120, 560), note, window, 480);
    expect(place).toEqual({ left: 560, top: 120, width: 400, maxHeight: 480 });
  });

  test('stands higher where the window would end before it', () => {
    expect(placeInMargin(gloss(700), note, window, 480).top).toBe(312);
  });

  test('is as wide as the margin has room for, and never leaves the window', () => {
    expect(placeInMargin(gloss(120, 690), note, window, 480)).toMatchObject({ left: 690, width: 302 });
    expect(placeInMargin(gloss(120, 800), note, window, 480)).toMatchObject({ left: 712, width: 280 });
  });

  test('ends where its gloss ends where the margin is at the left, and grows away from the text', () => {
    const { right } = gloss(120, 200);
    const place = placeInMargin(gloss(120, 200), note, window, 480, true);
    expect(place.left + (place.width ?? 0)).toBe(right);
    expect(place.left).toBeGreaterThanOrEqual(8);
  });
});
