import { scaleLinear } from 'd3-scale';
import type { HistoricalDate } from '../edition/date.ts';

/** A run of years that are drawn at one scale: full where much happens, drawn together where little or nothing does. */
export interface Stretch {
  readonly pace: Pace;
  /** Years, the second not included. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** How close years stand: all years of a pace are equally wide. */
export type Pace = 'full' | 'close' | 'empty';

const YEAR_WIDTH: Record<Pace, number> = { full: 10, close: 1.6, empty: 0.25 };

/** Years laid on a line. */
export interface TimeScale {
  /** Where a moment lies, in milliseconds since 1970; open ends lie at the ends of the line. */
  readonly position: (time: number) => number;
  readonly stretches: readonly Stretch[];
}

/**
 * Lays years out between two points, so that every year of a busy stretch is equally wide, and long times in which
 * nothing has a date take little room.
 */
export function timeScale(dates: readonly HistoricalDate[], start: number, end: number): TimeScale {
  const ends = dates
    .flatMap(({ earliest, latest }) => [earliest, latest].filter(Number.isFinite))
    .map(toYear);
  if (ends.length === 0) return { position: () => start, stretches: [] };
  const first = Math.floor(ends.reduce((a, b) => Math.min(a, b)));
  const last = Math.floor(ends.reduce((a, b) => Math.max(a, b))) + 1;
  const runs = runsOf(first, last, ends);
  const whole = runs.reduce((sum, { pace, from, to }) => sum + YEAR_WIDTH[pace] * (to - from), 0);
  const stretches: Stretch[] = [];
  let at = start;
  for (const run of runs) {
    const next = at + ((end - start) * YEAR_WIDTH[run.pace] * (run.to - run.from)) / whole;
    stretches.push({ ...run, start: at, end: next });
    at = next;
  }
  const scale = scaleLinear(
    [first, ...stretches.map(({ to }) => to)],
    [start, ...stretches.map((s) => s.end)],
  );
  const position = (time: number): number => {
    if (time === -Infinity) return start;
    return time === Infinity ? end : scale.clamp(true)(toYear(time));
  };
  return { position, stretches };
}

/** Groups years by how much begins or ends in and around them. Only years with a date are looked at, so that a thousand empty ones cost nothing. */
function runsOf(
  first: number,
  last: number,
  ends: readonly number[],
): { readonly pace: Pace; readonly from: number; readonly to: number }[] {
  const counts = new Map<number, number>();
  for (const end of ends) counts.set(Math.floor(end), (counts.get(Math.floor(end)) ?? 0) + 1);
  const near = (year: number) => [-1, 0, 1].reduce((sum, step) => sum + (counts.get(year + step) ?? 0), 0);
  const years = [...new Set([...counts.keys()].flatMap((year) => [year - 1, year, year + 1]))]
    .filter((year) => year >= first && year < last)
    .sort((a, b) => a - b);
  const peak = years.reduce((most, year) => Math.max(most, near(year)), 0);
  const busy = Math.max(3, peak / 4);
  const runs: { pace: Pace; from: number; to: number }[] = [];
  const add = (pace: Pace, from: number, to: number) => {
    const before = runs.at(-1);
    if (before?.pace === pace) before.to = to;
    else runs.push({ pace, from, to });
  };
  let next = first;
  for (const year of years) {
    if (year > next) add('empty', next, year);
    add(near(year) >= busy ? 'full' : 'close', year, year + 1);
    next = year + 1;
  }
  if (next < last) add('empty', next, last);
  return runs;
}

/** A moment as a year and its fraction. */
function toYear(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const begin = beginOf(year);
  return year + (time - begin) / (beginOf(year + 1) - begin);
}

/** When a year begins, in milliseconds since 1970. */
export function beginOf(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

/** A year that is named on the line, and where. */
export interface Tick {
  readonly year: number;
  readonly at: number;
}

/** Chooses the years to name: where stretches begin, then decades, then any that has room. */
export function ticksOf({ position, stretches }: TimeScale, room: number): Tick[] {
  const ticks: Tick[] = [];
  const tryYear = (year: number) => {
    const at = position(beginOf(year));
    if (ticks.every((tick) => Math.abs(tick.at - at) >= room)) ticks.push({ year, at });
  };
  const full = stretches.filter(({ pace }) => pace === 'full');
  for (const { from } of full) tryYear(from);
  for (const { from } of stretches.slice(0, 1)) tryYear(from);
  for (const { to } of full) tryYear(to);
  for (const { to } of stretches.slice(-1)) tryYear(to);
  for (const { from, to } of full) for (let year = from; year < to; year += 1) tryYear(year);
  for (const step of [100, 50, 10, 5, 1]) {
    for (const { from, to, pace } of stretches) {
      if (pace === 'empty' && step < 10) continue;
      for (let year = Math.ceil(from / step) * step; year < to; year += step) tryYear(year);
    }
  }
  return ticks.sort((a, b) => a.at - b.at);
}
