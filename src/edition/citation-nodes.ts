import type { Node, Nodes, PhrasingContent, Root, Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { toString } from 'mdast-util-to-string';
import { cites, readCitations, type ReadCitations } from './citation.ts';

/** One pair of brackets in prose, with the citations in it: `[@reid2011, p. 36; @salisbury1969]`. */
export interface CitationCluster extends Node {
  readonly type: 'citation';
  /** As it is written, the brackets included. */
  readonly raw: string;
  readonly read: ReadCitations;
  readonly line: number;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationCluster;
  }
  interface RootContentMap {
    citation: CitationCluster;
  }
}

/**
 * Puts a node of its own in the place of each pair of brackets that cites, so that whatever reads the tree knows a citation
 * when it meets one, wherever its brackets begin a line, hold an address or mark a word.
 * @param source the text that the tree was read from; with it, brackets behind a backslash are left alone.
 */
export function nestCitations(tree: Root, source?: string): void {
  visitParents(tree, (node, ancestors) => {
    if (!('children' in node) || !node.children.some((child) => child.type === 'text')) return;
    const { children } = node as { readonly children: PhrasingContent[] };
    if (!toString({ type: 'paragraph', children }).includes('@')) return;
    const isLinked = [...ancestors, node].some(({ type }) => type === 'link');
    node.children = nestIn(children, source, isLinked);
  });
}

/** A child of a run of prose as the search for brackets sees it: its characters, and whether brackets in them count. */
interface Piece {
  readonly node: PhrasingContent;
  readonly start: number;
  readonly text: string;
}

function nestIn(
  children: readonly PhrasingContent[],
  source: string | undefined,
  isLinked: boolean,
): PhrasingContent[] {
  const pieces: Piece[] = [];
  let flat = '';
  for (const node of children) {
    const text = charactersOf(node);
    pieces.push({ node, start: flat.length, text });
    flat += text;
  }
  const nested: PhrasingContent[] = [];
  let from = 0;
  for (const [start, end] of bracketsIn(pieces, source)) {
    if (start < from) continue;
    const inner = flat.slice(start + 1, end - 1);
    if (!cites(inner)) continue;
    nested.push(...between(pieces, from, start), clusterOf(pieces, start, end, isLinked));
    from = end;
  }
  return from === 0 ? [...children] : [...nested, ...between(pieces, from, flat.length)];
}

/** An address that GitHub’s Markdown has made a link of is still the characters that were written. */
function charactersOf(node: PhrasingContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  return toString(node) || '\uFFFC';
}

/** Pairs of brackets, outermost first, from after the first to before the last. */
function bracketsIn(pieces: readonly Piece[], source: string | undefined): [number, number][] {
  const open: number[] = [];
  const pairs: [number, number][] = [];
  for (const { node, start, text } of pieces) {
    if (node.type !== 'text') continue;
    const isEscaped = escapedBrackets(node, source);
    let bracket = -1;
    for (let index = 0; index < text.length; index += 1) {
      const sign = text[index];
      if (sign !== '[' && sign !== ']') continue;
      bracket += 1;
      if (isEscaped[bracket] === true) continue;
      if (sign === '[') open.push(start + index);
      else {
        const begin = open.pop();
        if (begin !== undefined) pairs.push([begin, start + index + 1]);
      }
    }
  }
  return pairs.sort(([a], [b]) => a - b);
}

/** For each bracket of a run of text, whether a backslash stands before it where it was written. */
function escapedBrackets({ position }: Text, source: string | undefined): boolean[] {
  const [from, to] = [position?.start.offset, position?.end.offset];
  if (source === undefined || from === undefined || to === undefined) return [];
  return [...source.slice(from, to).matchAll(/(?<slashes>\\*)[[\]]/gu)].map(
    ({ groups }) => (groups?.['slashes']?.length ?? 0) % 2 === 1,
  );
}

/** What stands between two places of a run, cut where they fall within text. */
function between(pieces: readonly Piece[], from: number, to: number): PhrasingContent[] {
  return pieces.flatMap(({ node, start, text }): PhrasingContent[] => {
    const end = start + text.length;
    if (end <= from || start >= to) return [];
    if (node.type !== 'text' || (start >= from && end <= to)) return [node];
    const value = text.slice(Math.max(0, from - start), to - start);
    return [{ ...node, value }];
  });
}

function clusterOf(pieces: readonly Piece[], start: number, end: number, isLinked: boolean): CitationCluster {
  const within = pieces.filter((piece) => piece.start < end && piece.start + piece.text.length > start);
  const first = within[0];
  const before = first === undefined ? '' : first.text.slice(0, start - first.start);
  const line = (first?.node.position?.start.line ?? 1) + before.split('\n').length - 1;
  const inner = within
    .map(({ start: begin, text }) => text.slice(Math.max(0, start + 1 - begin), end - 1 - begin))
    .join('');
  const read = obstacle(within, isLinked) ?? readCitations(inner);
  return { type: 'citation', raw: `[${inner.replace(/\s+/gu, ' ')}]`, read, line };
}

function obstacle(within: readonly Piece[], isLinked: boolean): string | undefined {
  if (isLinked) return 'It stands inside the words of a link; put it behind';
  if (within.some(({ node }) => isLinkOfWords(node))) return 'A link stands inside it';
  const holdsOther = within.some(({ node }) => node.type === 'footnoteReference' || node.type === 'image');
  return holdsOther ? 'A footnote or an image stands inside it' : undefined;
}

function isLinkOfWords(node: Nodes): boolean {
  return node.type === 'link' && !node.url.endsWith(toString(node));
}
