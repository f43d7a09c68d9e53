/** Something that Esc closes. */
export interface Closable {
  /** Closes it; without this the browser does, as it does for its own dialogs. */
  readonly close?: () => void;
  /** Whether Esc means it as things are now; without this it always does. */
  readonly isMeant?: () => boolean;
}

/** What Esc closes first: the last that was opened of what is open. One Esc closes one thing. */
export class EscapeStack {
  #open: readonly Closable[] = [];

  /** Says that something has opened, on top of what is open. */
  push(closable: Closable): void {
    this.remove(closable);
    this.#open = [...this.#open, closable];
  }

  /** Says that something has closed, in whichever way. */
  remove(closable: Closable): void {
    this.#open = this.#open.filter((each) => each !== closable);
  }

  /**
   * Esc was pressed.
   * @returns whether something was closed; if not, the key is the browser’s
   */
  press(): boolean {
    const top = this.#open.findLast(({ isMeant }) => isMeant?.() ?? true);
    if (top?.close === undefined) return false;
    this.remove(top);
    top.close();
    return true;
  }
}
