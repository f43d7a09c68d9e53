import type { Nodes, PhrasingContent } from 'mdast';

/** A line of phrases. What a line's end cuts through stands in each of the lines as a piece of its own. */
export interface LineOfPhrases {
  readonly nodes: readonly PhrasingContent[];
  /** Which piece of what was cut a node is, from 0, and of how many. */
  readonly pieceOf: (node: Nodes) => { readonly piece: number; readonly pieces: number };
}

const WHOLE = { piece: 0, pieces: 1 };

/** Cuts phrases into their lines, and through what runs over a line's end. */
export function splitLines(phrases: readonly PhrasingContent[]): LineOfPhrases[] {
  const cut = new Map<Nodes, { readonly piece: number; readonly pieces: number }>();
  const split = (nodes: readonly PhrasingContent[]): PhrasingContent[][] => {
    const lines: PhrasingContent[][] = [[]];
    const put = (node: PhrasingContent) => lines.at(-1)?.push(node);
    for (const node of nodes) {
      if (node.type === 'break') lines.push([]);
      else if (!('children' in node)) put(node);
      else {
        const inner = split(node.children);
        for (const [piece, children] of inner.entries()) {
          if (piece > 0) lines.push([]);
          const part = { ...node, children } as PhrasingContent;
          cut.set(part, { piece, pieces: inner.length });
          put(part);
        }
      }
    }
    return lines;
  };
  return split(phrases).map((nodes) => ({ nodes, pieceOf: (node) => cut.get(node) ?? WHOLE }));
}
