import { COLOURS, type Colour } from '../../annotations/annotation.ts';
import { filterAnnotations, type Filter } from '../../annotations/filter-annotations.ts';
import { annotations as common } from '../../languages/annotations.ts';
import { mine as words } from '../../languages/mine.ts';
import { createButton, createElement } from '../create-element.ts';
import { PageElement } from '../page-element.ts';
import type { ItemActs } from './annotation-item.ts';
import { AnnotationPanel } from './annotation-panel.ts';
import { AnnotationSections } from './annotation-sections.ts';
import { AnnotationStore } from './annotation-store.ts';
import { drawExchange } from './exchange.ts';
import { gatherAnnotations, type Gathering } from './gathered-annotations.ts';
import { PageLoader, type TextPageData } from './page-loader.ts';
import { drawProgress } from './reading-progress.ts';
import { shareTarget } from './hand-on.ts';
import { say } from './status-bar.ts';
import { describeTrouble } from './trouble.ts';

/**
 * `<annotation-list data-base data-pages data-reference>`: all that a reader has added, in the order of the text, to be searched,
 * changed, taken away and brought back. Without script it says why it is empty.
 */
export class AnnotationList extends PageElement {
  #store = new AnnotationStore('/');
  #panel = new AnnotationPanel(this.#store);
  #loader = new PageLoader('/', []);
  #gathering: Gathering = { sections: [], lost: [], changed: [], isUnfinished: false };
  #filter: Filter = { query: '', colour: '', tag: '' };
  #asked = 0;
  /** Done when all is found that is being looked for. */
  #gathered: Promise<void> = Promise.resolve();
  readonly #filters = createElement('div', { class: 'filters' });
  readonly #state = createElement('p', { role: 'status' }, words.loading);
  #list = new AnnotationSections('', this.#acts);
  readonly #search = createElement('input', { type: 'search', id: 'search-mine', autocomplete: 'off' });

  protected start(): void {
    const { base = '/' } = this.dataset;
    this.#store = new AnnotationStore(base);
    this.#panel = new AnnotationPanel(this.#store);
    this.#loader = new PageLoader(base, this.#pages);
    this.#list = new AnnotationSections(this.#root, this.#acts);
    this.querySelector('.scriptless')?.remove();
    this.#search.oninput = () => {
      this.#narrow({ query: this.#search.value });
    };
    this.append(
      createElement('label', { for: this.#search.id, class: 'visually-hidden' }, words.search),
      this.#search,
      this.#filters,
      this.#state,
      this.#list.element,
      drawProgress(this.#pages, base),
      drawExchange({
        store: this.#store,
        root: this.#root,
        base,
        pages: this.#pages,
        reference: this.dataset['reference'] ?? '',
        forms: this.querySelector('template')?.content ?? document.createDocumentFragment(),
        shown: async () => {
          await this.#gathered;
          return this.#shown();
        },
      }),
    );
    this.#search.placeholder = words.search;
    this.#store.onChange(() => {
      this.#gathered = this.#gather();
    });
    void this.#store.read();
  }

  get #root(): string {
    return location.origin + (this.dataset['base'] ?? '/');
  }

  get #pages(): readonly TextPageData[] {
    return JSON.parse(this.dataset['pages'] ?? '[]') as readonly TextPageData[];
  }

  /** Shows what stands where it stood, and then what had to be looked for. */
  async #gather(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const language = document.documentElement.lang;
    for (const isThorough of [false, true]) {
      const options = { language, isThorough };
      const gathering = await gatherAnnotations(this.#store.all, this.#pages, this.#loader, options);
      if (asked !== this.#asked) return;
      this.#gathering = gathering;
      if (gathering.changed.length > 0) {
        this.#store.retarget(gathering.changed);
        return;
      }
      this.#draw();
      if (!gathering.isUnfinished) break;
    }
    const trouble = describeTrouble(this.#store);
    if (trouble !== undefined) say(trouble, [], true);
    else if (this.#store.unreadable > 0) say(common.unreadable(this.#store.unreadable));
  }

  #narrow(change: Partial<Filter>): void {
    this.#filter = { ...this.#filter, ...change };
    this.#draw();
  }

  /** What is shown, section by section, as the filter has it. */
  #shown(): Gathering['sections'] {
    return this.#gathering.sections
      .map((section) => {
        const kept = new Set(
          filterAnnotations(
            section.annotations.map(({ annotation }) => annotation),
            this.#filter,
          ),
        );
        return {
          ...section,
          annotations: section.annotations.filter(({ annotation }) => kept.has(annotation)),
        };
      })
      .filter(({ annotations }) => annotations.length > 0);
  }

  #draw(): void {
    const focused = this.#filters.contains(document.activeElement) ? document.activeElement?.id : undefined;
    const sections = this.#shown();
    const lost = filterAnnotations(this.#gathering.lost, this.#filter);
    const count = sections.reduce((sum, { annotations }) => sum + annotations.length, lost.length);
    const all = this.#store.all.length;
    const { trouble } = this.#store;
    const nothing = trouble === undefined ? words.empty : common[trouble];
    this.#state.textContent = all === 0 ? nothing : count === 0 ? words.noMatch : words.shown(count);
    this.#search.hidden = all === 0;
    this.#drawFilters();
    void this.#list.draw(sections, lost);
    if (focused !== undefined && focused !== '')
      document.getElementById(focused)?.focus({ preventScroll: true });
  }

  get #acts(): ItemActs {
    return {
      edit: (annotation, item) => {
        const range = document.createRange();
        range.selectNodeContents(item.querySelector('blockquote') ?? item);
        this.#panel.open(annotation, range, {
          takeFocus: 'comment',
          share: () => void shareTarget(annotation.target, this.#root),
        });
      },
      remove: ({ id }) => {
        const undo = this.#store.apply({ remove: [id] });
        say(common.deleted, [[common.undo, () => this.#store.apply(undo)]]);
      },
    };
  }

  #drawFilters(): void {
    const { all } = this.#store;
    const colours = COLOURS.filter((colour) => all.some((each) => each.colour === colour));
    const tags = [...new Set(all.flatMap((each) => each.tags))].sort((a, b) => a.localeCompare(b));
    const group = (label: string, buttons: readonly HTMLElement[]) =>
      createElement('p', { role: 'group', 'aria-label': label }, ...buttons);
    const choice = (id: string, label: string, isChosen: boolean, change: Partial<Filter>, colour?: Colour) =>
      createButton(
        label,
        () => {
          this.#narrow(change);
        },
        {
          id,
          'aria-pressed': String(isChosen),
          'data-colour': colour,
        },
      );
    const { colour: chosen, tag: chosenTag } = this.#filter;
    this.#filters.replaceChildren(
      ...(colours.length < 2
        ? []
        : [
            group(words.colours, [
              choice('colour-all', words.anyColour, chosen === '', { colour: '' }),
              ...colours.map((colour) =>
                choice(`colour-${colour}`, common.colours[colour], chosen === colour, { colour }, colour),
              ),
            ]),
          ]),
      ...(tags.length === 0
        ? []
        : [
            group(words.tags, [
              choice('tag-all', words.anyTag, chosenTag === '', { tag: '' }),
              ...tags.map((tag, index) => choice(`tag-${String(index)}`, tag, chosenTag === tag, { tag })),
            ]),
          ]),
    );
  }
}
