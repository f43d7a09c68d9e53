import { printQuotation } from '../copying/quotation.ts';
import * as words from '../languages/every-page.ts';
import { copyText, type Copied } from './copy-text.ts';
import { createButton, createElement } from './create-element.ts';
import { citedAddress, fillPlaces } from './fill-places.ts';
import { selectedWords } from './selected-words.ts';

/** Draws the buttons of a citation: those for link and quotation at the head, one for each form at its name, or all together. */
export function drawCopying(citation: HTMLElement): void {
  if (citation.querySelector('output') !== null) return;
  const button = (name: string, what: string, label?: string) =>
    createButton(name, () => void copy(citation, what), { 'aria-label': label });
  const ways = createElement('div', {}, button(words.copyLink, words.link));
  if (citation.hasAttribute('quotes') || citation.hasAttribute('quotation'))
    ways.append(button(words.copyQuotation, words.quotation));
  citation.prepend(ways);
  const names = formsOf(citation).map((form) => ({ form, name: form.dataset['form'] ?? '' }));
  const output = createElement('output');
  if (citation.hasAttribute('forms')) {
    const all = names.map(({ name }) => button(name, name));
    citation.append(createElement('div', {}, words.citeAs, ...all), output);
    return;
  }
  for (const { form, name } of names)
    form.previousElementSibling?.append(button(words.copy, name, words.copyForm(name)));
  citation.append(output);
}

function formsOf(citation: HTMLElement): readonly HTMLElement[] {
  const id = citation.getAttribute('forms');
  const holder = id === null ? citation : document.getElementById(id);
  return [...(holder?.querySelectorAll<HTMLElement>('[data-form]') ?? [])];
}

async function copy(citation: HTMLElement, what: string): Promise<void> {
  const form = formsOf(citation).find(({ dataset }) => dataset['form'] === what);
  const copied = form === undefined ? plain(citation, what) : fill(citation, form);
  citation.querySelector('textarea')?.remove();
  const status = citation.querySelector('output');
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

function plain(citation: HTMLElement, what: string): Copied {
  if (what === words.link) return { text: citedAddress(citation) };
  const ids = citation.getAttribute('quotes')?.split(' ') ?? [];
  const selected = ids.flatMap((id) => selectedWords(document.getElementById(id)));
  const whole = citation.getAttribute('quotation')?.split('\n\n') ?? [];
  return {
    text: printQuotation({
      paragraphs: selected.length > 0 ? selected : whole,
      reference: citation.getAttribute('reference') ?? '',
      address: citedAddress(citation),
      marks: [words.openQuote, words.closeQuote],
    }),
  };
}

function fill(citation: HTMLElement, form: HTMLElement): Copied {
  const copy = form.cloneNode(true) as HTMLElement;
  fillPlaces(copy, citation);
  for (const place of copy.querySelectorAll('[data-place]')) place.replaceWith(...place.childNodes);
  const locator = citation.getAttribute('locator');
  const pointer = locator === null ? undefined : form.dataset['pointer']?.replace('{locator}', locator);
  const { textContent: text, innerHTML: html } = copy;
  if (form.querySelector('pre') !== null) return { text };
  return pointer === undefined
    ? { text, html }
    : { text: `${pointer}\n${text}`, html: `${pointer}<br>${html}` };
}
