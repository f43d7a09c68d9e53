import { placeOf } from '../annotations/storage.ts';
import { parsePlace, type ReadingPlace } from '../reading/stopping-place.ts';

/** Where the reader stopped on a page of the text, by its path; nothing where the browser keeps nothing. */
export function storedPlace(path: string): ReadingPlace | undefined {
  try {
    return parsePlace(localStorage.getItem(placeOf(path)));
  } catch {
    return undefined;
  }
}

/** Keeps where the reader is on a page; where the browser stores nothing, nothing is offered. */
export function storePlace(path: string, place: ReadingPlace): void {
  try {
    localStorage.setItem(placeOf(path), JSON.stringify(place));
  } catch {
    // The page works without.
  }
}
