import { flagOf, SHARED, sharedOf } from '../annotations/storage.ts';
import { listen } from './listen-until.ts';
import { PageElement } from './page-element.ts';
import { onKey } from './single-keys.ts';

/** What may be asked for before it is there. */
type Wish = 'select' | 'bookmark' | EventTarget | null | undefined;

/**
 * `<annotation-layer data-base data-styles>`: fetches what highlighting needs once there is something to show or something is
 * selected, and leaves the page as it is until then.
 */
export class AnnotationLayer extends PageElement {
  protected start(signal: AbortSignal): void {
    const load = (wish?: Wish) => {
      void import('./annotations/layer.ts').then(
        async ({ layerOf }) => {
          await layerOf(this).wish(wish);
        },
        // Without a connection nothing is highlighted; the next selection asks again.
        () => undefined,
      );
    };
    const select = () => {
      if (getSelection()?.isCollapsed === false) load();
    };
    listen(document, 'selectionchange', select, { signal });
    // The menu of a passage has more to offer then.
    document.addEventListener(
      'toggle',
      ({ target }) => {
        if (target instanceof Element && target.matches('passage-link *')) load(target);
      },
      { signal, capture: true },
    );
    onKey(
      'h',
      () => {
        load('select');
      },
      signal,
    );
    onKey(
      'b',
      () => {
        load('bookmark');
      },
      signal,
    );
    if (this.#hasAny())
      requestAnimationFrame(() => {
        setTimeout(load);
      });
  }

  /** Whether there is something to show, as far as can be told without looking. */
  #hasAny(): boolean {
    const { base = '/' } = this.dataset;
    try {
      return (
        location.hash.startsWith(SHARED) ||
        localStorage.getItem(flagOf(base)) !== null ||
        sessionStorage.getItem(sharedOf(base)) !== null
      );
    } catch {
      return true;
    }
  }
}
