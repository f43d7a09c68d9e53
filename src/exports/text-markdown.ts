import type { Heading, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { parsePhrases } from '../edition/markdown.ts';
import type { Part } from '../edition/part.ts';
import { titlePageLines } from '../edition/title-page.ts';
import { escapeMarkdown } from './note-markdown.ts';
import { printPortable } from './portable-markdown.ts';
import { inBrackets, type ExportContext } from './export-context.ts';

/** The whole text as Markdown: `text.md`. Words that have a note lead to it; author’s notes stand after all parts. */
export function printTextMarkdown(context: ExportContext): string {
  const { edition, treeOf, address } = context;
  const { titlePage, parts } = edition;
  const { dedication, epigraph } = titlePage;
  const [, ...credits] = titlePageLines(titlePage).map((line) => line.map(({ text }) => text).join(''));
  const blocks = parts.flatMap((part) => headed(part, treeOf));
  const portable = (phrases: string) =>
    printPortable([{ type: 'paragraph', children: parsePhrases(phrases) }], context).trim();
  const isNote = ({ type }: RootContent) => type === 'footnoteDefinition';
  const body = [...blocks.filter((block) => !isNote(block)), ...blocks.filter(isNote)];
  return [
    `# ${escapeMarkdown(titlePage.title)}`,
    credits.map(escapeMarkdown).join('\\\n'),
    dedication === undefined ? '' : portable(dedication),
    ...epigraph.map(({ text, source }) =>
      quotation(source === undefined ? portable(text) : `${portable(text)}\n\n${portable(source)}`),
    ),
    printPortable(body, context).trim(),
    '---',
    `${escapeMarkdown(titlePage.rights.text)}${inBrackets(address.text, context)}`,
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
}

/** The blocks of a part under its title; its author’s notes under names that no other part has. */
function headed({ title, number, path }: Part, treeOf: ExportContext['treeOf']): RootContent[] {
  const tree = structuredClone(treeOf(path));
  visit(tree, (node) => {
    if (node.type === 'heading' && title !== undefined) node.depth = deeper(node.depth);
    if (node.type !== 'footnoteDefinition' && node.type !== 'footnoteReference') return;
    node.identifier = `${String(number)}-${node.identifier}`;
    node.label = node.identifier;
  });
  const heading: RootContent[] =
    title === undefined ? [] : [{ type: 'heading', depth: 2, children: parsePhrases(title) }];
  return [...heading, ...tree.children];
}

function quotation(markdown: string): string {
  return markdown.replace(/^/gmu, '> ').replace(/ +$/gmu, '');
}

function deeper(depth: Heading['depth']): Heading['depth'] {
  return Math.min(depth + 1, 6) as Heading['depth'];
}
