/** A custom element that is at work while it stands in the page: what it listens to ends when it is taken out. */
export abstract class PageElement extends HTMLElement {
  #standing = new AbortController();

  connectedCallback(): void {
    this.#standing = new AbortController();
    this.start(this.#standing.signal);
  }

  disconnectedCallback(): void {
    this.#standing.abort();
  }

  /**
   * Begins the element’s work.
   * @param signal aborted when the element leaves the page; to be handed to all that it listens to
   */
  protected abstract start(signal: AbortSignal): void;
}
