import { createButton, createElement } from './create-element.ts';
import { listen } from './listen-until.ts';
import { PageElement } from './page-element.ts';

/** How much closer a step brings the map, and how close it comes. */
const STEP = 1.6;
const CLOSEST = 8;
/** How far a pointer moves, in CSS pixels, before it drags the map and follows no link when let go. */
const FAR = 4;
const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** `<map-view>`: arrow keys go from place to place; fingers, the mouse and buttons bring the map closer and move it. */
export class MapView extends PageElement {
  #svg: SVGSVGElement | null = null;
  #whole = new DOMRect();
  readonly #pointers = new Map<number, PointerEvent>();
  /** How far the pointers have moved since the first of them came. */
  #moved = 0;

  protected start(signal: AbortSignal): void {
    this.#svg = this.querySelector('svg');
    if (this.#svg === null) return;
    const { x, y, width, height } = this.#svg.viewBox.baseVal;
    this.#whole = new DOMRect(x, y, width, height);
    const tools = this.#drawTools();
    this.append(tools);
    signal.addEventListener('abort', () => {
      this.#show(0, 0, this.#whole.width, this.#whole.height);
      tools.remove();
    });
    const closer = (event: MouseEvent) => {
      this.#zoom(STEP, event);
    };
    const hold = (event: PointerEvent) => {
      if (this.#pointers.size === 0) this.#moved = 0;
      this.#pointers.set(event.pointerId, event);
    };
    const letGo = ({ pointerId }: PointerEvent) => {
      this.#pointers.delete(pointerId);
    };
    const follow = (event: MouseEvent) => {
      if (this.#moved > FAR) event.preventDefault();
    };
    // A link that is dragged along is not to be taken for a file.
    const stay = (event: DragEvent) => {
      event.preventDefault();
    };
    listen(this, 'keydown', this.#move, { signal });
    listen(this.#svg, 'dblclick', closer, { signal });
    listen(this.#svg, 'wheel', this.#wheel, { signal, passive: false });
    listen(this.#svg, 'pointerdown', hold, { signal });
    listen(this.#svg, 'pointermove', this.#drag, { signal });
    listen(this.#svg, ['pointerup', 'pointercancel', 'pointerleave'], letGo, { signal });
    listen(this.#svg, 'dragstart', stay, { signal });
    listen(this.#svg, 'click', follow, { signal, capture: true });
    this.#showState();
  }

  #drawTools(): HTMLElement {
    const { closer = '', farther = '', whole = '' } = this.dataset;
    const buttons = (
      [
        [closer, STEP],
        [farther, 1 / STEP],
        [whole, 0],
      ] as const
    ).map(([name, factor]) =>
      createButton(name, () => {
        this.#zoom(factor);
      }),
    );
    return createElement('p', { class: 'map-tools' }, ...buttons);
  }

  readonly #wheel = (event: WheelEvent): void => {
    // The wheel alone scrolls the page; with Ctrl, or as two fingers on a pad, it zooms.
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, event);
  };

  /** Brings the map closer by a factor, around a point of the window or its middle; 0 shows the whole. */
  #zoom(factor: number, around?: { readonly clientX: number; readonly clientY: number }): void {
    if (this.#svg === null) return;
    const view = this.#svg.viewBox.baseVal;
    const room = this.#svg.getBoundingClientRect();
    const [partX, partY] =
      around === undefined
        ? [0.5, 0.5]
        : [(around.clientX - room.x) / room.width, (around.clientY - room.y) / room.height];
    const least = this.#whole.width / CLOSEST;
    const width =
      factor === 0 ? this.#whole.width : Math.min(Math.max(view.width / factor, least), this.#whole.width);
    const height = (width * this.#whole.height) / this.#whole.width;
    this.#show(view.x + (view.width - width) * partX, view.y + (view.height - height) * partY, width, height);
  }

  #show(x: number, y: number, width: number, height: number): void {
    const inside = (value: number, most: number) => Math.min(Math.max(value, 0), most);
    const view = [
      inside(x, this.#whole.width - width),
      inside(y, this.#whole.height - height),
      width,
      height,
    ];
    this.#svg?.setAttribute('viewBox', view.map((value) => value.toFixed(1)).join(' '));
    this.#showState();
  }

  #showState(): void {
    const width = this.#svg?.viewBox.baseVal.width ?? 0;
    this.classList.toggle('close', width < this.#whole.width - 1);
    const [closer, ...back] = this.querySelectorAll('button');
    closer?.toggleAttribute('disabled', width <= this.#whole.width / CLOSEST + 1);
    for (const button of back) button.toggleAttribute('disabled', width >= this.#whole.width - 1);
  }

  readonly #drag = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    if (this.#svg === null || before === undefined) return;
    const [other] = [...this.#pointers.values()].filter(({ pointerId }) => pointerId !== event.pointerId);
    this.#pointers.set(event.pointerId, event);
    this.#moved += Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY);
    if (other !== undefined) {
      const gap = (one: PointerEvent) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
      this.#zoom(gap(event) / Math.max(gap(before), 1), other);
      return;
    }
    const { x, y, width, height } = this.#svg.viewBox.baseVal;
    const unit = width / this.#svg.getBoundingClientRect().width;
    this.#show(
      x - (event.clientX - before.clientX) * unit,
      y - (event.clientY - before.clientY) * unit,
      width,
      height,
    );
  };

  /** Goes to the nearest place in the direction of an arrow key. */
  readonly #move = (event: KeyboardEvent): void => {
    const direction = DIRECTIONS[event.key];
    const from = document.activeElement;
    if (direction === undefined || from?.closest('svg') !== this.#svg) return;
    event.preventDefault();
    const [x, y] = middleOf(from);
    const ranked = [...this.querySelectorAll<SVGAElement>('svg a')]
      .filter((link) => link !== from)
      .map((link) => {
        const [toX, toY] = middleOf(link);
        const ahead = (toX - x) * direction[0] + (toY - y) * direction[1];
        const aside = Math.abs((toX - x) * direction[1]) + Math.abs((toY - y) * direction[0]);
        return { link, ahead, cost: ahead + 2 * aside };
      })
      .filter(({ ahead }) => ahead > 0)
      .sort((a, b) => a.cost - b.cost);
    ranked[0]?.link.focus();
  };
}

/** The middle of a place’s spot, wherever its words are. */
function middleOf(link: Element): readonly [number, number] {
  const { x, y, width, height } = (link.querySelector('.spot') ?? link).getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}
