/** The choice that the page shows where none has been made. */
const DEFAULT = 'full-notes';

/**
 * `<print-choice>` around the choice of what to print. The style sheet shows what is chosen, by script or without; this
 * keeps the choice in the address, takes it from there, and adds a button that prints.
 */
export class PrintChoice extends HTMLElement {
  readonly #button = document.createElement('button');
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#button.type = 'button';
    this.#button.textContent = 'Print';
    this.append(this.#button);
    if (this.#chosen() === undefined) this.#choose(DEFAULT);
    this.#follow();
    this.#openSpoilers();
    this.addEventListener('change', this, { signal });
    this.addEventListener('click', this, { signal });
    addEventListener('hashchange', this, { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#button.remove();
  }

  handleEvent(event: Event): void {
    if (event.type === 'hashchange') this.#follow();
    else if (event.type === 'click') {
      if (event.target === this.#button) print();
    } else {
      this.#openSpoilers();
      const id = this.#chosen()?.id;
      if (id !== undefined) history.replaceState(history.state, '', `#${id}`);
    }
  }

  #chosen(): HTMLInputElement | undefined {
    return this.querySelector<HTMLInputElement>('[type="radio"]:checked') ?? undefined;
  }

  #choose(id: string): void {
    for (const choice of this.querySelectorAll<HTMLInputElement>('[type="radio"]'))
      if (choice.id === id) choice.checked = true;
  }

  /** Chooses what the address names. */
  #follow(): void {
    this.#choose(location.hash.slice(1));
  }

  /** Opens what the style sheet cannot open in browsers that do not know `::details-content`. */
  #openSpoilers(): void {
    const chosen = this.querySelector<HTMLInputElement>('[type="checkbox"]')?.checked ?? false;
    for (const spoiler of document.querySelectorAll<HTMLDetailsElement>('details.spoiler'))
      spoiler.open = chosen;
  }
}
