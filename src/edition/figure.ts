import type { Image, Paragraph, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault, Rule } from './fault.ts';
import { lineOfNode } from './node-line.ts';

/** A picture with its caption: a paragraph that begins with an image on a line of its own, and goes on with the caption below it. */
export interface Figure extends Parent {
  type: 'figure';
  /** The picture’s file, in the edition’s folder: `figures/bridges.svg`. */
  file: string;
  /** What it shows, for those who do not see it. */
  alt: string;
  /** Its caption. */
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    figure: Figure;
  }
}

/** The folder of an edition that its pictures lie in. */
export const FIGURES = 'figures/';

/**
 * Puts a figure in the place of each paragraph that is an image and its caption, so that whatever reads the tree knows a
 * figure when it meets one, and finds what a figure lacks.
 */
export function readFigures(tree: Root, path: string): Fault[] {
  const faults: Fault[] = [];
  const report = (rule: Rule, line: number, message: string) => faults.push({ rule, path, line, message });
  tree.children = tree.children.map((node): RootContent => {
    const found = node.type === 'paragraph' ? figureOf(node) : undefined;
    if (found === undefined) return node;
    for (const [rule, message] of lacks(found.image, found.figure)) report(rule, lineOfNode(node), message);
    return found.figure;
  });
  visit(tree, 'image', (image) => {
    const message =
      'An image stands among other words. Put it on a line of its own with an empty line above it, outside lists, tables and quotations, and write its caption on the line below it.';
    report('figure-not-alone', lineOfNode(image), message);
  });
  return faults;
}

/** The figures of a file, in order. */
export function figuresIn(tree: Root): Figure[] {
  return tree.children.filter((node) => node.type === 'figure');
}

function figureOf(paragraph: Paragraph): { readonly image: Image; readonly figure: Figure } | undefined {
  const [image, second, ...others] = paragraph.children;
  if (image?.type !== 'image') return undefined;
  const { position } = paragraph;
  const figure = (children: PhrasingContent[]): Figure => ({
    type: 'figure',
    file: fileOf(image.url),
    alt: image.alt?.trim() ?? '',
    children,
    ...(position && { position }),
  });
  if (second === undefined) return { image, figure: figure([]) };
  if (second.type === 'break') return { image, figure: figure(others) };
  if (second.type !== 'text' || !/^[ \t]*\n/u.test(second.value)) return undefined;
  const value = second.value.trimStart();
  return { image, figure: figure(value === '' ? others : [{ ...second, value }, ...others]) };
}

/** An image is named from the file that shows it, `../figures/bridges.svg`, so that any program finds it, or from the edition’s folder. */
function fileOf(url: string): string {
  try {
    return decodeURIComponent(url).replace(/^(?:\.{1,2}\/)+/u, '');
  } catch {
    return url;
  }
}

function lacks({ url, title }: Image, { alt, file, children }: Figure): [Rule, string][] {
  const faults: [Rule, string][] = [];
  if (/^[a-z][\w+.-]*:|^\//iu.test(url)) {
    const message = `The image “${url.slice(0, 60)}” lies elsewhere, and a page loads nothing from elsewhere. Put the file into ${FIGURES} and write ![what it shows](../${FIGURES}name.jpg).`;
    faults.push(['figure-from-elsewhere', message]);
  } else if (!file.startsWith(FIGURES)) {
    const message = `The image “${url}” does not lie in ${FIGURES}. Put the file there and write ![what it shows](../${FIGURES}${file.replace(/^.*\//u, '')}).`;
    faults.push(['figure-file-missing', message]);
  }
  if (alt === '') {
    const message =
      'The image has no alternative text. Write between its brackets what it shows, for those who cannot see it: ![what it shows](…).';
    faults.push(['figure-without-description', message]);
  }
  if (children.length === 0) {
    const where =
      typeof title === 'string'
        ? 'What stands in quotation marks behind its address is not shown. Write it'
        : 'Write it';
    const message = `The image has no caption. ${where} on the line below the image, without an empty line between.`;
    faults.push(['figure-without-caption', message]);
  } else if (typeof title === 'string') {
    const message =
      'What stands in quotation marks behind the address of the image is not shown. Take it out: the caption stands on the line below the image.';
    faults.push(['figure-without-caption', message]);
  }
  return faults;
}
