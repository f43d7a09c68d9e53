import * as words from '../languages/every-page.ts';
import { hooked } from '../markup/hooks.ts';
import { parsePlace, passageAt, placeToOffer } from '../reading/stopping-place.ts';
import { createButton, createElement } from './create-element.ts';
import { keepFocusForBack, navigationKind } from './focus-on-back.ts';
import { listen } from './listen-until.ts';
import { PageElement } from './page-element.ts';

/**
 * `<reading-place>` on the page of the text: remembers on this device at which passage the reader left, offers to go on there
 * at the next visit, and gives the focus back to the link that led away when Back leads here.
 */
export class ReadingPlace extends PageElement {
  protected start(signal: AbortSignal): void {
    listen(window, 'pagehide', this.#remember, { signal });
    listen(document, 'visibilitychange', this.#remember, { signal });
    this.#offer();
    keepFocusForBack(signal);
  }

  /** One place for each text under an origin. */
  get #key(): string {
    return `reading-place ${location.pathname}`;
  }

  get #passages(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(hooked('passage'))];
  }

  readonly #remember = (): void => {
    const tops = this.#passages.map((passage) => ({
      id: passage.id,
      top: passage.getBoundingClientRect().top,
    }));
    const passageId = passageAt(tops, innerHeight);
    // Who comes by and does not read on keeps the place of before.
    if (passageId === undefined || passageId === tops[0]?.id) return;
    const share = (tops.findIndex(({ id }) => id === passageId) + 1) / tops.length;
    const read = Math.max(share, parsePlace(stored(this.#key))?.read ?? 0);
    try {
      localStorage.setItem(this.#key, JSON.stringify({ passageId, at: Date.now(), read }));
    } catch {
      // Where the browser stores nothing, nothing is offered.
    }
  };

  #offer(): void {
    const ids = this.#passages.map(({ id }) => id);
    const passageId = placeToOffer(parsePlace(stored(this.#key)), ids, {
      now: Date.now(),
      hash: location.hash,
    });
    if (passageId === undefined || navigationKind() !== 'navigate') return;
    const name = document.querySelector(`#${passageId} passage-link a`)?.ariaLabel ?? passageId;
    const putAway = () => {
      this.replaceChildren();
    };
    const link = createElement('a', { href: `#${passageId}` }, words.continueFrom(name));
    link.onclick = putAway;
    this.append(link, createButton(words.close, putAway, { 'aria-label': words.doNotContinue }));
  }
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
