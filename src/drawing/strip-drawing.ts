import type { Element } from 'hast';
import type { TimelineEntry } from '../edition/timeline.ts';
import { draw, round } from './svg.ts';
import { printYear } from './timeline-drawing.ts';
import { ticksOf, timeScale, type TimeScale } from './time-scale.ts';

/** As wide as an open note, in parts of a line’s height. */
const STRIP_WIDTH = 340;
const STRIP_HEIGHT = 40;
const RULE = 20;

/** The line of years of a whole edition, laid out once for the strips of all its notes. */
export interface Strip {
  readonly scale: TimeScale;
  /** The edition’s dates as small marks, drawn once. */
  readonly marks: string;
}

/** Lays out the strip of an edition. */
export function layStrip(timeline: readonly TimelineEntry[]): Strip {
  const scale = timeScale(
    timeline.map(({ date }) => date),
    8,
    STRIP_WIDTH - 8,
  );
  const places = timeline.flatMap(({ date: { earliest, latest } }) =>
    [earliest, latest].filter(Number.isFinite).map((time) => Math.round(scale.position(time) * 2) / 2),
  );
  const marks = [...new Set(places)]
    .sort((a, b) => a - b)
    .map((x) => `M${String(x)},${String(RULE - 3)}v6`)
    .join('');
  return { scale, marks };
}

/** Draws where one date falls among all: the line of years with a mark for every date, and this one’s time upon it. */
export function drawStrip(
  { scale, marks }: Strip,
  { date }: TimelineEntry,
  label: string,
  language: string,
): Element {
  const [from, to] = [scale.position(date.earliest), scale.position(date.latest)];
  const isSpan = to - from >= 6;
  const middle = round((from + to) / 2);
  return draw(
    'svg',
    {
      className: ['drawing', 'strip-drawing'],
      viewBox: `0 0 ${String(STRIP_WIDTH)} ${String(STRIP_HEIGHT)}`,
      role: 'img',
      ariaLabel: label,
    },
    draw('path', { className: ['axis', 'pace-close'], d: `M8,${String(RULE)}H${String(STRIP_WIDTH - 8)}` }),
    draw('path', { className: ['marks'], d: marks }),
    isSpan
      ? draw('path', {
          className: ['here'],
          d: `M${String(round(from))},${String(RULE)}H${String(round(to))}`,
        })
      : draw('circle', { className: ['here'], cx: middle, cy: RULE, r: 6 }),
    ...ticksOf(scale, 40).map(({ at, year }) =>
      draw(
        'text',
        {
          className: ['year'],
          x: round(at),
          y: STRIP_HEIGHT - 2,
          textAnchor: at < 24 ? 'start' : at > STRIP_WIDTH - 24 ? 'end' : 'middle',
        },
        printYear(year, language),
      ),
    ),
  );
}
