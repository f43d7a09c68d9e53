import * as words from '../languages/coming-back.ts';
import { createElement } from './create-element.ts';
import { storedPlace } from './stored-place.ts';

/** A part that its reader has begun. */
export interface PartRead {
  readonly href: string;
  readonly title: string;
  /** When they were last there. */
  readonly at: number;
}

/**
 * Says in the contents of a text in parts how much of each has been read on this device.
 * @returns the part where its reader was last
 */
export function drawReadParts(): PartRead | undefined {
  const read = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[data-part]')].flatMap((link) => {
    const place = storedPlace(link.pathname);
    if (place === undefined) return [];
    const percent = Math.round((place.read ?? 0) * 100);
    if (percent > 0)
      link.after(
        ' ',
        createElement('small', { class: 'read' }, percent < 100 ? words.readSoFar(percent) : words.readWhole),
      );
    return [{ href: link.pathname, title: link.textContent.trim(), at: place.at }];
  });
  const [last] = read.toSorted((a, b) => b.at - a.at);
  return last;
}
