import type { Annotation } from '../../annotations/annotation.ts';
import { mine as words } from '../../languages/mine.ts';
import { createElement } from '../create-element.ts';
import { drawItem, type ItemActs } from './annotation-item.ts';
import type { Gathered, Section } from './gathered-annotations.ts';
import { setChildren } from './set-children.ts';
import { breathe } from './slices.ts';

/** A section of the list as it is drawn. */
interface DrawnSection {
  readonly section: HTMLElement;
  readonly list: HTMLElement;
}

/** The name of the tray of what is lost; no page has such an address. */
const LOST = ' lost';

/** The list of all annotations, section by section. It is drawn in slices, and what is drawn already stays. */
export class AnnotationSections {
  readonly element = createElement('div');
  readonly #root: string;
  readonly #acts: ItemActs;
  readonly #sections = new Map<string, DrawnSection>();
  readonly #items = new Map<string, { readonly item: HTMLLIElement; readonly of: Omit<Gathered, 'start'> }>();
  #asked = 0;

  constructor(root: string, acts: ItemActs) {
    this.#root = root;
    this.#acts = acts;
  }

  /** Draws what is to be shown, in the stead of what was. */
  async draw(sections: readonly Section[], lost: readonly Annotation[]): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const isStale = () => asked !== this.#asked;
    const focused = this.element.contains(document.activeElement) ? document.activeElement?.id : undefined;
    const wanted = new Map<string, readonly Omit<Gathered, 'start'>[]>(
      sections.map(({ page, annotations }) => [page, annotations]),
    );
    if (lost.length > 0)
      wanted.set(
        LOST,
        lost.map((annotation) => ({ annotation, around: undefined })),
      );
    const titles = new Map(sections.map(({ page, title }) => [page, title]));
    const drawn = [...wanted.keys()].map((page) => this.#sectionOf(page, titles.get(page) ?? page));
    for (const [page, { list, section }] of this.#sections) {
      if (wanted.has(page)) continue;
      await setChildren(list, [], isStale);
      if (isStale()) return;
      section.remove();
    }
    await setChildren(
      this.element,
      drawn.map(({ section }) => section),
      isStale,
    );
    for (const [page, all] of wanted) {
      const items: HTMLLIElement[] = [];
      for (const each of all) {
        await breathe();
        if (isStale()) return;
        items.push(this.#itemOf(each));
      }
      await setChildren(this.#sectionOf(page, '').list, items, isStale);
      if (isStale()) return;
    }
    if (focused !== undefined && focused !== '' && document.activeElement?.id !== focused)
      document.getElementById(focused)?.focus({ preventScroll: true });
  }

  #sectionOf(page: string, title: string): DrawnSection {
    const known = this.#sections.get(page);
    if (known !== undefined) return known;
    const list = createElement('ol');
    const { lang } = document.documentElement;
    const section =
      page === LOST
        ? createElement(
            'section',
            { class: 'annotations lost', 'aria-labelledby': 'lost' },
            createElement('h2', { id: 'lost' }, words.lost),
            createElement('p', {}, words.lostIntro),
            list,
          )
        : createElement(
            'section',
            { class: 'annotations' },
            createElement('h2', { lang }, createElement('a', { href: this.#root + page }, title)),
            list,
          );
    const made = { section, list };
    this.#sections.set(page, made);
    return made;
  }

  /** What is drawn of an annotation, the same as before while neither it nor its sentence has changed. */
  #itemOf(gathered: Omit<Gathered, 'start'>): HTMLLIElement {
    const { annotation, around } = gathered;
    const known = this.#items.get(annotation.id);
    const was = known?.of.around;
    const isSame =
      known?.of.annotation === annotation &&
      (['before', 'exact', 'after', 'language'] as const).every((key) => was?.[key] === around?.[key]);
    if (isSame) return known.item;
    const item = drawItem(gathered, this.#root, this.#acts);
    this.#items.set(annotation.id, { item, of: gathered });
    return item;
  }
}
