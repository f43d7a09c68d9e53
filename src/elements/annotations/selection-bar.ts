import { annotations as words } from '../../languages/annotations.ts';
import { COLOURS, type Colour } from '../../annotations/annotation.ts';
import { barPlace } from '../../annotations/bar-place.ts';
import { createButton, createElement } from '../create-element.ts';
import { closeOnEscape } from '../escape-key.ts';
import { ofInterface } from '../of-interface.ts';
import { stayOpen } from './stay-open.ts';

/** What the bar’s buttons do with what is selected. */
export interface SelectionActs {
  readonly highlight: (colour: Colour) => void;
  readonly comment: () => void;
  readonly copy: () => void;
  readonly share: () => void;
  /** Undefined where the browser has no voice. */
  readonly listen: (() => void) | undefined;
}

/** The bar that a selection brings: it lies beside the selected words, never over them, and takes nothing from them. */
export class SelectionBar {
  readonly #bar = createElement('div', {
    class: 'selection-bar',
    role: 'group',
    'aria-label': words.bar,
    popover: 'manual',
    ...ofInterface(),
  });
  #release: (() => void) | undefined;
  #range: Range | undefined;

  constructor() {
    // A press on the bar is not to end the selection.
    this.#bar.onpointerdown = (event) => {
      event.preventDefault();
    };
    this.#bar.onkeydown = this.#move;
    this.#bar.onclick = stayOpen;
  }

  get isOpen(): boolean {
    return this.#bar.isConnected;
  }

  /** Shows the bar beside a range. */
  show(range: Range, { highlight, comment, copy, share, listen }: SelectionActs): void {
    const isSame = this.isOpen && this.#range !== undefined && isSameRange(range, this.#range);
    this.#range = range;
    if (isSame) {
      this.place(range);
      return;
    }
    const colours = COLOURS.map((colour) =>
      createButton(
        '',
        () => {
          highlight(colour);
        },
        {
          class: 'swatch',
          'data-colour': colour,
          'aria-label': words.highlight(words.colours[colour]),
          title: words.colours[colour],
        },
      ),
    );
    this.#bar.replaceChildren(
      ...colours,
      createButton(words.comment, comment),
      createButton(words.copy, copy),
      createButton(words.share, share),
      ...(listen === undefined ? [] : [createButton(words.listen, listen)]),
    );
    if (!this.isOpen) {
      (document.querySelector('main') ?? document.body).append(this.#bar);
      this.#release = closeOnEscape({
        close: () => {
          this.close();
        },
      });
    }
    if (this.#bar.matches(':popover-open')) this.#bar.hidePopover();
    this.#bar.showPopover();
    this.place(range);
  }

  /** Puts the bar where it lies over nothing that is selected. */
  place(range: Range): void {
    const { style, offsetWidth: width, offsetHeight: height } = this.#bar;
    const lines = [...range.getClientRects()].filter((rect) => rect.width > 0);
    const isCoarse = matchMedia('(pointer: coarse)').matches;
    const window = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top } = barPlace(lines, { width, height }, window, isCoarse);
    style.left = `${String(left)}px`;
    style.top = `${String(top)}px`;
  }

  close(): void {
    this.#release?.();
    this.#release = undefined;
    this.#bar.remove();
  }

  takeFocus(): void {
    this.#bar.querySelector('button')?.focus();
  }

  /** Arrow keys go from button to button, as Tab does. */
  readonly #move = (event: KeyboardEvent): void => {
    const by = new Map([
      ['ArrowRight', 1],
      ['ArrowLeft', -1],
    ]).get(event.key);
    if (by === undefined) return;
    const buttons = [...this.#bar.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons.at((at + by) % buttons.length)?.focus();
    event.preventDefault();
  };
}

function isSameRange(one: Range, other: Range): boolean {
  return (
    one.compareBoundaryPoints(Range.START_TO_START, other) === 0 &&
    one.compareBoundaryPoints(Range.END_TO_END, other) === 0
  );
}
