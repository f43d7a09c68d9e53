/** Whether what is open is a note of the author’s, which is named by its fragment: `#author-note-3`. */
export function isAuthorNote(noteId: string): boolean {
  return noteId.startsWith('#');
}

/** The key under which an address says which note is open. */
const KEY = 'note';

/** Which note an address asks to be open. */
export function noteInAddress(address: string): string | undefined {
  return new URL(address).searchParams.get(KEY) ?? undefined;
}

/**
 * The address of a page with a note open on it.
 * @param passageId the passage in which the note was opened; without it the address keeps its fragment
 */
export function withNote(address: string, noteId: string, passageId?: string): string {
  const url = new URL(address);
  url.searchParams.set(KEY, noteId);
  if (passageId !== undefined) url.hash = passageId;
  return url.href;
}

/**
 * The address of a page with no note open.
 * @param hash what the fragment was before the note was opened, with its `#`; without it the address keeps its fragment
 */
export function withoutNote(address: string, hash?: string): string {
  const url = new URL(address);
  url.searchParams.delete(KEY);
  if (hash !== undefined) url.hash = hash;
  return url.href;
}

/** What the history holds of a page while a note is open on it. */
export interface NoteState {
  /** The number of the mark at which the note was opened, in the order of the page. */
  readonly mark: number;
  /** Whether opening the note made the entry, so that closing it goes one back. */
  readonly isOwn: boolean;
  /** The fragment before the note was opened. */
  readonly hash: string;
}

/**
 * What the history is to do: an entry of its own for a sheet, which Back then closes; else the entry at hand is changed.
 * @param open the note that the entry at hand has open
 */
export function stepToOpen(
  isSheet: boolean,
  open: NoteState | undefined,
): { readonly push: boolean; readonly isOwn: boolean } {
  return { push: isSheet && open === undefined, isOwn: open?.isOwn ?? isSheet };
}
