import type { ReadingPlace } from './stopping-place.ts';

/**
 * Whether a reader has come past a place of the text on this device.
 * @param after what `data-after` says: the address of the passage to be past, then those of the parts that come later
 * @param placeAt where the reader stopped on a page, by its path
 */
export function isReached(after: string, placeAt: (path: string) => ReadingPlace | undefined): boolean {
  const [target = '', ...later] = after.split(' ');
  const [path = '', passageId = ''] = target.split('#');
  const past = placeAt(path)?.past;
  return (
    (past !== undefined && numberOf(past) >= numberOf(passageId)) ||
    later.some((page) => placeAt(page)?.past !== undefined)
  );
}

/** Passages of a page are numbered in their order: `p7`. */
function numberOf(passageId: string): number {
  return Number(passageId.slice(1));
}
