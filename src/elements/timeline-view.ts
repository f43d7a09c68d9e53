import { listen } from './listen-until.ts';
import { PageElement } from './page-element.ts';
import { changeEntry } from './page-history.ts';

/** `<timeline-view>`: filters of the timeline and a way to a year; the address keeps both. Without script all entries stand there. */
export class TimelineView extends PageElement {
  /** What leads from the years beside the list, and where in the list its own entries begin. */
  #runs: readonly { readonly link: HTMLAnchorElement; readonly start: number }[] = [];

  protected start(signal: AbortSignal): void {
    const form = this.querySelector('form');
    if (form === null) return;
    const asked = new URL(location.href).searchParams;
    for (const field of fieldsOf(form)) field.value = asked.get(field.name) ?? '';
    form.hidden = false;
    const ids = this.#items().map(({ id }) => id);
    this.#runs = [...this.querySelectorAll<HTMLAnchorElement>('.only-beside a')].map((link) => ({
      link,
      start: ids.indexOf(link.hash.slice(1)),
    }));
    const change = () => {
      this.#apply(form);
    };
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      this.#apply(form);
      this.#goToYear(form);
    };
    listen(form, 'change', change, { signal });
    listen(form, 'submit', submit, { signal });
    this.#apply(form);
    if (location.hash === '' && asked.has('year')) this.#goToYear(form);
  }

  /** Hides what was not asked for, in the list and in the drawing, and keeps the choice in the address. */
  #apply(form: HTMLFormElement): void {
    const url = new URL(location.href);
    const asked = new Map(fieldsOf(form).map(({ name, value }) => [name, value.trim()]));
    for (const [name, value] of asked) {
      if (value === '') url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    if (url.href !== location.href) changeEntry({}, url.href);
    let shown = 0;
    for (const item of this.#items()) {
      const { world, kind } = item.dataset;
      const fits = [
        [asked.get('world'), world],
        [asked.get('kind'), kind],
      ].every(([wanted, own]) => wanted === undefined || wanted === '' || wanted === own);
      item.hidden = !fits;
      if (fits) shown += 1;
      for (const drawn of this.querySelectorAll(`svg [data-for="${item.dataset['for'] ?? ''}"]`)) {
        drawn.classList.toggle('off', !fits);
      }
    }
    for (const output of form.querySelectorAll('output')) output.value = String(shown);
    this.#leadToShown();
  }

  /** Each run of years leads to the first of its entries that is shown; one without any leads nowhere, and is hidden. */
  #leadToShown(): void {
    const items = this.#items();
    for (const [index, { link, start }] of this.#runs.entries()) {
      const own = items.slice(start, this.#runs[index + 1]?.start);
      const found = own.find((item) => !item.hidden);
      link.closest('li')?.toggleAttribute('hidden', found === undefined);
      if (found !== undefined) link.hash = found.id;
    }
  }

  /** Goes to the first entry shown that begins in the year or later, or else to the last. */
  #goToYear(form: HTMLFormElement): void {
    const text =
      fieldsOf(form)
        .find(({ name }) => name === 'year')
        ?.value.trim() ?? '';
    const year = Number(text.replace('−', '-'));
    if (text === '' || Number.isNaN(year)) return;
    const shown = this.#items().filter((item) => !item.hidden);
    const found = shown.find(({ dataset: { from } }) => Number(from ?? -Infinity) >= year) ?? shown.at(-1);
    const link = found?.querySelector('a');
    found?.scrollIntoView({ block: 'center' });
    link?.focus({ preventScroll: true });
  }

  /** The entries that the drawing shows too; what a spoiler gates stands apart. */
  #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.dates > li:not(.spoiler li)')];
  }
}

function fieldsOf(form: HTMLFormElement): (HTMLSelectElement | HTMLInputElement)[] {
  return [...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
}
