import { fillPlace } from '../citing/place.ts';
import { printQuotation } from '../citing/quotation.ts';
import { copyText, type Copied } from './copy-text.ts';
import { selectedWords } from './selected-words.ts';

/**
 * `<copy-citation>` copies what it stands for as link, quotation and citation; without script it has no buttons.
 *
 * - `href`: the address of what is cited.
 * - `reference`: author, title and place in one line, to follow a quotation.
 * - `quotes`: the ids of the elements whose words a reader may select to be quoted.
 * - `quotation`: what is quoted where nothing is selected. Without these two, nothing is quoted.
 * - `forms`: the id of the element that has the citations; without it they stand inside, each a `dd` with `data-form`
 *   (its name) and `data-pointer` (what points to a paragraph), and in it elements with `data-place` (what to fill in).
 * - `locator`: the number of the paragraph cited.
 */
export class CopyCitation extends HTMLElement {
  readonly #seen = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#fillOwnPlaces();
    },
    { rootMargin: '100%' },
  );

  connectedCallback(): void {
    this.addEventListener('click', this);
    // The first date that a page writes costs 35 ms: it is written when its citation comes near, not before the first paint.
    if (!this.hasAttribute('forms')) {
      this.#seen.observe(this);
      addEventListener('beforeprint', this.#fillOwnPlaces);
    }
    if (this.querySelector('output') !== null) return;
    const ways = document.createElement('div');
    this.prepend(ways);
    addButton(ways, 'Copy link', 'Link');
    if (this.hasAttribute('quotes') || this.hasAttribute('quotation')) {
      addButton(ways, 'Copy quotation', 'Quotation');
    }
    const group = this.hasAttribute('forms') ? add(this, 'div') : undefined;
    group?.append('Cite as ');
    for (const form of this.#forms) {
      const { form: name = '' } = form.dataset;
      if (group !== undefined) addButton(group, name, name);
      else addButton(form.previousElementSibling ?? this, 'Copy', name).ariaLabel = `Copy ${name}`;
    }
    add(this, 'output');
  }

  disconnectedCallback(): void {
    this.#seen.disconnect();
    removeEventListener('beforeprint', this.#fillOwnPlaces);
  }

  handleEvent({ target }: Event): void {
    if (target instanceof HTMLButtonElement) void this.#copy(target.value);
  }

  get #forms(): readonly HTMLElement[] {
    const id = this.getAttribute('forms');
    const holder = id === null ? this : document.getElementById(id);
    return [...(holder?.querySelectorAll<HTMLElement>('[data-form]') ?? [])];
  }

  get #address(): string {
    return new URL(this.getAttribute('href') ?? '', document.baseURI).href;
  }

  async #copy(what: string): Promise<void> {
    const form = this.#forms.find(({ dataset }) => dataset['form'] === what);
    const copied = form === undefined ? this.#plain(what) : this.#fill(form);
    this.querySelector('textarea')?.remove();
    const status = this.querySelector('output');
    if (await copyText(copied)) {
      status?.replaceChildren(`${what}${form === undefined ? '' : ' citation'} copied`);
      return;
    }
    const byHand = document.createElement('textarea');
    byHand.value = copied.text;
    byHand.readOnly = true;
    byHand.ariaLabel = what;
    status?.before(byHand);
    byHand.select();
    status?.replaceChildren('This browser forbids copying; the text is selected, to copy by hand');
  }

  #plain(what: string): Copied {
    if (what === 'Link') return { text: this.#address };
    const ids = this.getAttribute('quotes')?.split(' ') ?? [];
    const selected = ids.flatMap((id) => selectedWords(document.getElementById(id)));
    const whole = this.getAttribute('quotation')?.split('\n\n') ?? [];
    return {
      text: printQuotation({
        paragraphs: selected.length > 0 ? selected : whole,
        reference: this.getAttribute('reference') ?? '',
        address: this.#address,
      }),
    };
  }

  #fill(form: HTMLElement): Copied {
    const copy = form.cloneNode(true) as HTMLElement;
    this.#fillPlaces(copy);
    for (const place of copy.querySelectorAll('[data-place]')) place.replaceWith(...place.childNodes);
    const locator = this.getAttribute('locator');
    const pointer = locator === null ? undefined : form.dataset['pointer']?.replace('{locator}', locator);
    const { textContent: text, innerHTML: html } = copy;
    if (form.querySelector('pre') !== null) return { text };
    return pointer === undefined
      ? { text, html }
      : { text: `${pointer}\n${text}`, html: `${pointer}<br>${html}` };
  }

  readonly #fillOwnPlaces = (): void => {
    this.#seen.disconnect();
    this.#fillPlaces(this);
  };

  #fillPlaces(form: HTMLElement): void {
    const reading = { address: this.#address, day: new Date(), language: document.documentElement.lang };
    for (const place of form.querySelectorAll<HTMLElement>('[data-place]')) {
      place.textContent = fillPlace(place.dataset['place'] ?? '', reading);
    }
  }
}

function add<Name extends keyof HTMLElementTagNameMap>(
  parent: Element,
  name: Name,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  parent.append(element);
  return element;
}

function addButton(parent: Element, words: string, what: string): HTMLButtonElement {
  const button = add(parent, 'button');
  button.type = 'button';
  button.value = what;
  button.textContent = words;
  return button;
}
