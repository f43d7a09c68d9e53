import { crosses, grow, meet, overlaps, type Box, type Point } from './box.ts';
import { breakText, textWidth } from './text-width.ts';

/** A point that wants words beside it. */
export interface LabelWanted {
  readonly id: string;
  readonly text: string;
  readonly at: Point;
  /** Its words line by line, where they are not to be broken by their width. */
  readonly lines?: readonly string[];
}

/** Words in a drawing, line by line, and the line that leads from them to their point where they stand apart. */
export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly box: Box;
  readonly leader: readonly [Point, Point] | undefined;
}

export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  /** The size of the type. */
  readonly size: number;
  /** What no label may cover. */
  readonly taken: readonly Box[];
  /** How far from its point a label may stand, in sizes of the type. */
  readonly reach: number;
}

export const LINE_HEIGHT = 1.15;
/** Where around a point words are tried, best first: right, left, above and below, then between. */
const DIRECTIONS: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.6],
  [0.8, 0.6],
  [-0.8, -0.6],
  [-0.8, 0.6],
  [0.4, -0.92],
  [0.4, 0.92],
  [-0.4, -0.92],
  [-0.4, 0.92],
];
const DISTANCES = [0.6, 1.1, 1.9, 3, 4.4, 6, 8, 10.5, 13.5, 17, 21, 26];

/**
 * Finds room for words beside points, so that they cover neither each other nor a point, and no line that leads to a
 * point runs through words or another such line. Points in a crowd go first, since they have the least choice. A label
 * for which there is no room is left out: its point still has a title, and the list has it.
 */
export function placeLabels(wanted: readonly LabelWanted[], room: LabelRoom): PlacedLabel[] {
  const { size } = room;
  const dots = wanted.map(({ at: [x, y] }): Box => grow({ x, y, width: 0, height: 0 }, size * 0.4));
  const crowd = ({ at: [x, y] }: LabelWanted) =>
    wanted.filter(({ at }) => Math.hypot(at[0] - x, at[1] - y) < size * 7).length;
  const order = wanted
    .map((label, index) => ({ label, index, crowd: crowd(label) }))
    .sort((a, b) => b.crowd - a.crowd || a.label.at[1] - b.label.at[1] || a.index - b.index);
  const placed: PlacedLabel[] = [];
  for (const { label, index } of order) {
    const others = dots.filter((_, other) => other !== index && !isBeside(wanted[other]?.at, label.at, size));
    const found = findRoom(label, others, placed, room);
    if (found !== undefined) placed.push(found);
  }
  return placed;
}

/** Whether a point lies so near to another that the two look like one: its dot is then no hindrance. */
function isBeside(a: Point | undefined, b: Point, size: number): boolean {
  return a !== undefined && Math.hypot(a[0] - b[0], a[1] - b[1]) < size * 0.9;
}

function findRoom(
  label: LabelWanted,
  dots: readonly Box[],
  placed: readonly PlacedLabel[],
  room: LabelRoom,
): PlacedLabel | undefined {
  const { size, width, height } = room;
  const lines = label.lines ?? breakText(label.text, size, size * 9, 3);
  const boxWidth = Math.max(...lines.map((line) => textWidth(line, size)));
  const boxHeight = lines.length * size * LINE_HEIGHT;
  for (const distance of DISTANCES.filter((each) => each <= room.reach)) {
    for (const direction of DIRECTIONS) {
      const box = besides(label.at, direction, distance * size, boxWidth, boxHeight);
      if (box.x < 2 || box.y < 2 || box.x + boxWidth > width - 2 || box.y + boxHeight > height - 2) continue;
      const leader = distance > 1 ? leaderTo(label.at, box) : undefined;
      const spaced = grow(box, size * 0.12);
      const isFree =
        !dots.some((dot) => overlaps(dot, spaced) || (leader && crosses(...leader, dot))) &&
        !room.taken.some((taken) => overlaps(taken, spaced) || (leader && crosses(...leader, taken))) &&
        !placed.some((other) => collides(other, spaced, leader));
      if (isFree) return { id: label.id, lines, box, leader };
    }
  }
  return undefined;
}

function besides([x, y]: Point, [dx, dy]: Point, distance: number, width: number, height: number): Box {
  const [cx, cy] = [x + dx * distance, y + dy * distance];
  const left = Math.abs(dx) < 0.5 ? cx - width / 2 : dx > 0 ? cx : cx - width;
  const top = Math.abs(dy) < 0.5 ? cy - height / 2 : dy > 0 ? cy : cy - height;
  return { x: left, y: top, width, height };
}

/** From a point to the nearest place on the edge of its words. */
function leaderTo(at: Point, { x, y, width, height }: Box): readonly [Point, Point] {
  const nearest = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to);
  return [at, [nearest(at[0], x, x + width), nearest(at[1], y, y + height)]];
}

function collides(other: PlacedLabel, box: Box, leader: readonly [Point, Point] | undefined): boolean {
  if (overlaps(other.box, box)) return true;
  if (leader !== undefined && crosses(...leader, other.box)) return true;
  if (other.leader === undefined) return false;
  if (crosses(...other.leader, box)) return true;
  return leader !== undefined && meet(leader, other.leader);
}
