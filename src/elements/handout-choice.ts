import { hooked } from '../markup/hooks.ts';
import {
  GLOSS_PLACES,
  printHandoutChoice,
  readHandoutChoice,
  type HandoutChoice,
} from '../reading/handout-choice.ts';
import { listen } from './listen-until.ts';
import { PageElement } from './page-element.ts';
import { changeEntry } from './page-history.ts';
import { showOnHandout } from './show-on-handout.ts';

/**
 * `<handout-choice>` around the form by which a teacher says what a handout has. What is chosen is shown at once, and stands in
 * the address. Without script the page is a handout of the whole, with glosses in the margin.
 */
export class HandoutChoiceElement extends PageElement {
  protected start(signal: AbortSignal): void {
    const form = this.querySelector('form');
    if (form === null) return;
    form.hidden = false;
    this.#follow();
    listen(form, 'change', this.#record, { signal });
    listen(
      form,
      'submit',
      (event) => {
        event.preventDefault();
        print();
      },
      { signal },
    );
    listen(window, 'popstate', this.#follow, { signal });
  }

  /** Puts what the address says into the form. */
  readonly #follow = (): void => {
    const choice = readHandoutChoice(location.search);
    const [first = '', last = ''] = [this.#ids.at(0), this.#ids.at(-1)];
    this.#select('from', this.#ids.includes(choice.from ?? '') ? (choice.from ?? first) : first);
    this.#select('to', this.#ids.includes(choice.to ?? '') ? (choice.to ?? last) : last);
    for (const input of this.#inputs) {
      if (input.name === 'glosses') input.checked = input.value === choice.glosses;
      else if (input.name === 'kind') input.checked = !choice.without.includes(input.value);
      else if (isSwitch(input.name)) input.checked = choice[input.name];
    }
    this.#show();
  };

  readonly #record = (): void => {
    changeEntry({}, `${location.pathname}${printHandoutChoice(this.#choice())}`);
    this.#show();
  };

  #show(): void {
    const handout = document.querySelector<HTMLElement>('.handout');
    if (handout === null) return;
    const { from, to } = this.#ends();
    const shown = new Set(this.#ids.slice(Math.min(from, to), Math.max(from, to) + 1));
    showOnHandout(handout, this.#choice(), shown, hooked('passage'));
  }

  #choice(): HandoutChoice {
    const { from, to } = this.#ends();
    const value = (name: string) =>
      this.#inputs.find((input) => input.name === name && input.checked)?.value ?? '';
    const isOn = (name: string) => this.#inputs.some((input) => input.name === name && input.checked);
    return {
      from: from === 0 ? undefined : this.#ids[from],
      to: to === this.#ids.length - 1 ? undefined : this.#ids[to],
      without: this.#inputs
        .filter(({ name, checked }) => name === 'kind' && !checked)
        .map((input) => input.value),
      glosses: GLOSS_PLACES.find((place) => place === value('glosses')) ?? 'margin',
      numbers: isOn('numbers'),
      room: isOn('room'),
      // A page without questions does not say that it leaves them out.
      questions: isOn('questions') || !this.#inputs.some(({ name }) => name === 'questions'),
    };
  }

  #ends(): { readonly from: number; readonly to: number } {
    const place = (name: string) => this.#ids.indexOf(this.#field(name)?.value ?? '');
    return { from: place('from'), to: place('to') };
  }

  #select(name: string, value: string): void {
    const field = this.#field(name);
    if (field !== null) field.value = value;
  }

  #field(name: string): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  }

  get #ids(): string[] {
    return [...(this.#field('from')?.options ?? [])].map(({ value }) => value);
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }
}

function isSwitch(name: string): name is 'numbers' | 'room' | 'questions' {
  return ['numbers', 'room', 'questions'].includes(name);
}
