import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { toString } from 'mdast-util-to-string';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { CitationCluster } from '../edition/citation-nodes.ts';
import type { Figure } from '../edition/figure.ts';
import { parsePhrases } from '../edition/markdown.ts';
import type { Form } from '../edition/text-schema.ts';
import { INDENT } from './book.ts';

const printer = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    rule: '*',
    ruleSpaces: true,
    fences: true,
    // A citation stands as it is written.
    handlers: { citation: ({ raw }: CitationCluster) => raw },
  })
  .freeze();

/** Prints a chapter as an editor would write it: in verse each line is a line, and blanks indent it. */
export function printMarkdown(body: Root, form: Form): string {
  const tree = structuredClone(body);
  tree.children = tree.children.map((node) => (node.type === 'figure' ? pictureWithCaption(node) : node));
  visit(tree, (node, index, parent) => {
    // An author’s note is prose, in verse too.
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'break' || form !== 'verse' || index === undefined || parent === undefined)
      return undefined;
    const line: Text = { type: 'text', value: '\n' };
    parent.children.splice(index, 1, line);
    return [SKIP, index + 1];
  });
  const printed = printer.stringify(tree);
  return form === 'verse' ? printed.replaceAll(INDENT, ' ') : printed.replaceAll(INDENT, '');
}

/** A figure as it is written in a file of prose: its caption on the line below its image. */
function pictureWithCaption({ file, alt, children }: Figure): Paragraph {
  const url = `../${file.replaceAll('%', '%25')}`;
  return {
    type: 'paragraph',
    children: [{ type: 'image', url, alt }, { type: 'text', value: '\n' }, ...children],
  };
}

/** Prints a run of words, such as a title, in one line. */
export function printPhrases(children: readonly PhrasingContent[]): string {
  const paragraph: Paragraph = { type: 'paragraph', children: [...children] };
  return printMarkdown({ type: 'root', children: [paragraph] }, 'prose')
    .replaceAll('\\\n', ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Prints a title as an editor would write it: without backslashes, where it means the same without. */
export function printTitle(phrases: readonly PhrasingContent[]): string {
  const paragraph: Paragraph = { type: 'paragraph', children: [...phrases] };
  const plain = toString(paragraph);
  const isPlain = (nodes: readonly PhrasingContent[]) => nodes.every(({ type }) => type === 'text');
  const again: Paragraph = { type: 'paragraph', children: parsePhrases(plain) };
  return isPlain(phrases) && isPlain(again.children) && toString(again) === plain
    ? plain
    : printPhrases(phrases);
}
