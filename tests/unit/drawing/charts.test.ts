import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { drawChart } from '../../../src/drawing/chart-drawing.ts';
import { readChartTable, readNumber, readTime } from '../../../src/drawing/chart-table.ts';
import { readCharts } from '../../../src/edition/chart.ts';
import { parseMarkdown } from '../../../src/edition/markdown.ts';

function tableOf(heads: readonly string[], ...rows: (readonly string[])[]): Element {
  const line = (tag: string, cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const html = `<table><thead>${line('th', heads)}</thead><tbody>${rows.map((row) => line('td', row)).join('')}</tbody></table>`;
  const table = select('table', fromHtml(html, { fragment: true }));
  if (table === undefined) throw new Error('There is a table.');
  return table;
}

const TABLE = '| From | Workers |\n| --- | ---: |\n| 18 July 1941 | 800 |\n| 2 September 1941 | 600 |\n';

test.each([
  ['an empty line', `${TABLE}\nChart: steps\n`],
  ['none', `${TABLE}Chart: steps\n`],
])('a line under a table, with %s between, asks for its chart and is printed nowhere', (_between, text) => {
  const { tree, faults } = parseMarkdown({ path: 'notes/a.mdx', text });
  expect(faults).toEqual([]);
  const [table] = tree.children;
  expect(tree.children).toHaveLength(1);
  expect(table?.type === 'table' && table.children).toHaveLength(3);
  expect(table?.data).toEqual({ hProperties: { dataChart: 'steps' } });
});

test('a line without a table above it is a fault', () => {
  const { faults } = parseMarkdown({ path: 'notes/a.mdx', text: 'Words.\n\nChart: steps\n' });
  expect(faults.map(({ rule, line }) => [rule, line])).toEqual([['chart-not-known', 3]]);
});

test('a table without such a line stays as it is', () => {
  expect(readCharts({ type: 'root', children: [] }, 'a.mdx')).toEqual([]);
});

test.each([
  ['1,234', 1234],
  ['12 000', 12000],
  ['3.5', 3.5],
  ['about 40 %', 40],
  ['−2', -2],
  ['1936–38', undefined],
  ['none', undefined],
])('“%s” is the number %s', (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test.each([
  ['18 July 1941', '1941-07-18', '1941-07-18'],
  ['1917–22', '1917-01-01', '1922-01-01'],
  ['1941 (February to July) and 1943–46', '1943-01-01', '1946-01-01'],
])('“%s” is from %s to %s', (text, from, to) => {
  expect(readTime(text)?.map((time) => new Date(time).toISOString().slice(0, 10))).toEqual([from, to]);
});

test('steps hold until the next date, lie by their dates, and each column has its name at its end', () => {
  const table = readChartTable(
    tableOf(
      ['From', 'Workers', 'Children'],
      ['18 July 1941', '800', '400'],
      ['2 September 1941', '600', '300'],
      ['25 December 1941', '350', '200'],
    ),
  );
  const chart = drawChart('steps', table, 'Rations', 'en');
  expect(chart?.properties['ariaLabel']).toBe('Rations');
  const series = chart === undefined ? [] : selectAll('.series', chart);
  expect(series).toHaveLength(2);
  expect(chart === undefined ? [] : selectAll('.series-name', chart).map((name) => toString(name))).toEqual([
    'Workers',
    'Children',
  ]);
  const corners =
    String(series[0]?.properties['d'])
      .match(/[\d.]+,[\d.]+/gu)
      ?.map((pair) => Number(pair.split(',')[0])) ?? [];
  const [first = 0, , second = 0, , third = 0] = corners;
  // From July to September are 46 days, to December 114 more.
  expect((third - second) / (second - first)).toBeCloseTo(114 / 46, 1);
});

test('bars are as long as their numbers, which stand beside them', () => {
  const chart = drawChart(
    'bars',
    readChartTable(tableOf(['Tier', 'Works'], ['primary', '20'], ['scholarly', '40'])),
    'Tiers',
    'en',
  );
  const widths =
    chart === undefined
      ? []
      : selectAll('rect.series-bar', chart).map(({ properties }) => Number(properties['width']));
  expect(widths).toHaveLength(2);
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(2, 1);
});

test('a table of years and names is drawn as spans, a citation in a cell left out', () => {
  const table = readChartTable(
    tableOf(['Years', 'Name'], ['1917–22', 'Cheka <a class="citation">(Reid 2011)</a>'], ['1922–34', 'GPU']),
  );
  const chart = drawChart('bars', table, 'Names', 'en');
  expect(chart === undefined ? [] : selectAll('.series-name', chart).map((name) => toString(name))).toEqual([
    'Cheka 1917–22',
    'GPU 1922–34',
  ]);
});

test('a table of words alone has no chart', () => {
  expect(
    drawChart('bars', readChartTable(tableOf(['Word', 'Meaning'], ['chum', 'friend'])), 'Words', 'en'),
  ).toBeUndefined();
});
