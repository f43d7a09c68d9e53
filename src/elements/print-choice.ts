import { createButton } from './create-element.ts';
import { listen } from './listen-until.ts';
import { PageElement } from './page-element.ts';
import { changeEntry } from './page-history.ts';

/** The choice that the page shows where none has been made. */
const DEFAULT = 'full-notes';

/**
 * `<print-choice>` around the choice of what to print. The style sheet shows what is chosen, by script or without; this
 * keeps the choice in the address, takes it from there, and adds a button that prints (`data-print`: its word).
 */
export class PrintChoice extends PageElement {
  protected start(signal: AbortSignal): void {
    const button = createButton(this.dataset['print'] ?? '', () => {
      print();
    });
    this.append(button);
    signal.addEventListener('abort', () => {
      button.remove();
    });
    if (this.#chosen() === undefined) this.#choose(DEFAULT);
    this.#follow();
    this.#openSpoilers();
    listen(this, 'change', this.#record, { signal });
    listen(window, 'hashchange', this.#follow, { signal });
  }

  readonly #record = (): void => {
    this.#openSpoilers();
    const id = this.#chosen()?.id;
    if (id !== undefined) changeEntry({}, `#${id}`);
  };

  #chosen(): HTMLInputElement | undefined {
    return this.querySelector<HTMLInputElement>('[type="radio"]:checked') ?? undefined;
  }

  #choose(id: string): void {
    for (const choice of this.querySelectorAll<HTMLInputElement>('[type="radio"]'))
      if (choice.id === id) choice.checked = true;
  }

  /** Chooses what the address names. */
  readonly #follow = (): void => {
    this.#choose(location.hash.slice(1));
  };

  /** Opens what the style sheet cannot open in browsers that do not know `::details-content`. */
  #openSpoilers(): void {
    const chosen = this.querySelector<HTMLInputElement>('[type="checkbox"]')?.checked ?? false;
    for (const spoiler of document.querySelectorAll<HTMLDetailsElement>('details.spoiler'))
      spoiler.open = chosen;
  }
}
