let closeOther: (() => void) | undefined;

/** Closes the panel that stands open, whichever it is, in favour of a new one. @param close closes the new one; it may be called again */
export function standAlone(close: () => void): void {
  closeOther?.();
  closeOther = close;
}

/** Gives the focus back to what a panel was opened from; what was drawn anew since is known by its id. */
export function focusOpener(opener: Element | null): void {
  const back = opener?.isConnected === true ? opener : document.getElementById(opener?.id ?? '');
  if (back instanceof HTMLElement) back.focus({ preventScroll: true });
}
