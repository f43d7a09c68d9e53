import * as words from '../languages/every-page.ts';
import { hooked } from '../markup/hooks.ts';
import { createElement } from './create-element.ts';
import { countForEscape } from './escape-key.ts';
import { listen } from './listen-until.ts';
import { PageElement } from './page-element.ts';
import { placeMenu } from './place-menu.ts';
import { isPlainClick } from './plain-click.ts';
import { keepSelection, readWords, selectedWords } from './selected-words.ts';

/** The id of the citations of the text. */
const CITATIONS = 'cite';

/**
 * `<passage-link>` around a link to a passage: following the link opens a menu that copies the passage’s address, its
 * words, or a citation. Without script, or with a key held down, it is the link alone.
 */
export class PassageLink extends PageElement {
  /** Whether the menu stood open when the pointer came down: that takes the focus from it, which closes it before the click. */
  #wasOpen = false;

  protected start(signal: AbortSignal): void {
    keepSelection();
    this.#link?.setAttribute('aria-haspopup', 'dialog');
    this.#link?.setAttribute('aria-expanded', 'false');
    listen(this, 'click', this.#press, { signal });
    listen(this, 'pointerdown', this.#remember, { signal });
  }

  readonly #remember = (): void => {
    this.#wasOpen = this.#menu !== null;
  };

  readonly #press = (event: MouseEvent): void => {
    const link = this.#link;
    if (link === null || event.target !== link || !isPlainClick(event)) return;
    event.preventDefault();
    const byPointer = event.detail > 0;
    if (this.#menu !== null) this.#menu.hidePopover();
    else if (!byPointer || !this.#wasOpen) this.#open(link);
  };

  get #menu(): HTMLElement | null {
    return this.querySelector('[popover]');
  }

  get #link(): HTMLAnchorElement | null {
    return this.querySelector('a');
  }

  #open(link: HTMLAnchorElement): void {
    const { number = '' } = link.dataset;
    const citations = document.getElementById(CITATIONS);
    const quoted = this.#quoted(number);
    const menu = createElement('copy-citation', {
      popover: 'auto',
      role: 'dialog',
      'aria-label': words.passage(number),
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
    this.append(menu);
    menu.showPopover();
    placeMenu(menu, link.getBoundingClientRect());
    menu.querySelector('button')?.focus({ preventScroll: true });
  }

  /** What is quoted from here: all passages of a selection that touches this one, or this one whole. */
  #quoted(number: string): Quoted[] {
    const selected = [...document.querySelectorAll('passage-link')]
      .map((passage) => ({
        number: passage.querySelector('a')?.dataset['number'] ?? '',
        words: selectedWords(passage.closest(hooked('passage'))),
      }))
      .filter(({ words }) => words.length > 0);
    if (selected.some((passage) => passage.number === number)) return selected;
    return [{ number, words: readWords(this.closest(hooked('passage'))) }];
  }
}

interface Quoted {
  readonly number: string;
  readonly words: readonly string[];
}
