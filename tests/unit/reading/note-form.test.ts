import { describe, expect, test } from 'vitest';
import { keptNotes, noteForm } from '../../../src/reading/note-form.ts';
import { sheetShare } from '../../../src/reading/sheet-height.ts';

describe('an open note stands', () => {
  const desk = { isCoarse: false, hasMargin: true };
  const phone = { isCoarse: true, hasMargin: false };
  test.each([
    ['in the margin where the window has one', { ...desk, width: 1280, height: 800 }, 'margin'],
    ['at its word where it has none', { ...desk, hasMargin: false, width: 900, height: 800 }, 'popover'],
    ['at the foot of a narrow window', { ...desk, hasMargin: false, width: 590, height: 800 }, 'sheet'],
    ['at the foot of a phone', { ...phone, width: 390, height: 844 }, 'sheet'],
    ['at the side of a phone that lies', { ...phone, width: 844, height: 390 }, 'side-sheet'],
    ['at the foot of a tablet', { ...phone, width: 768, height: 1024 }, 'sheet'],
    ['at the side of a low window', { ...desk, hasMargin: false, width: 640, height: 360 }, 'side-sheet'],
    ['at the foot of a window at 200 %', { ...desk, hasMargin: false, width: 640, height: 512 }, 'sheet'],
    ['at the foot of a window at 400 %', { ...desk, hasMargin: false, width: 320, height: 256 }, 'sheet'],
  ] as const)('%s', (_, surroundings, form) => {
    expect(noteForm(surroundings)).toBe(form);
  });
});

describe('at the side of the text', () => {
  test.each([
    ['no note where there is no room', { width: 1000, one: 250, two: 300 }, 0],
    ['one where there is room for one', { width: 1280, one: 400, two: 700 }, 1],
    ['two from 1,440 pixels', { width: 1440, one: 400, two: 700 }, 2],
    ['one where two would be too narrow', { width: 1440, one: 400, two: 590 }, 1],
  ] as const)('%s', (_, room, count) => {
    expect(keptNotes(room, 300)).toBe(count);
  });
});

test('a sheet takes little more than half of a window, and of a very low one nearly all', () => {
  expect(sheetShare(844)).toBe(0.55);
  expect(sheetShare(256)).toBe(0.75);
});
