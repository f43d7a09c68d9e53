import { rememberMark } from './came-from.ts';
import { listen } from './listen-until.ts';
import { changeEntry, pageState } from './page-history.ts';

/**
 * Remembers by which link of the page its reader leaves, and gives that the focus when Back leads here again; endnotes that
 * stood open are open then.
 */
export function keepFocusForBack(signal: AbortSignal): void {
  listen(document, 'click', remember, { signal });
  if (navigationKind() !== 'back_forward') return;
  const { link, open = [] } = pageState();
  endnotes().forEach((endnote, index) => {
    if (open.includes(index)) endnote.open = true;
  });
  if (link !== undefined) links()[link]?.focus({ preventScroll: true });
}

/** How the reader came to the page. */
export function navigationKind(): string | undefined {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.type;
}

/** The links of the page as it was built. An open note knows its own mark: note-reader.ts. */
function links(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('main a[href]:not(note-panel *, reading-place *)')];
}

/** Those below the text, folded or open. */
function endnotes(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('li > details')];
}

function remember({ target, defaultPrevented }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link === null || defaultPrevented) return;
  rememberMark(link);
  const at = links().indexOf(link);
  // Who leaves by another link, such as one in an open note, has left no more by the one of before.
  const open = endnotes().flatMap((endnote, index) => (endnote.open ? [index] : []));
  changeEntry({ link: at === -1 ? undefined : at, open });
}
