import type { Element, Root } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';

export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** The first element, in the order of the page, of which something is true. */
export function findElement(tree: Root | Element, is: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (!is(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}

/** Takes out of a tree every element of which something is true, with all that is in it. */
export function removeElements(tree: Root | Element, is: (element: Element) => boolean): void {
  visit(tree, 'element', (element, index, parent) => {
    if (index === undefined || parent === undefined || !is(element)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
