import { createElement } from './create-element.ts';
import { listen } from './listen.ts';

/** What the keys do; the first group are the single keys, which a reader can switch off. */
const KEYS = [
  ['/', 'Search'],
  ['n', 'Go to the next marked word'],
  ['p', 'Go to the marked word before'],
  ['?', 'Show these shortcuts'],
] as const;
const OTHERS = [
  ['Enter', 'Open the note of a marked word'],
  ['Tab', 'Go into the open note, and on to the next marked word'],
  ['Esc', 'Close the note and return to its word; clear the marks of a search'],
] as const;

/** `<key-commands>`: single keys that go through the marks, and the list of all shortcuts, which a button `.show-shortcuts` opens too. */
export class KeyCommands extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    listen(document, ['keydown'], this.#press, { signal });
    listen(document, ['click'], this.#pressButton, { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  readonly #press = (event: KeyboardEvent): void => {
    const { key, target } = event;
    const isField =
      target instanceof HTMLElement &&
      (target.isContentEditable ||
        target.matches('input, textarea, select') ||
        target.closest('dialog') !== null);
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
    if (isField || !isPlain || document.documentElement.dataset['keys'] === 'off') return;
    const act = {
      '?': this.#show,
      n: () => {
        this.#go(1);
      },
      p: () => {
        this.#go(-1);
      },
    }[key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  readonly #pressButton = ({ target }: MouseEvent): void => {
    if (target instanceof Element && target.closest('.show-shortcuts') !== null) this.#show();
  };

  readonly #show = (): void => {
    const dialog = this.querySelector('dialog') ?? this.#draw();
    dialog.showModal();
  };

  #draw(): HTMLDialogElement {
    const list = (keys: readonly (readonly [string, string])[]) =>
      createElement(
        'dl',
        {},
        ...keys.map(([key, words]) =>
          createElement(
            'div',
            {},
            createElement('dt', {}, createElement('kbd', {}, key)),
            createElement('dd', {}, words),
          ),
        ),
      );
    const close = createElement('button', { type: 'button' }, 'Close');
    const dialog = createElement(
      'dialog',
      { class: 'shortcuts', 'aria-labelledby': 'shortcuts' },
      createElement('h2', { id: 'shortcuts' }, 'Keyboard shortcuts'),
      list(KEYS),
      createElement(
        'p',
        {},
        'These single keys do nothing while you type, and can be switched off in the settings.',
      ),
      list(OTHERS),
      close,
    );
    close.onclick = () => {
      dialog.close();
    };
    dialog.onclick = ({ target }) => {
      if (target === dialog) dialog.close();
    };
    this.append(dialog);
    return dialog;
  }

  /** Gives the focus to the mark after the one that has it, or after the top of the window; or to the one before. */
  #go(by: 1 | -1): void {
    const marks = [...document.querySelectorAll<HTMLElement>('.text .mention')];
    const focused = marks.findIndex((mark) => mark === document.activeElement);
    const below = marks.findIndex((mark) => mark.getBoundingClientRect().top > 0);
    const from = focused === -1 ? (below === -1 ? marks.length : below) - (by === 1 ? 1 : 0) : focused;
    const mark = marks[from + by];
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'nearest' });
  }
}
