/** Offers to read a note aloud, an open one or the one of the page, as soon as the browser is known to have a voice. */
export function offerAloud(note: HTMLElement | null): void {
  if (note === null || !('speechSynthesis' in globalThis)) return;
  const offer = () => {
    if (speechSynthesis.getVoices().length === 0) return false;
    import('./note-aloud.ts')
      .then(({ addReadAloud }) => {
        addReadAloud(note);
      })
      .catch(() => undefined);
    return true;
  };
  // Some browsers learn of their voices only after a while.
  if (!offer()) speechSynthesis.onvoiceschanged = offer;
}
