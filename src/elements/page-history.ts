import type { NoteState } from '../reading/note-address.ts';

/** What the parts of a page keep in an entry of the history: each its own, and none touches what another keeps. */
export interface PageState {
  /** The note that is open, and at which mark. */
  readonly note?: NoteState | undefined;
  /** The numbers of the endnotes that stood open when the reader left the page. */
  readonly open?: readonly number[] | undefined;
  /** The number of the link by which the reader left the page. */
  readonly link?: number | undefined;
}

/** What the entry at hand keeps. */
export function pageState(): PageState {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? state : {};
}

/** Changes what the entry at hand keeps, and its address if one is given; what is not named stays as it is. */
export function changeEntry(change: PageState, address = location.href): void {
  history.replaceState({ ...pageState(), ...change }, '', address);
}

/** Makes a new entry, which keeps nothing but what is given. */
export function addEntry(state: PageState, address: string): void {
  history.pushState(state, '', address);
}
