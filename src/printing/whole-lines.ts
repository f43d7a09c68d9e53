/** What Paged.js brings into a page, as far as it is used here. */
interface PagedWindow {
  readonly Paged: {
    readonly Handler: new (chunker: unknown, polisher: unknown, caller: unknown) => object;
    registerHandlers(handler: unknown): void;
  };
}

/**
 * Makes Paged.js end its pages with whole lines. Where a gloss no longer fits, it would send the word of the gloss to the next page
 * and leave the words before it, half a line, behind. It runs in the browser, after Paged.js has come into the document and before
 * the pages are set, and so stands alone.
 */
export function keepLinesWhole(): void {
  const { Paged } = window as unknown as PagedWindow;
  const BLOCK = 'p, li, h1, h2, h3, h4, td, th, .line';

  interface Place {
    readonly node: Text;
    readonly offset: number;
    readonly box: DOMRect;
  }

  class WholeLines extends Paged.Handler {
    /** Is asked for each page with what does not fit on it, and may answer with more. */
    onOverflow(overflow: Range | undefined, rendered: Element): Range | undefined {
      if (overflow === undefined) return undefined;
      const block = blockOf(overflow);
      if (block === undefined || !rendered.contains(block)) return undefined;
      const before = placesBefore(overflow, block);
      const last = before.at(-1);
      const next = overflow.getClientRects()[0];
      if (last === undefined || next === undefined || !isBeside(last.box, next)) return undefined;
      const line = before.filter(({ box }) => isBeside(box, last.box));
      const above = before.filter(({ box }) => !isBeside(box, last.box));
      const [first] = line;
      if (first === undefined) return undefined;
      const whole = overflow.cloneRange();
      const isAlone = above.length === 0 || (isOpening(block) && countLines(above) === 1);
      if (isAlone) {
        const whereAll = outermost(block, rendered);
        if (whereAll === undefined) return undefined;
        whole.setStartBefore(whereAll);
      } else startAt(whole, first, block);
      return whole;
    }
  }
  Paged.registerHandlers(WholeLines);

  function blockOf({ startContainer, startOffset }: Range): Element | undefined {
    const at = startContainer instanceof Text ? startContainer : startContainer.childNodes[startOffset];
    return at?.parentElement?.closest(BLOCK) ?? undefined;
  }

  /** The letters of a block that stand before what does not fit, with their boxes. */
  function placesBefore({ startContainer, startOffset }: Range, block: Element): readonly Place[] {
    const places: Place[] = [];
    const end = document.createRange();
    end.setStart(startContainer, startOffset);
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
      for (let offset = 0; offset < node.length; offset += 1) {
        if (end.comparePoint(node, offset) >= 0) return places;
        const letter = document.createRange();
        letter.setStart(node, offset);
        letter.setEnd(node, offset + 1);
        const box = letter.getBoundingClientRect();
        if (box.width > 0) places.push({ node, offset, box });
      }
    }
    return places;
  }

  /** Whether two boxes stand in one line: of the lesser, more than half is as high as the other. */
  function isBeside(one: DOMRect, other: DOMRect): boolean {
    const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return shared > Math.min(one.height, other.height) / 2;
  }

  function countLines(places: readonly Place[]): number {
    return places.filter(({ box }, index) => {
      const previous = places[index - 1];
      return previous === undefined || !isBeside(previous.box, box);
    }).length;
  }

  /** Whether a block begins on this page. */
  function isOpening(block: Element): boolean {
    return !block.hasAttribute('data-split-from');
  }

  /** The largest element that begins with a block; none where that is where the page begins. */
  function outermost(block: Element, rendered: Element): Element | undefined {
    let found = block;
    while (found.previousElementSibling === null) {
      const parent = found.parentElement;
      if (parent === null || parent === rendered) return undefined;
      found = parent;
    }
    // What must not be parted from it would stay behind.
    const previous = found.previousElementSibling;
    return getComputedStyle(previous).breakAfter === 'avoid' ? undefined : found;
  }

  /** Lets a range begin at a letter; before the mark-up that begins with it. */
  function startAt(range: Range, { node, offset }: Place, block: Element): void {
    let first: Node = node;
    while (offset === 0 && first.previousSibling === null && first.parentNode !== null) {
      if (first.parentNode === block) break;
      first = first.parentNode;
    }
    if (first === node) range.setStart(node, offset);
    else range.setStartBefore(first);
  }
}
