import type { Vocabulary } from '../edition/kind.ts';
import { searching as words, subjects } from '../languages/on-demand.ts';
import type { Linked } from '../languages/linked.ts';
import type { Nearest, PassageName } from '../search/answer.ts';
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
    passages: (dataset['passages'] ?? 'passage') as PassageName,
    vocabulary:
      dataset['vocabulary'] === undefined ? subjects : (JSON.parse(dataset['vocabulary']) as Vocabulary),
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
  const names = ([before, name, after]: Linked) => [before, link(host.dataset['names'] ?? '', name), after];
  if (state === 'empty') parts.push(...names(words.empty));
  else if (state === 'failed') {
    parts.push(words.failed, button('retry', words.tryAgain), ...names(words.orNames));
  } else if (count === 0 && (state === 'partial' || state === 'slow')) parts.push(words.atWork);
  else if (count === 0) {
    parts.push(words.nothing(shorten(query)), ...offer(nearest, host.dataset['base'] ?? '/'));
    if (isThin) parts.push(words.thin);
    parts.push(isThin ? words.otherWord : words.otherSpelling, ...names(words.orNames));
  } else {
    if (instead !== undefined)
      parts.push(
        words.showing,
        createElement('em', {}, instead),
        '. ',
        button('literally', words.literally(shorten(query))),
        '. ',
      );
    parts.push(state === 'slow' ? words.foundSoFar(count) : words.found(count));
  }
  if (isChanged) parts.push(words.changed);
  if (state === 'short') parts.push(' ', ...shortness(host));
  status.replaceChildren(...parts);
}

/** Names the nearest notes, each a link. */
function offer(nearest: readonly Nearest[], base: string): (string | Node)[] {
  const links = nearest.flatMap(({ address, title }, index) => [
    index === 0 ? ' ' : ', ',
    link(base + address, title),
  ]);
  return nearest.length === 0 ? [] : [words.nearest, ...links, '.'];
}

/** Says that only names and the text were searched, and what helps. */
function shortness(host: HTMLElement): (string | Node)[] {
  return host.dataset['development'] === undefined
    ? [words.short, button('retry', words.tryAgain), '.']
    : [words.noIndex];
}

function link(href: string, text: string): HTMLAnchorElement {
  return createElement('a', { href }, text);
}

function button(action: string, text: string): HTMLButtonElement {
  return createButton(text, null, { class: 'as-link', 'data-action': action });
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
