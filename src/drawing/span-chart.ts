import { scaleUtc } from 'd3-scale';
import type { Element } from 'hast';
import type { ChartTable } from './chart-table.ts';
import { draw, round } from './svg.ts';
import { fitText, textWidth } from './text-width.ts';

const TYPE = 12;
const ROW = 26;

/**
 * Draws rows that are spans of years as bars one under another, each with its name, over one line of years.
 * @returns undefined where a row has no years.
 */
export function drawSpans({ rows }: ChartTable, label: string, width: number): Element | undefined {
  const spans = rows.flatMap(({ time, name, second }) =>
    time === undefined ? [] : [{ time, name, second }],
  );
  if (spans.length === 0 || spans.length < rows.length) return undefined;
  const first = Math.min(...spans.map(({ time: [from] }) => from));
  const last = Math.max(...spans.map(({ time: [, to] }) => to));
  const scale = scaleUtc([first, last], [8, width - 8]);
  const height = 22 + spans.length * ROW;
  const years = scale.ticks(6).map((tick) => ({ at: scale(tick), year: tick.getUTCFullYear() }));
  return draw(
    'svg',
    {
      className: ['drawing', 'chart-drawing', 'spans'],
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      role: 'img',
      ariaLabel: label,
    },
    ...years.flatMap(({ at, year }) => [
      draw('path', { className: ['grid'], d: `M${String(round(at))},18V${String(height)}` }),
      draw('text', { className: ['value'], x: round(at), y: TYPE, textAnchor: 'middle' }, String(year)),
    ]),
    ...spans.flatMap(({ time: [from, to], name, second }, index) => {
      const y = 22 + index * ROW;
      const [start, end] = [scale(from), Math.max(scale(to), scale(from) + 4)];
      const words = fitText(`${second} ${name}`, TYPE, width - 16);
      const wordWidth = textWidth(words, TYPE);
      const x = Math.min(start, width - wordWidth - 4);
      return [
        draw('rect', {
          className: ['ground'],
          x: round(x - 2),
          y,
          width: round(wordWidth + 4),
          height: TYPE + 3,
        }),
        draw('rect', {
          className: ['series-bar', 'series-0'],
          x: round(start),
          y: y + TYPE + 4,
          width: round(end - start),
          height: 5,
        }),
        draw('text', { className: ['series-name'], x: round(x), y: y + TYPE - 1 }, words),
      ];
    }),
  );
}
