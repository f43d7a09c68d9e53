import { onKey } from '../single-keys.ts';
import type { AnnotatedPage } from './annotated-page.ts';

/** How long a selection must rest where no pointer tells that it is done, in milliseconds. */
const RESTS = 250;
/** How far a pointer may move and still have clicked, in CSS pixels. */
const STILL = 4;
const LINKS = 'a, button, input, textarea, select, summary, label';

/** Lets the layer hear what a reader does on the page: selects, clicks, opens notes, changes settings, presses keys. */
export function watchPage(layer: AnnotatedPage): void {
  const { signal } = new AbortController();
  let isDown = false;
  let timer = 0;
  let [x, y]: [number, number] = [0, 0];
  let isOnMark = false;
  const offer = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      // Who clicks a marked word, or twice to have it selected, wants its note and no bar.
      if (!isDown && !isOnMark) layer.offer();
    }, RESTS);
  };
  document.addEventListener('pointerdown', (event) => {
    isDown = true;
    [x, y] = [event.clientX, event.clientY];
    isOnMark = event.target instanceof Element && event.target.closest('a[aria-expanded]') !== null;
  });
  for (const kind of ['pointerup', 'pointercancel'] as const)
    document.addEventListener(kind, (event) => {
      isDown = false;
      if (Math.hypot(event.clientX - x, event.clientY - y) > STILL) isOnMark = false;
      offer();
    });
  document.addEventListener('keydown', () => {
    isOnMark = false;
  });
  document.addEventListener('selectionchange', offer);
  // What was selected brought the layer here.
  offer();
  document.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest(LINKS) !== null) return;
    if (getSelection()?.isCollapsed === false || target.closest('main') === null) return;
    const annotation = layer.painter.at(event.clientX, event.clientY);
    if (annotation !== undefined) layer.open(annotation.id);
  });
  document.addEventListener('settingschange', () => {
    layer.follow();
  });
  const go = (by: 1 | -1) => () =>
    void import('./go-through.ts').then(({ goThrough }) => {
      goThrough(layer, by);
    });
  onKey('j', go(1), signal);
  onKey('k', go(-1), signal);
  window.addEventListener('beforeunload', (event) => {
    if (!layer.store.isSaved) event.preventDefault();
  });
  watchNotes(layer);
  watchWidth(layer);
  document.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.closest('search-dialog dialog') !== null)
      void import('./search-own.ts').then(({ searchOwn }) => {
        searchOwn(layer, event.target as HTMLInputElement);
      });
  });
}

/** A note that opens, or whose whole comes, may have words that are annotated. */
function watchNotes(layer: AnnotatedPage): void {
  const isNote = (node: Node) =>
    node instanceof Element && (node.matches('note-panel') || node.closest('note-panel') !== null);
  let timer = 0;
  const seen = new MutationObserver((records) => {
    const concerns = records.some(
      ({ target, addedNodes, removedNodes }) =>
        isNote(target) || [...addedNodes, ...removedNodes].some(isNote),
    );
    if (!concerns) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => void layer.draw({ onlyNotes: true }), 50);
  });
  for (const reader of document.querySelectorAll('note-reader'))
    seen.observe(reader, { childList: true, subtree: true });
}

/** Signs beside passages stand elsewhere once the lines are broken anew. */
function watchWidth(layer: AnnotatedPage): void {
  const text = document.querySelector('gloss-margin');
  if (text !== null)
    new ResizeObserver(() => {
      layer.follow();
    }).observe(text);
}
