import { noteInAddress, stepToOpen, withNote, withoutNote, type NoteState } from '../reading/note-address.ts';
import { addEntry, changeEntry, pageState } from './page-history.ts';

/**
 * Writes into the address that a note is open; a sheet gets an entry of its own in the history, which Back closes.
 * @param mark the number of the mark at which it is open, in the order of the page
 */
export function recordOpen(
  noteId: string,
  mark: number,
  passageId: string | undefined,
  isSheet: boolean,
): void {
  const before = pageState().note;
  const { push, isOwn } = stepToOpen(isSheet, before);
  const note: NoteState = { mark, isOwn, hash: before?.hash ?? location.hash };
  const address = withNote(location.href, noteId, passageId);
  if (!push) {
    changeEntry({ note }, address);
    return;
  }
  // Going back is to leave the page where its reader sees it; the browser would put it where it was.
  history.scrollRestoration = 'manual';
  addEntry({ note }, address);
  history.scrollRestoration = 'auto';
}

/** Keeps at which mark a note stands open that the address already spoke of. */
export function recordFound(mark: number): void {
  const note = pageState().note ?? { isOwn: false, hash: location.hash };
  changeEntry({ note: { ...note, mark } });
}

/** Takes the open note out of the address, by going back where opening it made an entry. */
export function recordClosed(): void {
  const { note } = pageState();
  if (note?.isOwn === true) history.back();
  else if (note !== undefined || noteInAddress(location.href) !== undefined)
    changeEntry({ note: undefined }, withoutNote(location.href, note?.hash));
}
