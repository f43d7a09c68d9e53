import { hooked } from '../markup/hooks.ts';
import { listen } from './listen-until.ts';
import { PageElement } from './page-element.ts';
import { onKey, pressKey } from './single-keys.ts';

/** `<key-commands>`: hears single keys, goes through the marks by them, and shows the list of all shortcuts, which a button `.show-shortcuts` opens too. */
export class KeyCommands extends PageElement {
  protected start(signal: AbortSignal): void {
    listen(document, 'keydown', pressKey, { signal });
    listen(document, 'click', this.#pressButton, { signal });
    onKey('?', this.#show, signal);
    onKey(
      'n',
      () => {
        goThroughMarks(1);
      },
      signal,
    );
    onKey(
      'p',
      () => {
        goThroughMarks(-1);
      },
      signal,
    );
  }

  readonly #pressButton = ({ target }: MouseEvent): void => {
    if (target instanceof Element && target.closest('.show-shortcuts') !== null) this.#show();
  };

  readonly #show = (): void => {
    this.#dialog()
      .then((dialog) => {
        if (!dialog.open) dialog.showModal();
      })
      // Without a connection there is no list; the next press asks again.
      .catch(() => undefined);
  };

  /** The list is seldom asked for, so it is fetched when it is. */
  async #dialog(): Promise<HTMLDialogElement> {
    const { drawShortcuts } = await import('./shortcuts.ts');
    const drawn = this.querySelector('dialog');
    if (drawn !== null) return drawn;
    const dialog = drawShortcuts();
    this.append(dialog);
    return dialog;
  }
}

/** Gives the focus to the mark after the one that has it, or after the top of the window; or to the one before. */
function goThroughMarks(by: 1 | -1): void {
  const marks = [...document.querySelectorAll<HTMLElement>(`${hooked('text')} ${hooked('mention')}`)];
  const focused = marks.findIndex((mark) => mark === document.activeElement);
  const below = marks.findIndex((mark) => mark.getBoundingClientRect().top > 0);
  const from = focused === -1 ? (below === -1 ? marks.length : below) - (by === 1 ? 1 : 0) : focused;
  const mark = marks[from + by];
  mark?.focus({ preventScroll: true });
  mark?.scrollIntoView({ block: 'nearest' });
}
