import * as words from '../languages/copying.ts';
import { hooked } from '../markup/hooks.ts';
import './entries/copying.ts';
import { createElement } from './create-element.ts';
import { countForEscape } from './escape-key.ts';
import { listen } from './listen-until.ts';
import { placeMenu } from './place-menu.ts';
import { readWords, selectedWords } from './selected-words.ts';

/** The id of the citations of the text. */
const CITATIONS = 'cite';

/** Opens the menu of a passage at its link: what copies its address, its words, or a citation. */
export function openPassageMenu(host: HTMLElement, link: HTMLAnchorElement): void {
  const { number = '' } = link.dataset;
  const citations = document.getElementById(CITATIONS);
  const quoted = quotedFrom(host, number);
  const menu = createElement('copy-citation', {
    popover: 'auto',
    role: 'dialog',
    'aria-label': link.ariaLabel ?? words.passage(number),
    href: new URL(link.hash, new URL(citations?.getAttribute('href') ?? '', document.baseURI)).href,
    reference: `${citations?.getAttribute('reference') ?? document.title}, ${words.passages(quoted[0]?.number ?? '', quoted.at(-1)?.number ?? '')}`,
    quotation: quoted.flatMap((passage) => passage.words).join('\n\n'),
    forms: CITATIONS,
    locator: number,
  });
  const closed = new AbortController();
  const { signal } = closed;
  const toggled = ({ newState }: ToggleEvent) => {
    link.setAttribute('aria-expanded', String(newState === 'open'));
    if (newState === 'open') return;
    menu.remove();
    closed.abort();
  };
  const left = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.hidePopover();
  };
  countForEscape(menu, signal);
  listen(menu, 'toggle', toggled, { signal });
  listen(menu, 'focusout', left, { signal });
  host.append(menu);
  menu.showPopover();
  placeMenu(menu, link.getBoundingClientRect());
  menu.querySelector('button')?.focus({ preventScroll: true });
}

/** What is quoted from here: all passages of a selection that touches this one, or this one whole. */
function quotedFrom(host: HTMLElement, number: string): Quoted[] {
  const selected = [...document.querySelectorAll('passage-link')]
    .map((passage) => ({
      number: passage.querySelector('a')?.dataset['number'] ?? '',
      words: selectedWords(passage.closest(hooked('passage'))),
    }))
    .filter(({ words }) => words.length > 0);
  if (selected.some((passage) => passage.number === number)) return selected;
  return [{ number, words: readWords(host.closest(hooked('passage'))) }];
}

interface Quoted {
  readonly number: string;
  readonly words: readonly string[];
}
