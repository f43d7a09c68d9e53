import { STORAGE_KEY } from '../settings/stored-settings.ts';
import { countForEscape } from './escape-key.ts';
import { applySettings, chooseSetting, forgetSettings, keptSettings } from './keep-settings.ts';
import { listen } from './listen-until.ts';
import { PageElement } from './page-element.ts';

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
    if (this.#panel?.matches(':popover-open') !== true) return;
    this.#showChosen();
    this.#choices.find(isChecked)?.focus();
  };

  readonly #choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value } = target;
    this.#say('');
    chooseSetting(name, value);
  };

  readonly #reset = ({ target }: MouseEvent): void => {
    if (!(target instanceof Element) || target.closest('.reset-settings') === null) return;
    this.#apply(new Map(this.#choices.map(({ name }) => [name, ''])));
    forgetSettings();
    this.#say('Everything is as it was at first.');
  };

  /** Takes over what was chosen elsewhere: while the page stood open, or while it lay in the browser’s memory for Back. */
  readonly #follow = (event: StorageEvent | PageTransitionEvent): void => {
    const isNews = 'persisted' in event ? event.persisted : event.key === STORAGE_KEY || event.key === null;
    if (!isNews) return;
    const stored = keptSettings();
    this.#apply(new Map(this.#choices.map(({ name }) => [name, stored.get(name) ?? ''])));
  };

  #apply(chosen: ReadonlyMap<string, string>): void {
    applySettings(chosen);
    this.#showChosen();
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
