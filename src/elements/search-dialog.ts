import { listen } from './listen-until.ts';
import { PageElement } from './page-element.ts';
import { onKey } from './single-keys.ts';
import { loadPacks } from '../search/languages/packs.ts';
import { preload, preloadIndex } from '../search/browser/preload.ts';
import type { Reply, SearchSession } from '../search/browser/search-session.ts';

/** How long typing must pause before a query is answered, in milliseconds. */
const PAUSE = 40;
/** How many results the dialog shows; Enter leads to them all. */
const SHOWN = 12;

/**
 * `<search-dialog>` around the page’s search form: a button and `/` open a dialog that answers as one types. What searching
 * needs is fetched only when the button is pointed at, focused or pressed. Without script the form is what it is.
 */
export class SearchDialog extends PageElement {
  #session: Promise<SearchSession> | undefined;
  #opener: Element | null = null;
  #timer = 0;
  #asked = 0;

  protected start(signal: AbortSignal): void {
    const [button, dialog, field] = [this.#button, this.#dialog, this.#field];
    if (button === null || dialog === null || field === null) return;
    listen(button, ['pointerenter', 'focus'], () => void this.#prepare(), { signal, once: true });
    listen(button, 'click', this.#open, { signal });
    listen(field, 'input', this.#askSoon, { signal });
    listen(dialog, 'keydown', this.#move, { signal });
    listen(dialog, 'click', this.#click, { signal });
    listen(dialog, 'close', this.#returnFocus, { signal });
    onKey('/', this.#open, signal);
    listen(this, 'click', this.#pressed, { signal });
    this.#takeOver(field);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
    });
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector('button.open-search');
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('dialog input');
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('dialog ol a')];
  }

  /** What was pressed on the form, and let go on the button that has replaced it meanwhile, is a press on neither. */
  readonly #pressed = ({ target }: MouseEvent): void => {
    if (target === this) this.#open();
  };

  readonly #open = (): void => {
    if (this.#dialog?.open === true) return;
    this.#opener = document.activeElement;
    this.#dialog?.showModal();
    this.#field?.focus();
    this.#field?.select();
    void this.#prepare();
  };

  /** Whoever was in the form when this code came goes on in the dialog, with the words that are already there. */
  #takeOver(field: HTMLInputElement): void {
    const before = this.querySelector<HTMLInputElement>(':scope > form input');
    if (before === null) return;
    field.value = before.value;
    if (before !== document.activeElement) return;
    this.#button?.focus({ preventScroll: true });
    this.#open();
    field.setSelectionRange(field.value.length, field.value.length);
    this.#askSoon();
  }

  readonly #returnFocus = (): void => {
    if (this.#opener instanceof HTMLElement) this.#opener.focus({ preventScroll: true });
  };

  /** A press beside the dialog’s content closes it, and so does its own button; those that the answer draws ask again. */
  readonly #click = ({ target }: MouseEvent): void => {
    if (!(target instanceof Element)) return;
    const { action } = target.closest('button')?.dataset ?? {};
    if (target === this.#dialog || target.closest('.close-search') !== null) this.#dialog?.close();
    else if (action !== undefined) void this.#ask(action === 'literally');
  };

  /** Arrow keys, Home and End go through the results and back to the field. */
  readonly #move = (event: KeyboardEvent): void => {
    // While an input method composes a word, its keys are its own.
    if (event.isComposing) return;
    const stops = [this.#field, ...this.#links];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const inField = at === 0;
    const to = new Map([
      ['ArrowDown', Math.min(at + 1, stops.length - 1)],
      ['ArrowUp', Math.max(at - 1, 0)],
      ['Home', inField ? -1 : 1],
      ['End', inField ? -1 : stops.length - 1],
    ]).get(event.key);
    if (to === undefined || to === -1 || at === -1) return;
    event.preventDefault();
    stops[to]?.focus();
  };

  #prepare(): Promise<SearchSession> {
    this.#session ??= this.#load();
    return this.#session;
  }

  /** Fetches all that a search needs side by side: the code, what it answers from, and how answers are drawn. */
  async #load(): Promise<SearchSession> {
    const base = this.dataset['base'] ?? '/';
    preload(`${base}finder/all.json`);
    preload(`${base}finder/forms.json`);
    preloadIndex(base).catch(() => undefined);
    const [{ SearchSession: Session }, { settingsOf }] = await Promise.all([
      import('../search/browser/search-session.ts'),
      import('./search-status.ts'),
      import('./result-list.ts'),
      loadPacks((this.dataset['languages'] ?? '').split(' ')),
    ]);
    const session = new Session(settingsOf(this));
    session.warm();
    return session;
  }

  readonly #askSoon = (): void => {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#ask(), PAUSE);
  };

  async #ask(literally = false): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const query = this.#field?.value.trim() ?? '';
    const [{ showResults }, { drawStatus }] = await Promise.all([
      import('./result-list.ts'),
      import('./search-status.ts'),
    ]);
    const show = (state: Reply['progress'] | 'empty' | 'failed', reply?: Reply) => {
      if (asked !== this.#asked) return;
      const { results = [], marks = '', instead, nearest = [], isThin = false } = reply?.answer ?? {};
      const isChanged = reply?.isChanged === true;
      showResults(
        this.querySelector('dialog ol'),
        results.slice(0, SHOWN),
        this.dataset['base'] ?? '/',
        marks,
      );
      this.dataset['progress'] = state;
      drawStatus(this, { state, query, instead, count: results.length, nearest, isThin, isChanged });
    };
    if (query === '') {
      show('empty');
      return;
    }
    try {
      const session = await this.#prepare();
      await session.ask(query, { literally, shown: SHOWN }, (reply) => {
        show(reply.progress, reply);
      });
    } catch {
      this.#session = undefined;
      show('failed');
    }
  }
}
