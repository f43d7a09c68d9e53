/** How an open note stands: in the margin beside its gloss, at its word, or as a sheet at the foot or the side of the screen. */
export type NoteForm = 'margin' | 'popover' | 'sheet' | 'side-sheet';

/** What decides how a note stands; lengths in CSS pixels. */
export interface Surroundings {
  readonly width: number;
  readonly height: number;
  /** Whether the main pointer is a finger. */
  readonly isCoarse: boolean;
  /** Whether glosses stand in the margin, and nothing else does. */
  readonly hasMargin: boolean;
}

/** Narrower windows have no room for a note beside its word. */
const NARROW = 600;
/** Windows as low as this have no room for a note above or below its word. */
const LOW = 440;
/** Windows as low as this, if a finger is to reach, have none for a sheet at the foot. */
const LOW_FOR_FINGERS = 560;
/** In windows as low as this, such as one at 200 %, a sheet at the foot shows more of a note than there is room for at its word. */
const LOW_FOR_WORDS = 560;

export function noteForm({ width, height, isCoarse, hasMargin }: Surroundings): NoteForm {
  const isLow = height < (isCoarse ? LOW_FOR_FINGERS : LOW);
  if (width < NARROW) return 'sheet';
  if (isLow && width > height) return 'side-sheet';
  if (isCoarse) return 'sheet';
  if (hasMargin) return 'margin';
  return height < LOW_FOR_WORDS ? 'sheet' : 'popover';
}

/** From this width of the window two notes can be kept at the side. */
const TWO_NOTES = 1440;

/**
 * How many notes can be kept open beside the text.
 * @param room in CSS pixels: the width of the window, what is free for one note where the text stands, and for two once it
 * has moved aside
 * @param least the least width of a note
 */
export function keptNotes(
  room: { readonly width: number; readonly one: number; readonly two: number },
  least: number,
): 0 | 1 | 2 {
  if (room.one < least) return 0;
  return room.width >= TWO_NOTES && room.two >= 2 * least ? 2 : 1;
}
