import { DEFAULTS, type Vocabulary } from '../edition/kind.ts';
import type { Nearest } from '../search/answer.ts';
import { createButton, createElement } from './create-element.ts';
import type { SearchSettings } from '../search/browser/finder-store.ts';

/** What there is to say of a search. */
export interface SearchStatus {
  readonly state: 'empty' | 'partial' | 'slow' | 'whole' | 'short' | 'failed';
  readonly query: string;
  /** What was asked for instead. */
  readonly instead: string | undefined;
  readonly count: number;
  /** Names to offer where there is no answer. */
  readonly nearest: readonly Nearest[];
  /** Whether the query has only signs, single letters and words that stand everywhere. */
  readonly isThin: boolean;
  /** Whether the edition has changed since the page was loaded. */
  readonly isChanged: boolean;
}

/** Reads what a search element’s attributes say of the site. */
export function settingsOf({ dataset }: HTMLElement): SearchSettings {
  return {
    base: dataset['base'] ?? '/',
    cut: dataset['cut'] !== undefined,
    languages: (dataset['languages'] ?? '').split(' '),
    form: dataset['form'] ?? '',
    title: dataset['title'] ?? '',
    vocabulary:
      dataset['vocabulary'] === undefined ? DEFAULTS : (JSON.parse(dataset['vocabulary']) as Vocabulary),
  };
}

/** Says where a search stands, where it is seen and heard, with what can be done about it. */
export function drawStatus(
  host: HTMLElement,
  { state, query, instead, count, nearest, isThin, isChanged }: SearchStatus,
): void {
  const status = host.querySelector('[role="status"]');
  if (status === null) return;
  const parts: (string | Node)[] = [];
  const names = () => [link(host.dataset['names'] ?? '', 'index of names'), '.'];
  if (state === 'empty') parts.push('Type a name, a word or a phrase, or look through the ', ...names());
  else if (state === 'failed') {
    parts.push('The search index could not be loaded. Check the connection. ', button('retry', 'Try again'));
    parts.push(', or look through the ', ...names());
  } else if (count === 0 && (state === 'partial' || state === 'slow')) parts.push('Searching …');
  else if (count === 0) {
    parts.push(`Nothing was found for “${shorten(query)}”.`, ...offer(nearest, host.dataset['base'] ?? '/'));
    if (isThin)
      parts.push(' Signs, single letters and words such as “the” are not searched for by themselves.');
    parts.push(isThin ? ' Type another word' : ' Try another spelling', ', or look through the ', ...names());
  } else {
    if (instead !== undefined)
      parts.push(
        'Showing results for ',
        createElement('em', {}, instead),
        '. ',
        button('literally', `Search instead for ${shorten(query)}`),
        '. ',
      );
    const soFar = state === 'slow' ? ' so far; the full text is still being searched' : '';
    parts.push(`${String(count)} result${count === 1 ? '' : 's'}${soFar}.`);
  }
  if (isChanged)
    parts.push(' The edition has changed since this page was loaded; these are results from the new one.');
  if (state === 'short') parts.push(' ', ...shortness(host));
  status.replaceChildren(...parts);
}

/** Names the nearest notes, each a link. */
function offer(nearest: readonly Nearest[], base: string): (string | Node)[] {
  const links = nearest.flatMap(({ address, title }, index) => [
    index === 0 ? ' ' : ', ',
    link(base + address, title),
  ]);
  return nearest.length === 0 ? [] : [' The nearest names are', ...links, '.'];
}

/** Says that only names and the text were searched, and what helps. */
function shortness(host: HTMLElement): (string | Node)[] {
  return host.dataset['development'] === undefined
    ? ['The full text could not be searched. ', button('retry', 'Try again'), '.']
    : ['The full text has no index yet: run “npm run build” once.'];
}

function link(href: string, words: string): HTMLAnchorElement {
  return createElement('a', { href }, words);
}

function button(action: string, words: string): HTMLButtonElement {
  return createButton(words, null, { class: 'as-link', 'data-action': action });
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
