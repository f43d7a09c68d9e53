import type { Nodes, Parent, PhrasingContent } from 'mdast';
import { findBareKeys, type BareKey } from './citation.ts';
import type { CitationCluster } from './citation-nodes.ts';
import { languageOfLink } from './language-link.ts';
import { printedPageOfLink } from './printed-page.ts';

/** A link in prose, with the stretch of the plain text that it covers. */
export interface ProseLink {
  readonly url: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** A stretch of prose without its mark-up. */
export interface Prose {
  readonly text: string;
  readonly links: readonly ProseLink[];
  readonly clusters: readonly CitationCluster[];
  /** Keys of sources that stand in no brackets. */
  readonly bareKeys: readonly (BareKey & { readonly line: number })[];
  /** The labels of its footnotes. */
  readonly footnotes: readonly string[];
}

/** Nodes whose children are blocks of their own, and stand apart in the plain text. */
const CONTAINERS = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'footnoteDefinition',
]);

/**
 * Takes the mark-up from a node: its characters as a reader sees them, where its links lie, and what it cites. Line ends of a
 * paragraph are spaces, those that its author means are line ends; a citation goes with the space before it.
 */
export function readProse(node: Nodes): Prose {
  const links: ProseLink[] = [];
  const clusters: CitationCluster[] = [];
  const bareKeys: (BareKey & { readonly line: number })[] = [];
  const footnotes: string[] = [];
  let text = '';
  const read = (inner: Nodes): void => {
    if (inner.type === 'text' || inner.type === 'inlineCode') {
      text += inner.value.replace(/[ \t]*\n[ \t]*/gu, ' ');
      const line = inner.position?.start.line ?? 1;
      if (inner.type === 'text') bareKeys.push(...findBareKeys(inner.value).map((key) => ({ ...key, line })));
    } else if (inner.type === 'citation') {
      text = text.trimEnd();
      clusters.push(inner);
    } else if (inner.type === 'footnoteReference') {
      footnotes.push(inner.identifier);
    } else if (inner.type === 'break') {
      text += '\n';
    } else if (inner.type === 'link' && !isTag(inner.url)) {
      const start = text.length;
      inner.children.forEach(read);
      links.push({ url: inner.url, start, end: text.length, line: inner.position?.start.line ?? 1 });
    } else if ('children' in inner) {
      inner.children.forEach((child, index) => {
        if (index > 0 && CONTAINERS.has(inner.type)) text += inner.type === 'tableRow' ? ' ' : '\n\n';
        read(child);
      });
    }
  };
  read(node);
  return { text, links, clusters, bareKeys, footnotes };
}

/** Whether a link leads nowhere, and says something of its words or place: their language, a printed page. */
function isTag(url: string): boolean {
  return languageOfLink(url) !== undefined || printedPageOfLink(url) !== undefined;
}

/** The words of prose: runs of characters between spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{Letter}\p{Number}]/u.test(word)).length;
}

/** Takes citations and links out of phrases, and keeps the words of the links and all other mark-up. */
export function plainPhrases(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (node.type === 'text') {
      const value = nodes[index + 1]?.type === 'citation' ? node.value.trimEnd() : node.value;
      return value === '' ? [] : [{ type: 'text', value }];
    }
    if (node.type === 'link') return plainPhrases(node.children);
    if (node.type === 'footnoteReference' || node.type === 'citation') return [];
    if (!('children' in node)) return [node];
    return [withChildren(node, plainPhrases(node.children))];
  });
}

/** Cuts phrases off after so many characters of their text. */
export function firstCharacters(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  let left = length;
  for (const node of nodes) {
    if (left <= 0) break;
    const size = readProse(node).text.length;
    if (size <= left) kept.push(node);
    else if (node.type === 'text') kept.push({ type: 'text', value: node.value.slice(0, left) });
    else if ('children' in node) kept.push(withChildren(node, firstCharacters(node.children, left)));
    left -= size;
  }
  return kept;
}

function withChildren<Node extends Parent>(node: Node, children: PhrasingContent[]): Node {
  return { ...node, children };
}
