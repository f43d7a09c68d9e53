import { hooked } from '../markup/hooks.ts';

/** The key under which this tab keeps from which mark a note’s page was come to, by the path of that page. */
export const keyOf = (path: string) => `came-from ${path}`;

/** Keeps which mark the open note stands at by whose link its reader leaves for the note’s page. */
export function rememberMark(link: HTMLAnchorElement): void {
  const mark =
    link.closest('note-panel') && document.querySelector(`${hooked('mention')}[aria-expanded="true"][id]`);
  if (!mark) return;
  try {
    sessionStorage.setItem(keyOf(link.pathname), `${location.pathname}#${mark.id}`);
  } catch {
    // Then the way back leads to the first mention, as without script.
  }
}
