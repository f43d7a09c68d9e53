/** Where a reader stopped on a page of the text, and how far they have read it. */
export interface ReadingPlace {
  /** The passage that they were reading. */
  readonly passageId: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** The share of the passages that has been read so far, the farthest ever. */
  readonly read?: number;
  /** The farthest passage that has been read to its end. */
  readonly past?: string;
  /** The line that stood at the top of the window. */
  readonly line?: LinePlace;
}

/** A line, by the passage and the character in it that it begins with. */
export interface LinePlace {
  readonly passageId: string;
  readonly character: number;
}

/** The fragment of an address that leads to the very line where its reader stopped. */
export const CONTINUE = '#continue';

/** How far one scrolls on in a step while reading, in heights of the window; farther is a jump. */
const STEP = 2;

/**
 * The place to go on from, if going on is worth an offer: the reader had come past the first passage and not to the last,
 * and comes by no address of a place.
 */
export function placeToOffer(
  place: ReadingPlace | undefined,
  passageIds: readonly string[],
  hash: string,
): ReadingPlace | undefined {
  if (place === undefined || hash !== '') return undefined;
  const index = passageIds.indexOf(place.passageId);
  return index > 0 && index < passageIds.length - 1 ? place : undefined;
}

/** Where a passage stands in the window. */
export interface PassageBox {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

/** The passage at the reading line, a third down the window: the last that begins above it. */
export function passageAt(
  passages: readonly Pick<PassageBox, 'id' | 'top'>[],
  height: number,
): string | undefined {
  return passages.findLast(({ top }) => top <= height / 3)?.id;
}

/** The last passage that ends above the reading line; the very last is at its end when that is in the window. */
export function passagePassed(passages: readonly PassageBox[], height: number): string | undefined {
  const last = passages.at(-1);
  if (last !== undefined && last.bottom <= height) return last.id;
  return passages.findLast(({ bottom }) => bottom <= height / 3)?.id;
}

/** Whether one who rested at one height of the page and then at another has read on between them, and not jumped. */
export function hasReadOn(from: number | undefined, to: number, height: number): boolean {
  return from !== undefined && Math.abs(to - from) <= STEP * height;
}

/** The farther of two passages, in the order of the page; one that stands there no more is none. */
export function farther(
  ids: readonly string[],
  one: string | undefined,
  other: string | undefined,
): string | undefined {
  const far = Math.max(ids.indexOf(one ?? ''), ids.indexOf(other ?? ''));
  return ids[far];
}

/** @returns nothing where what was stored is not a place. */
export function parsePlace(stored: string | null): ReadingPlace | undefined {
  try {
    const place: unknown = JSON.parse(stored ?? '');
    return isPlace(place) ? place : undefined;
  } catch {
    return undefined;
  }
}

function isPlace(place: unknown): place is ReadingPlace {
  if (typeof place !== 'object' || place === null) return false;
  const { passageId, at, read, past, line } = place as Partial<Record<keyof ReadingPlace, unknown>>;
  return (
    typeof passageId === 'string' &&
    typeof at === 'number' &&
    ['undefined', 'number'].includes(typeof read) &&
    ['undefined', 'string'].includes(typeof past) &&
    (line === undefined || isLine(line))
  );
}

function isLine(line: unknown): boolean {
  return (
    typeof line === 'object' &&
    line !== null &&
    'passageId' in line &&
    'character' in line &&
    typeof line.passageId === 'string' &&
    typeof line.character === 'number'
  );
}
