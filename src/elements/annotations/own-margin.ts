import { annotations as words } from '../../languages/annotations.ts';
import { sharing } from '../../languages/sharing.ts';
import type { Annotation } from '../../annotations/annotation.ts';
import { createElement } from '../create-element.ts';
import type { GlossMargin } from '../gloss-margin.ts';
import { ofInterface } from '../of-interface.ts';
import { setChildren } from './set-children.ts';
import { breathe } from './slices.ts';

/** What is shown beside the text, and the words it belongs to. */
export interface Shown {
  readonly annotation: Annotation;
  readonly range: Range;
  readonly isShared: boolean;
}

/** The reader’s comments in the margin, among the glosses, and bookmarks beside their passages. */
export class OwnMargin {
  readonly #shelf = createElement('aside', { class: 'glosses own-comments', 'aria-label': words.comments });
  readonly #margin: GlossMargin | null = document.querySelector('gloss-margin');
  readonly #items = new WeakMap<
    Annotation,
    { readonly item: HTMLAnchorElement; readonly isShared: boolean }
  >();
  #asked = 0;
  readonly #open: (annotation: Annotation, opener: HTMLElement) => void;

  constructor(open: (annotation: Annotation, opener: HTMLElement) => void) {
    this.#open = open;
  }

  /** Draws what there is to show, each with the words it belongs to, in slices: what is drawn already stays. */
  async draw(annotations: readonly Shown[]): Promise<void> {
    const text = this.#margin?.querySelector('.text');
    if (!this.#margin || !text) return;
    this.#asked += 1;
    const asked = this.#asked;
    const isStale = () => asked !== this.#asked;
    const shown = annotations
      .filter(
        ({ annotation: { comment, kind, target }, range }) =>
          !target.isGated && (comment !== '' || kind === 'bookmark') && text.contains(range.startContainer),
      )
      .sort((a, b) => a.annotation.target.start - b.annotation.target.start);
    const focused = this.#shelf.contains(document.activeElement) ? document.activeElement?.id : undefined;
    if (shown.length === 0) this.#shelf.remove();
    else if (this.#shelf.parentElement !== text) text.append(this.#shelf);
    // Signs of glosses folded behind a comment are drawn anew where the glosses are placed.
    for (const sign of this.#shelf.querySelectorAll('button')) sign.remove();
    const items: HTMLAnchorElement[] = [];
    for (const each of shown) {
      await breathe();
      if (isStale()) return;
      items.push(this.#itemOf(each));
    }
    await setChildren(this.#shelf, items, isStale);
    if (isStale()) return;
    this.#margin.admit(
      shown.flatMap(({ range, annotation: { kind } }, index) => {
        const gloss = items[index];
        return gloss === undefined || kind === 'bookmark' ? [] : [{ gloss, mark: range }];
      }),
    );
    this.#placeBookmarks(text, shown);
    if (focused !== undefined) document.getElementById(focused)?.focus({ preventScroll: true });
  }

  /** What is drawn of an annotation, the same as before while that has not changed. */
  #itemOf(shown: Shown): HTMLAnchorElement {
    const { annotation, isShared } = shown;
    const known = this.#items.get(annotation);
    if (known?.isShared === isShared) return known.item;
    const item = this.#item(shown);
    this.#items.set(annotation, { item, isShared });
    return item;
  }

  #item({ annotation, isShared }: Shown): HTMLAnchorElement {
    const { kind, comment, colour } = annotation;
    const isBookmark = kind === 'bookmark';
    const item = createElement(
      'a',
      {
        id: idOf(annotation),
        class: isBookmark ? 'own-bookmark' : isShared ? 'own-comment shared-comment' : 'own-comment',
        href: `#${idOf(annotation)}`,
        role: 'button',
        'data-colour': colour,
        'aria-label': isBookmark
          ? words.bookmarkHere
          : (isShared ? sharing.opensShared : words.opens)(words.colours[colour], comment),
        ...ofInterface(),
      },
      isBookmark ? '' : comment,
    );
    const open = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      this.#open(annotation, item);
    };
    item.onclick = open;
    item.onkeydown = (event) => {
      if (event.key === ' ') open(event);
    };
    return item;
  }

  #placeBookmarks(text: Element, shown: readonly Shown[]): void {
    const { top } = text.getBoundingClientRect();
    for (const { annotation, range } of shown) {
      if (annotation.kind !== 'bookmark') continue;
      const sign = this.#shelf.querySelector<HTMLElement>(`#${CSS.escape(idOf(annotation))}`);
      if (sign !== null)
        sign.style.top = `${String(Math.round((range.getClientRects()[0]?.top ?? top) - top))}px`;
    }
  }
}

function idOf({ id }: Annotation): string {
  return `own-${id.replace(/[^\w-]/gu, '-')}`;
}
