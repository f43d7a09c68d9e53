/** A gloss that wants a place in the margin; lengths in pixels, from the top of the text. */
export interface WantedGloss {
  /** The height of its word. */
  readonly at: number;
  readonly height: number;
  /** How much it matters that it stands; where glosses crowd, those that matter least fold first. */
  readonly weight: number;
  /** Whether it wants to stand at all times; one that does not comes when it is asked for. */
  readonly rests?: boolean;
  /** Whether the reader unfolded it: then it stands, however far from its word. */
  readonly unfolded?: boolean;
}

/** Where glosses may stand; lengths in pixels. */
export interface Margin {
  readonly end: number;
  /** The least distance between two glosses. */
  readonly gap: number;
  /** How far a gloss may stand from its word. */
  readonly reach: number;
  /** The height of the sign below a gloss that tells how many are folded behind it. */
  readonly sign: number;
}

export interface PlacedGloss {
  /** Its distance from the top of the text; for a folded gloss that of its word. */
  readonly top: number;
  readonly isFolded: boolean;
  /** How many glosses are folded behind it. */
  readonly folded: number;
}

/**
 * Places glosses beside their words: in the order of the words, never overlapping, never past the end of the text, and with
 * the least sum of squared distances. What cannot stand within reach of its word folds behind a neighbour.
 */
export function placeGlosses(wanted: readonly WantedGloss[], margin: Margin): PlacedGloss[] {
  const resting = [...wanted.keys()].filter((index) => wanted[index]?.rests !== false);
  let layout = arrange(wanted, resting, margin);
  for (let index = foldNext(wanted, layout, margin); index !== undefined;) {
    layout = arrange(
      wanted,
      layout.order.filter((each) => each !== index),
      margin,
    );
    index = foldNext(wanted, layout, margin);
  }
  // Folding one may have made room for another that was folded before it.
  const folded = resting.filter((index) => !layout.order.includes(index));
  for (const index of folded.sort((a, b) => weigh(wanted, b) - weigh(wanted, a) || a - b)) {
    const order = [...layout.order, index].sort((a, b) => a - b);
    const fuller = arrange(wanted, order, margin);
    if (foldNext(wanted, fuller, margin) === undefined) layout = fuller;
  }
  return wanted.map(({ at }, index) => {
    const place = layout.order.indexOf(index);
    return { top: layout.tops[place] ?? at, isFolded: place === -1, folded: layout.signs.get(index) ?? 0 };
  });
}

/** Some of the glosses, stacked. */
interface Layout {
  /** The glosses that stand, by index. */
  readonly order: readonly number[];
  readonly boxes: readonly Box[];
  readonly tops: readonly number[];
  /** How many are folded behind each. */
  readonly signs: ReadonlyMap<number, number>;
}

function arrange(wanted: readonly WantedGloss[], order: readonly number[], margin: Margin): Layout {
  const signs = foldedBehind(wanted.length, order);
  const boxes = order.map((index) => {
    const { at = 0, height = 0 } = wanted[index] ?? {};
    return { at, height: height + margin.gap + (signs.has(index) ? margin.sign : 0) };
  });
  return { order, boxes, tops: leastSquares(boxes, margin.end + margin.gap), signs };
}

/** How many glosses are folded behind each one that stands: the last before them, or the first where none is before. */
function foldedBehind(count: number, order: readonly number[]): Map<number, number> {
  const signs = new Map<number, number>();
  const standing = new Set(order);
  let [before] = order;
  for (let index = 0; index < count; index += 1) {
    if (standing.has(index)) before = index;
    else if (before !== undefined) signs.set(before, (signs.get(before) ?? 0) + 1);
  }
  return signs;
}

/** The gloss to fold next: of those that push the one farthest from its word away, and itself, the one that matters least. */
function foldNext(
  wanted: readonly WantedGloss[],
  { order, boxes, tops }: Layout,
  { end, gap, reach }: Margin,
): number | undefined {
  const drift = (place: number) => (tops[place] ?? 0) - (boxes[place]?.at ?? 0);
  const worst = order.reduce(
    (worse, _, place) => (Math.abs(drift(place)) > Math.abs(drift(worse)) ? place : worse),
    0,
  );
  const overflows = boxes.reduce((sum, { height }) => sum + height, 0) > end + gap;
  if (order.length < 2 || (Math.abs(drift(worst)) <= reach && !overflows)) return undefined;
  const touches = (place: number) =>
    (tops[place] ?? 0) + (boxes[place]?.height ?? 0) >= (tops[place + 1] ?? Infinity) - 0.5;
  let [from, to] = [worst, worst];
  // What stands above pushes down, what stands below pushes up.
  while (drift(worst) > 0 && from > 0 && touches(from - 1)) from -= 1;
  while (drift(worst) < 0 && to < order.length - 1 && touches(to)) to += 1;
  const [least] = order
    .slice(from, to + 1)
    .map((index, place) => ({
      index,
      weight: weigh(wanted, index),
      distance: Math.abs(from + place - worst),
    }))
    .filter(({ index }) => wanted[index]?.unfolded !== true)
    .sort((a, b) => a.weight - b.weight || a.distance - b.distance);
  return least?.index;
}

function weigh(wanted: readonly WantedGloss[], index: number): number {
  return wanted[index]?.weight ?? 0;
}

interface Box {
  readonly at: number;
  readonly height: number;
}

/**
 * Stacks boxes from 0 to an end in their order, with the least sum of squared distances from where they want to be: isotonic
 * regression of the wanted tops less the heights before them, by pooling adjacent violators.
 */
export function leastSquares(boxes: readonly Box[], end: number): number[] {
  const pools: { sum: number; count: number }[] = [];
  let before = 0;
  const starts = boxes.map(({ at, height }) => {
    const start = before;
    before += height;
    pools.push({ sum: at - start, count: 1 });
    for (;;) {
      const [last, previous] = [pools.at(-1), pools.at(-2)];
      if (last === undefined || previous === undefined) break;
      if (previous.sum / previous.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: previous.sum + last.sum, count: previous.count + last.count });
    }
    return start;
  });
  const latest = Math.max(0, end - before);
  const offsets = pools.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(latest, Math.max(0, sum / count))),
  );
  return starts.map((start, index) => start + (offsets[index] ?? 0));
}
