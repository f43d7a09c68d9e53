import { listen } from './listen-until.ts';
import { PageElement } from './page-element.ts';

/** `<linked-drawing>`: what is pointed at or focused in a drawing lights up in its list, and the other way round (`data-for`). */
export class LinkedDrawing extends PageElement {
  protected start(signal: AbortSignal): void {
    const light = ({ target }: Event) => {
      this.#light(target instanceof Element ? target.closest('[data-for]') : null);
    };
    const dim = () => {
      this.#light(null);
    };
    listen(this, ['pointerover', 'focusin'], light, { signal });
    listen(this, ['pointerleave', 'focusout'], dim, { signal });
  }

  #light(from: Element | null): void {
    const name = from?.getAttribute('data-for');
    for (const element of this.querySelectorAll('[data-for]')) {
      element.classList.toggle('lit', element.getAttribute('data-for') === name);
    }
  }
}
