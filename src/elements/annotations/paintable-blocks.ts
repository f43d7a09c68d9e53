/** What a line end parts from what comes before. */
export const BLOCKS =
  'p, li, h1, h2, h3, h4, h5, h6, dt, dd, td, th, blockquote, figcaption, summary, pre, div, header, [data-line]';

/** The attribute that the style sheet knows such a block by. */
const PAINTABLE = 'data-painted';

/** How many ranges are painted in a block. */
const counts = new Map<Element, number>();

/**
 * Lets highlights be seen in some blocks. Rules for highlights hold there alone: one for the whole page would have a
 * browser style each of its elements anew.
 * @returns how to end it
 */
export function letPaint(blocks: readonly Element[]): () => void {
  for (const block of blocks) {
    counts.set(block, (counts.get(block) ?? 0) + 1);
    block.setAttribute(PAINTABLE, '');
  }
  return () => {
    for (const block of blocks) {
      const count = (counts.get(block) ?? 1) - 1;
      if (count > 0) counts.set(block, count);
      else {
        counts.delete(block);
        block.removeAttribute(PAINTABLE);
      }
    }
  };
}

/** Whether anything is painted in the block that an element stands in. */
export function isPainted(element: Element): boolean {
  return element.closest(`[${PAINTABLE}]`) !== null;
}

/** The blocks that the words of a range stand in. */
export function blocksOf({
  startContainer,
  endContainer,
  commonAncestorContainer,
}: Range): readonly Element[] {
  const blockOf = (node: Node) => {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest(BLOCKS) ?? element;
  };
  const blocks = new Set([blockOf(startContainer), blockOf(endContainer)]);
  if (blocks.size > 1) {
    const walker = document.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT);
    walker.currentNode = startContainer;
    for (let node = walker.nextNode(); node !== null && node !== endContainer; node = walker.nextNode())
      blocks.add(blockOf(node));
  }
  return [...blocks].filter((block) => block !== null);
}
