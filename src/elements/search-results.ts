import { capitalise } from '../edition/capitalise.ts';
import type { Kind, World } from '../edition/kind.ts';
import { results as words } from '../languages/on-demand.ts';
import type { Result } from '../search/answer.ts';
import { createButton, createElement } from './create-element.ts';
import { listen } from './listen-until.ts';
import { PageElement } from './page-element.ts';
import { addEntry, changeEntry } from './page-history.ts';
import { SearchSession, type Reply } from '../search/browser/search-session.ts';
import { showResults } from './result-list.ts';
import { drawStatus, settingsOf } from './search-status.ts';

/** How long typing must pause before a query is answered, in milliseconds. */
const PAUSE = 40;
/** Of how many results the page shows what their full text says. */
const WITH_FULL_TEXT = 40;

/** What the results are narrowed to. */
interface Filter {
  readonly kind: string;
  readonly world: string;
}

/**
 * `<search-results data-base data-form data-title data-names>`: answers the query in the address (`?q=`, with `kind`, `world`
 * and `exact`), and what is typed into the page’s search field. Without script it says so.
 */
export class SearchResults extends PageElement {
  #session: SearchSession | undefined;
  #timer = 0;
  /** Counts the queries, so that an early one’s late answer is not shown. */
  #asked = 0;
  #reply: Reply | undefined;
  /** Whether the query in the address is still being typed: it has an entry of its own, which goes on changing until Enter. */
  #isTyping = false;

  protected start(signal: AbortSignal): void {
    const field = this.#field;
    if (field === null) return;
    this.#session = new SearchSession(settingsOf(this));
    this.#fillField();
    listen(field, 'focus', () => this.#session?.warm(), { signal, once: true });
    listen(field, 'input', this.#askSoon, { signal });
    if (field.form !== null) listen(field.form, 'submit', this.#submit, { signal });
    listen(window, 'popstate', this.#restore, { signal });
    // Some browsers empty the field once all has come, when Back leads here.
    listen(window, 'pageshow', this.#fillField, { signal });
    listen(this, 'click', this.#choose, { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
    });
    void this.#ask();
  }

  get #params(): URLSearchParams {
    return new URLSearchParams(location.search);
  }

  get #field(): HTMLInputElement | null {
    return document.querySelector('main input[type="search"]');
  }

  readonly #fillField = (): void => {
    if (this.#field !== null) this.#field.value = this.#params.get('q') ?? '';
  };

  readonly #askSoon = (): void => {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const address = this.#addressWith({ q: this.#field?.value.trim() ?? '' });
      if (address === location.href) return;
      if (this.#isTyping || !this.#params.has('q')) changeEntry({}, address);
      else addEntry({}, address);
      this.#isTyping = true;
      void this.#ask();
    }, PAUSE);
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    clearTimeout(this.#timer);
    this.#go({ q: this.#field?.value.trim() ?? '' });
  };

  /** Goes on to another query or filter, with an address of its own. */
  #go(changes: Readonly<Record<string, string>>): void {
    const address = this.#addressWith(changes);
    if (address !== location.href) addEntry({}, address);
    this.#isTyping = false;
    void this.#ask();
  }

  readonly #restore = (): void => {
    this.#isTyping = false;
    this.#fillField();
    void this.#ask();
  };

  /** The address with some parameters changed; a new query has no filter and is mended again. */
  #addressWith(changes: Readonly<Record<string, string>>): string {
    const address = new URL(location.href);
    if (changes['q'] !== undefined && changes['q'] !== address.searchParams.get('q')) address.search = '';
    for (const [name, value] of Object.entries(changes)) {
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    return address.href;
  }

  /** Follows the buttons that the page draws itself: filters, “search instead” and “try again”. */
  readonly #choose = ({ target }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    const { filter, value = '', action } = button.dataset;
    if (action === 'retry') void this.#ask();
    else if (action === 'literally') this.#go({ exact: '1' });
    else if (filter !== undefined) this.#go({ [filter]: value });
  };

  async #ask(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const query = this.#params.get('q') ?? '';
    if (query === '') {
      this.#reply = undefined;
      this.#show('empty');
      return;
    }
    try {
      const options = { literally: this.#params.has('exact'), shown: WITH_FULL_TEXT };
      await this.#session?.ask(query, options, (reply) => {
        if (asked !== this.#asked) return;
        this.#reply = reply;
        this.#show(reply.progress);
      });
    } catch {
      if (asked !== this.#asked) return;
      this.#reply = undefined;
      this.#show('failed');
    }
  }

  #show(state: Reply['progress'] | 'empty' | 'failed'): void {
    const { results = [], instead, marks = '', nearest = [], isThin = false } = this.#reply?.answer ?? {};
    const isChanged = this.#reply?.isChanged === true;
    const filter: Filter = { kind: this.#params.get('kind') ?? '', world: this.#params.get('world') ?? '' };
    const shown = results.filter((result) => passes(result, filter));
    const list = this.querySelector('ol');
    const atWork = state === 'partial' && results.length === 0;
    showResults(list, shown, this.dataset['base'] ?? '/', marks);
    this.#drawFilters(results, filter);
    this.dataset['state'] = results.length > 0 ? 'found' : state;
    this.dataset['progress'] = state;
    if (atWork) return;
    const query = this.#params.get('q') ?? '';
    drawStatus(this, { state, query, instead, count: shown.length, nearest, isThin, isChanged });
  }

  #drawFilters(results: readonly Result[], filter: Filter): void {
    const bar = this.querySelector<HTMLElement>('.filters');
    if (bar === null) return;
    const { kinds, worlds } = settingsOf(this).vocabulary;
    const isUsual = this.dataset['vocabulary'] === undefined;
    const groups = [
      {
        name: 'kind',
        all: words.everything,
        options: Object.entries(kinds).map(([value, { plural }]) => ({ value, label: plural })),
      },
      {
        name: 'world',
        all: isUsual ? words.usualWorlds : words.allWorlds,
        options: Object.entries(worlds).map(([value, label]) => ({ value, label: capitalise(label) })),
      },
    ] as const;
    bar.hidden = results.length === 0;
    bar.replaceChildren(
      ...groups.map(({ name, all, options }) => {
        const others = results.filter((result) => passes(result, { ...filter, [name]: '' }));
        const counts = options.map(({ value, label }) => ({
          value,
          label,
          count: others.filter((result) => result[name] === value).length,
        }));
        const label = name === 'kind' ? words.showKinds : words.showWorlds;
        const buttons = [
          { value: '', label: all, count: others.length },
          ...counts.filter(({ count, value }) => count > 0 || value === filter[name]),
        ];
        return createElement(
          'p',
          { role: 'group', 'aria-label': label },
          ...buttons.map((option) => filterButton(name, option, filter[name] === option.value)),
        );
      }),
    );
  }
}

function passes(
  { kind, world }: { readonly kind: Kind | undefined; readonly world: World | undefined },
  filter: Filter,
): boolean {
  return (filter.kind === '' || kind === filter.kind) && (filter.world === '' || world === filter.world);
}

function filterButton(
  name: string,
  { value, label, count }: { value: string; label: string; count: number },
  chosen: boolean,
): HTMLButtonElement {
  return createButton(`${label} ${String(count)}`, null, {
    'data-filter': name,
    'data-value': value,
    'aria-pressed': String(chosen),
  });
}
