import { keepSelection } from './kept-selection.ts';
import { listen } from './listen-until.ts';
import { PageElement } from './page-element.ts';
import { isPlainClick } from './plain-click.ts';

/** What copies is fetched when a link is pointed at, focused or followed. */
const loadMenu = () => import('./passage-menu.ts');

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
    const foresee = () => void loadMenu().catch(() => undefined);
    listen(this, ['pointerenter', 'focusin'], foresee, { signal, once: true });
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
    else if (!byPointer || !this.#wasOpen) {
      // Where what copies does not come, the link is followed.
      loadMenu().then(
        ({ openPassageMenu }) => {
          if (this.#menu === null) openPassageMenu(this, link);
        },
        () => (location.hash = link.hash),
      );
    }
  };

  get #menu(): HTMLElement | null {
    return this.querySelector('[popover]');
  }

  get #link(): HTMLAnchorElement | null {
    return this.querySelector('a');
  }
}
