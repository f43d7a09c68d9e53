import { printSettings, readSettings, STORAGE_KEY } from '../settings/stored-settings.ts';

/**
 * `<settings-panel>` around a button and the panel it opens, one group of radio buttons a setting: a choice is put on `<html>`
 * at once, kept in this browser, and told to `document` by the event `settingschange`. Pages open elsewhere follow.
 */
export class SettingsPanel extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener(
      'change',
      ({ target }) => {
        if (target instanceof HTMLInputElement) this.#choose(target);
      },
      { signal },
    );
    this.querySelector('.reset-settings')?.addEventListener(
      'click',
      () => {
        this.#reset();
      },
      { signal },
    );
    this.#panel?.addEventListener(
      'toggle',
      () => {
        this.#say('');
        if (this.#panel?.matches(':popover-open') === true) this.#choices.find(isChecked)?.focus();
      },
      { signal },
    );
    window.addEventListener(
      'storage',
      ({ key }) => {
        if (key === STORAGE_KEY || key === null) this.#restore();
      },
      { signal },
    );
    // A page that the browser’s Back brings out of its memory has missed what was chosen since.
    window.addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (persisted) this.#restore();
      },
      { signal },
    );
    this.#showChosen();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #panel(): HTMLElement | null {
    return this.querySelector('[popover]');
  }

  get #choices(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  #choose({ name, value }: HTMLInputElement): void {
    this.#say('');
    this.#apply(new Map([[name, value]]));
    store((stored) => printSettings(stored.set(name, value)));
  }

  #reset(): void {
    this.#apply(new Map(this.#choices.map(({ name }) => [name, ''])));
    store(() => null);
    this.#say('Everything is as it was at first.');
  }

  #restore(): void {
    const stored = readStored();
    this.#apply(new Map(this.#choices.map(({ name }) => [name, stored.get(name) ?? ''])));
  }

  #apply(chosen: ReadonlyMap<string, string>): void {
    const { dataset } = document.documentElement;
    for (const [name, value] of chosen) {
      if (value === '') Reflect.deleteProperty(dataset, name);
      else dataset[name] = value;
    }
    this.#showChosen();
    document.dispatchEvent(new Event('settingschange'));
  }

  /** Checks what `<html>` says; the default where it says nothing, or nothing that this panel knows. */
  #showChosen(): void {
    const choices = this.#choices;
    const { dataset } = document.documentElement;
    for (const choice of choices) choice.checked = choice.value === '';
    for (const choice of choices) if (choice.value === dataset[choice.name]) choice.checked = true;
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = words;
  }
}

function isChecked({ checked }: HTMLInputElement): boolean {
  return checked;
}

function readStored(): Map<string, string> {
  try {
    return readSettings(localStorage.getItem(STORAGE_KEY));
  } catch {
    return new Map();
  }
}

/** Keeps what is made of the choices stored so far; null keeps none. Where storage is blocked, choices last as long as the page. */
function store(make: (stored: Map<string, string>) => string | null): void {
  try {
    const text = make(readStored());
    if (text === null) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, text);
  } catch {
    // The page has the choice all the same.
  }
}
