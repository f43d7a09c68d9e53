/**
 * `<print-colophon>`, the last line of a printed page: its address, which the build writes where it knows it, and the date
 * of the printing. On a screen, and without script, the address stands alone.
 */
export class PrintColophon extends HTMLElement {
  #address = '';
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.#address ||= this.textContent || `Address: ${location.origin}${location.pathname}`;
    this.textContent = this.#address;
    // Only paper shows the date, and a page may have stood open for days.
    addEventListener(
      'beforeprint',
      () => {
        this.#date();
      },
      { signal: this.#listening.signal },
    );
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #date(): void {
    const date = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
    this.textContent = `${this.#address} · Printed on ${date}`;
  }
}
