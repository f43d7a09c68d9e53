import { fillPlace } from '../copying/open-place.ts';
import { printQuotation } from '../copying/quotation.ts';
import * as words from '../languages/copying.ts';
import { language } from '../languages/every-page.ts';
import { copyText, type Copied } from './copy-text.ts';
import { createButton, createElement } from './create-element.ts';
import { PageElement } from './page-element.ts';
import { keepSelection } from './kept-selection.ts';
import { selectedWords } from './selected-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'copy-citation': CopyCitation;
  }
}

/**
 * `<copy-citation>`, of which the script comes when one comes near (citations-near.ts), copies what it stands for as link, quotation and citation; without script it has no buttons.
 *
 * - `href`: the address of what is cited.
 * - `reference`: author, title and place in one line, to follow a quotation.
 * - `quotes`: the ids of the elements whose words a reader may select to be quoted.
 * - `quotation`: what is quoted where nothing is selected. Without these two, nothing is quoted.
 * - `forms`: the id of the element that has the citations; without it they stand inside, each a `dd` with `data-form`
 *   (its name) and `data-pointer` (what points to a paragraph), and in it elements with `data-place` (what to fill in).
 * - `locator`: the number of the paragraph cited.
 */
export class CopyCitation extends PageElement {
  protected start(): void {
    keepSelection();
    if (!this.hasAttribute('forms')) this.#fillPlaces(this);
    if (this.querySelector('output') === null) this.append(...this.#draw());
  }

  /** Draws the buttons: those for link and quotation at the head, one for each citation at its name, or all together. */
  #draw(): HTMLElement[] {
    const button = (name: string, what: string, label?: string) =>
      createButton(name, () => void this.#copy(what), { 'aria-label': label });
    const ways = createElement('div', {}, button(words.copyLink, words.link));
    if (this.hasAttribute('quotes') || this.hasAttribute('quotation'))
      ways.append(button(words.copyQuotation, words.quotation));
    this.prepend(ways);
    const names = this.#forms.map((form) => ({ form, name: form.dataset['form'] ?? '' }));
    const output = createElement('output');
    if (this.hasAttribute('forms'))
      return [createElement('div', {}, words.citeAs, ...names.map(({ name }) => button(name, name))), output];
    for (const { form, name } of names)
      form.previousElementSibling?.append(button(words.copy, name, words.copyForm(name)));
    return [output];
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
      const said = what === words.link ? words.linkCopied : words.quotationCopied;
      status?.replaceChildren(form === undefined ? said : words.citationCopied(what));
      return;
    }
    const byHand = createElement('textarea', { readonly: '', 'aria-label': what });
    byHand.value = copied.text;
    status?.before(byHand);
    byHand.select();
    status?.replaceChildren(words.copyByHand);
  }

  #plain(what: string): Copied {
    if (what === words.link) return { text: this.#address };
    const ids = this.getAttribute('quotes')?.split(' ') ?? [];
    const selected = ids.flatMap((id) => selectedWords(document.getElementById(id)));
    const whole = this.getAttribute('quotation')?.split('\n\n') ?? [];
    return {
      text: printQuotation({
        paragraphs: selected.length > 0 ? selected : whole,
        reference: this.getAttribute('reference') ?? '',
        address: this.#address,
        marks: [words.openQuote, words.closeQuote],
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

  #fillPlaces(form: HTMLElement): void {
    const reading = { address: this.#address, day: new Date(), language };
    for (const place of form.querySelectorAll<HTMLElement>('[data-place]')) {
      place.textContent = fillPlace(place.dataset['place'] ?? '', reading);
    }
  }
}
