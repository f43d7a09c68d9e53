import type { Tie } from '../edition/people.ts';
import { between, crosses, grow, overlaps, type Box, type Point } from './box.ts';
import { componentsOf, packComponents, type Body } from './network-forces.ts';
import { breakText, textWidth } from './text-width.ts';

/** Somebody in the network, with the box of the words. */
export interface NetworkNode {
  readonly id: string;
  readonly lines: readonly string[];
  readonly box: Box;
}

/** A relation drawn between two boxes, with its word where there is room for it. */
export interface NetworkEdge extends Tie {
  readonly line: readonly [Point, Point];
  readonly word: string;
  readonly wordBox: Box | undefined;
}

export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

export const NETWORK_TYPE = 14;
const WORD_TYPE = 11.5;
const PADDING = 5;
/**
 * Lays out who stands how to whom. The forces begin at the same places and are the same at every run, so the drawing is too.
 * @param names what those in the network are called, by their ids; only they are drawn.
 * @param wordOf the word on a relation’s line.
 * @param width how wide the drawing is; how high it is comes of it.
 */
export function layNetwork(
  names: ReadonlyMap<string, string>,
  ties: readonly Tie[],
  wordOf: (tie: Tie) => string,
  width: number,
): NetworkLayout {
  const drawn = ties.filter(({ from, to }) => names.has(from) && names.has(to));
  const ids = [...new Set(drawn.flatMap(({ from, to }) => [from, to]))];
  const bodies = ids.map((id): Body => {
    const lines = breakText(names.get(id) ?? id, NETWORK_TYPE, 90, 3);
    const textWidths = lines.map((line) => textWidth(line, NETWORK_TYPE));
    return {
      id,
      lines,
      width: Math.max(...textWidths) + 2 * PADDING,
      height: lines.length * NETWORK_TYPE * 1.2 + 2 * PADDING,
      x: 0,
      y: 0,
    };
  });
  const height = packComponents(componentsOf(bodies, drawn), drawn, width);
  const nodes = bodies.map(({ id, lines, x, y, width: w, height: h }) => ({
    id,
    lines,
    box: { x: x - w / 2, y: y - h / 2, width: w, height: h },
  }));
  const edges = layEdges(drawn, nodes, wordOf);
  return { width, height, nodes, edges };
}

function layEdges(
  ties: readonly Tie[],
  nodes: readonly NetworkNode[],
  wordOf: (tie: Tie) => string,
): NetworkEdge[] {
  const boxes = new Map(nodes.map(({ id, box }) => [id, box]));
  const lines = ties.flatMap((tie) => {
    const [from, to] = [boxes.get(tie.from), boxes.get(tie.to)];
    return from === undefined || to === undefined ? [] : [{ tie, line: between(from, to) }];
  });
  const taken: Box[] = nodes.map(({ box }) => grow(box, 2));
  return lines.map(({ tie, line }) => {
    const word = wordOf(tie);
    const wordBox = findWordBox(word, line, taken, lines);
    if (wordBox !== undefined) taken.push(grow(wordBox, 1));
    return { ...tie, line, word, wordBox };
  });
}

function findWordBox(
  word: string,
  line: readonly [Point, Point],
  taken: readonly Box[],
  lines: readonly { readonly line: readonly [Point, Point] }[],
): Box | undefined {
  const [[x1, y1], [x2, y2]] = line;
  const [width, height] = [textWidth(word, WORD_TYPE) + 6, WORD_TYPE * 1.25];
  for (const part of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]) {
    const box = {
      x: x1 + (x2 - x1) * part - width / 2,
      y: y1 + (y2 - y1) * part - height / 2,
      width,
      height,
    };
    const isFree =
      !taken.some((other) => overlaps(other, box)) &&
      !lines.some((other) => other.line !== line && crosses(...other.line, box));
    if (isFree && box.x >= 0) return box;
  }
  return undefined;
}
