/** A box in CSS pixels, from the top left corner of the window. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface NotePlace {
  readonly left: number;
  /** Set where the note stands below its word: its upper edge. */
  readonly top?: number;
  /** Set where it stands above: its lower edge. */
  readonly bottom?: number;
  readonly maxHeight: number;
  /** Set where the margin is narrower than the note would be. */
  readonly width?: number;
}

/** How far a note keeps from its word and from the edges of the window, in CSS pixels. */
const GAP = 8;

/**
 * Places a note at its word: below the line, or above where there is more room for it, never on it, and inside the window.
 * @param word where its last line begins and ends, and the top of its first, should it be broken over lines
 * @param most the greatest height that a note is given
 */
export function placeAtWord(
  word: Area & { readonly first: number },
  note: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
  most: number,
): NotePlace {
  const left = Math.max(GAP, Math.min(word.left, window.width - note.width - GAP));
  const below = window.height - word.bottom - 2 * GAP;
  const above = word.first - 2 * GAP;
  return below >= Math.min(note.height, most) || below >= above
    ? { left, top: word.bottom + GAP, maxHeight: Math.min(most, below) }
    : { left, bottom: word.first - GAP, maxHeight: Math.min(most, above) };
}

/**
 * Places a note over the margin, from the height of its gloss down, or higher where the window ends before.
 * @param isMirrored whether the margin is at the left of the text, as where a page runs from right to left
 */
export function placeInMargin(
  gloss: Area,
  note: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
  most: number,
  isMirrored = false,
): NotePlace {
  const height = Math.min(note.height, most);
  const top = Math.max(GAP, Math.min(gloss.top, window.height - height - GAP));
  // What the margin has, to the edge of the window; a margin narrower than its gloss is none.
  const room = isMirrored ? gloss.right - GAP : window.width - gloss.left - GAP;
  const width = Math.min(note.width, Math.max(room, gloss.right - gloss.left));
  const wanted = isMirrored ? gloss.right - width : gloss.left;
  const left = Math.max(GAP, Math.min(wanted, window.width - width - GAP));
  return { left, top, width, maxHeight: Math.min(most, window.height - 2 * GAP) };
}
