import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A line of verse, as a stretch of its passage's characters. */
export interface Line {
  /** Counted through the page, or the part; undefined for lines that are not numbered, as of verse quoted in prose. */
  readonly number: number | undefined;
  readonly start: number;
  readonly end: number;
  /** How far it is set in: the blanks before it. */
  readonly indent: number;
}

declare module 'mdast' {
  interface BreakData {
    /** How far the line that it begins is set in, in blanks. */
    indent?: number;
  }
  interface ParagraphData {
    /** How far its first line is set in, in blanks. */
    indent?: number;
  }
}

/** The address of a numbered line in its page: `l218`. */
export function lineId(number: number): string {
  return `l${String(number)}`;
}

/**
 * Makes each line of a tree a line: soft line ends become breaks, and each line keeps the blanks before it.
 * @param source the lines of the file that the tree was read from.
 */
export function keepLines(tree: Root, source: readonly string[]): void {
  visit(tree, 'paragraph', (paragraph: Paragraph) => {
    const first = paragraph.position?.start.line ?? 1;
    paragraph.data = { ...paragraph.data, indent: indentOf(source[first - 1] ?? '') };
    let line = first;
    const split = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
      nodes.flatMap((node): PhrasingContent[] => {
        if (node.type === 'break') return [breakAt((line += 1))];
        if (node.type === 'text') {
          return node.value
            .split('\n')
            .flatMap((value, index): PhrasingContent[] => [
              ...(index === 0 ? [] : [breakAt((line += 1))]),
              ...(value === '' ? [] : [{ type: 'text' as const, value, position: node.position }]),
            ]);
        }
        if (!('children' in node)) return [node];
        return [{ ...node, children: split(node.children) }];
      });
    const breakAt = (number: number): PhrasingContent => ({
      type: 'break',
      data: { indent: indentOf(source[number - 1] ?? '') },
    });
    paragraph.children = split(paragraph.children);
  });
}

/**
 * Reads the lines of a passage.
 * @param node the passage's block.
 * @param text its characters.
 * @param next the number of its first line; undefined where its lines are not counted.
 * @returns none where nothing breaks its lines and none is counted.
 */
export function linesOf(node: Nodes, text: string, next: number | undefined): Line[] {
  const indents: number[] = [];
  visit(node, (inner) => {
    if (inner.type === 'paragraph') indents.push(inner.data?.indent ?? 0);
    if (inner.type === 'break') indents.push(inner.data?.indent ?? 0);
  });
  const isBroken = indents.length > (node.type === 'blockquote' ? node.children.length : 1);
  if (next === undefined && !isBroken) return [];
  const lines: Line[] = [];
  let start = 0;
  for (const words of text.split('\n')) {
    // The paragraphs of a quotation are parted by an empty line, which is none of verse.
    if (words !== '') {
      const number = next === undefined ? undefined : next + lines.length;
      lines.push({ number, start, end: start + words.length, indent: indents[lines.length] ?? 0 });
    }
    start += words.length + 1;
  }
  return lines;
}

/** How many blanks a line of a file begins with, after the signs of a quotation; a tab counts for four. */
function indentOf(line: string): number {
  const blanks = /^(?:\s{0,3}> ?)*(?<blanks>[ \t]*)/u.exec(line)?.groups?.['blanks'] ?? '';
  return blanks.replaceAll('\t', '    ').length;
}
