import * as words from '../languages/every-page.ts';
import { listen } from './listen-until.ts';
import { PageElement } from './page-element.ts';

/**
 * `<print-colophon>`, the last line of a printed page: its address, which the build writes where it knows it, and the date
 * of the printing. On a screen, and without script, the address stands alone.
 */
export class PrintColophon extends PageElement {
  #address = '';

  protected start(signal: AbortSignal): void {
    this.#address ||= this.textContent || words.address(location.origin + location.pathname);
    this.textContent = this.#address;
    // Only paper shows the date, and a page may have stood open for days.
    listen(window, 'beforeprint', this.#date, { signal });
  }

  readonly #date = (): void => {
    const date = new Date().toLocaleDateString(words.language, { dateStyle: 'long' });
    this.textContent = `${this.#address} · ${words.printedOn(date)}`;
  };
}
