import { keepSelection } from './selection.ts';
import { fillPlaces } from './fill-places.ts';
import { listen } from './listen-until.ts';
import { PageElement } from './page-element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'copy-citation': CopyCitation;
  }
}

/**
 * `<copy-citation>` copies what it stands for as link, quotation and citation; without script it has no buttons.
 * They are fetched when its reader comes near.
 *
 * - `href`: the address of what is cited.
 * - `reference`: author, title and place in one line, to follow a quotation.
 * - `quotes`: the ids of the elements whose words a reader may select to be quoted.
 * - `quotation`: what is quoted where nothing is selected. Without these two, nothing is quoted.
 * - `forms`: the id of the element that has the citations; without it they stand inside, each a `dd` with `data-form`
 *   (its name) and `data-pointer` (what points to a paragraph), and in it elements with `data-place` (what to fill in).
 * - `locator`: the number of the paragraph cited.
 */
export class CopyCitation extends PageElement {
  protected start(signal: AbortSignal): void {
    keepSelection();
    // Those of a menu are drawn with it: passage-menu.ts.
    if (!this.hasAttribute('forms')) this.#prepareWhenNear(signal);
  }

  /** A page writes its first date in 35 ms: that waits until its citation comes near, and does not hold up the first paint. */
  #prepareWhenNear(signal: AbortSignal): void {
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        seen.disconnect();
        fillPlaces(this, this);
        import('./copy-buttons.ts')
          .then(({ drawCopying }) => {
            drawCopying(this);
          })
          // Without a connection the citations stand there to be copied by hand.
          .catch(() => undefined);
      },
      { rootMargin: '100%' },
    );
    seen.observe(this);
    const fill = () => {
      fillPlaces(this, this);
    };
    listen(window, 'beforeprint', fill, { signal });
    signal.addEventListener('abort', () => {
      seen.disconnect();
    });
  }
}
