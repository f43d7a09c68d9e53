import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { hasClass } from './find-elements.ts';

/**
 * Marks what opens a text or a part, for a drop capital: the first passage, where it is prose. Verse and drama open without one.
 * Marks too where a page of the printed source begins within a line, so that the line shows the place and the margin its number.
 */
export function setOpenings(text: Element): void {
  let isNext = true;
  for (const child of text.children) {
    if (child.type !== 'element') continue;
    if (hasClass(child, 'part-head')) isNext = true;
    if (!hasClass(child, 'passage')) continue;
    if (isNext && isProse(child)) addClass(child, 'opening');
    isNext = false;
  }
  visit(text, 'element', (element, index, parent) => {
    if (index === undefined || parent === undefined || !hasClass(element, 'printed-page')) return;
    const before = parent.children.slice(0, index).map((child) => toString(child));
    if (before.join('').trim() !== '') addClass(element, 'within');
  });
}

function isProse(passage: Element): boolean {
  const first = passage.children.find((child) => child.type === 'element');
  return (
    first?.type === 'element' &&
    first.tagName === 'p' &&
    !['speech', 'direction'].some((name) => hasClass(passage, name)) &&
    !hasClass(first, 'verse')
  );
}

function addClass(element: Element, name: string): void {
  const { className } = element.properties;
  element.properties['className'] = [...(Array.isArray(className) ? className : []), name];
}
