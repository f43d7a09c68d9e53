import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { readDate } from '../edition/date.ts';
import { beginOf } from './time-scale.ts';

/** A table as a chart needs it: what its rows are called, and its columns of numbers. */
export interface ChartTable {
  readonly heads: readonly string[];
  readonly rows: readonly ChartRow[];
  /** The columns that hold numbers, all of them. */
  readonly series: readonly ChartSeries[];
}

export interface ChartRow {
  readonly name: string;
  /** What stands in the second column, which names a span where the table has no numbers. */
  readonly second: string;
  /** When the row was, in milliseconds since 1970, where its name says so. */
  readonly time: readonly [number, number] | undefined;
}

export interface ChartSeries {
  readonly name: string;
  /** Undefined where a row has no number. */
  readonly values: readonly (number | undefined)[];
}

/** Reads a table of HTML for a chart. Its numbers and dates are those of the table: nothing is stated twice. */
export function readChartTable(table: Element): ChartTable {
  const rows = elementsIn(table, 'tr').map((row) =>
    row.children
      .filter((cell): cell is Element => cell.type === 'element' && /^t[dh]$/u.test(cell.tagName))
      .map((cell) => withoutCitations(cell)),
  );
  const [heads = [], ...body] = rows;
  const series = heads.slice(1).flatMap((name, index): ChartSeries[] => {
    const values = body.map((cells) => readNumber(cells[index + 1] ?? ''));
    const isFilled = body.map((cells) => (cells[index + 1] ?? '') !== '');
    const isNumeric =
      isFilled.includes(true) && isFilled.every((filled, row) => filled === (values[row] !== undefined));
    return isNumeric ? [{ name, values }] : [];
  });
  return {
    heads,
    rows: body.map(([name = '', second = '']) => ({ name, second, time: readTime(name) })),
    series,
  };
}

function elementsIn(node: Element, tagName: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? [child] : elementsIn(child, tagName);
  });
}

/** The words of a cell; citations are links or superiors, whose numbers are none of the table’s. */
function withoutCitations(cell: Element): string {
  const keep = (node: Element): Element => ({
    ...node,
    children: node.children
      .filter((child) => child.type !== 'element' || !isCitation(child))
      .map((child) => (child.type === 'element' ? keep(child) : child)),
  });
  return toString(keep(cell))
    .replace(/\s*\(\s*\)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function isCitation({ tagName, properties }: Element): boolean {
  const classes = properties['className'];
  return tagName === 'sup' || (Array.isArray(classes) && classes.includes('citation'));
}

/** A number with its groups of thousands; a short word before or after it does not count, a range or a sentence has none. */
export function readNumber(text: string): number | undefined {
  const found =
    /^[^\d]{0,8}?(?<sign>[-−])?(?<digits>\d{1,3}(?:[,\u00A0\u202F ]\d{3})+|\d+)(?<part>\.\d+)?[^\d–-]{0,8}$/u.exec(
      text,
    );
  if (found === null) return undefined;
  const { sign, digits = '', part = '' } = found.groups ?? {};
  const value = Number(digits.replace(/[^\d]/gu, '') + part);
  return sign === undefined ? value : -value;
}

/**
 * When a row was: a date in EDTF, a day, month or year in English words, or years such as `1917–22`, of which those of the
 * first range count.
 */
export function readTime(text: string): readonly [number, number] | undefined {
  const plain = text.trim();
  const edtf = readDate(plain);
  if (edtf !== undefined) return [edtf.earliest, edtf.latest];
  const range = /(?:^|\s)(?<from>\d{4})[–-](?<to>\d{4}|\d{2})(?:$|[\s,;])/u.exec(plain)?.groups;
  if (range !== undefined) {
    const [from = '', to = ''] = [range['from'], range['to']];
    return [beginOf(Number(from)), beginOf(Number(to.length === 2 ? from.slice(0, 2) + to : to))];
  }
  const day = Date.parse(`${plain} UTC`);
  return Number.isNaN(day) || !/\d{4}/u.test(plain) ? undefined : [day, day];
}
