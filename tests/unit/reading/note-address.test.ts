import { describe, expect, test } from 'vitest';
import { noteInAddress, stepToOpen, withNote, withoutNote } from '../../../src/reading/note-address.ts';

describe('the address of a page', () => {
  test('says which note is open, and in which passage', () => {
    expect(withNote('https://reader.example/', 'volkov', 'p3')).toBe(
      'https://reader.example/?note=volkov#p3',
    );
    expect(noteInAddress('https://reader.example/?note=volkov#p3')).toBe('volkov');
    expect(noteInAddress('https://reader.example/#p3')).toBeUndefined();
  });

  test('keeps what else it says', () => {
    expect(withNote('https://reader.example/a/?q=siege#p1', 'volkov')).toBe(
      'https://reader.example/a/?q=siege&note=volkov#p1',
    );
    expect(withoutNote('https://reader.example/a/?q=siege&note=volkov#p3', '#p1')).toBe(
      'https://reader.example/a/?q=siege#p1',
    );
  });

  test('is without a fragment again if it was without one', () => {
    expect(withoutNote('https://reader.example/?note=volkov#p3', '')).toBe('https://reader.example/');
  });
});

describe('opening a note', () => {
  const open = { mark: 4, isOwn: true, hash: '' };

  test('makes an entry of its own in the history for a sheet, and for nothing else', () => {
    expect(stepToOpen(true, undefined)).toEqual({ push: true, isOwn: true });
    expect(stepToOpen(false, undefined)).toEqual({ push: false, isOwn: false });
  });

  test('makes no second entry while one is open, in whatever form', () => {
    expect(stepToOpen(true, open)).toEqual({ push: false, isOwn: true });
    expect(stepToOpen(false, open)).toEqual({ push: false, isOwn: true });
    expect(stepToOpen(true, { ...open, isOwn: false })).toEqual({ push: false, isOwn: false });
  });
});
