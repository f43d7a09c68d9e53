import type { Area } from './place-note.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far a card keeps from its link and from the edges of the window, in CSS pixels. */
const GAP = 8;

/** Places a card at its link: in the middle under it, or above where it would not fit beneath, and inside the window. */
export function placeCard(
  link: Area,
  card: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const middle = (link.left + link.right - card.width) / 2;
  const left = Math.max(GAP, Math.min(middle, window.width - card.width - GAP));
  const below = link.bottom + GAP;
  const above = link.top - GAP - card.height;
  const fitsBelow = below + card.height + GAP <= window.height;
  return { left, top: fitsBelow || above < GAP ? below : above };
}
