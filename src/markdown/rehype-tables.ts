import type { Element, ElementContent, Parents, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { TitlePage } from '../edition/title-page.ts';
import { inLanguage } from '../markup/language.ts';

type Spoken = Pick<TitlePage, 'language' | 'interface'>;

/**
 * Makes tables fit the page: a column's alignment is a class, since the site's policy allows no `style` attribute, and the
 * table stands in a region that scrolls by itself where the page is narrow, and that the keyboard reaches. A paragraph in italics right
 * before it, with what it cites, is its caption; where a chart of the table stands between them, it stays above the chart and names
 * the table too.
 * @param name what a table is called that has no caption; it is tagged where the interface has another language.
 */
export function rehypeTables(name: string, { language, interface: spoken }: Spoken) {
  const [ofName, ofTable] = [inLanguage(spoken, language), inLanguage(language, spoken)];
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.tagName === 'td' || node.tagName === 'th') alignByClass(node);
      if (node.tagName !== 'table' || index === undefined || parent === undefined) return undefined;
      visit(node, 'element', (cell: Element) => {
        if (cell.tagName === 'td' || cell.tagName === 'th') alignByClass(cell);
        if (cell.tagName === 'th') cell.properties['scope'] = 'col';
      });
      const region: Element = {
        type: 'element',
        tagName: 'section',
        properties: { className: ['table'], tabIndex: 0, ariaLabel: name },
        children: [node],
      };
      const found = captionBefore(parent, index);
      if (found === undefined) {
        const above = captionBefore(parent, placeOfChart(parent, index));
        if (above === undefined) {
          Object.assign(region.properties, ofName);
          Object.assign(node.properties, ofTable);
        } else region.properties['ariaLabel'] = toString(above.children[0]);
        parent.children.splice(index, 1, region);
        return SKIP;
      }
      const [words, ...citations] = found.children;
      region.properties['ariaLabel'] = toString(words);
      node.children.unshift({
        type: 'element',
        tagName: 'caption',
        properties: {},
        children: [words, ...citations],
      });
      parent.children.splice(found.index, index + 1 - found.index, region);
      return [SKIP, found.index + 1];
    });
  };
}

/** The paragraph in italics that stands right before a place, if one does: its words, and its citations. */
function captionBefore(
  { children }: Parents,
  place: number,
): { readonly index: number; readonly children: readonly [Element, ...ElementContent[]] } | undefined {
  const index = children.findLastIndex((child, at) => at < place && !isBlank(child));
  const paragraph = children[index];
  if (paragraph?.type !== 'element' || paragraph.tagName !== 'p') return undefined;
  const [words, ...rest] = paragraph.children.filter((child) => !isBlank(child));
  if (words?.type !== 'element' || words.tagName !== 'em') return undefined;
  return rest.every(isCitations) ? { index, children: [words, ...rest] } : undefined;
}

/** Where the chart right before a table stands, if one does; otherwise no place. */
function placeOfChart({ children }: Parents, table: number): number {
  const before = children[table - 1];
  return before?.type === 'element' && before.tagName === 'figure' ? table - 1 : -1;
}

function isBlank(node: Parents['children'][number]): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function isCitations(node: ElementContent): boolean {
  const { className } = node.type === 'element' ? node.properties : {};
  return Array.isArray(className) && className.includes('citations');
}

function alignByClass(cell: Element): void {
  const { align } = cell.properties;
  if (typeof align !== 'string') return;
  cell.properties['className'] = [`align-${align}`];
  delete cell.properties['align'];
}
