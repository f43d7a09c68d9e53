import { hits as words } from '../languages/on-demand.ts';
import { loadAnalyser } from '../search/browser/load-analyser.ts';
import { createMatcher, type Matcher } from '../search/matcher.ts';
import { hooked } from '../markup/hooks.ts';
import { readQuery } from '../search/query.ts';
import type { SingleKey } from '../reading/keys.ts';
import { createButton, createElement } from './create-element.ts';
import { closeOnEscape } from './escape-key.ts';
import { ofInterface } from './of-interface.ts';
import { changeEntry } from './page-history.ts';
import { onKey } from './single-keys.ts';
import { settingsOf } from './search-status.ts';

const UNCOUNTED = `details:not([open]) > :not(summary), [aria-hidden="true"], [hidden], note-panel, ${hooked('way-back')}`;
/** What a phrase does not run out of. */
const BLOCKS =
  'p, li, h1, h2, h3, h4, h5, h6, dt, dd, td, th, blockquote, figcaption, summary, pre, div, main';
/** The name under which the style sheet knows the hits. */
const HIGHLIGHT = 'search-hit';
const CURRENT = 'search-hit-current';
/** Where on the screen a hit comes to stand, as a share of its height. */
const HEIGHT = 1 / 3;

/**
 * Marks the words of the search that led here, without changing the page: in the passage that the address names first, or
 * from the top. Draws a bar with their number, next and previous; Esc, or its button, clears all and the address too.
 */
export async function markHits(query: string): Promise<void> {
  const [main, search] = [
    document.querySelector('main'),
    document.querySelector<HTMLElement>('search-dialog'),
  ];
  if (main === null || search === null || typeof Highlight === 'undefined') return;
  const { base, languages } = settingsOf(search);
  const analyser = await loadAnalyser(base, languages);
  const ranges = findHits(main, createMatcher(readQuery(query, analyser), analyser));
  if (ranges.length === 0) return;
  const cleared = new AbortController();
  let current = firstIn(ranges, placeOf(location.hash) ?? main);

  const show = () => {
    const range = ranges[current];
    if (range === undefined) return;
    CSS.highlights.set(CURRENT, new Highlight(range));
    const { top } = range.getBoundingClientRect();
    window.scrollBy({ top: top - innerHeight * HEIGHT, behavior: 'instant' });
    count.textContent = words.place(current + 1, ranges.length);
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
    { class: 'hit-bar', role: 'region', 'aria-label': words.label, ...ofInterface() },
    count,
    createButton(words.previous, previous, { 'aria-keyshortcuts': ',' satisfies SingleKey }),
    createButton(words.next, next, { 'aria-keyshortcuts': '.' satisfies SingleKey }),
    createButton(words.clear, clear),
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

/** The hits in a page. A phrase may run on through links and emphasis, but not from one block into the next. */
function findHits(main: Element, match: Matcher): Range[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const blocks = new Map<Element | null, Text[]>();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    // What a closed spoiler holds is not to be seen; a gloss in the margin says again what its endnote says, and the way
    // back what the text says.
    if (!(node instanceof Text) || node.parentElement?.closest(UNCOUNTED) !== null) continue;
    const block = node.parentElement.closest(BLOCKS);
    blocks.set(block, [...(blocks.get(block) ?? []), node]);
  }
  return [...blocks.values()].flatMap((nodes) => {
    const text = nodes.map(({ data }) => data).join('');
    return match(text).map(({ start, end }) => rangeOf(nodes, start, end));
  });
}

/** The range of some characters of a block, counted through its text nodes. */
function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}

/** The element that a fragment names; null for one that names none, whatever stands in it. */
function placeOf(fragment: string): Element | null {
  try {
    return document.getElementById(decodeURIComponent(fragment.slice(1)));
  } catch {
    // Not every fragment is written as addresses are.
    return null;
  }
}

function firstIn(ranges: readonly Range[], place: Element): number {
  const index = ranges.findIndex((range) => place.contains(range.startContainer));
  return Math.max(0, index);
}
