import { LINE_HEIGHT, type LabelWanted, type PlacedLabel } from './place-labels.ts';
import type { Spot } from './spot.ts';

/** How near two spots lie, in units of the drawing, where their dots cover each other and the eye sees one. */
const ONE_DOT = 6;

/** Spots that look like one dot: their names stand in one column beside it, the widest place first. */
export type Heap = readonly [Spot, ...Spot[]];

/** Puts spots together whose dots cover each other. */
export function heapsOf(spots: readonly Spot[]): Heap[] {
  const ordered = spots.toSorted((a, b) => (b.place.within ?? 0) - (a.place.within ?? 0));
  const heaps: [Spot, ...Spot[]][] = [];
  for (const spot of ordered) {
    const near = heaps.find(([first]) => distance(first, spot) < ONE_DOT);
    if (near === undefined) heaps.push([spot]);
    else near.push(spot);
  }
  return heaps;
}

function distance({ at: a }: Spot, { at: b }: Spot): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** What a heap wants written beside it. */
export function labelOfHeap([first, ...others]: Heap): LabelWanted {
  const { id, label: text } = first.place;
  const at = first.at;
  if (others.length === 0) return { id, text, at };
  return { id, text, at, lines: [text, ...others.map(({ place }) => place.label)] };
}

/** Gives each place of a heap its own line of the words that were placed for all. */
export function linesOfHeap([first, ...others]: Heap, placed: PlacedLabel, size: number): PlacedLabel[] {
  if (others.length === 0) return [placed];
  const height = size * LINE_HEIGHT;
  return [first, ...others].map(({ place }, index) => ({
    id: place.id,
    lines: [place.label],
    box: { ...placed.box, y: placed.box.y + index * height, height },
    leader: index === 0 ? placed.leader : undefined,
  }));
}
