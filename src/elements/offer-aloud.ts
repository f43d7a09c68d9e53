import { hasVoices } from './has-voices.ts';

/** Offers to read a note aloud, an open one or the one of the page, as soon as the browser is known to have a voice. */
export function offerAloud(note: HTMLElement | null): void {
  if (note === null || !('speechSynthesis' in globalThis)) return;
  const offer = () => {
    if (!hasVoices()) return;
    import('./note-aloud.ts')
      .then(({ addReadAloud }) => {
        addReadAloud(note);
      })
      .catch(() => undefined);
  };
  offer();
  // Some browsers learn of their voices only after a while.
  if (!hasVoices()) speechSynthesis.addEventListener('voiceschanged', offer, { once: true });
}
