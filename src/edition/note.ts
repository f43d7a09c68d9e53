import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { z } from 'zod';
import { nestCitations, type CitationCluster } from './citation-nodes.ts';
import { idOfPath, type ContentFile, type Place } from './content-file.ts';
import type { Fault } from './fault.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { lineOfNode } from './node-line.ts';
import { parseMarkdown } from './markdown.ts';
import { countWords, firstCharacters, plainPhrases, readProse, type Prose, type ProseLink } from './prose.ts';
import { NoteSchema } from './front-matter.ts';
import { firstSentenceEnd } from './sentence.ts';
import { checkSpoilers, openBlocks } from './spoiler.ts';
import type { LineOf } from './yaml.ts';

export type NoteFront = z.output<typeof NoteSchema>;

/** A block of prose as the checks need it. */
export interface Block {
  readonly line: number;
  readonly type: string;
  readonly text: string;
  /** Whether it cites, in its own words or in a footnote of theirs. */
  readonly cites: boolean;
}

/** What a file of prose says: its blocks, links and citations, and what of it a spoiler gates. Footnotes are blocks like others. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly links: readonly ProseLink[];
  /** The links of the open blocks. */
  readonly openLinks: readonly ProseLink[];
  readonly clusters: readonly CitationCluster[];
  /** Keys of sources that stand in no brackets. */
  readonly bareKeys: Prose['bareKeys'];
  /** The open blocks' text, without citations; what a search may show. */
  readonly text: string;
  /** The words of the open blocks, tables and captions not counted. */
  readonly words: number;
  readonly firstSentence: readonly PhrasingContent[];
}

/** A note's file, read by itself: what it says, not yet what leads to it. */
export interface NoteFile extends Place {
  readonly id: string;
  /** Undefined where the front matter has faults. */
  readonly front: { readonly data: NoteFront; readonly lineOf: LineOf } | undefined;
  readonly body: Body;
  readonly tree: Root;
}

/** Reads a note's file. Spoilers begin at the headings named. */
export function readNoteFile(
  file: ContentFile,
  spoilerHeadings: readonly string[],
  language: string,
): { readonly note: NoteFile; readonly faults: readonly Fault[] } {
  const read = readFrontMatter(file, NoteSchema);
  const { tree, body, faults } = readProseFile(file, spoilerHeadings, language);
  const front = read.data === undefined ? undefined : { data: read.data, lineOf: read.lineOf };
  const note = { id: idOfPath(file.path), path: file.path, line: 1, front, body, tree };
  return { note, faults: [...read.faults, ...faults] };
}

/** Reads what stands below the front matter of a note or page. */
export function readProseFile(
  file: ContentFile,
  spoilerHeadings: readonly string[],
  language: string,
): { readonly tree: Root; readonly body: Body; readonly faults: readonly Fault[] } {
  const { tree, source, faults } = parseMarkdown(file);
  nestCitations(tree, source);
  return {
    tree,
    body: readBody(tree.children, spoilerHeadings, language),
    faults: [...faults, ...checkSpoilers(tree, file.path, spoilerHeadings)],
  };
}

/** Reads the blocks of a note or page. */
function readBody(
  children: readonly RootContent[],
  spoilerHeadings: readonly string[],
  language: string,
): Body {
  const nodes = children.filter(({ type }) => type !== 'definition');
  const proses = nodes.map((node) => ({ node, ...readProse(node) }));
  const citing = new Set(
    proses.flatMap(({ node, clusters }) =>
      node.type === 'footnoteDefinition' && clusters.length > 0 ? [node.identifier] : [],
    ),
  );
  const blocks = proses.map(({ node, text, clusters, footnotes }) => ({
    line: lineOfNode(node),
    type: node.type,
    text,
    cites: clusters.length > 0 || footnotes.some((label) => citing.has(label)),
  }));
  const openNodes = openBlocks(nodes, spoilerHeadings);
  const open = blocks.slice(0, openNodes.length);
  const prose = open.filter(({ type }) => type !== 'table' && type !== 'figure');
  return {
    blocks,
    links: proses.flatMap(({ links }) => links),
    openLinks: proses.slice(0, openNodes.length).flatMap(({ links }) => links),
    clusters: proses.flatMap(({ clusters }) => clusters),
    bareKeys: proses.flatMap(({ bareKeys }) => bareKeys),
    text: open.map(({ text }) => text).join('\n\n'),
    words: prose.reduce((sum, { text }) => sum + countWords(text), 0),
    firstSentence: firstSentence(openNodes, language),
  };
}

function firstSentence(nodes: readonly RootContent[], language: string): PhrasingContent[] {
  const paragraph = nodes.map(firstParagraph).find((found) => found !== undefined);
  if (paragraph === undefined) return [];
  const phrases = plainPhrases(paragraph.children);
  const { text } = readProse({ type: 'paragraph', children: phrases });
  return firstCharacters(phrases, firstSentenceEnd(text, language));
}

/** The first paragraph of a block; a quotation or a list has its own. */
function firstParagraph(node: Nodes): Paragraph | undefined {
  if (node.type === 'paragraph') return node;
  if (!['blockquote', 'list', 'listItem'].includes(node.type) || !('children' in node)) return undefined;
  return node.children.map(firstParagraph).find((found) => found !== undefined);
}
