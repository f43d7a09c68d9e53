/** How long the word that an address was copied stays, in milliseconds. */
const STAY = 2000;

/**
 * `<passage-link>` around a link to a passage: following the link also copies the passage's address.
 * Without script it is the link alone, whose address stands in the address bar.
 */
export class PassageLink extends HTMLElement {
  readonly #status = document.createElement('span');
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.#status.setAttribute('role', 'status');
    this.append(this.#status);
    this.addEventListener('click', (event) => void this.#copy(event), { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#status.remove();
  }

  async #copy(event: MouseEvent): Promise<void> {
    const link = this.querySelector('a');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (link === null || !plain) return;
    try {
      await navigator.clipboard.writeText(link.href);
      this.#say('Address copied');
    } catch {
      // Where the browser forbids copying, the address still stands in the address bar.
    }
  }

  #say(words: string): void {
    this.#status.textContent = words;
    setTimeout(() => {
      this.#status.textContent = '';
    }, STAY);
  }
}
