/** Where a reader stopped. */
export interface ReadingPlace {
  readonly passageId: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** The share of the passages that has been read so far, the farthest ever. */
  readonly read?: number;
}

/** How long after a visit going on is offered, in milliseconds: a page that was only just left needs no offer. */
const AWAY = 10 * 60 * 1000;

/**
 * The passage to go on from, if going on is worth an offer: the reader had come past the first passage and not to the last,
 * has been away, and comes by no address of a place.
 */
export function placeToOffer(
  place: ReadingPlace | undefined,
  passageIds: readonly string[],
  visit: { readonly now: number; readonly hash: string },
): string | undefined {
  if (place === undefined || visit.hash !== '' || visit.now - place.at < AWAY) return undefined;
  const index = passageIds.indexOf(place.passageId);
  return index > 0 && index < passageIds.length - 1 ? place.passageId : undefined;
}

/** The passage at the reading line, a third down the window: the last that begins above it. */
export function passageAt(
  tops: readonly { readonly id: string; readonly top: number }[],
  height: number,
): string | undefined {
  return tops.findLast(({ top }) => top <= height / 3)?.id;
}

/** @returns nothing where what was stored is not a place. */
export function parsePlace(stored: string | null): ReadingPlace | undefined {
  try {
    const place: unknown = JSON.parse(stored ?? '');
    return typeof place === 'object' &&
      place !== null &&
      'passageId' in place &&
      'at' in place &&
      typeof place.passageId === 'string' &&
      typeof place.at === 'number'
      ? {
          passageId: place.passageId,
          at: place.at,
          ...('read' in place && typeof place.read === 'number' && { read: place.read }),
        }
      : undefined;
  } catch {
    return undefined;
  }
}
