import { isNoteState, stepToOpen, withNote, withoutNote, type NoteState } from '../reading/note-address.ts';

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
  const before: unknown = history.state;
  const { push, isOwn } = stepToOpen(isSheet, before);
  const state: NoteState = { mark, isOwn, hash: isNoteState(before) ? before.hash : location.hash };
  const address = withNote(location.href, noteId, passageId);
  if (!push) {
    history.replaceState(state, '', address);
    return;
  }
  // Going back is to leave the page where its reader sees it; the browser would put it where it was.
  history.scrollRestoration = 'manual';
  history.pushState(state, '', address);
  history.scrollRestoration = 'auto';
}

/** Takes the open note out of the address, by going back where opening it made an entry. */
export function recordClosed(): void {
  const state: unknown = history.state;
  if (!isNoteState(state)) return;
  if (state.isOwn) history.back();
  else history.replaceState(null, '', withoutNote(location.href, state.hash));
}
