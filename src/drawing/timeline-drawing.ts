import type { Element } from 'hast';
import { certaintyOf } from '../edition/timeline.ts';
import { draw, round } from './svg.ts';
import {
  AXIS_HEIGHT,
  ROW_HEIGHT,
  TYPE_SIZE,
  type PlacedEntry,
  type TimelineLayout,
} from './timeline-layout.ts';

/** What a drawing of time is told by the page. */
export interface TimelineWords {
  readonly language: string;
  /** What a lane is called. */
  readonly laneName: (id: string) => string;
  /** Where an entry leads. */
  readonly href: (id: string) => string;
}

const BASELINE = TYPE_SIZE - 2;
const BAR = TYPE_SIZE + 4;

/**
 * Draws the timeline. It is hidden from assistive technology, which reads the list of the same entries; a pointer may
 * follow its links, the keyboard follows those of the list.
 */
export function drawTimeline(layout: TimelineLayout, words: TimelineWords, className: string): Element {
  const { width, height, lanes, entries, ticks, stretches } = layout;
  return draw(
    'svg',
    {
      className: ['drawing', 'timeline-drawing', className],
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      ariaHidden: 'true',
    },
    ...ticks.map(({ at }) =>
      draw('path', {
        className: ['grid'],
        d: `M${String(round(at))},${String(AXIS_HEIGHT)}V${String(height)}`,
      }),
    ),
    ...stretches.map(({ pace, start, end }) =>
      draw('path', {
        className: ['axis', `pace-${pace}`],
        d: `M${String(round(start))},${String(AXIS_HEIGHT - 4)}H${String(round(end))}`,
      }),
    ),
    ...ticks.map(({ at, year }) =>
      draw(
        'text',
        { className: ['year'], x: round(at), y: TYPE_SIZE, textAnchor: anchorAt(at, width) },
        printYear(year, words.language),
      ),
    ),
    ...lanes.map(({ id, y }) =>
      draw(
        'g',
        { className: ['lane'] },
        draw('path', { className: ['lane-rule'], d: `M0,${String(y)}H${String(width)}` }),
        draw('text', { className: ['lane-name'], x: 0, y: y + TYPE_SIZE + 2 }, words.laneName(id)),
      ),
    ),
    ...entries.map((entry) => drawEntry(entry, words)),
  );
}

function drawEntry(
  { entry, from, to, isSpan, y, label, labelBox }: PlacedEntry,
  words: TimelineWords,
): Element {
  const certainty = certaintyOf(entry.date);
  const middle = (from + to) / 2;
  const mark = isSpan
    ? draw('path', {
        className: ['bar', certainty],
        d: `M${String(round(from))},${String(y + BAR)}H${String(round(to))}${openEnd(entry.date.latest, to, y + BAR)}`,
      })
    : draw('circle', {
        className: ['point', certainty],
        cx: round(middle),
        cy: y + TYPE_SIZE / 2 + 1,
        r: 4,
      });
  return draw(
    'a',
    {
      href: words.href(entry.id),
      tabIndex: -1,
      dataKind: entry.kind,
      dataFor: entry.id,
    },
    label === entry.title ? undefined : draw('title', {}, entry.title),
    draw('rect', {
      className: ['ground'],
      x: round(Math.min(labelBox.x, from) - 3),
      y,
      width: round(Math.max(labelBox.x + labelBox.width, to) - Math.min(labelBox.x, from) + 6),
      height: ROW_HEIGHT - 2,
    }),
    mark,
    draw('text', { x: round(labelBox.x), y: y + BASELINE }, label),
  );
}

/** The arrow of a span that has not ended. */
function openEnd(latest: number, x: number, y: number): string {
  return latest === Infinity ? `m-5,-4l5,4l-5,4` + `M${String(round(x))},${String(y)}` : '';
}

function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < TYPE_SIZE * 2) return 'start';
  return x > width - TYPE_SIZE * 2 ? 'end' : 'middle';
}

/** A year as an axis has it; before the common era with its era. */
export function printYear(year: number, language: string): string {
  if (year > 0) return String(year);
  const format = new Intl.DateTimeFormat(language, { year: 'numeric', era: 'short', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2000, 6, 1)).setUTCFullYear(year));
}
