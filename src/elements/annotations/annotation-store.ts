import { clear, createStore, delMany, entries, setMany, type UseStore } from 'idb-keyval';
import { isAnnotation, type Annotation } from '../../annotations/annotation.ts';
import { databaseOf, flagOf } from '../../annotations/storage.ts';

/** What keeps the browser from keeping anything: it refuses, as in a private window, or has no room. */
export type Trouble = 'refused' | 'full';

/** How many annotations are stored in one go. */
const AT_A_TIME = 20;

/** What to put in, and what to take out by its id. */
export interface Change {
  readonly put?: readonly Annotation[];
  readonly remove?: readonly string[];
}

/**
 * The reader’s annotations as this browser keeps them, the same in all tabs. What could not be stored stays in memory, is said,
 * and is tried again with the next change.
 */
export class AnnotationStore {
  /** What hinders storing, if anything does. */
  trouble: Trouble | undefined;
  /** How many entries cannot be read; they are left as they are. */
  unreadable = 0;
  readonly #base: string;
  #annotations = new Map<string, Annotation>();
  /** What is not stored yet; undefined stands for what is to be taken out. */
  readonly #unsaved = new Map<string, Annotation | undefined>();
  readonly #listeners = new Set<() => void>();
  readonly #database: UseStore;
  #channel: BroadcastChannel | undefined;
  /** One saving after another, so that the last change has the last word. */
  #saving: Promise<void> = Promise.resolve();

  constructor(base: string) {
    this.#base = base;
    this.#database = openDatabase(databaseOf(base));
  }

  get all(): readonly Annotation[] {
    return [...this.#annotations.values()];
  }

  get isSaved(): boolean {
    return this.#unsaved.size === 0;
  }

  /** Waits until all changes so far are stored, or cannot be. */
  async settled(): Promise<void> {
    await this.#saving;
  }

  get(id: string): Annotation | undefined {
    return this.#annotations.get(id);
  }

  /**
   * Hears of every change, in whichever tab.
   * @returns how to hear no more
   */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads what is stored. Where nothing can be read, nothing is there. */
  async read(): Promise<void> {
    this.#hearOthers();
    try {
      const stored = await entries<string, unknown>(this.#database);
      const readable = stored.map(([, value]) => value).filter(isAnnotation);
      this.unreadable = stored.length - readable.length;
      this.#annotations = new Map(readable.map((annotation) => [annotation.id, this.#known(annotation)]));
    } catch {
      this.trouble = 'refused';
    }
    for (const [id, annotation] of this.#unsaved) this.#take(id, annotation);
    this.#tell();
  }

  /**
   * Makes a change, at once in this tab, and as soon as it is stored in the others.
   * @returns the change that undoes it
   */
  apply({ put = [], remove = [] }: Change): Change {
    const before = [...put.map(({ id }) => id), ...remove].map((id) => ({
      id,
      was: this.#annotations.get(id),
    }));
    for (const annotation of put) {
      this.#take(annotation.id, annotation);
      this.#unsaved.set(annotation.id, annotation);
    }
    for (const id of remove) {
      this.#take(id, undefined);
      this.#unsaved.set(id, undefined);
    }
    // Before it is stored: the next page must look, even where this one is left at once.
    this.#setFlag();
    this.#tell();
    this.#saving = this.#saving.then(() => this.#save());
    return {
      put: before.flatMap(({ was }) => was ?? []),
      remove: before.filter(({ was }) => was === undefined).map(({ id }) => id),
    };
  }

  /**
   * Takes everything out, here and in all tabs; what hinders that is the trouble then.
   */
  async clear(): Promise<void> {
    await this.#saving;
    this.#unsaved.clear();
    this.#annotations.clear();
    this.unreadable = 0;
    this.trouble = await clear(this.#database).then(
      () => undefined,
      () => 'refused' as const,
    );
    this.#setFlag();
    this.#channel?.postMessage('changed');
    this.#tell();
  }

  /** Other tabs say when they have changed something. */
  #hearOthers(): void {
    if (this.#channel !== undefined || !('BroadcastChannel' in globalThis)) return;
    this.#channel = new BroadcastChannel(databaseOf(this.#base));
    this.#channel.onmessage = () => void this.read();
  }

  /** An annotation that has not changed stays the same object, so that nobody takes it for news. */
  #known(annotation: Annotation): Annotation {
    const known = this.#annotations.get(annotation.id);
    return known !== undefined && JSON.stringify(known) === JSON.stringify(annotation) ? known : annotation;
  }

  #take(id: string, annotation: Annotation | undefined): void {
    if (annotation === undefined) this.#annotations.delete(id);
    else this.#annotations.set(id, annotation);
  }

  async #save(): Promise<void> {
    const unsaved = [...this.#unsaved];
    const put = unsaved.flatMap(([id, annotation]): [string, Annotation][] =>
      annotation === undefined ? [] : [[id, annotation]],
    );
    const gone = unsaved.filter(([, annotation]) => annotation === undefined).map(([id]) => id);
    try {
      // Both wait in one go: a page that is being left has no time for one after the other.
      await Promise.all([put.length > 0 && this.#put(put), gone.length > 0 && delMany(gone, this.#database)]);
      for (const [id, annotation] of unsaved)
        if (this.#unsaved.get(id) === annotation) this.#unsaved.delete(id);
      this.trouble = undefined;
      this.#setFlag();
      this.#channel?.postMessage('changed');
    } catch (error) {
      this.trouble =
        error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
    }
    this.#tell();
  }

  /** Stores some at a time, so that many do not keep the page from its reader. */
  async #put(all: readonly [string, Annotation][]): Promise<void> {
    for (let from = 0; from < all.length; from += AT_A_TIME)
      await setMany(all.slice(from, from + AT_A_TIME), this.#database);
  }

  #setFlag(): void {
    try {
      if (this.#annotations.size + this.unreadable > 0) localStorage.setItem(flagOf(this.#base), '1');
      else localStorage.removeItem(flagOf(this.#base));
    } catch {
      // A page that cannot ask looks into the database each time.
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Opens the database when it is first used; where the browser has none, each use fails. */
function openDatabase(name: string): UseStore {
  let store: UseStore | undefined;
  return async (mode, use) => {
    store ??= createStore(name, 'annotations');
    return await store(mode, use);
  };
}
