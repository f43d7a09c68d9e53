import * as words from '../languages/every-page.ts';
import { printSettings, readSettings, STORAGE_KEY } from '../settings/stored-settings.ts';
import { countForEscape } from './escape-key.ts';
import { listen } from './listen-until.ts';
import { PageElement } from './page-element.ts';

declare global {
  interface DocumentEventMap {
    /** The reader has changed a setting, and `<html>` says so. */
    settingschange: Event;
  }
}

/**
 * `<settings-panel>` around a button and the panel it opens, one group of radio buttons a setting: a choice is put on `<html>`
 * at once, kept in this browser, and told to `document` by the event `settingschange`. Pages open elsewhere follow.
 */
export class SettingsPanel extends PageElement {
  protected start(signal: AbortSignal): void {
    listen(this, 'change', this.#choose, { signal });
    listen(this, 'click', this.#reset, { signal });
    listen(window, ['storage', 'pageshow'], this.#follow, { signal });
    const panel = this.#panel;
    if (panel !== null) {
      listen(panel, 'toggle', this.#toggled, { signal });
      countForEscape(panel, signal);
    }
    this.#showChosen();
  }

  get #panel(): HTMLElement | null {
    return this.querySelector('[popover]');
  }

  get #choices(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  readonly #toggled = (): void => {
    this.#say('');
    if (this.#panel?.matches(':popover-open') === true) this.#choices.find(isChecked)?.focus();
  };

  readonly #choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value } = target;
    this.#say('');
    this.#apply(new Map([[name, value]]));
    store((stored) => printSettings(stored.set(name, value)));
  };

  readonly #reset = ({ target }: MouseEvent): void => {
    if (!(target instanceof Element) || target.closest('.reset-settings') === null) return;
    this.#apply(new Map(this.#choices.map(({ name }) => [name, ''])));
    store(() => null);
    this.#say(words.settingsReset);
  };

  /** Takes over what was chosen elsewhere: while the page stood open, or while it lay in the browser’s memory for Back. */
  readonly #follow = (event: StorageEvent | PageTransitionEvent): void => {
    const isNews = 'persisted' in event ? event.persisted : event.key === STORAGE_KEY || event.key === null;
    if (!isNews) return;
    const stored = readStored();
    this.#apply(new Map(this.#choices.map(({ name }) => [name, stored.get(name) ?? ''])));
  };

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

  #say(said: string): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = said;
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
