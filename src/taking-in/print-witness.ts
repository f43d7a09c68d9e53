import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { passageTypeOf } from '../edition/passage.ts';
import { readProse } from '../edition/prose.ts';
import { marksOfTitle, parseTitle } from '../edition/title.ts';
import { INDENT, type Chapter } from './book.ts';

/** The witness of a text that was taken in: its title, and its words without mark-up, with an empty line between passages. */
export function printWitness(title: string | undefined, chapters: readonly Chapter[]): string {
  return `${[title ?? '', ...chapters.flatMap(plainPassages)].join('\n\n')}\n`;
}

/** The words of a chapter, passage by passage, then those of its author’s notes in the order of their marks. */
export function plainPassages({ form, body, title = '', titleNotes = [] }: Chapter): string[] {
  const tree = structuredClone(body);
  visit(tree, 'text', (node) => {
    node.value = node.value.replaceAll(INDENT, '');
  });
  const passages = tree.children.filter((node) => passageTypeOf(node, form) !== undefined);
  return [
    ...passages,
    ...notesInOrder(tree, [
      ...titleNotes,
      ...marksOfTitle(parseTitle(title)).map(({ identifier }) => identifier),
    ]),
  ].map((node) => readProse(node).text);
}

/** @param first the names of those whose marks stand over the chapter. */
function notesInOrder(tree: Root, first: readonly string[]) {
  const order = [...new Set(first)];
  visit(tree, 'footnoteReference', ({ identifier }) => {
    if (!order.includes(identifier)) order.push(identifier);
  });
  return order.flatMap((name) =>
    tree.children.filter((node) => node.type === 'footnoteDefinition' && node.identifier === name),
  );
}
