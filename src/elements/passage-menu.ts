import * as words from '../languages/every-page.ts';
import { hooked } from '../markup/hooks.ts';
import { drawCopying } from './copy-buttons.ts';
import { createElement } from './create-element.ts';
import { countForEscape } from './escape-key.ts';
import { listen } from './listen-until.ts';
import { placeMenu } from './place-menu.ts';
import { readWords, selectedWords } from './selected-words.ts';

/** The id of the citations of the text. */
const CITATIONS = 'cite';

/** A passage that is quoted: what it is called, and its words. */
interface Quoted {
  readonly name: string;
  readonly number: string;
  readonly words: readonly string[];
}

/** Opens the menu of a passage at its number: what copies its address, its words, or a citation. */
export function openPassageMenu(passage: HTMLElement, link: HTMLAnchorElement): void {
  const { number = '' } = link.dataset;
  const citations = document.getElementById(CITATIONS);
  const quoted = quotedFrom(link);
  const menu = createElement('copy-citation', {
    popover: 'auto',
    role: 'dialog',
    'aria-label': link.ariaLabel ?? '',
    href: new URL(link.hash, new URL(citations?.getAttribute('href') ?? '', document.baseURI)).href,
    reference: `${citations?.getAttribute('reference') ?? document.title}, ${placeOf(quoted)}`,
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
  passage.append(menu);
  drawCopying(menu);
  menu.showPopover();
  placeMenu(menu, link.getBoundingClientRect());
  menu.querySelector('button')?.focus({ preventScroll: true });
}

/** Names what is quoted: paragraphs by their numbers, whatever else as it is called. */
function placeOf(quoted: readonly Quoted[]): string {
  const [first, last] = [quoted[0], quoted.at(-1)];
  if (first === undefined || last === undefined) return '';
  const isProse = document.querySelector(`${hooked('passage')}:is(.stanza, .speech, .direction)`) === null;
  if (isProse) return words.paragraphs(first.number, last.number);
  return first === last ? first.name : `${first.name} – ${last.name}`;
}

/** What is quoted from a passage: all of a selection that touches it, or it whole. */
function quotedFrom(link: HTMLAnchorElement): Quoted[] {
  const selected = [...document.querySelectorAll<HTMLAnchorElement>('passage-link > a')]
    .map((each) => quote(each, selectedWords(passageOf(each))))
    .filter((each) => each.words.length > 0);
  const { number } = link.dataset;
  return selected.some((each) => each.number === number)
    ? selected
    : [quote(link, readWords(passageOf(link)))];
}

function quote(link: HTMLAnchorElement, said: readonly string[]): Quoted {
  return { name: link.ariaLabel ?? '', number: link.dataset['number'] ?? '', words: said };
}

function passageOf(link: HTMLAnchorElement): Element | null {
  return link.closest(hooked('passage'));
}
