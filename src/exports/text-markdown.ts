import type { FootnoteDefinition, FootnoteReference, Heading, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { parsePhrases } from '../edition/markdown.ts';
import type { Part } from '../edition/part.ts';
import { titlePageLines, type TitlePage } from '../edition/title-page.ts';
import { marksOfTitle } from '../edition/title.ts';
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
    printPortable([titleOf(titlePage)], context).trim(),
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

/** The title of the whole text; the words of a footnote on it stand in the first part. */
function titleOf({ titlePhrases }: Pick<TitlePage, 'titlePhrases'>): Heading {
  const children = structuredClone([...titlePhrases]);
  for (const mark of marksOfTitle(children)) renameFootnote(mark, 1);
  return { type: 'heading', depth: 1, children };
}

/** The blocks of a part under its title; its author’s notes under names that no other part has. */
function headed({ titlePhrases, number, path }: Part, treeOf: ExportContext['treeOf']): RootContent[] {
  const tree = structuredClone(treeOf(path));
  const hasTitle = titlePhrases.length > 0;
  visit(tree, (node) => {
    if (node.type === 'heading' && hasTitle) node.depth = deeper(node.depth);
    if (node.type === 'footnoteDefinition') renameFootnote(node, number);
  });
  const heading: RootContent[] = hasTitle
    ? [{ type: 'heading', depth: 2, children: structuredClone([...titlePhrases]) }]
    : [];
  const blocks = [...heading, ...tree.children];
  visit({ type: 'root', children: blocks }, 'footnoteReference', (mark) => {
    renameFootnote(mark, number);
  });
  return blocks;
}

/** Gives a footnote of a part a name that no other part has. */
function renameFootnote(node: FootnoteDefinition | FootnoteReference, part: number): void {
  node.identifier = `${String(part)}-${node.identifier}`;
  node.label = node.identifier;
}

function quotation(markdown: string): string {
  return markdown.replace(/^/gmu, '> ').replace(/ +$/gmu, '');
}

function deeper(depth: Heading['depth']): Heading['depth'] {
  return Math.min(depth + 1, 6) as Heading['depth'];
}
