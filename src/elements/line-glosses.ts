import type { Pair } from './gloss-of-mark.ts';

/** How long the pointer rests on a line until its glosses appear, and how long it may be away until they go, in milliseconds. */
const PAUSE = 120;
const GRACE = 300;
const GAP = 7;

/** Shows the folded glosses of the line that is pointed at, below those of the line that stand. */
export class LineGlosses {
  readonly #margin: HTMLElement;
  readonly #pairs: readonly Pair[];
  #timer = 0;

  constructor(margin: HTMLElement, pairs: readonly Pair[]) {
    this.#margin = margin;
    this.#pairs = pairs;
  }

  /** Follows the pointer from now on. */
  follow(): void {
    this.#margin.addEventListener('pointermove', ({ pointerType, clientY, target }) => {
      clearTimeout(this.#timer);
      // Who goes over to a gloss is not to lose it on the way.
      if (pointerType !== 'mouse' || this.#pairs.some(({ gloss }) => contains(gloss, target))) return;
      this.#after(PAUSE, () => {
        this.#show(this.#lineAt(clientY));
      });
    });
    this.#margin.addEventListener('pointerleave', () => {
      this.#after(GRACE, () => {
        this.#show([]);
      });
    });
  }

  #after(wait: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(act, wait);
  }

  /** What has a mark in the line at a height in the window. */
  #lineAt(height: number): Pair[] {
    return this.#pairs.filter(({ mark }) =>
      [...mark.getClientRects()].some(({ top, bottom }) => top <= height && height <= bottom),
    );
  }

  #show(line: readonly Pair[]): void {
    for (const { gloss } of this.#pairs) {
      gloss.style.translate = '';
      delete gloss.dataset['near'];
    }
    const boxes = line.map(({ gloss }) => ({ gloss, box: gloss.getBoundingClientRect() }));
    const isFolded = ({ gloss }: Pick<Pair, 'gloss'>) => 'folded' in gloss.dataset;
    const standing = boxes.filter((each) => !isFolded(each));
    let end = Math.max(...standing.map(({ box }) => box.bottom + GAP), 0);
    for (const { gloss, box } of boxes.filter(isFolded)) {
      const by = Math.max(0, end - box.top);
      gloss.dataset['near'] = '';
      gloss.style.translate = `0 ${String(Math.round(by))}px`;
      end = box.bottom + by + GAP;
    }
  }
}

function contains(element: Element, target: EventTarget | null): boolean {
  return target instanceof Node && element.contains(target);
}
