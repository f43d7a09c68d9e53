import { hooked } from '../markup/hooks.ts';
import { placeGlosses } from '../reading/place-glosses.ts';
import { createButton } from './create-element.ts';
import { glossOfMark, markOfGloss } from './gloss-of-mark.ts';
import { listen } from './listen-until.ts';
import { PageElement } from './page-element.ts';

/** How far a gloss may stand from its word, and how near to the next gloss, in CSS pixels. */
const REACH = 160;
const GAP = 7;

/** A gloss, with its mark, or with the words it belongs to. */
export interface Pair {
  readonly gloss: HTMLElement;
  readonly mark: Pick<Element, 'getClientRects'>;
}

/**
 * `<gloss-margin>` around the text: moves the glosses, which stand one below the other from the height of their passages,
 * each beside its word; folds those that cannot be near; and lights the gloss of a mark, and the mark of a gloss.
 */
export class GlossMargin extends PageElement {
  #pairs: Pair[] = [];
  #admitted: readonly Pair[] = [];
  readonly #unfolded = new Set<HTMLElement>();

  protected start(signal: AbortSignal): void {
    this.#pairs = [...this.querySelectorAll<HTMLAnchorElement>(hooked('gloss'))].flatMap((gloss) => {
      const mark = markOfGloss(gloss);
      return mark === undefined ? [] : [{ gloss, mark }];
    });
    const light = ({ target }: Event) => {
      this.#light(target, true);
    };
    const dim = ({ target }: Event) => {
      this.#light(target, false);
    };
    listen(this, ['pointerover', 'focusin'], light, { signal });
    listen(this, ['pointerout', 'focusout'], dim, { signal });
    listen(document, 'settingschange', this.#place, { signal });
    const resized = new ResizeObserver(this.#place);
    resized.observe(this);
    for (const { gloss } of this.#pairs) resized.observe(gloss);
    signal.addEventListener('abort', () => {
      resized.disconnect();
    });
    this.#place();
  }

  /** Places others among the glosses, in the stead of those admitted before. */
  admit(pairs: readonly Pair[]): void {
    const top = ({ mark }: Pair) => mark.getClientRects()[0]?.top ?? 0;
    const own = this.#pairs.filter((pair) => !this.#admitted.includes(pair));
    this.#pairs = [...own, ...pairs].sort((a, b) => top(a) - top(b));
    this.#admitted = pairs;
    this.#place();
  }

  /** Places all glosses anew; does nothing where the window has no margin. */
  readonly #place = (): void => {
    const { top, height } = this.getBoundingClientRect();
    // All is measured before anything is moved, so that the page is laid out once.
    const wanted = this.#pairs.map(({ gloss, mark }) => ({
      at: (mark.getClientRects()[0]?.top ?? top) - top,
      height: gloss.offsetHeight,
      weight: Number(gloss.dataset['weight']),
      unfolded: this.#unfolded.has(gloss),
    }));
    if (wanted.every((each) => each.height === 0)) return;
    const places = placeGlosses(wanted, { end: height, gap: GAP, reach: REACH });
    places.forEach(({ top: place, isFolded, folded }, index) => {
      const { gloss } = this.#pairs[index] ?? {};
      const { at = 0, height: tall = 0 } = wanted[index] ?? {};
      if (gloss === undefined) return;
      gloss.style.top = `${String(Math.round(place))}px`;
      gloss.style.setProperty('--drift', `${String(Math.round(place - at))}px`);
      gloss.toggleAttribute('data-folded', isFolded);
      this.#sign(gloss, index, folded, place + tall);
    });
    this.dataset['placed'] = '';
  };

  /** Draws, changes or removes the sign after a gloss that tells how many are folded behind it. */
  #sign(gloss: HTMLElement, index: number, folded: number, top: number): void {
    const next = gloss.nextElementSibling;
    const old = next instanceof HTMLButtonElement ? next : null;
    if (folded === 0) {
      old?.remove();
      return;
    }
    const sign = old ?? createButton('', null, { tabindex: '-1' });
    sign.textContent = `+${String(folded)}`;
    sign.style.top = `${String(Math.round(top))}px`;
    sign.onclick = () => {
      this.#unfold(index);
    };
    gloss.after(sign);
  }

  #unfold(index: number): void {
    const isFolded = ({ gloss }: Pair) => 'folded' in gloss.dataset;
    const before = this.#pairs.slice(0, index).findLastIndex((pair) => !isFolded(pair));
    const after = this.#pairs.findIndex((pair, at) => at > index && !isFolded(pair));
    const from = before === -1 ? 0 : index;
    const behind = new Set(this.#pairs.slice(from, after === -1 ? undefined : after));
    // What stands is pushed aside, and does not fold in its turn.
    for (const pair of this.#pairs) if (behind.has(pair) || !isFolded(pair)) this.#unfolded.add(pair.gloss);
    this.#place();
  }

  #light(target: EventTarget | null, isLit: boolean): void {
    const link =
      target instanceof Element
        ? target.closest<HTMLAnchorElement>(`${hooked('mention')}, ${hooked('gloss')}`)
        : null;
    if (link === null) return;
    const isGloss = link.matches(hooked('gloss'));
    link.classList.toggle('lit', isLit);
    (isGloss ? markOfGloss(link) : glossOfMark(link))?.classList.toggle('lit', isLit);
  }
}
