import { blocksOf, letPaint } from './paintable-blocks.ts';
import { afterPainting } from './slices.ts';

/** So many ranges are painted wherever they stand. */
const FEW = 30;
/** How far around the window more of them are painted. */
const NEAR = '150% 0px';

/** In how many blocks the painting changes until the page is painted: each of them is styled anew. */
const AT_ONCE = 5;

/** A range to be painted, and how to end that while it is. */
export interface Wish {
  readonly range: Range;
  readonly name: string;
  readonly blocks: readonly Element[];
  leave?: (() => void) | undefined;
}

/**
 * Paints ranges of the page under the names that the style sheet knows. Where there are many, only those near the window are
 * painted, and all for paper: whenever a page changes, a browser goes over each range that is painted on it.
 */
export class RangePainter {
  readonly #wishes = new Set<Wish>();
  readonly #byBlock = new Map<Element, Set<Wish>>();
  readonly #near = new Set<Element>();
  /** Watches which blocks are near, where there are many ranges. */
  #observer: IntersectionObserver | undefined;
  /** The blocks that have come near or are so no longer, while that is being seen to. */
  readonly #waiting = new Set<Element>();
  #isCatchingUp = false;
  #isHidden = false;
  #isPrinting = false;

  constructor() {
    for (const when of ['beforeprint', 'afterprint'] as const)
      addEventListener(when, () => {
        this.#isPrinting = when === 'beforeprint';
        this.#follow(this.#wishes);
      });
  }

  get isHidden(): boolean {
    return this.#isHidden;
  }

  /** Shows all ranges, or none of them. */
  set isHidden(isHidden: boolean) {
    if (isHidden === this.#isHidden) return;
    this.#isHidden = isHidden;
    this.#follow(this.#wishes);
  }

  add(range: Range, name: string): Wish {
    const wish: Wish = { range, name, blocks: blocksOf(range) };
    this.#wishes.add(wish);
    for (const block of wish.blocks) {
      this.#byBlock.set(block, (this.#byBlock.get(block) ?? new Set()).add(wish));
      this.#observer?.observe(block);
    }
    if (this.#observer === undefined && this.#wishes.size > FEW) this.#watch();
    else this.#follow([wish]);
    return wish;
  }

  remove(wish: Wish): void {
    unpaint(wish);
    this.#wishes.delete(wish);
    for (const block of wish.blocks) {
      const others = this.#byBlock.get(block);
      others?.delete(wish);
      if (others?.size === 0) this.#byBlock.delete(block);
    }
  }

  #watch(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) this.#near.add(target);
          else this.#near.delete(target);
        void this.#catchUp(entries.map(({ target }) => target));
      },
      { rootMargin: NEAR },
    );
    for (const block of this.#byBlock.keys()) this.#observer.observe(block);
  }

  /** Sees to what has come near, or has gone, some blocks at a time. */
  async #catchUp(blocks: readonly Element[]): Promise<void> {
    for (const block of blocks) this.#waiting.add(block);
    if (this.#isCatchingUp) return;
    this.#isCatchingUp = true;
    let count = 0;
    for (const block of this.#waiting) {
      this.#waiting.delete(block);
      if (!this.#follow(this.#byBlock.get(block) ?? [])) continue;
      count += 1;
      if (count % AT_ONCE === 0) await afterPainting();
    }
    this.#isCatchingUp = false;
  }

  /** Paints what is to be seen, and nothing else. @returns whether that changed anything */
  #follow(wishes: Iterable<Wish>): boolean {
    let hasChanged = false;
    for (const wish of wishes) {
      const isNear = this.#observer === undefined || wish.blocks.some((block) => this.#near.has(block));
      const isSeen = !this.#isHidden && (isNear || this.#isPrinting);
      if (isSeen === (wish.leave !== undefined)) continue;
      hasChanged = true;
      if (isSeen) paint(wish);
      else unpaint(wish);
    }
    return hasChanged;
  }
}

function paint(wish: Wish): void {
  const { range, name, blocks } = wish;
  const highlight = highlightNamed(name);
  const leaveBlocks = letPaint(blocks);
  highlight.add(range);
  wish.leave = () => {
    highlight.delete(range);
    leaveBlocks();
  };
}

function unpaint(wish: Wish): void {
  wish.leave?.();
  wish.leave = undefined;
}

function highlightNamed(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}
