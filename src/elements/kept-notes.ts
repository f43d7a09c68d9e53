import { keptNotes } from '../reading/note-form.ts';
import type { NotePanel } from './note-panel.ts';

/** Notes that are kept open at the side while their reader reads on, in the order in which they were pinned. */
const kept: NotePanel[] = [];

/** The least and the greatest width of a kept note, and its distance from the text, in em of the page. */
const LEAST = 14;
const MOST = 24;
const GAP = 1.6;

function column(): Element | null {
  return document.querySelector('gloss-margin, main article');
}

/** Measures how many notes have room, and for how wide a one. */
function measure(): {
  readonly count: number;
  readonly left: number;
  readonly width: number;
  readonly gap: number;
} {
  const { left, right } = column()?.getBoundingClientRect() ?? { left: 0, right: innerWidth };
  const em = Number.parseFloat(getComputedStyle(document.body).fontSize);
  const window = document.documentElement.clientWidth;
  const gap = GAP * em;
  const one = window - right - 2 * gap;
  const count = keptNotes({ width: innerWidth, one, two: one + left - 2 * gap }, LEAST * em);
  const room = kept.length > 1 && count > 1 ? (one - gap) / 2 : one;
  return { count, left: right + gap, width: Math.min(room, MOST * em), gap };
}

/** Whether a note can be kept in the window as it is. */
export function hasRoomToKeep(): boolean {
  return measure().count > 0;
}

/** Pins a note: it stands at the side with its own scroll, in the place of the margin. The oldest gives way where there is no room. */
export function keepNote(panel: NotePanel, mark: HTMLElement): void {
  kept.push(panel);
  while (kept.length > measure().count) kept.shift()?.remove();
  const release = () => {
    kept.splice(kept.indexOf(panel), 1);
    panel.remove();
    arrange();
    mark.focus({ preventScroll: true });
  };
  panel.addEventListener('noteclose', release);
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    release();
  });
  panel.popover = null;
  panel.removeAttribute('style');
  panel.dataset['form'] = 'kept';
  panel.setAttribute('role', 'complementary');
  document.body.append(panel);
  panel.querySelector<HTMLElement>('.close')?.focus({ preventScroll: true });
  arrange();
}

/** Places the kept notes; those that have no room in a smaller window wait until it is large again. */
function arrange(): void {
  const root = document.documentElement;
  const { count } = measure();
  if (kept.length === 0 || count === 0) delete root.dataset['kept'];
  else root.dataset['kept'] = String(Math.min(count, kept.length));
  // Two notes move the text aside, so what is free beside it is measured again.
  const { left, width, gap } = measure();
  kept.forEach((panel, index) => {
    panel.hidden = index >= count;
    panel.style.left = `${String(left + index * (width + gap))}px`;
    panel.style.width = `${String(width)}px`;
  });
}

addEventListener('resize', arrange);
document.addEventListener('settingschange', arrange);
