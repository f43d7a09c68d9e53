/** `<linked-drawing>`: what is pointed at or focused in a drawing lights up in its list, and the other way round (`data-for`). */
export class LinkedDrawing extends HTMLElement {
  connectedCallback(): void {
    for (const kind of ['pointerover', 'focusin'] as const) {
      this.addEventListener(kind, ({ target }) => {
        this.light(target instanceof Element ? target.closest('[data-for]') : null);
      });
    }
    this.addEventListener('pointerleave', () => {
      this.light(null);
    });
    this.addEventListener('focusout', () => {
      this.light(null);
    });
  }

  private light(from: Element | null): void {
    const name = from?.getAttribute('data-for');
    for (const element of this.querySelectorAll('[data-for]')) {
      element.classList.toggle('lit', element.getAttribute('data-for') === name);
    }
  }
}
