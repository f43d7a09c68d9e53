import { offerAloud } from './offer-aloud.ts';

/**
 * Fetches what the first open note needs besides its words, while its reader begins to read: how its sheet is drawn away, and
 * the cards of its sources. Without a connection its button closes it, and its citations lead down to their sources.
 */
export function equipNote(panel: HTMLElement): void {
  import('./sheet-drag.ts')
    .then(({ letDrag }) => {
      letDrag(panel, () => panel.dispatchEvent(new CustomEvent('noteclose')));
    })
    .catch(() => undefined);
  import('./define-source-card.ts').catch(() => undefined);
  offerAloud(panel);
}
