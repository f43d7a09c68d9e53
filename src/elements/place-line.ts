import { hooked } from '../markup/hooks.ts';
import type { LinePlace } from '../reading/stopping-place.ts';

/** What stands in a passage and is none of its words. */
const NO_WORDS = `passage-link, note-panel, ${hooked('not-words')}`;
/** How far below the edge of the window the line comes to stand, in CSS pixels; and so much of a line may be cut off. */
const GAP = 4;

/** Finds the first whole line in the window. */
export function lineAtTop(passages: readonly HTMLElement[]): LinePlace | undefined {
  for (const passage of passages) {
    const { top, bottom } = passage.getBoundingClientRect();
    if (bottom <= 0) continue;
    if (top >= -GAP) return { passageId: passage.id, character: 0 };
    let before = 0;
    for (const node of wordsOf(passage)) {
      const character = firstBelow(node);
      if (character !== undefined) return { passageId: passage.id, character: before + character };
      before += node.length;
    }
  }
  return undefined;
}

/** Brings a line to the top of the window, however the lines are broken now. */
export function bringToTop({ passageId, character }: LinePlace): void {
  const passage = document.getElementById(passageId);
  if (passage === null) return;
  let { top } = passage.getBoundingClientRect();
  let before = 0;
  for (const node of character === 0 ? [] : wordsOf(passage)) {
    // Of a passage that has become shorter, the end.
    top = topOf(node, Math.min(character - before, node.length - 1));
    before += node.length;
    if (before > character) break;
  }
  scrollBy({ top: top - GAP, behavior: 'instant' });
}

function wordsOf(passage: Element): Text[] {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element
      ? node.matches(NO_WORDS)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP
      : (node as Text).length > 0
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_SKIP,
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/** The first character of a node whose line begins in the window; lines follow each other, so half of them fall away at a time. */
function firstBelow(node: Text): number | undefined {
  let [low, high] = [0, node.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(node, middle) >= -GAP) high = middle;
    else low = middle + 1;
  }
  return low < node.length ? low : undefined;
}

function topOf(node: Text, offset: number): number {
  const range = document.createRange();
  range.setStart(node, Math.max(0, offset));
  range.setEnd(node, Math.max(0, offset) + 1);
  return range.getBoundingClientRect().top;
}
