import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { bookPictureAt } from '../../markup/picture-files.ts';
import type { BookLink } from './book-links.ts';

/** The data that the book’s style sheet reads; all other is for the site’s scripts. */
const KEPT_DATA = new Set(['dataIndent', 'dataLine', 'dataPage']);

/** What marks and their targets are in the structure of a book, by the role that they have on the site. */
const TYPES: Readonly<Record<string, string>> = {
  'doc-noteref': 'noteref',
  'doc-pagebreak': 'pagebreak',
};

/** Reads printed HTML, and makes it that of a book: without what only a screen or a script needs, its links those of the book. */
export function fitProse(html: string, link: BookLink): ElementContent[] {
  const tree = fromHtml(html, { fragment: true });
  fitTree(tree, link);
  return tree.children.filter((node): node is ElementContent => node.type !== 'doctype');
}

function fitTree(tree: Root, link: BookLink): void {
  visit(tree, 'element', (element, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    if (isOfScreen(element)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    fitElement(element, link);
    return undefined;
  });
}

function isOfScreen({ tagName, properties }: Element): boolean {
  const classes = classesOf(properties);
  return (
    tagName === 'passage-link' ||
    classes.includes('visually-hidden') ||
    (classes.includes('glosses') && properties['ariaHidden'] === 'true')
  );
}

function fitElement(element: Element, link: BookLink): void {
  const { properties } = element;
  const role = properties['role'];
  if (typeof role === 'string' && TYPES[role] !== undefined) properties['epub:type'] = TYPES[role];
  if (classesOf(properties).includes('author-date')) delete properties['ariaHidden'];
  if (element.tagName === 'a' && properties['href'] !== undefined) fitLink(element, link);
  if (element.tagName === 'img') fitPicture(element);
  // What scrolls on a screen is no region of a book.
  if (element.tagName === 'section' && classesOf(properties).includes('table')) {
    element.tagName = 'div';
    delete properties['ariaLabel'];
  }
  for (const name of Object.keys(properties))
    if ((/^data[A-Z]/u.test(name) && !KEPT_DATA.has(name)) || ['tabIndex', 'ariaDescribedBy'].includes(name))
      Reflect.deleteProperty(properties, name);
}

function fitLink(element: Element, link: BookLink): void {
  const { properties } = element;
  const target = link(String(properties['href']));
  if (target === undefined) {
    element.tagName = 'span';
    delete properties['href'];
    return;
  }
  properties['href'] = target;
  if (!classesOf(properties).includes('citation')) return;
  properties['epub:type'] = 'biblioref';
  properties['role'] = 'doc-biblioref';
}

/** A book has one file of each picture, beside its documents. */
function fitPicture(image: Element): void {
  const { src, alt } = image.properties;
  image.properties = { src: bookPictureAt(String(src)), alt };
}

function classesOf({ className }: Element['properties']): readonly (string | number)[] {
  return Array.isArray(className) ? className : [];
}

/** What a spoiler’s heading gates in the prose of a note. */
export interface Gated {
  readonly heading: string;
  readonly body: readonly ElementContent[];
}

/** Parts the prose of a note into what is open and what a spoiler gates. */
export function partSpoilers(prose: readonly ElementContent[]): {
  readonly open: readonly ElementContent[];
  readonly gated: readonly Gated[];
} {
  const isSpoiler = (node: ElementContent): node is Element =>
    node.type === 'element' && node.tagName === 'details' && classesOf(node.properties).includes('spoiler');
  return {
    open: prose.filter((node) => !isSpoiler(node)),
    gated: prose.filter(isSpoiler).map(({ children: [summary, ...body] }) => {
      // The warning stands last.
      const words = summary?.type === 'element' ? summary.children.slice(0, -1) : [];
      return { heading: words.map((word) => toString(word)).join(''), body };
    }),
  };
}
