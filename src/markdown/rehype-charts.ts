import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { drawChart } from '../drawing/chart-drawing.ts';
import { readChartTable } from '../drawing/chart-table.ts';
import { CHART_KINDS } from '../edition/chart.ts';
import { wordsOf } from '../languages/words.ts';

/**
 * Puts the chart of a table above it, where the text asks for one. The table stays, for those who hear it and for those
 * who want the numbers.
 */
export function rehypeCharts({ interface: language }: { readonly interface: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (table: Element, index, parent) => {
      if (table.tagName !== 'table' || index === undefined || parent === undefined) return undefined;
      const kind = CHART_KINDS.find((known) => known === table.properties['dataChart']);
      delete table.properties['dataChart'];
      if (kind === undefined) return undefined;
      const read = readChartTable(table);
      const columns = new Intl.ListFormat(language).format(
        read.heads.slice(0, 1 + Math.max(1, read.series.length)),
      );
      const chart = drawChart(kind, read, wordsOf(language).charts.label(columns), language);
      if (chart === undefined) return undefined;
      const figure: Element = {
        type: 'element',
        tagName: 'figure',
        properties: { className: ['chart'] },
        children: [chart],
      };
      parent.children.splice(index, 0, figure);
      return [SKIP, index + 2];
    });
  };
}
