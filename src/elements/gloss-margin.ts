import { allNotes, moreNotes } from '../languages/every-page.ts';
import { hooked } from '../markup/hooks.ts';
import { placeGlosses } from '../reading/place-glosses.ts';
import { createButton } from './create-element.ts';
import { glossOfMark, markOfGloss, type Pair } from './gloss-of-mark.ts';
import { chooseSetting } from './keep-settings.ts';
import { listen } from './listen-until.ts';
import { PageElement } from './page-element.ts';

/** How far a gloss may stand from its word, in CSS pixels: at rest, and where the reader wants them all. */
const NEAR = 40;
const FAR = 320;
/** How near it may stand to the next, and the height of a sign that tells of more. */
const GAP = 7;
const SIGN = 24;
/** How long a gloss that only its mark has shown stays when the pointer leaves, in milliseconds. */
const GRACE = 300;

/** A gloss, or a reader’s own comment, with the words it belongs to. */
interface PlacedGloss {
  readonly gloss: HTMLElement;
  readonly mark: Pick<Element, 'getClientRects'>;
}

/**
 * `<gloss-margin>` around the text: moves the glosses, which stand one below the other from the height of their passages,
 * each beside its word. At rest the chief ones stand; the others appear when their mark or its line is pointed at, or stay
 * where the reader has chosen to have all, as far as they can be near. Lights the gloss of a mark, and the mark of a gloss.
 */
export class GlossMargin extends PageElement {
  #pairs: readonly Pair[] = [];
  /** All that is placed, in the order of the words. */
  #placed: readonly PlacedGloss[] = [];
  #switch = createButton(allNotes, null, { class: 'all-notes' });
  readonly #unfolded = new WeakSet<HTMLElement>();

  protected start(signal: AbortSignal): void {
    this.#pairs = [...this.querySelectorAll<HTMLAnchorElement>(hooked('gloss'))].flatMap((gloss) => {
      const mark = markOfGloss(gloss);
      return mark === undefined ? [] : [{ gloss, mark }];
    });
    this.#placed = this.#pairs;
    const light = ({ target }: Event) => {
      this.#light(target, true);
    };
    const dim = ({ target }: Event) => {
      this.#light(target, false);
    };
    listen(this, ['pointerover', 'focusin'], light, { signal });
    listen(this, ['pointerout', 'focusout'], dim, { signal });
    listen(this, 'pointermove', this.#followLines, { signal, once: true });
    listen(document, 'settingschange', this.#place, { signal });
    // It reports what it is given to watch before the page is first painted: that is when all is placed.
    const resized = new ResizeObserver(this.#place);
    resized.observe(this);
    for (const { gloss } of this.#pairs) resized.observe(gloss);
    signal.addEventListener('abort', () => {
      resized.disconnect();
    });
    this.#switch.onclick = () => {
      chooseSetting('margin', this.#hasAll ? '' : 'all');
    };
    if (this.#pairs.length > 0) this.prepend(this.#switch);
  }

  /** Places a reader’s own comments among the glosses, in the stead of those admitted before. None of them folds. */
  admit(comments: readonly PlacedGloss[]): void {
    for (const { gloss } of comments) this.#unfolded.add(gloss);
    this.#placed = [...this.#pairs, ...comments]
      .map((each) => ({ each, top: each.mark.getClientRects()[0]?.top ?? 0 }))
      .sort((a, b) => a.top - b.top)
      .map(({ each }) => each);
    this.#place();
  }

  /** Whether the reader wants all glosses to stand. */
  get #hasAll(): boolean {
    return document.documentElement.dataset['margin'] === 'all';
  }

  /** Places all glosses anew; does nothing where the window has no margin. */
  readonly #place = (): void => {
    const hasAll = this.#hasAll;
    this.#switch.ariaPressed = String(hasAll);
    const { top, height } = this.getBoundingClientRect();
    // All is measured before anything is moved, so that the page is laid out once.
    const wanted = this.#placed.map(({ gloss, mark }) => ({
      at: (mark.getClientRects()[0]?.top ?? top) - top,
      height: gloss.offsetHeight,
      weight: Number(gloss.dataset['weight']),
      rests: hasAll || gloss.dataset['minor'] === undefined,
      unfolded: this.#unfolded.has(gloss),
    }));
    if (wanted.every((each) => each.height === 0)) return;
    const reach = hasAll ? { reach: FAR, sign: SIGN } : { reach: NEAR, sign: 0 };
    const places = placeGlosses(wanted, { end: height, gap: GAP, ...reach });
    places.forEach(({ top: place, isFolded, folded }, index) => {
      const { gloss } = this.#placed[index] ?? {};
      const { at = 0, height: tall = 0 } = wanted[index] ?? {};
      if (gloss === undefined) return;
      gloss.style.top = `${String(Math.round(place))}px`;
      gloss.style.setProperty('--drift', `${String(Math.round(place - at))}px`);
      gloss.toggleAttribute('data-folded', isFolded);
      this.#sign(gloss, index, hasAll ? folded : 0, place + tall);
    });
    this.dataset['placed'] = '';
  };

  /** Draws, changes or removes the sign below a gloss that tells how many are folded behind it. */
  #sign(gloss: HTMLElement, index: number, folded: number, top: number): void {
    const next = gloss.nextElementSibling;
    const old = next instanceof HTMLButtonElement ? next : null;
    if (folded === 0) {
      old?.remove();
      return;
    }
    const sign = old ?? createButton('', null, { tabindex: '-1' });
    sign.textContent = moreNotes(folded);
    sign.style.top = `${String(Math.round(top))}px`;
    sign.onclick = () => {
      this.#unfold(index);
    };
    gloss.after(sign);
  }

  #unfold(index: number): void {
    const isFolded = ({ gloss }: PlacedGloss) => 'folded' in gloss.dataset;
    const before = this.#placed.slice(0, index).findLastIndex((pair) => !isFolded(pair));
    const after = this.#placed.findIndex((pair, at) => at > index && !isFolded(pair));
    const from = before === -1 ? 0 : index;
    const behind = new Set(this.#placed.slice(from, after === -1 ? undefined : after));
    // What stands is pushed aside, and does not fold in its turn.
    for (const pair of this.#placed) if (behind.has(pair) || !isFolded(pair)) this.#unfolded.add(pair.gloss);
    this.#place();
  }

  /** The glosses of a line come with the pointer: what shows them is fetched when there is one. */
  readonly #followLines = (): void => {
    import('./line-glosses.ts')
      .then(({ LineGlosses }) => {
        new LineGlosses(this, this.#pairs).follow();
      })
      // Without a connection the marks light their glosses all the same.
      .catch(() => undefined);
  };

  #light(target: EventTarget | null, isLit: boolean): void {
    const link =
      target instanceof Element
        ? target.closest<HTMLAnchorElement>(`${hooked('mention')}, ${hooked('gloss')}`)
        : null;
    if (link === null) return;
    const other = link.matches(hooked('gloss')) ? markOfGloss(link) : glossOfMark(link);
    const both = [link, other].filter((each) => each !== undefined);
    const light = () => {
      for (const each of both) each.classList.toggle('lit', isLit);
    };
    // Who goes over to a gloss that only its mark has shown is not to lose it on the way.
    const isHeld = () => both.some((each) => each.matches(':hover, :focus-visible'));
    if (isLit || both.every((each) => !('folded' in each.dataset))) light();
    else
      setTimeout(() => {
        if (!isHeld()) light();
      }, GRACE);
  }
}
