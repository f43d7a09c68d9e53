import { placeAtWord } from '../../reading/place-note.ts';
import { sheetShare } from '../../reading/sheet-height.ts';
import { formNow, isSheet } from '../note-presenter.ts';

/** The greatest share of the window’s height that a panel at its words takes. */
const HIGHEST = 0.6;

/** Puts a panel at its words, or at the foot of the window where notes are sheets; the words are scrolled into sight. */
export function placePanel(panel: HTMLElement, range: Range | undefined): void {
  const form = range === undefined || isSheet(formNow()) ? 'sheet' : 'popover';
  panel.dataset['form'] = form;
  if (range === undefined) return;
  const free = form === 'sheet' ? innerHeight * (1 - sheetShare(innerHeight)) : innerHeight;
  const whole = range.getBoundingClientRect();
  if (whole.top < 0 || whole.bottom > free)
    scrollBy({ top: Math.min(whole.top - free / 8, whole.bottom - free * 0.6), behavior: 'instant' });
  if (form === 'sheet') return;
  const { top: first } = range.getBoundingClientRect();
  const { left, right, top, bottom } = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const place = placeAtWord(
    { left, right, top, bottom, first },
    { width, height },
    { width: document.documentElement.clientWidth, height: innerHeight },
    Math.max(height, innerHeight * HIGHEST),
  );
  const shown = Math.min(height, place.maxHeight);
  const edge = place.top ?? (place.bottom ?? 0) - shown;
  panel.style.left = px(place.left + scrollX);
  panel.style.top = px(edge + scrollY);
  panel.style.maxHeight = px(place.maxHeight);
}

function px(length: number): string {
  return `${String(Math.round(length))}px`;
}
