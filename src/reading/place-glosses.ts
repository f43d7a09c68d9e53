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

/** How many glosses are settled together at most: of more that touch, one lot is settled after the other. */
const TOGETHER = 40;

/**
 * Places glosses beside their words: in the order of the words, never overlapping, never past the end of the text, and with
 * the least sum of squared distances. What cannot stand within reach of its word folds behind a neighbour. Glosses that touch
 * are settled by themselves, so that each costs what its neighbourhood costs, however long the text is.
 */
export function placeGlosses(wanted: readonly WantedGloss[], margin: Margin): PlacedGloss[] {
  const resting = [...wanted.keys()].filter((index) => wanted[index]?.rests !== false);
  const tops = new Map<number, number>();
  let floor: Floor = { plain: 0, signed: 0, isTop: true };
  for (const { crowd, end } of crowds(wanted, resting, margin)) {
    const layout = settle(wanted, crowd, floor, { ...margin, end });
    layout.order.forEach((index, place) => tops.set(index, layout.tops[place] ?? 0));
    floor = floorBelow(layout, floor, margin);
  }
  // Stacked all at once they share what way there is. So they stand where that keeps each near its word, or there is no other room:
  // what the reader unfolded does not fold.
  const all = arrange(wanted, resting, [...tops.keys()], { plain: 0, signed: 0, isTop: true }, margin);
  const areNear = all.tops.every((top, place) => Math.abs(top - (all.boxes[place]?.at ?? 0)) <= margin.reach);
  if (areNear || floor.plain > margin.end + margin.gap)
    all.order.forEach((index, place) => tops.set(index, all.tops[place] ?? 0));
  const signs = foldedBehind([...wanted.keys()], tops, true);
  return wanted.map(({ at }, index) => ({
    top: tops.get(index) ?? at,
    isFolded: !tops.has(index),
    folded: signs.get(index) ?? 0,
  }));
}

/** Where the glosses of one crowd may begin. */
interface Floor {
  /** Where the first of them may, if it stands, and if it folds behind the gloss above. */
  readonly plain: number;
  readonly signed: number;
  /** Whether no gloss stands above. */
  readonly isTop: boolean;
}

/** Some of the glosses of a crowd, stacked. */
interface Layout {
  /** The glosses that stand, by index. */
  readonly order: readonly number[];
  readonly boxes: readonly Box[];
  readonly tops: readonly number[];
  readonly start: number;
  /** How many are folded behind each. */
  readonly signs: ReadonlyMap<number, number>;
}

/** Glosses that touch when all of them stand, and where the last of them has to end. */
interface Crowd {
  readonly crowd: readonly number[];
  readonly end: number;
}

/** What happens in one crowd does not move another, or only its beginning; one that is cut ends where the next begins. */
function crowds(wanted: readonly WantedGloss[], resting: readonly number[], margin: Margin): Crowd[] {
  const layout = arrange(wanted, resting, resting, { plain: 0, signed: 0, isTop: true }, margin);
  const lots: number[][] = [];
  resting.forEach((index, place) => {
    const last = lots.at(-1);
    if (last !== undefined && last.length < TOGETHER && touches(layout, place - 1)) last.push(index);
    else lots.push([index]);
  });
  return lots.map((crowd, at) => {
    const next = wanted[lots[at + 1]?.[0] ?? -1]?.at ?? Infinity;
    return { crowd, end: Math.min(margin.end, crowd.length < TOGETHER ? Infinity : next - margin.gap) };
  });
}

/** Folds of a crowd what cannot be near, and stacks the others. */
function settle(
  wanted: readonly WantedGloss[],
  crowd: readonly number[],
  floor: Floor,
  margin: Margin,
): Layout {
  let layout = arrange(wanted, crowd, crowd, floor, margin);
  for (let fold = foldNext(wanted, layout, floor, margin); fold !== undefined;) {
    const rest = layout.order.filter((each) => each !== fold);
    layout = arrange(wanted, crowd, rest, floor, margin);
    fold = foldNext(wanted, layout, floor, margin);
  }
  // Folding one may have made room for another that was folded before it.
  const folded = crowd.filter((index) => !layout.order.includes(index));
  for (const index of folded.sort((a, b) => weigh(wanted, b) - weigh(wanted, a) || a - b)) {
    const order = [...layout.order, index].sort((a, b) => a - b);
    const fuller = arrange(wanted, crowd, order, floor, margin);
    if (foldNext(wanted, fuller, floor, margin) === undefined) layout = fuller;
  }
  return layout;
}

function arrange(
  wanted: readonly WantedGloss[],
  crowd: readonly number[],
  order: readonly number[],
  floor: Floor,
  margin: Margin,
): Layout {
  const signs = foldedBehind(crowd, new Set(order), floor.isTop);
  const boxes = order.map((index) => {
    const { at = 0, height = 0 } = wanted[index] ?? {};
    return { at, height: height + margin.gap + (signs.has(index) ? margin.sign : 0) };
  });
  const start = order[0] === crowd[0] ? floor.plain : floor.signed;
  return { order, boxes, tops: leastSquares(boxes, margin.end + margin.gap, start), start, signs };
}

function floorBelow({ order, boxes, tops, signs }: Layout, floor: Floor, { sign }: Margin): Floor {
  const last = order.at(-1);
  if (last === undefined) return { ...floor, plain: floor.signed };
  const plain = (tops.at(-1) ?? 0) + (boxes.at(-1)?.height ?? 0);
  return { plain, signed: plain + (signs.has(last) ? 0 : sign), isTop: false };
}

/**
 * How many of some glosses are folded behind each one that stands: the last before them; where none is before, and none
 * stands above, the first.
 */
function foldedBehind(
  all: readonly number[],
  standing: Pick<ReadonlySet<number>, 'has'>,
  isTop: boolean,
): Map<number, number> {
  const signs = new Map<number, number>();
  let before = isTop ? all.find((index) => standing.has(index)) : undefined;
  for (const index of all) {
    if (standing.has(index)) before = index;
    else if (before !== undefined) signs.set(before, (signs.get(before) ?? 0) + 1);
  }
  return signs;
}

/** Whether a gloss of a stack leaves no room before the next. */
function touches({ boxes, tops }: Layout, place: number): boolean {
  return (tops[place] ?? 0) + (boxes[place]?.height ?? 0) >= (tops[place + 1] ?? Infinity) - 0.5;
}

/** The gloss to fold next: of those that push the one farthest from its word away, and itself, the one that matters least. */
function foldNext(
  wanted: readonly WantedGloss[],
  layout: Layout,
  { isTop }: Floor,
  { end, gap, reach }: Margin,
): number | undefined {
  const { order, boxes, tops, start } = layout;
  if (order.length < (isTop ? 2 : 1)) return undefined;
  const drift = (place: number) => (tops[place] ?? 0) - (boxes[place]?.at ?? 0);
  const worst = order.reduce(
    (worse, _, place) => (Math.abs(drift(place)) > Math.abs(drift(worse)) ? place : worse),
    0,
  );
  const overflows = boxes.reduce((sum, { height }) => sum + height, start) > end + gap;
  if (Math.abs(drift(worst)) <= reach && !overflows) return undefined;
  let [from, to] = [worst, worst];
  // What stands above pushes down, what stands below pushes up.
  while (drift(worst) > 0 && from > 0 && touches(layout, from - 1)) from -= 1;
  while (drift(worst) < 0 && to < order.length - 1 && touches(layout, to)) to += 1;
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
 * Stacks boxes from a start to an end in their order, with the least sum of squared distances from where they want to be: isotonic
 * regression of the wanted tops less the heights before them, by pooling adjacent violators.
 */
export function leastSquares(boxes: readonly Box[], end: number, from = 0): number[] {
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
  const latest = Math.max(from, end - before);
  const offsets = pools.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(latest, Math.max(from, sum / count))),
  );
  return starts.map((start, index) => start + (offsets[index] ?? 0));
}
