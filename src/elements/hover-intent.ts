/** How long the pointer rests before a note is previewed, and how long it may be away before the preview closes, in milliseconds. */
const PAUSE = 400;
const GRACE = 300;

/** Tells a pointer that rests on a mark from one that passes over it. */
export class HoverIntent {
  readonly #rest: (mark: HTMLAnchorElement) => void;
  readonly #leave: () => void;
  #timer = 0;

  constructor(rest: (mark: HTMLAnchorElement) => void, leave: () => void) {
    this.#rest = rest;
    this.#leave = leave;
  }

  /** The pointer came to a mark. */
  enter(mark: HTMLAnchorElement): void {
    this.#after(PAUSE, () => {
      this.#rest(mark);
    });
  }

  /** The pointer left mark and note. */
  readonly away = (): void => {
    this.#after(GRACE, this.#leave);
  };

  /** Nothing is to happen any more. */
  readonly stay = (): void => {
    clearTimeout(this.#timer);
  };

  #after(wait: number, act: () => void): void {
    this.stay();
    this.#timer = window.setTimeout(act, wait);
  }
}
