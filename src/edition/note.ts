import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { z } from 'zod';
import { findCitations, withoutCitations, type CitationCluster } from './citation.ts';
import { idOfPath, type ContentFile, type Place } from './content-file.ts';
import type { Fault } from './fault.ts';
import { readFrontMatter, type LineOf } from './front-matter.ts';
import { blocksOf, lineOfNode, parseMarkdown } from './markdown.ts';
import { countWords, firstCharacters, plainPhrases, readProse, type ProseLink } from './prose.ts';
import { NoteSchema } from './schema.ts';
import { firstSentenceEnd } from './sentence.ts';
import { checkSpoilers, openBlocks } from './spoiler.ts';

export type NoteFront = z.output<typeof NoteSchema>;

/** A citation cluster in a file, and the line of its block. */
export interface PlacedCluster extends CitationCluster {
  readonly line: number;
}

/** A block of prose as the checks need it. */
export interface Block {
  readonly line: number;
  readonly type: string;
  readonly text: string;
}

/** What a file of prose says: its blocks, links and citations, and what of it a spoiler gates. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly links: readonly ProseLink[];
  /** The links of the open blocks. */
  readonly openLinks: readonly ProseLink[];
  readonly clusters: readonly PlacedCluster[];
  /** The open blocks' text, without citations; what a search may show. */
  readonly text: string;
  /** The words of the open blocks, tables not counted. */
  readonly words: number;
  readonly firstSentence: readonly PhrasingContent[];
}

/** A note's file, read by itself: what it says, not yet what leads to it. */
export interface NoteFile extends Place {
  readonly id: string;
  /** Undefined where the front matter has faults. */
  readonly front: { readonly data: NoteFront; readonly lineOf: LineOf } | undefined;
  readonly body: Body;
  /** Undefined where the file is not MDX. */
  readonly tree: Root | undefined;
}

/** Reads a note's file. Spoilers begin at the headings named. */
export function readNoteFile(
  file: ContentFile,
  spoilerHeadings: readonly string[],
  language: string,
): { readonly note: NoteFile; readonly faults: readonly Fault[] } {
  const read = readFrontMatter(file, NoteSchema);
  const { tree, faults } = parseMarkdown(file);
  const body = tree === undefined ? rawBody(file.text) : readBody(blocksOf(tree), spoilerHeadings, language);
  const front = read.data === undefined ? undefined : { data: read.data, lineOf: read.lineOf };
  const note = { id: idOfPath(file.path), path: file.path, line: 1, front, body, tree };
  const spoilerFaults = tree === undefined ? [] : checkSpoilers(tree, file.path, spoilerHeadings);
  return { note, faults: [...read.faults, ...faults, ...spoilerFaults] };
}

/** Reads the blocks of a note or page. */
export function readBody(
  nodes: readonly RootContent[],
  spoilerHeadings: readonly string[],
  language: string,
): Body {
  const proses = nodes.map((node) => ({ node, ...readProse(node) }));
  const blocks = proses.map(({ node, text }) => ({ line: lineOfNode(node), type: node.type, text }));
  const openNodes = openBlocks(nodes, spoilerHeadings);
  const open = blocks.slice(0, openNodes.length);
  const prose = open.filter(({ type }) => type !== 'table');
  return {
    blocks,
    links: proses.flatMap(({ links }) => links),
    openLinks: proses.slice(0, openNodes.length).flatMap(({ links }) => links),
    clusters: blocks.flatMap(({ line, text }) =>
      findCitations(text).map((cluster) => ({ ...cluster, line })),
    ),
    text: open.map(({ text }) => withoutCitations(text)).join('\n\n'),
    words: prose.reduce((sum, { text }) => sum + countWords(withoutCitations(text)), 0),
    firstSentence: firstSentence(openNodes, language),
  };
}

/** What can be told of a file that is not MDX: where it leads, so that nothing else is thought to be unreached or uncited. */
export function rawBody(text: string): Body {
  const links = [...text.matchAll(/\]\((?<url>note:[a-z0-9-]+)\)/gu)];
  return {
    blocks: [],
    links: links.map((link) => ({ url: link.groups?.['url'] ?? '', start: 0, end: 0, line: 1 })),
    openLinks: [],
    clusters: findCitations(text).map((cluster) => ({ ...cluster, line: 1 })),
    text: '',
    words: 0,
    firstSentence: [],
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
