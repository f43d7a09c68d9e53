import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';

/** Whether an element has one of these words among its types, as EPUB gives them, or as its role. */
export function hasType({ properties }: Element, ...names: readonly string[]): boolean {
  const types = [properties['epub:type'], properties['epubType'], properties['role']]
    .flat()
    .join(' ')
    .split(/\s+/u);
  return names.some((name) => types.includes(name));
}

/** All elements of a document, in order. */
export function elementsIn(tree: Nodes): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    found.push(element);
  });
  return found;
}
