import { placeCard } from '../reading/place-card.ts';
import { listen } from './listen.ts';

/** How long the pointer rests on a citation before its source is shown, and how long it may be away before it goes, in milliseconds. */
const PAUSE = 150;
const GRACE = 250;

/**
 * `<source-card>`, one on a page: shows the source of a citation that is pointed at, focused or tapped, wherever the citation
 * stands. A click, or a second tap, leads on to the list of sources, as it does without script. Esc puts the card away first.
 */
export class SourceCard extends HTMLElement {
  #listening = new AbortController();
  #shown = new AbortController();
  #link: HTMLAnchorElement | undefined;
  #pointer = '';
  #timer = 0;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, capture: true };
    listen(document, ['pointerdown', 'pointerover', 'focusin', 'focusout', 'click'], this.#handle, options);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#shown.abort();
  }

  readonly #handle = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : undefined;
    const link = target?.closest<HTMLAnchorElement>('a.citation') ?? undefined;
    const isInside = target !== undefined && this.contains(target);
    if (event instanceof PointerEvent && event.type !== 'click') this.#pointer = event.pointerType;
    if (event.type === 'click') this.#click(event, link, isInside);
    else if (event.type === 'pointerover' && this.#pointer === 'mouse') this.#point(link, isInside);
    else if (event.type === 'focusin' && link?.matches(':focus-visible') === true) this.#show(link);
    else if (event.type === 'focusout' && link !== undefined && link === this.#link) this.#hide();
    else if (event.type === 'pointerdown' && link === undefined && !isInside) this.#hide();
  };

  /** The pointer came to something: a citation, the card, or anything else. */
  #point(link: HTMLAnchorElement | undefined, isInside: boolean): void {
    clearTimeout(this.#timer);
    if (isInside || link === this.#link) return;
    this.#timer = window.setTimeout(
      () => {
        if (link === undefined) this.#hide();
        else this.#show(link);
      },
      link === undefined ? GRACE : PAUSE,
    );
  }

  /** A first tap shows the source; whatever else chooses the link follows it. */
  #click(event: Event, link: HTMLAnchorElement | undefined, isInside: boolean): void {
    const isFirstTap =
      link !== undefined && link !== this.#link && this.#pointer !== 'mouse' && isPressed(event);
    if (isFirstTap && this.#show(link)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (!isInside) this.#hide();
  }

  /** @returns whether the page at hand has the source. */
  #show(link: HTMLAnchorElement): boolean {
    const source = sourceOf(link);
    if (source === null) return false;
    this.#hide();
    this.#link = link;
    link.toggleAttribute('data-shown', true);
    this.replaceChildren(...source.cloneNode(true).childNodes);
    this.showPopover();
    const line = [...link.getClientRects()].at(-1) ?? link.getBoundingClientRect();
    const { left, top } = placeCard(line, this.getBoundingClientRect(), {
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
    });
    this.style.insetInlineStart = 'auto';
    this.style.left = `${String(left)}px`;
    this.style.top = `${String(top)}px`;
    this.#shown = new AbortController();
    const options = { signal: this.#shown.signal, capture: true };
    listen(window, ['scroll', 'resize', 'keydown'], this.#interrupt, options);
    return true;
  }

  /** The page moves under the card, or Esc was pressed, which is then for the card alone. */
  readonly #interrupt = (event: Event): void => {
    if (event.target === this) return;
    if (!(event instanceof KeyboardEvent)) this.#hide();
    else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#hide();
    }
  };

  #hide(): void {
    clearTimeout(this.#timer);
    this.#shown.abort();
    this.#link?.removeAttribute('data-shown');
    this.#link = undefined;
    if (this.matches(':popover-open')) this.hidePopover();
  }
}

/** The entry that a citation leads to: in the open note that it stands in, or on the page. */
function sourceOf(link: HTMLAnchorElement): Element | null {
  const id = link.hash.slice(1);
  const note = link.closest('note-panel');
  return note === null ? document.getElementById(id) : note.querySelector(`[data-id="${CSS.escape(id)}"]`);
}

/** Whether a click comes of a finger or a pen, and not of the keyboard. */
function isPressed(event: Event): boolean {
  return event instanceof MouseEvent && event.detail > 0;
}
