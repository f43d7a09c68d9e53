import { hooked } from '../markup/hooks.ts';
import { placeCard } from '../reading/place-card.ts';
import { closeOnEscape } from './escape-key.ts';
import { listen } from './listen-until.ts';
import { PageElement } from './page-element.ts';

/** How long the pointer rests on a citation before its source is shown, and how long it may be away before it goes, in milliseconds. */
const PAUSE = 150;
const GRACE = 250;

/** A citation whose source is shown. */
interface Shown {
  readonly link: HTMLAnchorElement;
  readonly moving: AbortController;
  readonly leaveEscape: () => void;
}

/**
 * `<source-card>`, one on a page: shows the source of a citation that is pointed at, focused or tapped, wherever the citation
 * stands. A click, or a second tap, leads on to the list of sources, as it does without script.
 */
export class SourceCard extends PageElement {
  #shown: Shown | undefined;
  #pointer = '';
  #timer = 0;

  protected start(signal: AbortSignal): void {
    const options = { signal, capture: true };
    listen(document, ['pointerdown', 'pointerover'], this.#point, options);
    listen(document, ['focusin', 'focusout'], this.#focus, options);
    // Heard before an open note hears it, which follows its links itself.
    listen(document, 'click', this.#click, options);
  }

  /** The pointer came to something, or pressed it: a citation, the card, or anything else. */
  readonly #point = (event: PointerEvent): void => {
    this.#pointer = event.pointerType;
    const [link, isInside] = [citationAt(event), this.#holds(event)];
    if (event.type === 'pointerdown') {
      if (link === undefined && !isInside) this.#hide();
    } else if (event.pointerType === 'mouse') {
      clearTimeout(this.#timer);
      if (isInside || link === this.#shown?.link) return;
      const act = () => {
        if (link === undefined) this.#hide();
        else this.#show(link);
      };
      this.#timer = window.setTimeout(act, link === undefined ? GRACE : PAUSE);
    }
  };

  readonly #focus = (event: FocusEvent): void => {
    const link = citationAt(event);
    if (event.type === 'focusout') {
      if (link !== undefined && link === this.#shown?.link) this.#hide();
    } else if (link?.matches(':focus-visible') === true) this.#show(link);
  };

  /** A first tap shows the source; whatever else chooses the link follows it. */
  readonly #click = (event: MouseEvent): void => {
    const link = citationAt(event);
    // A click that the keyboard makes has no count.
    const isTap = this.#pointer !== 'mouse' && event.detail > 0;
    if (link !== undefined && isTap && link !== this.#shown?.link && this.#show(link)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (!this.#holds(event)) this.#hide();
  };

  /** @returns whether the page at hand has the source. */
  #show(link: HTMLAnchorElement): boolean {
    const source = sourceOf(link);
    if (source === null) return false;
    this.#hide();
    link.toggleAttribute('data-shown', true);
    this.replaceChildren(...source.cloneNode(true).childNodes);
    this.showPopover();
    this.#place(link);
    const hide = () => {
      this.#hide();
    };
    const moving = new AbortController();
    const scrolled = ({ target }: Event) => {
      if (target !== this) hide();
    };
    listen(window, ['scroll', 'resize'], scrolled, { signal: moving.signal, capture: true });
    this.#shown = { link, moving, leaveEscape: closeOnEscape({ close: hide }) };
    return true;
  }

  #place(link: HTMLAnchorElement): void {
    const { clientWidth: width } = document.documentElement;
    const place = placeCard(link.getBoundingClientRect(), this.getBoundingClientRect(), {
      width,
      height: window.innerHeight,
    });
    this.style.left = `${String(place.left)}px`;
    this.style.top = `${String(place.top)}px`;
  }

  #hide(): void {
    clearTimeout(this.#timer);
    if (this.#shown === undefined) return;
    const { link, moving, leaveEscape } = this.#shown;
    this.#shown = undefined;
    moving.abort();
    leaveEscape();
    link.removeAttribute('data-shown');
    if (this.matches(':popover-open')) this.hidePopover();
  }

  #holds({ target }: Event): boolean {
    return target instanceof Node && this.contains(target);
  }
}

function citationAt({ target }: Event): HTMLAnchorElement | undefined {
  const at = target instanceof Element ? target : undefined;
  return at?.closest<HTMLAnchorElement>(hooked('citation')) ?? undefined;
}

/** The entry that a citation leads to: in the open note that it stands in, or on the page. */
function sourceOf(link: HTMLAnchorElement): Element | null {
  const id = link.hash.slice(1);
  const note = link.closest('note-panel');
  return note === null ? document.getElementById(id) : note.querySelector(`[data-id="${CSS.escape(id)}"]`);
}
