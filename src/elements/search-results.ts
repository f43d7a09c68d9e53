import type { Pagefind, PagefindHit } from '../search/pagefind.ts';
import { runSearch, type SearchOutcome } from '../search/run-search.ts';

/** How long typing must pause before the index is asked, in milliseconds. */
const PAUSE = 80;

/**
 * `<search-results data-bundle data-base data-names>`: answers the query in the address (`?q=`), and what is typed into the
 * page's search field. Without script its content stays: the index of names.
 */
export class SearchResults extends HTMLElement {
  #listening = new AbortController();
  #pagefind: Promise<Pagefind> | undefined;
  #timer = 0;
  /** Counts the queries, so that an early one's late answer is not shown. */
  #asked = 0;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const field = this.#field;
    if (field === null) return;
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    field.addEventListener(
      'input',
      () => {
        this.#askSoon();
      },
      { signal },
    );
    field.form?.addEventListener(
      'submit',
      (event) => {
        this.#submit(event);
      },
      { signal },
    );
    window.addEventListener(
      'popstate',
      () => {
        this.#restore();
      },
      { signal },
    );
    void this.#ask();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
  }

  get #field(): HTMLInputElement | null {
    return document.querySelector('main input[type="search"]');
  }

  get #list(): HTMLElement | null {
    return this.querySelector('ol');
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      history.replaceState(null, '', this.#addressOf(this.#field?.value ?? ''));
      void this.#ask();
    }, PAUSE);
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const address = this.#addressOf(this.#field?.value ?? '');
    if (address !== location.href) history.pushState(null, '', address);
    void this.#ask();
  }

  #restore(): void {
    if (this.#field !== null) this.#field.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.#ask();
  }

  #addressOf(query: string): string {
    const address = new URL(location.href);
    if (query.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    return address.href;
  }

  async #ask(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const query = this.#field?.value ?? '';
    try {
      const outcome: SearchOutcome =
        query.trim() === '' ? { state: 'empty' } : await runSearch(await this.#load(), query);
      if (asked === this.#asked) this.#show(outcome, query);
    } catch {
      this.#pagefind = undefined;
      if (asked === this.#asked) this.#showFailure();
    }
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= this.#start();
    return this.#pagefind;
  }

  async #start(): Promise<Pagefind> {
    const { bundle = '', base = '/' } = this.dataset;
    const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
    await pagefind.options({ baseUrl: base, excerptLength: 26 });
    await pagefind.init();
    return pagefind;
  }

  #show(outcome: SearchOutcome, query: string): void {
    const hits = outcome.state === 'found' ? outcome.hits : [];
    this.#list?.replaceChildren(...hits.map(resultItem));
    this.dataset['state'] = outcome.state;
    if (outcome.state === 'found') {
      const shown =
        outcome.total > hits.length ? `, of which the first ${String(hits.length)} are shown` : '';
      this.#say(
        `${String(outcome.total)} result${outcome.total === 1 ? '' : 's'} for “${query.trim()}”${shown}.`,
      );
    } else if (outcome.state === 'none') {
      this.#say(
        `Nothing was found for “${shorten(query.trim())}”. Try another spelling, or look through the `,
        true,
      );
    } else {
      this.#say('Type a name, a word or a phrase, or look through the ', true);
    }
  }

  #showFailure(): void {
    this.#list?.replaceChildren();
    this.dataset['state'] = 'failed';
    const words =
      this.dataset['development'] === undefined
        ? 'The search index could not be loaded. Check the connection and search again, or look through the '
        : 'There is no search index yet: run “npm run build” once. Until then, look through the ';
    this.#say(words, true);
  }

  /** Says something where it is seen and heard; `thenNames` ends it with a link to the index of names. */
  #say(words: string, thenNames = false): void {
    const status = this.querySelector('[role="status"]');
    if (status === null) return;
    status.replaceChildren(words);
    if (!thenNames) return;
    const link = document.createElement('a');
    link.href = this.dataset['names'] ?? '';
    link.textContent = 'index of names';
    status.append(link, '.');
  }
}

function resultItem(hit: PagefindHit): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = hit.meta['title'] ?? hit.url;
  heading.append(link);
  item.append(heading, line('what', hit.meta['what'] ?? ''), excerpt(hit.excerpt));
  return item;
}

function line(name: string, words: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = name;
  paragraph.textContent = words;
  return paragraph;
}

/** Takes the marked words from an excerpt and leaves every other mark-up of it as text; an ellipsis stands where it was cut. */
function excerpt(html: string): HTMLElement {
  const paragraph = line('excerpt', '');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const words = parsed.body.textContent;
  if (/^\p{Lowercase}/u.test(words)) paragraph.append('… ');
  for (const node of parsed.body.childNodes) {
    const marked = node.nodeName === 'MARK' ? document.createElement('mark') : undefined;
    if (marked !== undefined) marked.textContent = node.textContent;
    paragraph.append(marked ?? node.textContent ?? '');
  }
  if (!/[.?!:’”]\s*$/u.test(words)) paragraph.append(' …');
  return paragraph;
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
