import type { TimelineEntry } from '../edition/timeline.ts';
import { type Box } from './box.ts';
import { fitText, textWidth } from './text-width.ts';
import { ticksOf, timeScale, type Stretch, type Tick } from './time-scale.ts';

/** Where an entry’s bar or point and its words stand. */
export interface PlacedEntry {
  readonly entry: TimelineEntry;
  readonly lane: string;
  /** A bar from here to there; a point where both are near. */
  readonly from: number;
  readonly to: number;
  readonly isSpan: boolean;
  /** The top of its row. */
  readonly y: number;
  readonly label: string;
  readonly labelBox: Box;
}

/** A lane of the drawing: all of one world. */
export interface PlacedLane {
  readonly id: string;
  readonly y: number;
  readonly height: number;
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly stretches: readonly Stretch[];
  readonly ticks: readonly Tick[];
  readonly lanes: readonly PlacedLane[];
  readonly entries: readonly PlacedEntry[];
}

export const TYPE_SIZE = 13;
/** A row holds a line of words and, under it, the bar. */
export const ROW_HEIGHT = 22;
export const AXIS_HEIGHT = 26;
const LANE_HEAD = 22;
const LANE_GAP = 10;
/** What lies closer than this is a point, not a span. */
const LEAST_SPAN = 7;
/** How far a point’s words stand from it. */
const POINT_ROOM = 9;
const GAP = 8;

/**
 * Lays dated entries out in lanes, one a world, in as few rows as hold them without any two touching. An entry is in
 * the first row with room, so that the rows of a lane read down in the order of time.
 * @param entries in the order of time.
 * @param lanes the lanes from top to bottom.
 */
export function layTimeline(
  entries: readonly TimelineEntry[],
  lanes: readonly string[],
  width: number,
): TimelineLayout {
  const margin = TYPE_SIZE;
  const scale = timeScale(
    entries.map(({ date }) => date),
    margin,
    width - margin,
  );
  const placed: PlacedEntry[] = [];
  const placedLanes: PlacedLane[] = [];
  let y = AXIS_HEIGHT;
  for (const lane of lanes) {
    const rows: Box[][] = [];
    const top = y + LANE_HEAD;
    for (const entry of entries) {
      if (entry.lane !== lane) continue;
      const [from, to] = [scale.position(entry.date.earliest), scale.position(entry.date.latest)];
      const isSpan = to - from >= LEAST_SPAN;
      const label = fitText(entry.title, TYPE_SIZE, Math.min(210, width * 0.62));
      const labelWidth = textWidth(label, TYPE_SIZE);
      const wanted = isSpan ? from : (from + to) / 2 + POINT_ROOM;
      const fits = wanted + labelWidth <= width;
      const end = isSpan ? Math.min(to, width) : (from + to) / 2 - POINT_ROOM;
      const x = fits ? wanted : Math.max(0, end - labelWidth);
      const taken = takenBy(x, labelWidth, from, to);
      let row = rows.findIndex((boxes) =>
        boxes.every((box) => box.x >= taken.x + taken.width || box.x + box.width <= taken.x),
      );
      if (row === -1) row = rows.push([]) - 1;
      rows[row]?.push(taken);
      const rowTop = top + row * ROW_HEIGHT;
      const labelBox = { x, y: rowTop, width: labelWidth, height: TYPE_SIZE + 2 };
      placed.push({ entry, lane, from, to, isSpan, y: rowTop, label, labelBox });
    }
    const height = LANE_HEAD + rows.length * ROW_HEIGHT + LANE_GAP;
    placedLanes.push({ id: lane, y, height });
    y += height;
  }
  const ticks = ticksOf(scale, TYPE_SIZE * 3);
  return { width, height: y, stretches: scale.stretches, ticks, lanes: placedLanes, entries: placed };
}

function takenBy(x: number, width: number, from: number, to: number): Box {
  const left = Math.min(x, from - 5);
  const right = Math.max(x + width, to + 5);
  return { x: left, y: 0, width: right - left + GAP, height: ROW_HEIGHT };
}
