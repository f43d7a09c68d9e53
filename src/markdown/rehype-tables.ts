import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Makes tables fit the page: a column's alignment is a class, since the site's policy allows no `style` attribute, and the
 * table stands in a region that scrolls by itself where the page is narrow, and that the keyboard reaches.
 */
export function rehypeTables() {
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
        properties: { className: ['table'], tabIndex: 0, ariaLabel: 'Table' },
        children: [node],
      };
      parent.children.splice(index, 1, region);
      return SKIP;
    });
  };
}

function alignByClass(cell: Element): void {
  const { align } = cell.properties;
  if (typeof align !== 'string') return;
  cell.properties['className'] = [`align-${align}`];
  delete cell.properties['align'];
}
