import { parsePlace, passageAt, placeToOffer } from '../reading/reading-place.ts';
import { createElement } from './create-element.ts';
import { listen } from './listen.ts';

/**
 * `<reading-place>` on the page of the text: remembers on this device at which passage the reader left, offers to go on there
 * at the next visit, and gives the focus back to the link that led away when Back leads here.
 */
export class ReadingPlace extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    listen(window, ['pagehide'], this.#remember, { signal });
    listen(document, ['visibilitychange'], this.#remember, { signal });
    listen(document, ['click'], this.#mark, { signal });
    this.#offer();
    this.#giveFocusBack();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** One place for each text under an origin. */
  get #key(): string {
    return `reading-place ${location.pathname}`;
  }

  get #passages(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('.passage')];
  }

  readonly #remember = (): void => {
    const tops = this.#passages.map((passage) => ({
      id: passage.id,
      top: passage.getBoundingClientRect().top,
    }));
    const passageId = passageAt(tops, innerHeight);
    // Who comes by and does not read on keeps the place of before.
    if (passageId === undefined || passageId === tops[0]?.id) return;
    try {
      localStorage.setItem(this.#key, JSON.stringify({ passageId, at: Date.now() }));
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
    const number = String(ids.indexOf(passageId) + 1);
    const link = createElement('a', { href: `#${passageId}` }, `Continue from passage ${number}`);
    const close = createElement('button', { type: 'button', 'aria-label': 'Do not continue there' }, 'Close');
    for (const each of [link, close]) {
      each.addEventListener('click', () => {
        this.replaceChildren();
      });
    }
    this.append(link, close);
  }

  /** The links of the page as it was built; its history says by which one the reader left. An open note knows its own mark. */
  get #links(): HTMLAnchorElement[] {
    return [
      ...document.querySelectorAll<HTMLAnchorElement>('main a[href]:not(note-panel *, reading-place *)'),
    ];
  }

  readonly #mark = ({ target, defaultPrevented }: MouseEvent): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    const at = link === null ? -1 : this.#links.indexOf(link);
    if (at === -1 || defaultPrevented) return;
    history.replaceState({ ...(history.state as object | null), link: at }, '');
  };

  #giveFocusBack(): void {
    const { link } = (history.state ?? {}) as { link?: number };
    if (link !== undefined && navigationKind() === 'back_forward')
      this.#links[link]?.focus({ preventScroll: true });
  }
}

function navigationKind(): string | undefined {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.type;
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
