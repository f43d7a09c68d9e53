import { scaleBand, scaleLinear, scalePoint, scaleUtc } from 'd3-scale';
import { curveLinear, curveStepAfter, line } from 'd3-shape';
import type { Element } from 'hast';
import type { ChartKind } from '../edition/chart.ts';
import type { ChartTable } from './chart-table.ts';
import { drawSpans } from './span-chart.ts';
import { draw, round } from './svg.ts';
import { fitText, textWidth } from './text-width.ts';

const CHART_WIDTH = 400;
const HEIGHT = 240;
const TYPE = 12;
const TOP = 14;
const BOTTOM = 34;

/**
 * Draws a table as a chart.
 * @param label what the drawing is called; the table beneath says what it shows.
 * @returns undefined where the table holds neither numbers nor spans of years.
 */
export function drawChart(
  kind: ChartKind,
  table: ChartTable,
  label: string,
  language: string,
): Element | undefined {
  if (table.rows.length === 0) return undefined;
  if (table.series.length === 0) return drawSpans(table, label, CHART_WIDTH);
  const content = kind === 'bars' ? drawBars(table, language) : drawLines(kind, table, language);
  return draw(
    'svg',
    {
      className: ['drawing', 'chart-drawing', kind],
      viewBox: `0 0 ${String(CHART_WIDTH)} ${String(content.height)}`,
      role: 'img',
      ariaLabel: label,
    },
    ...content.elements,
  );
}

interface Content {
  readonly height: number;
  readonly elements: readonly Element[];
}

/** Lines or steps over time, each with its name at its end. */
function drawLines(kind: ChartKind, { rows, series }: ChartTable, language: string): Content {
  const names = series.map(({ name }) => fitText(name, TYPE, 110));
  const right = CHART_WIDTH - Math.max(...names.map((name) => textWidth(name, TYPE))) - 12;
  const { most, left, axis } = valueAxis(series, right, language);
  const y = scaleLinear([0, most], [HEIGHT - BOTTOM, TOP]);
  const places = rowPlaces(rows, left + 8, right - (kind === 'steps' ? 24 : 6));
  const last = places.at(-1) ?? left;
  const lines = series.map(({ values }, index) => {
    const points = values.flatMap((value, row): [number, number][] =>
      value === undefined ? [] : [[places[row] ?? left, y(value)]],
    );
    // The last step holds on for a little, since it has no end in the table.
    const end = points.at(-1);
    if (kind === 'steps' && end !== undefined) points.push([last + 20, end[1]]);
    const shape = line()
      .curve(kind === 'steps' ? curveStepAfter : curveLinear)
      .digits(1);
    return { d: shape(points) ?? '', end: points.at(-1) ?? [last, 0], index };
  });
  const labels = spread(
    lines.map(({ end }) => end[1]),
    TYPE * 1.15,
    TOP,
    HEIGHT - BOTTOM,
  );
  return {
    height: HEIGHT,
    elements: [
      ...axis(y),
      ...drawTimes(rows, places),
      ...lines.map(({ d, index }) =>
        draw('path', { className: ['series', `series-${String(index % 5)}`], d }),
      ),
      ...lines.flatMap(({ end, index }) => [
        draw('path', {
          className: ['leader'],
          d: `M${String(round(end[0] + 2))},${String(round(end[1]))}L${String(round(end[0] + 8))},${String(round(labels[index] ?? 0))}`,
        }),
        draw(
          'text',
          { className: ['series-name'], x: round(end[0] + 11), y: round((labels[index] ?? 0) + TYPE * 0.35) },
          names[index] ?? '',
        ),
      ]),
    ],
  };
}

/** Bars lie on their sides, so that their names can be read; several columns stand together in a row. */
function drawBars({ rows, series }: ChartTable, language: string): Content {
  const number = new Intl.NumberFormat(language);
  const names = rows.map(({ name }) => fitText(name, TYPE, 130));
  const left = Math.max(...names.map((name) => textWidth(name, TYPE))) + 8;
  const most = maximum(series);
  const valueWidth = textWidth(number.format(most), TYPE) + 6;
  const seriesWidth =
    series.length > 1 ? Math.max(...series.map(({ name }) => textWidth(name, TYPE))) + 4 : 0;
  const room = valueWidth + Math.min(seriesWidth, 110);
  const x = scaleLinear([0, most], [left, CHART_WIDTH - room - 4]);
  const height = 8 + rows.length * (series.length * 17 + 8);
  const rowScale = scaleBand(
    rows.map((_, index) => index),
    [4, height - 4],
  ).padding(0.15);
  const barScale = scaleBand(
    series.map((_, index) => index),
    [0, rowScale.bandwidth()],
  ).padding(0.12);
  const elements = rows.flatMap((_, row) => {
    const top = rowScale(row) ?? 0;
    const middle = top + rowScale.bandwidth() / 2;
    return [
      draw(
        'text',
        { className: ['row-name'], x: round(left - 6), y: round(middle + TYPE * 0.35), textAnchor: 'end' },
        names[row] ?? '',
      ),
      ...series.flatMap(({ name, values }, index) => {
        const value = values[row];
        if (value === undefined) return [];
        const y = top + (barScale(index) ?? 0);
        const words =
          series.length > 1 ? `${number.format(value)} ${fitText(name, TYPE, 106)}` : number.format(value);
        return [
          draw('rect', {
            className: ['series-bar', `series-${String(index % 5)}`],
            x: round(left),
            y: round(y),
            width: round(x(value) - left),
            height: round(barScale.bandwidth()),
          }),
          draw(
            'text',
            {
              className: ['value'],
              x: round(x(value) + 5),
              y: round(y + barScale.bandwidth() / 2 + TYPE * 0.35),
            },
            words,
          ),
        ];
      }),
    ];
  });
  return {
    height,
    elements: [
      draw('path', { className: ['axis'], d: `M${String(round(left))},2V${String(height - 2)}` }),
      ...elements,
    ],
  };
}

function maximum(series: ChartTable['series']): number {
  return Math.max(...series.flatMap(({ values }) => values.filter((value) => value !== undefined)), 1);
}

function valueAxis(series: ChartTable['series'], right: number, language: string) {
  const number = new Intl.NumberFormat(language);
  const scale = scaleLinear([0, maximum(series)], [0, 1]).nice(4);
  const [, most = 1] = scale.domain();
  const ticks = scale.ticks(4);
  const left = Math.max(...ticks.map((tick) => textWidth(number.format(tick), TYPE))) + 6;
  const axis = (y: (value: number) => number): Element[] =>
    ticks.flatMap((tick) => [
      draw('path', {
        className: [tick === 0 ? 'axis' : 'grid'],
        d: `M${String(round(left))},${String(round(y(tick)))}H${String(round(right))}`,
      }),
      draw(
        'text',
        { className: ['value'], x: round(left - 5), y: round(y(tick) + TYPE * 0.35), textAnchor: 'end' },
        number.format(tick),
      ),
    ]);
  return { most, left, axis };
}

/** Where the rows lie: by their dates where all have one, else side by side. */
function rowPlaces(rows: ChartTable['rows'], from: number, to: number): number[] {
  const times = rows.flatMap(({ time }) => (time === undefined ? [] : [time[0]]));
  if (times.length === rows.length && Math.max(...times) > Math.min(...times)) {
    const scale = scaleUtc([Math.min(...times), Math.max(...times)], [from, to]);
    return times.map((time) => scale(time));
  }
  const scale = scalePoint(
    rows.map((_, index) => index),
    [from, to],
  );
  return rows.map((_, index) => scale(index) ?? from);
}

/** The rows’ names under the axis, on two levels; one that would touch another is left to the table. */
function drawTimes(rows: ChartTable['rows'], places: readonly number[]): Element[] {
  const ends = [-Infinity, -Infinity];
  return rows.flatMap(({ name }, index) => {
    const width = textWidth(name, TYPE - 1);
    const at = places[index] ?? 0;
    const x = Math.min(Math.max(at, width / 2), CHART_WIDTH - width / 2);
    const level = ends.findIndex((end) => end + 6 <= x - width / 2);
    const tick = draw('path', {
      className: ['axis'],
      d: `M${String(round(at))},${String(HEIGHT - BOTTOM)}v4`,
    });
    if (level === -1) return [tick];
    ends[level] = x + width / 2;
    const y = HEIGHT - BOTTOM + TYPE + 3 + level * (TYPE + 2);
    return [tick, draw('text', { className: ['row-name'], x: round(x), y, textAnchor: 'middle' }, name)];
  });
}

/** Moves labels apart that would touch, as little as may be, in their order. */
export function spread(wanted: readonly number[], gap: number, least: number, most: number): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at || a.index - b.index);
  const placed = order.map(({ at }) => at);
  for (let round = 0; round < 2; round += 1) {
    for (let i = 0; i < placed.length; i += 1)
      placed[i] = Math.max(placed[i] ?? 0, i === 0 ? least : (placed[i - 1] ?? 0) + gap);
    for (let i = placed.length - 1; i >= 0; i -= 1) {
      placed[i] = Math.min(placed[i] ?? 0, i === placed.length - 1 ? most : (placed[i + 1] ?? 0) - gap);
    }
  }
  const result = [...wanted];
  order.forEach(({ index }, place) => (result[index] = placed[place] ?? 0));
  return result;
}
