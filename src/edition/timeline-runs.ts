import type { TimelineEntry } from './timeline.ts';

/** Some years in which entries begin, all of one length, and where the first of those entries stands. */
export interface TimelineRun {
  readonly from: number;
  readonly to: number;
  /** The id of the first entry that begins in it. */
  readonly first: string;
}

/** How many runs a reader can look over. */
const MOST = 18;

/** Divides a timeline into the years, decades, centuries or longer runs in which something begins, so that a reader can go to them. */
export function runsOfTimeline(timeline: readonly TimelineEntry[]): readonly TimelineRun[] {
  const begun = timeline
    .filter(({ date }) => Number.isFinite(date.earliest))
    .map(({ id, date }) => ({ id, year: new Date(date.earliest).getUTCFullYear() }));
  for (let length = 1; ; length *= 10) {
    const runs = Map.groupBy(begun, ({ year }) => Math.floor(year / length) * length);
    if (runs.size <= MOST) {
      return [...runs].map(([from, [first]]) => ({ from, to: from + length - 1, first: first?.id ?? '' }));
    }
  }
}
