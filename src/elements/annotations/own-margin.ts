import { annotations as words } from '../../languages/annotations.ts';
import type { Annotation } from '../../annotations/annotation.ts';
import { createElement } from '../create-element.ts';
import type { GlossMargin } from '../gloss-margin.ts';

/** What is shown beside the text, and the words it belongs to. */
interface Shown {
  readonly annotation: Annotation;
  readonly range: Range;
  readonly isShared: boolean;
}

/** The reader’s comments in the margin, among the glosses, and bookmarks beside their passages. */
export class OwnMargin {
  readonly #shelf = createElement('aside', { class: 'glosses own-comments', 'aria-label': words.comments });
  readonly #margin: GlossMargin | null = document.querySelector('gloss-margin');
  readonly #open: (annotation: Annotation, opener: HTMLElement) => void;

  constructor(open: (annotation: Annotation, opener: HTMLElement) => void) {
    this.#open = open;
  }

  /** Draws what there is to show, each with the words it belongs to. */
  draw(annotations: readonly Shown[]): void {
    const text = this.#margin?.querySelector('.text');
    if (!this.#margin || !text) return;
    const shown = annotations.filter(
      ({ annotation: { comment, kind, target }, range }) =>
        !target.isGated && (comment !== '' || kind === 'bookmark') && text.contains(range.startContainer),
    );
    const focused = this.#shelf.contains(document.activeElement) ? document.activeElement?.id : undefined;
    const comments = shown.filter(({ annotation }) => annotation.kind === 'highlight');
    const items = shown.map((each) => this.#item(each));
    this.#shelf.replaceChildren(...items);
    this.#shelf.hidden = items.length === 0;
    if (items.length > 0) text.append(this.#shelf);
    else this.#shelf.remove();
    this.#margin.admit(
      comments.flatMap(({ range, annotation }) => {
        const gloss = items.find(({ id }) => id === idOf(annotation));
        return gloss === undefined ? [] : [{ gloss, mark: range }];
      }),
    );
    this.#placeBookmarks(text, shown);
    if (focused !== undefined) document.getElementById(focused)?.focus({ preventScroll: true });
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
          : (isShared ? words.opensShared : words.opens)(words.colours[colour], comment),
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
