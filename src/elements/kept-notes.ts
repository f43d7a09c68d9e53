import { keptNotes } from '../reading/note-form.ts';
import { createElement } from './create-element.ts';
import { closeOnEscape } from './escape-key.ts';
import { listen } from './listen-until.ts';
import type { NotePanel } from './note-panel.ts';

/** The least and the greatest width of a kept note, and its distance from the text, in em of the page. */
const NARROWEST = 14;
const WIDEST = 24;
const GAP = 1.6;
/** How long a kept note shows that it is the one asked for, in milliseconds. */
const CALL = 1500;

/**
 * Notes that are kept open beside the text while their reader reads on, in the place of the margin: as long as the text and
 * its endnotes, so that they lie over nothing above or below.
 */
const shelf = createElement('div', { class: 'kept-notes' });

function notes(): NotePanel[] {
  return [...shelf.children] as NotePanel[];
}

/** Measures how many notes have room beside the text, and for how wide a one. */
function measure(): { readonly count: 0 | 1 | 2; readonly left: number; readonly width: number } {
  const column = document.querySelector('gloss-margin, main article')?.getBoundingClientRect();
  const { left = 0, right = innerWidth } = column ?? {};
  const em = Number.parseFloat(getComputedStyle(document.body).fontSize);
  const gap = GAP * em;
  const one = document.documentElement.clientWidth - right - 2 * gap;
  const count = keptNotes({ width: innerWidth, one, two: one + left - 2 * gap }, NARROWEST * em);
  const room = notes().length > 1 && count > 1 ? (one - gap) / 2 : one;
  return { count, left: right + gap, width: Math.min(room, WIDEST * em) };
}

/** Whether a note can be kept in the window as it is. */
export function hasRoomToKeep(): boolean {
  return measure().count > 0;
}

/** Where, from the left of the window, what is kept begins; the end of the window where nothing is kept. */
export function keptFrom(): number {
  return shelf.checkVisibility() ? shelf.getBoundingClientRect().left : document.documentElement.clientWidth;
}

/**
 * Shows which of the kept notes is the one asked for.
 * @param takesFocus whether to go into it, as the keyboard must
 * @returns whether it is among them
 */
export function callKept(noteId: string, takesFocus: boolean): boolean {
  const panel = shelf.checkVisibility() ? notes().find((note) => note.noteId === noteId) : undefined;
  if (panel === undefined) return false;
  panel.dataset['called'] = '';
  setTimeout(() => delete panel.dataset['called'], CALL);
  if (takesFocus) panel.takeFocus();
  return true;
}

/**
 * Pins a note beside the text; the oldest gives way where there is no room. The focus goes back to its mark, and does so
 * again when the note is released.
 */
export function keepNote(panel: NotePanel, mark: HTMLElement): void {
  followPage();
  const released = new AbortController();
  const release = (byKeyboard: boolean) => {
    panel.remove();
    arrange();
    released.abort();
    unstack();
    mark.focus({ preventScroll: true });
    // Who reads on with a mouse in hand stays where they read.
    if (byKeyboard) bringIntoSight(mark);
  };
  const unstack = closeOnEscape({
    close: () => {
      release(true);
    },
    // Whose focus is in the text reads on with the note pinned.
    isMeant: () => panel.contains(document.activeElement),
  });
  const closed = () => {
    release(panel.querySelector(':focus-visible') !== null);
  };
  listen(panel, 'noteclose', closed, { signal: released.signal });
  panel.popover = null;
  panel.removeAttribute('style');
  panel.dataset['form'] = 'kept';
  panel.setAttribute('role', 'complementary');
  mark.closest('note-reader')?.append(shelf);
  shelf.append(panel);
  while (notes().length > Math.max(1, measure().count)) shelf.firstElementChild?.remove();
  arrange();
  mark.focus({ preventScroll: true });
}

function bringIntoSight(mark: HTMLElement): void {
  const { top, bottom } = mark.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) mark.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Places what is kept; what has no room in a smaller window waits until it is large again. */
function arrange(): void {
  const root = document.documentElement;
  const { count } = measure();
  const shown = Math.min(count, notes().length);
  if (shown === 0) delete root.dataset['kept'];
  else root.dataset['kept'] = String(shown);
  notes().forEach((panel, index) => {
    panel.hidden = index >= count;
  });
  // Two notes move the text aside, so what is free beside it is measured again.
  const { left, width } = measure();
  const origin = shelf.parentElement?.getBoundingClientRect().left ?? 0;
  shelf.hidden = shown === 0;
  shelf.style.left = `${String(left - origin)}px`;
  shelf.style.setProperty('--width', `${String(width)}px`);
}

let isFollowing = false;

/** From the first kept note on, what the window and the settings leave room for is arranged anew. */
function followPage(): void {
  if (isFollowing) return;
  isFollowing = true;
  addEventListener('resize', arrange);
  document.addEventListener('settingschange', arrange);
}
