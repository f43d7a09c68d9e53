import type { Paragraph, Root, RootContent, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Fault } from './fault.ts';
import { lineOfNode } from './node-line.ts';
import { didYouMean } from './nearest.ts';

/** How a table can be drawn: a quantity that holds until it changes, quantities or spans of years beside each other, one that moves. */
export const CHART_KINDS = ['steps', 'bars', 'line'] as const;

export type ChartKind = (typeof CHART_KINDS)[number];

const CHART_LINE = /^Chart:\s*(?<kind>.*?)\s*$/u;

declare module 'mdast' {
  interface TableData {
    /** Reaches the HTML as `data-chart`, which the drawing takes the place of. */
    hProperties?: { dataChart: ChartKind };
  }
}

/**
 * Finds the lines `Chart: steps` under tables, takes them out of the tree and keeps what they ask for with their tables.
 * A line that stands right under its table is its last row to Markdown; one after an empty line is a paragraph.
 */
export function readCharts(tree: Root, path: string): Fault[] {
  const faults: Fault[] = [];
  const kept: RootContent[] = [];
  for (const node of tree.children) {
    const line = chartLine(node);
    if (line === undefined) {
      kept.push(node);
      continue;
    }
    const table = node.type === 'table' ? node : kept.at(-1);
    const kind = CHART_KINDS.find((known) => known === line);
    if (node.type === 'table') {
      node.children.pop();
      kept.push(node);
    }
    const fault = { rule: 'chart-not-known' as const, path, line: lineOfChart(node) };
    if (table?.type !== 'table') {
      const message =
        'The line asks for a chart, and no table stands above it. Put it right under its table.';
      faults.push({ ...fault, message });
    } else if (kind === undefined) {
      const message = `“${line}” is not a kind of chart.${didYouMean(line, CHART_KINDS)} The kinds are: ${CHART_KINDS.join(', ')}.`;
      faults.push({ ...fault, message });
    } else table.data = { ...table.data, hProperties: { dataChart: kind } };
  }
  tree.children = kept;
  return faults;
}

function chartLine(node: RootContent): string | undefined {
  if (node.type === 'paragraph') return kindIn(node);
  return node.type === 'table' ? kindIn(lastRow(node)) : undefined;
}

function kindIn(node: Paragraph | TableRow | undefined): string | undefined {
  return node === undefined ? undefined : CHART_LINE.exec(toString(node))?.groups?.['kind'];
}

function lastRow({ children }: Table): TableRow | undefined {
  return children.length > 1 ? children.at(-1) : undefined;
}

function lineOfChart(node: RootContent): number {
  return node.type === 'table' ? (node.position?.end.line ?? 1) : lineOfNode(node);
}
