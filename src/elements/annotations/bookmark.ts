import { annotations as words } from '../../languages/annotations.ts';
import { readingAloud } from '../../languages/reading-aloud.ts';
import { createAnnotation } from '../../annotations/annotation.ts';
import { describeTarget } from '../../annotations/describe-target.ts';
import { hooked } from '../../markup/hooks.ts';
import { passageAt } from '../../reading/stopping-place.ts';
import { createButton, createElement } from '../create-element.ts';
import { hasVoices } from '../has-voices.ts';
import type { AnnotatedPage } from './annotated-page.ts';
import { readWords } from './placed-annotations.ts';
import { regionAt, regionsOf } from './regions.ts';
import { say } from './status-bar.ts';

/** How much of a passage a bookmark quotes, so that it is found again. */
const QUOTED = 80;

/** Sets a bookmark at a passage, by itself the one that is being read; removes the one that is there. */
export async function toggleBookmark(page: AnnotatedPage, passage = passageBeingRead()): Promise<void> {
  if (!passage) return;
  const region = regionAt(passage, regionsOf(document, page.page));
  if (region === undefined) return;
  const text = await readWords(region);
  const all = document.createRange();
  all.selectNodeContents(passage);
  const stretch = text.stretchOf(all);
  if (stretch === undefined) return;
  const target = describeTarget(text, {
    start: stretch.start,
    end: Math.min(stretch.end, stretch.start + QUOTED),
  });
  const there = page.store.all.filter(
    (each) =>
      each.kind === 'bookmark' && each.target.page === target.page && each.target.passage === passage.id,
  );
  const undo = page.store.apply(
    there.length > 0
      ? { remove: there.map(({ id }) => id) }
      : { put: [createAnnotation(target, { kind: 'bookmark' })] },
  );
  say(there.length > 0 ? words.bookmarkRemoved : words.bookmarked, [
    [words.undo, () => page.store.apply(undo)],
  ]);
}

function passageBeingRead(): Element | undefined {
  const passages = [...document.querySelectorAll(hooked('passage'))];
  const tops = passages.map((passage) => ({ id: passage.id, top: passage.getBoundingClientRect().top }));
  const id = passageAt(tops, innerHeight);
  return passages.find((passage) => passage.id === id) ?? passages[0];
}

/**
 * Adds to the menu of a passage the button that bookmarks it, and the one that reads aloud. They may come when the menu is
 * in use, and so stand last: nothing moves under a finger or the keyboard.
 */
export function addBookmarkButton(page: AnnotatedPage, menu: HTMLElement): void {
  if (menu.querySelector('.set-bookmark') !== null) return;
  const passage = menu.closest(hooked('passage'));
  if (passage === null) return;
  const button = createButton(
    words.bookmark,
    () => {
      menu.hidePopover();
      void page.bookmark(passage);
    },
    { class: 'set-bookmark' },
  );
  const ways = createElement('div', {}, button);
  if (hasVoices())
    ways.append(
      createButton(readingAloud.here, () => {
        menu.hidePopover();
        void readFrom(page, passage);
      }),
    );
  menu.querySelector('output')?.before(ways);
}

async function readFrom(page: AnnotatedPage, passage: Element): Promise<void> {
  const region = regionAt(passage, regionsOf(document, page.page));
  const text = region && (await readWords(region));
  const start = text?.passages.find(({ id }) => id === passage.id)?.start;
  const { readAloud } = await import('../read-aloud.ts');
  if (text !== undefined) readAloud(text, start ?? 0);
}
