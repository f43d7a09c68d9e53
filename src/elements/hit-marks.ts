import { createMatcher } from '../search/excerpt.ts';
import { readQuery } from '../search/query.ts';

const UNCOUNTED = 'details:not([open]) > :not(summary), [aria-hidden="true"], [hidden], note-panel';
/** The name under which the style sheet knows the hits. */
const HIGHLIGHT = 'search-hit';
const CURRENT = 'search-hit-current';
/** Where on the screen a hit comes to stand, as a share of its height. */
const HEIGHT = 1 / 3;

/**
 * Marks the words of the search that led here, without changing the page: in the passage that the address names first, or
 * from the top. Draws a bar with their number, next and previous; Esc, or its button, clears all and the address too.
 */
export function markHits(query: string): void {
  const main = document.querySelector('main');
  if (main === null || typeof Highlight === 'undefined') return;
  const ranges = findHits(main, query);
  if (ranges.length === 0) return;
  const listening = new AbortController();
  const bar = drawBar();
  let current = firstIn(ranges, document.querySelector(location.hash === '' ? 'main' : location.hash));

  const show = () => {
    const range = ranges[current];
    if (range === undefined) return;
    CSS.highlights.set(CURRENT, new Highlight(range));
    const { top } = range.getBoundingClientRect();
    window.scrollBy({ top: top - innerHeight * HEIGHT, behavior: 'instant' });
    bar.count.textContent = `${String(current + 1)} of ${String(ranges.length)}`;
  };
  const step = (by: number) => {
    current = (current + by + ranges.length) % ranges.length;
    show();
  };
  const clear = () => {
    CSS.highlights.delete(HIGHLIGHT);
    CSS.highlights.delete(CURRENT);
    bar.element.remove();
    listening.abort();
    const address = new URL(location.href);
    address.searchParams.delete('q');
    history.replaceState(history.state, '', address.href);
  };

  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  const { signal } = listening;
  bar.previous.addEventListener(
    'click',
    () => {
      step(-1);
    },
    { signal },
  );
  bar.next.addEventListener(
    'click',
    () => {
      step(1);
    },
    { signal },
  );
  bar.clear.addEventListener('click', clear, { signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) clear();
    },
    { signal },
  );
  document.body.append(bar.element);
  show();
}

function findHits(main: Element, query: string): Range[] {
  const match = createMatcher(readQuery(query).words);
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    // What a closed spoiler holds is not to be seen, and a gloss in the margin says again what its endnote says.
    if (node.parentElement?.closest(UNCOUNTED) !== null) continue;
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(
      /[\p{Letter}\p{Number}\p{Mark}’'-]+/gu,
    )) {
      if (match(word) === undefined) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}

function firstIn(ranges: readonly Range[], place: Element | null): number {
  const index = ranges.findIndex((range) => place?.contains(range.startContainer) ?? false);
  return Math.max(0, index);
}

function drawBar() {
  const element = document.createElement('div');
  element.className = 'hit-bar';
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', 'Search hits');
  const count = document.createElement('span');
  count.setAttribute('role', 'status');
  const [previous, next, clear] = ['Previous', 'Next', 'Clear'].map((words) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    return button;
  }) as [HTMLButtonElement, HTMLButtonElement, HTMLButtonElement];
  element.append(count, previous, next, clear);
  return { element, count, previous, next, clear };
}
