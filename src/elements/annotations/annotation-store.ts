import { clear, createStore, delMany, promisifyRequest, setMany, type UseStore } from 'idb-keyval';
import { isAnnotation, type Annotation } from '../../annotations/annotation.ts';
import { databaseOf, flagOf } from '../../annotations/storage.ts';
import { breathe } from './slices.ts';

/** What keeps the browser from keeping anything: it refuses, as in a private window, or has no room. */
export type Trouble = 'refused' | 'full';

/** How many annotations are stored in one go, and how many are read. */
const AT_A_TIME = 20;
const READ_AT_A_TIME = 100;

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
  /** How many changes were made in this tab. */
  #changes = 0;
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
      let changes: number;
      // What is changed meanwhile may have been stored behind where the reading is.
      do {
        changes = this.#changes;
        const read = await this.#readAll();
        if (changes !== this.#changes) continue;
        this.#annotations = new Map(read.annotations.map((annotation) => [annotation.id, annotation]));
        this.unreadable = read.unreadable;
      } while (changes !== this.#changes);
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
    this.#changes += 1;
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
   * Says anew where annotations belong, whatever else of them was changed while they were looked for.
   * @returns those that are there, as they are now
   */
  retarget(found: readonly Pick<Annotation, 'id' | 'target'>[]): readonly Annotation[] {
    const put = found.flatMap(({ id, target }) => {
      const now = this.#annotations.get(id);
      return now === undefined ? [] : [{ ...now, target }];
    });
    if (put.length > 0) this.apply({ put });
    return put;
  }

  /**
   * Takes everything out, here and in all tabs; what hinders that is the trouble then.
   */
  async clear(): Promise<void> {
    await this.#saving;
    this.#changes += 1;
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

  /** Reads all that is stored, some at a time, so that many do not keep the page from its reader. */
  async #readAll(): Promise<{ readonly annotations: readonly Annotation[]; readonly unreadable: number }> {
    const annotations: Annotation[] = [];
    let [unreadable, range]: [number, IDBKeyRange | undefined] = [0, undefined];
    for (;;) {
      const [keys, values]: [IDBValidKey[], unknown[]] = await this.#database('readonly', async (store) =>
        Promise.all([
          promisifyRequest(store.getAllKeys(range, READ_AT_A_TIME)),
          promisifyRequest<unknown[]>(store.getAll(range, READ_AT_A_TIME)),
        ]),
      );
      for (const value of values) {
        await breathe();
        if (isAnnotation(value)) annotations.push(this.#known(value));
        else unreadable += 1;
      }
      if (keys.length < READ_AT_A_TIME) return { annotations, unreadable };
      range = IDBKeyRange.lowerBound(keys.at(-1), true);
    }
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
