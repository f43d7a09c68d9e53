import type { Element, ElementContent, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { BookFault } from '../book-fault.ts';

/**
 * Reads a document of TEI.
 * @throws BookFault where it is not XML, or no TEI.
 */
export function readXml(source: string): Element {
  const root = rootOf(source);
  if (root !== undefined && nameOf(root) === 'TEI') return root;
  const name = root === undefined ? '' : root.name;
  const message =
    name === 'teiCorpus'
      ? 'This is a corpus of several documents. Take its <TEI> elements out into files of their own, and name one of them.'
      : `This is XML and no TEI: it begins with <${name}>, where TEI P5 has <TEI>. Name a file whose root is <TEI>${name === 'TEI.2' ? '; one of TEI P4 has to be made P5 first' : ''}.`;
  throw new BookFault([{ line: root === undefined ? 1 : lineOf(root), message }]);
}

function rootOf(source: string): Element | undefined {
  try {
    return fromXml(source.replace(/^\uFEFF/u, '')).children.find((node) => node.type === 'element');
  } catch (error) {
    if (!(error instanceof Error) || !(error.cause instanceof Error)) throw error;
    const [reason = ''] = error.cause.message.split('\n');
    const line = 'line' in error && typeof error.line === 'number' ? error.line : 1;
    const said = reason.replace(/\s*\(line \d+, column \d+\)\s*$/u, '');
    const message = `This is not XML that can be read: ${said.replace(/\.?$/u, '.')} Mend it there; an editor for XML shows the place.`;
    throw new BookFault([{ line, message }]);
  }
}

/** The name of an element without the prefix of its namespace. */
export function nameOf({ name }: Element): string {
  return name.replace(/^.*:/u, '');
}

export function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1;
}

export function attributeOf({ attributes }: Element, name: string): string | undefined {
  return attributes[name] ?? undefined;
}

/** The elements in an element, of the names that are given, or all. */
export function childrenOf(parent: Element | undefined, ...names: readonly string[]): Element[] {
  const elements = (parent?.children ?? []).filter((node) => node.type === 'element');
  return names.length === 0 ? elements : elements.filter((element) => names.includes(nameOf(element)));
}

/** The element that a path of names leads to: the first of each. */
export function childOf(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((element, name) => childrenOf(element, name)[0], parent);
}

/** The child whose `type` is this. */
export function childOfType(parent: Element | undefined, name: string, type: string): Element | undefined {
  return childrenOf(parent, name).find((element) => attributeOf(element, 'type') === type);
}

/** All elements below an element, in order. */
export function elementsIn(parent: Element): Element[] {
  return childrenOf(parent).flatMap((element) => [element, ...elementsIn(element)]);
}

/** The characters of an element, as they stand. */
export function charactersOf(node: Element | ElementContent): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value;
  return node.type === 'element' ? node.children.map(charactersOf).join('') : '';
}

/** The words of an element, in one line; undefined where it has none. */
export function wordsOf(element: Element | undefined): string | undefined {
  const words =
    element === undefined
      ? ''
      : charactersOf(element)
          .replace(/[ \t\r\n]+/gu, ' ')
          .trim();
  return words === '' ? undefined : words;
}
