import type { PageText, PassageStart, Stretch } from '../../annotations/page-text.ts';
import { hooked } from '../../markup/hooks.ts';
import type { SpokenRun } from '../../reading/reading-aloud.ts';
import { BLOCKS } from './paintable-blocks.ts';

/** What stands among the words of a page and is none of them. */
const NO_WORDS = `passage-link, button, script, style, svg, copy-citation, note-panel, .glosses, ${(
  ['not-words', 'author-mark', 'citation'] as const
)
  .map(hooked)
  .join(', ')}, [aria-hidden="true"]`;

interface Piece {
  readonly node: Text;
  /** Where it begins among the words. */
  readonly start: number;
  readonly text: string;
}

/** Words of a page that an annotation can be on, with the way from them to the nodes of the page and back. */
export class PageWords implements PageText {
  readonly text: string;
  readonly passages: readonly PassageStart[];
  readonly address: string;
  readonly #pieces: readonly Piece[];

  private constructor(address: string, pieces: readonly Piece[], passages: readonly PassageStart[]) {
    this.address = address;
    this.#pieces = pieces;
    this.passages = passages;
    const parts: string[] = [];
    let length = 0;
    for (const { start, text } of pieces) {
      // A piece that begins further on than the last ends begins a block.
      if (start > length) parts.push('\n');
      parts.push(text);
      length = start + text.length;
    }
    this.text = parts.join('');
  }

  /** Reads the words of some elements, in small steps, between which a browser can do something else. */
  static *read(roots: readonly Element[], address: string): Generator<undefined, PageWords> {
    const pieces: Piece[] = [];
    const passages: PassageStart[] = [];
    let [length, last, block]: [number, string, Element | null] = [0, '\n', null];
    for (const root of roots) {
      const filter = (node: Node) =>
        node instanceof Element
          ? node.matches(NO_WORDS)
            ? NodeFilter.FILTER_REJECT
            : NodeFilter.FILTER_SKIP
          : NodeFilter.FILTER_ACCEPT;
      const walker = root.ownerDocument.createTreeWalker(
        root,
        NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
        filter,
      );
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = collapse((node as Text).data);
        const parent = node.parentElement;
        const here = parent?.closest(BLOCKS) ?? null;
        const isNew = here !== block && length > 0;
        const piece = isNew || last === ' ' || last === '\n' ? text.trimStart() : text;
        if (piece === '') continue;
        if (here !== block) {
          const id = parent?.closest(hooked('passage'))?.id;
          if (isNew) length += 1;
          if (id !== undefined && passages.at(-1)?.id !== id) passages.push({ id, start: length });
          block = here;
        }
        pieces.push({ node: node as Text, start: length, text: piece });
        length += piece.length;
        last = piece.at(-1) ?? last;
        if (pieces.length % 64 === 0) yield undefined;
      }
    }
    return new PageWords(address, pieces, passages);
  }

  /** The range of the page that a stretch of its words is. */
  rangeOf({ start, end }: Stretch): Range | undefined {
    const from = this.#pieceAt(start);
    const to = this.#pieceAt(end - 1);
    if (from === undefined || to === undefined) return undefined;
    const range = from.node.ownerDocument.createRange();
    range.setStart(from.node, offsetIn(from, start - from.start));
    range.setEnd(to.node, offsetIn(to, end - 1 - to.start) + 1);
    return range;
  }

  /** The stretch of the words that a range covers; nothing where it covers none. */
  stretchOf(range: Range): Stretch | undefined {
    const inside = this.#pieces.filter(({ node }) => range.intersectsNode(node));
    const [first, last] = [inside[0], inside.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    const start =
      first.start + (range.startContainer === first.node ? lengthBefore(first, range.startOffset) : 0);
    const end =
      last.start +
      (range.endContainer === last.node ? lengthBefore(last, range.endOffset) : last.text.length);
    return end > start ? { start, end } : undefined;
  }

  /** The language that the page says a character of its words is in, by its tag. */
  languageAt(position: number): string {
    const node = this.#pieceAt(position)?.node;
    return node === undefined ? '' : languageOf(node);
  }

  /** The words run by run, each with the language that the page says it is in; none that a closed fold keeps from the eye. */
  runs(): SpokenRun[] {
    const shown = this.#pieces.filter(
      ({ node: { parentElement } }) =>
        parentElement?.closest('details:not([open])') === null || parentElement?.closest('summary') != null,
    );
    return shown.map(({ node, start, text }) => ({
      text,
      start,
      language: languageOf(node),
    }));
  }

  #pieceAt(position: number): Piece | undefined {
    let [low, high] = [0, this.#pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle]?.start ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return this.#pieces[low - 1];
  }
}

function languageOf({ parentElement }: Text): string {
  return parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Where in a node a character of a piece stands. */
function offsetIn({ node, text }: Piece, position: number): number {
  const { data } = node;
  let at = collapse(data).length > text.length ? data.length - data.trimStart().length : 0;
  for (let count = 0; count < position; count += 1) {
    const isBlank = /\s/u.test(data[at] ?? '');
    at += 1;
    while (isBlank && /\s/u.test(data[at] ?? '')) at += 1;
  }
  return at;
}

/** How many characters of a piece stand before an offset of its node. */
function lengthBefore({ node, text }: Piece, offset: number): number {
  const before = collapse(node.data.slice(0, offset));
  const isTrimmed = collapse(node.data).length > text.length;
  return Math.min(text.length, (isTrimmed ? before.trimStart() : before).length);
}
