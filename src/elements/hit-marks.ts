import { createMatcher } from '../search/excerpt.ts';
import { readQuery } from '../search/query.ts';
import type { SingleKey } from '../reading/keys.ts';
import { createButton, createElement } from './create-element.ts';
import { closeOnEscape } from './escape-key.ts';
import { changeEntry } from './page-history.ts';
import { onKey } from './single-keys.ts';

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
  const cleared = new AbortController();
  let current = firstIn(ranges, placeInAddress() ?? main);

  const show = () => {
    const range = ranges[current];
    if (range === undefined) return;
    CSS.highlights.set(CURRENT, new Highlight(range));
    const { top } = range.getBoundingClientRect();
    window.scrollBy({ top: top - innerHeight * HEIGHT, behavior: 'instant' });
    count.textContent = `${String(current + 1)} of ${String(ranges.length)}`;
  };
  const step = (by: number) => {
    current = (current + by + ranges.length) % ranges.length;
    show();
  };
  const previous = () => {
    step(-1);
  };
  const next = () => {
    step(1);
  };
  const clear = () => {
    CSS.highlights.delete(HIGHLIGHT);
    CSS.highlights.delete(CURRENT);
    bar.remove();
    delete document.documentElement.dataset['hits'];
    cleared.abort();
    release();
    const address = new URL(location.href);
    address.searchParams.delete('q');
    changeEntry({}, address.href);
  };

  const count = createElement('span', { role: 'status' });
  const bar = createElement(
    'div',
    { class: 'hit-bar', role: 'region', 'aria-label': 'Search hits' },
    count,
    createButton('Previous', previous, { 'aria-keyshortcuts': ',' satisfies SingleKey }),
    createButton('Next', next, { 'aria-keyshortcuts': '.' satisfies SingleKey }),
    createButton('Clear', clear),
  );
  const release = closeOnEscape({ close: clear });
  onKey(',', previous, cleared.signal);
  onKey('.', next, cleared.signal);
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  // What the address points at keeps its ground from the hits in it.
  document.documentElement.dataset['hits'] = '';
  document.body.append(bar);
  show();
}

/** What the fragment of the address names, whatever it is made of. */
function placeInAddress(): Element | null {
  return document.getElementById(decodeFragment(location.hash.slice(1)));
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
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

function firstIn(ranges: readonly Range[], place: Element): number {
  const index = ranges.findIndex((range) => place.contains(range.startContainer));
  return Math.max(0, index);
}
