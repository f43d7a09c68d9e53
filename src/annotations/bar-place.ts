/** The edges of a line of selected words, in CSS pixels of the window. */
interface Line {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far the bar keeps from the words and from the edges of the window, in CSS pixels. */
const GAP = 8;
/** The same where fingers select: their handles hang below the words, and the system’s own menu stands near. */
const GAP_FOR_FINGERS = 56;

/**
 * Finds where the bar lies over none of the selected lines: above the first or below the last; where fingers select, at the foot
 * of the window first, away from the system’s own menu. Where the selection fills the window, it is the foot.
 */
export function barPlace(
  lines: readonly Line[],
  bar: Size,
  window: Size,
  isCoarse: boolean,
): { readonly left: number; readonly top: number } {
  const [first, last] = [lines[0], lines.at(-1)];
  const foot = window.height - bar.height - GAP;
  const middle = Math.max(GAP, (window.width - bar.width) / 2);
  const gap = isCoarse ? GAP_FOR_FINGERS : GAP;
  const above = { left: first?.left ?? middle, top: (first?.top ?? 0) - bar.height - gap };
  const below = { left: last?.left ?? middle, top: (last?.bottom ?? 0) + gap };
  const [atFoot, atHead] = [
    { left: middle, top: foot },
    { left: middle, top: GAP },
  ];
  const places = isCoarse ? [atFoot, atHead, above, below] : [above, below, atFoot, atHead];
  const isFree = ({ top }: { readonly top: number }) =>
    top >= GAP && top <= foot && lines.every((line) => line.bottom <= top || line.top >= top + bar.height);
  const { left, top } = places.find(isFree) ?? atFoot;
  return {
    left: Math.round(Math.max(GAP, Math.min(left, window.width - bar.width - GAP))),
    top: Math.round(top),
  };
}
