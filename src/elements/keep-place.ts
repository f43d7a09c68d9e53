import { hooked } from '../markup/hooks.ts';
import { farther, hasReadOn, passageAt, passagePassed } from '../reading/stopping-place.ts';
import { listen } from './listen-until.ts';
import { lineAtTop } from './place-line.ts';
import { storedPlace, storePlace } from './stored-place.ts';

/** How long the page rests until what is in the window counts as being read, in milliseconds. */
const REST = 1000;

/** The passages of the page. */
export function passagesOf(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(hooked('passage'))];
}

/**
 * Keeps on this device where the reader of a page of the text is, whenever they rest there and when they leave; and which
 * passage they have read past: one that is passed by reading on, not by a jump.
 */
export function keepPlace(signal: AbortSignal): void {
  const passages = passagesOf();
  const ids = passages.map(({ id }) => id);
  // Whoever comes by the address of a place has jumped there.
  let from = location.hash === '' ? scrollY : undefined;
  let timer = 0;
  const keep = (hasRested: boolean): void => {
    const boxes = passages.map((passage) => {
      const { top, bottom } = passage.getBoundingClientRect();
      return { id: passage.id, top, bottom };
    });
    const last = boxes.at(-1);
    // In the endnotes one is no further in the text.
    if (last === undefined || last.bottom < 0) return;
    const hasRead = hasRested && hasReadOn(from, scrollY, innerHeight);
    if (hasRested) from = scrollY;
    const before = storedPlace(location.pathname);
    const past = farther(ids, before?.past, hasRead ? passagePassed(boxes, innerHeight) : undefined);
    const passageId = passageAt(boxes, innerHeight);
    const isNew = past !== undefined && past !== before?.past;
    // Whoever comes by and does not read on keeps the place of before.
    if (passageId === undefined || (passageId === ids[0] && !isNew)) return;
    const line = lineAtTop(passages);
    storePlace(location.pathname, {
      passageId,
      at: Date.now(),
      read: Math.max((ids.indexOf(past ?? '') + 1) / ids.length, before?.read ?? 0),
      ...(past !== undefined && { past }),
      ...(line !== undefined && { line }),
    });
  };
  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!document.hidden) keep(true);
    }, REST) as unknown as number;
  };
  const leave = () => {
    keep(false);
  };
  listen(window, 'scroll', rest, { signal });
  listen(window, 'pagehide', leave, { signal });
  listen(document, 'visibilitychange', leave, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
  rest();
}
