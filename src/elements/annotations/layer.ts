import { annotations as words } from '../../languages/annotations.ts';
import type { Annotation } from '../../annotations/annotation.ts';
import type { AnnotatedPage } from './annotated-page.ts';
import type { AnnotationPanel } from './annotation-panel.ts';
import { AnnotationStore } from './annotation-store.ts';
import { hasShared } from './has-shared.ts';
import { loadStyles } from './load-styles.ts';
import type { OwnMargin, Shown } from './own-margin.ts';
import { Painter } from './painter.ts';
import { findAnnotations } from './placed-annotations.ts';
import { regionsOf, type Region } from './regions.ts';
import { actsOn, readSelected } from './selection-acts.ts';
import { SelectionBar } from './selection-bar.ts';
import { say, withdraw } from './status-bar.ts';
import { describeTrouble } from './trouble.ts';
import { watchPage } from './watch-page.ts';

let layer: Layer | undefined;

/** The layer of this page, begun when it is first asked for. */
export function layerOf(host: HTMLElement): Pick<Layer, 'wish'> {
  layer ??= new Layer(host.dataset['base'] ?? '/', host.dataset['styles'] ?? '');
  return layer;
}

/** Everything that a reader has added to the page at hand, and the ways to add to it. */
class Layer implements AnnotatedPage {
  readonly base: string;
  readonly store: AnnotationStore;
  readonly painter = new Painter();
  readonly #bar = new SelectionBar();
  #panel: Promise<AnnotationPanel> | undefined;
  #margin: Promise<OwnMargin> | undefined;
  readonly #ready: Promise<void>;
  #regions: Region[] = [];
  #drawn = new Map<string, Annotation>();
  #shared = new Map<string, Annotation>();
  #drawing: Promise<void> = Promise.resolve();
  /** Whether the reader was told that something cannot be stored. */
  #hasWarned = false;

  constructor(base: string, styles: string) {
    this.base = base;
    this.store = new AnnotationStore(base);
    this.#ready = this.#begin(styles);
  }

  /** The address of the page below the site’s root. */
  get page(): string {
    return location.pathname.slice(this.base.length);
  }

  /** Whether the page has the whole text, to be printed. */
  get isPaper(): boolean {
    return this.page === 'print/';
  }

  get root(): string {
    return location.origin + this.base;
  }

  async #begin(styles: string): Promise<void> {
    await Promise.all([loadStyles(styles), this.store.read()]);
    this.store.onChange(() => void this.#drawChanged());
    watchPage(this);
    void this.draw();
    await this.drawn;
    if (this.store.unreadable > 0) say(words.unreadable(this.store.unreadable));
    if (this.isPaper) (await import('./print-own.ts')).offerPrinting(this);
    if (hasShared(this.base)) await (await import('./shared-layer.ts')).takeShared(this);
  }

  /** Does what a key asked for before the layer was there. */
  async wish(wish: 'select' | 'bookmark' | EventTarget | null | undefined): Promise<void> {
    await this.#ready;
    if (wish instanceof HTMLElement) await this.#offerInMenu(wish);
    else if (wish === 'bookmark') await this.bookmark();
    else if (wish === 'select') {
      if (readSelected(this.page) === undefined) (await import('./caret.ts')).startCaret(this);
      else this.offer(true);
    }
  }

  /** Finds everything on the page anew, or what belongs to notes alone. */
  async draw({ onlyNotes = false } = {}): Promise<void> {
    const seekRest = await this.#inTurn(async () => {
      this.#regions = regionsOf(document, this.page);
      const all = [...this.store.all, ...this.#shared.values()];
      return await this.#place(
        onlyNotes ? all.filter(({ target }) => target.page.startsWith('notes/')) : all,
      );
    });
    await seekRest();
  }

  /** Draws when what was begun before is drawn. @returns what is left to be done, and keeps nobody waiting */
  async #inTurn(draw: () => Promise<() => Promise<void>>): Promise<() => Promise<void>> {
    const turn = this.#drawing.then(draw);
    this.#drawing = turn.then(
      () => undefined,
      () => undefined,
    );
    return await turn;
  }

  /** Shows annotations that were shared as a second layer, in the stead of those shown before. */
  async showShared(annotations: readonly Annotation[]): Promise<void> {
    for (const id of this.#shared.keys()) this.painter.erase(id);
    for (const id of this.#shared.keys()) this.#drawn.delete(id);
    this.#shared = new Map(annotations.map((annotation) => [annotation.id, annotation]));
    await this.draw();
  }

  async #drawChanged(): Promise<void> {
    const seekRest = await this.#inTurn(async () => {
      const { all } = this.store;
      for (const id of this.#drawn.keys())
        if (this.store.get(id) === undefined && !this.#shared.has(id)) this.painter.erase(id);
      const changed = all.filter((annotation) => this.#drawn.get(annotation.id) !== annotation);
      // What has only another colour or comment stands where it stood.
      const moved = new Set(changed.filter(({ id, target }) => this.#drawn.get(id)?.target !== target));
      for (const annotation of changed)
        if (!moved.has(annotation)) this.painter.paint(annotation, this.painter.rangesOf(annotation.id));
      this.#drawn = new Map(
        [...all, ...this.#shared.values()].map((annotation) => [annotation.id, annotation]),
      );
      return await this.#place([...moved]);
    });
    const trouble = describeTrouble(this.store);
    if (trouble !== undefined) this.#warn(trouble);
    else if (this.#hasWarned) withdraw();
    this.#hasWarned = trouble !== undefined;
    await seekRest();
  }

  /** Paints what stands where it stood. @returns how to look for the rest, which may take long and hinders no other drawing */
  async #place(annotations: readonly Annotation[]): Promise<() => Promise<void>> {
    const { changed, seekRest } = await findAnnotations(annotations, this.#regions, {
      isPaper: this.isPaper,
      hear: ({ id, target }, ranges) => {
        const now = this.#shared.get(id) ?? this.store.get(id);
        // It may have been changed since.
        if (now?.target !== target) return;
        this.#drawn.set(id, now);
        this.painter.paint(now, ranges, this.#shared.has(id));
      },
    });
    this.#keep(changed);
    return async () => {
      if (seekRest !== undefined) this.#keep(await seekRest());
    };
  }

  /** Shows what was found, and stores what is new of it. */
  #keep(changed: readonly Annotation[]): void {
    this.follow();
    const own = changed.filter(({ id }) => !this.#shared.has(id));
    for (const now of this.store.retarget(own)) this.#drawn.set(now.id, now);
  }

  /** Shows or hides what the reader has added, as the settings say, and puts the margin in order. */
  follow(): void {
    const isHidden = document.documentElement.dataset['mine'] === 'hidden';
    this.painter.isHidden = isHidden;
    const shown = [...this.#drawn.values()].flatMap((annotation) => {
      const [range] = this.painter.rangesOf(annotation.id);
      const isShared = this.#shared.has(annotation.id);
      return range === undefined || isHidden ? [] : [{ annotation, range, isShared }];
    });
    void this.#drawMargin(shown);
  }

  /** Only a comment or a bookmark needs a margin. */
  async #drawMargin(shown: readonly Shown[]): Promise<void> {
    const isNeeded = shown.some(({ annotation: { comment, kind } }) => comment !== '' || kind === 'bookmark');
    if (isNeeded)
      this.#margin ??= import('./own-margin.ts').then(
        ({ OwnMargin: Margin }) =>
          new Margin(({ id }) => {
            this.open(id);
          }),
      );
    await (await this.#margin)?.draw(shown);
  }

  get drawn(): Promise<void> {
    return this.#drawing;
  }

  closeBar(): void {
    this.#bar.close();
  }

  /** Shows the bar if something is selected, and puts it away if nothing is. */
  offer(takesFocus = false): void {
    const selected = readSelected(this.page);
    if (selected === undefined) {
      this.#bar.close();
      return;
    }
    this.#bar.show(selected.range, actsOn(selected, this));
    if (takesFocus) this.#bar.takeFocus();
  }

  /** Opens an annotation where it stands. */
  open(id: string, takeFocus: 'comment' | 'head' = 'head'): void {
    const annotation = this.store.get(id);
    const shared = this.#shared.get(id);
    if (shared !== undefined)
      void import('./shared-layer.ts').then(({ openShared }) => {
        openShared(shared, this.painter.rangesOf(id)[0]);
      });
    if (annotation === undefined) return;
    void this.#panelOf().then((panel) => {
      panel.open(annotation, this.painter.rangesOf(id)[0], {
        takeFocus,
        share: () =>
          void import('./hand-on.ts').then(({ shareTarget }) => shareTarget(annotation.target, this.root)),
      });
    });
  }

  /** Only what is opened needs a panel. */
  async #panelOf(): Promise<AnnotationPanel> {
    this.#panel ??= import('./annotation-panel.ts').then(
      ({ AnnotationPanel: Panel }) => new Panel(this.store),
    );
    return await this.#panel;
  }

  /** Sets a bookmark at the passage that is being read, or removes it. @param passage another passage */
  async bookmark(passage?: Element): Promise<void> {
    const { toggleBookmark } = await import('./bookmark.ts');
    await toggleBookmark(this, passage);
  }

  /** The menu of a passage offers to bookmark it. */
  async #offerInMenu(menu: HTMLElement): Promise<void> {
    const { addBookmarkButton } = await import('./bookmark.ts');
    addBookmarkButton(this, menu);
  }

  #warn(trouble: string): void {
    const save = async () => {
      const { saveAnnotations } = await import('./save-annotations.ts');
      saveAnnotations(this.store.all, this.root);
    };
    say(trouble, [[words.saveNow, () => void save()]], true);
  }
}
