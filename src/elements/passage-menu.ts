import * as words from '../languages/copying.ts';
import { hooked } from '../markup/hooks.ts';
import './entries/copying.ts';
import { createElement } from './create-element.ts';
import { countForEscape } from './escape-key.ts';
import { selection } from './kept-selection.ts';
import { listen } from './listen-until.ts';
import { ofInterface } from './of-interface.ts';
import { placeMenu } from './place-menu.ts';
import { nameQuotedPlace } from './quoted-place.ts';
import { readWords, selectedWords } from './selected-words.ts';

/** The id of the citations of the text. */
const CITATIONS = 'cite';

/** Opens the menu of a passage at its link: what copies its address, its words, or a citation. */
export function openPassageMenu(host: HTMLElement, link: HTMLAnchorElement): void {
  const { number = '' } = link.dataset;
  const citations = document.getElementById(CITATIONS);
  const quoted = quotedFrom(host);
  const menu = createElement('copy-citation', {
    ...ofInterface(),
    popover: 'auto',
    role: 'dialog',
    'aria-label': link.ariaLabel ?? words.passage(number),
    href: new URL(link.hash, new URL(citations?.getAttribute('href') ?? '', document.baseURI)).href,
    reference: `${citations?.getAttribute('reference') ?? document.title}, ${quoted.place}`,
    quotation: quoted.words.join('\n\n'),
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
function quotedFrom(host: HTMLElement): Quoted {
  const passage = host.closest(hooked('passage'));
  const selected = [...document.querySelectorAll(hooked('passage'))]
    .map((of) => ({ of, words: selectedWords(of) }))
    .filter(({ words }) => words.length > 0);
  if (selected.some(({ of }) => of === passage)) {
    const passages = selected.map(({ of }) => of);
    return { place: nameQuotedPlace(passages, selection()), words: selected.flatMap(({ words }) => words) };
  }
  return { place: nameQuotedPlace(passage === null ? [] : [passage]), words: readWords(passage) };
}

interface Quoted {
  /** Where it stands, as a reference says it. */
  readonly place: string;
  /** Paragraph by paragraph. */
  readonly words: readonly string[];
}
