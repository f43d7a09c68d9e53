import { hooked } from '../markup/hooks.ts';
import { noteForm, type NoteForm } from '../reading/note-form.ts';
import { glossOfMark } from './gloss-of-mark.ts';
import { hasRoomToKeep, keptFrom } from './kept-notes.ts';
import { placeAtWord, placeInMargin, type Area, type NotePlace } from '../reading/place-note.ts';
import { sheetShare } from '../reading/sheet-height.ts';

/** The greatest height of a note at its word: a share of the window’s, or in em of the note where its type is large. */
const HIGHEST = 0.6;
const HIGHEST_IN_EM = 24;
/** How far a gloss may be from a mark for the note to stand at the gloss, in CSS pixels. */
const FAR = 160;

/** How a note would stand in the window as it is. */
export function formNow(): NoteForm {
  return noteForm({
    width: innerWidth,
    height: innerHeight,
    isCoarse: matchMedia('(pointer: coarse)').matches,
    hasMargin: seenGloss() !== undefined,
  });
}

/** Puts an open note where it belongs in the window as it is: in the margin, at its word, or as a sheet. */
export function present(panel: HTMLElement, mark: HTMLAnchorElement): NoteForm {
  const form = formNow();
  const root = document.documentElement;
  panel.removeAttribute('style');
  panel.dataset['form'] = form;
  // A sheet at the side makes the text narrower: its line is to stay where it is.
  holdStill(mark, () => {
    if (isSheet(form)) root.dataset['sheet'] = form;
    else delete root.dataset['sheet'];
  });
  panel.toggleAttribute('data-keepable', !isSheet(form) && hasRoomToKeep());
  if (isSheet(form)) {
    // All of the page inherits it: where no sheet is, nothing is to be styled anew.
    root.style.setProperty('--sheet-height', `${String(sheetShare(innerHeight) * 100)}dvh`);
    return form;
  }
  const em = Number.parseFloat(getComputedStyle(panel).fontSize);
  const most = Math.min(innerHeight, Math.max(innerHeight * HIGHEST, HIGHEST_IN_EM * em));
  // Room is kept for what is still to come; what is there whole, as an author’s note is, stands as near its mark as it can.
  const height = panel.dataset['state'] === 'whole' ? panel.offsetHeight : most;
  const size = { width: panel.offsetWidth, height };
  const view = { width: keptFrom(), height: innerHeight };
  const gloss = glossOfMark(mark) ?? (form === 'margin' ? seenGloss() : undefined);
  // A folded gloss has its place too; a note without one, such as the author’s, stands level with its mark.
  const inMargin = form === 'margin' && gloss !== undefined && gloss.offsetHeight > 0;
  const isMirrored = getComputedStyle(panel).direction === 'rtl';
  const place: NotePlace = inMargin
    ? placeInMargin(placeBeside(gloss, mark), size, view, most, isMirrored)
    : placeAtWord(placeOf(mark), size, view, most);
  put(panel, place);
  if (place.width !== undefined) panel.style.width = px(place.width);
  return form;
}

export function isSheet(form: NoteForm): boolean {
  return form === 'sheet' || form === 'side-sheet';
}

/**
 * Scrolls, if need be, so that the line of a mark is in sight, above the sheet or beside it where a sheet belongs to it.
 * @returns whether there was need
 */
export function scrollIntoSight(mark: HTMLAnchorElement, form: NoteForm): boolean {
  const { first, bottom } = placeOf(mark);
  const free = form === 'sheet' ? innerHeight * (1 - sheetShare(innerHeight)) : innerHeight;
  const isHidden = first < 0 || bottom > free - 8;
  if (isHidden) scrollBy({ top: Math.min(first, bottom - free * 0.6), behavior: 'instant' });
  return isHidden;
}

/** Does what may break the lines of the text anew, and scrolls so that an element stays at its height in the window. */
export function holdStill(element: Element, act: () => void): void {
  const { top } = element.getBoundingClientRect();
  act();
  scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
}

/** Sets lengths of the document, so that the note scrolls with the text and nothing is done while it does. */
function put({ style }: HTMLElement, { left, top, bottom, maxHeight }: NotePlace): void {
  style.left = px(left + scrollX);
  style.maxHeight = px(maxHeight);
  if (top !== undefined) style.top = px(top + scrollY);
  if (bottom !== undefined) style.bottom = px(innerHeight - bottom - scrollY);
}

/** A link that is broken over lines ends in the last of its boxes, and begins with the first. */
function placeOf(mark: Element): Area & { readonly first: number } {
  const whole = mark.getBoundingClientRect();
  const { left, top, right, bottom } = [...mark.getClientRects()].at(-1) ?? whole;
  return { left, top, right, bottom, first: whole.top };
}

/** Where a note stands in the margin: at its own gloss, or, where that is far from the mark, level with the mark. */
function placeBeside(gloss: HTMLAnchorElement, mark: HTMLAnchorElement): Area {
  const { left, right, top, bottom } = gloss.getBoundingClientRect();
  const { first } = placeOf(mark);
  const isNear = gloss.hash === mark.hash && Math.abs(top - first) <= FAR;
  return { left, right, bottom, top: isNear ? top : first };
}

/** A gloss that stands in the margin, if the window has one. */
function seenGloss(): HTMLAnchorElement | undefined {
  const gloss = document.querySelector<HTMLAnchorElement>(`${hooked('gloss')}:not([data-folded])`);
  return gloss?.checkVisibility({ visibilityProperty: true }) === true ? gloss : undefined;
}

function px(length: number): string {
  return `${String(Math.round(length))}px`;
}
