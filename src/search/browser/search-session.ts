import type { Analyser } from '../analyser.ts';
import {
  answerAtOnce,
  completeAnswer,
  withExcerpts,
  withNearest,
  type Answer,
  type Knowledge,
  type Result,
} from '../answer.ts';
import { mayNamePlace } from '../place-query.ts';
import { resultOfPlace, withPlace } from '../place-results.ts';
import { readQuery } from '../query.ts';
import type { TextPlaces } from '../text-places.ts';
import { forgetIndex, fetchManifest, preloadIndex } from './preload.ts';
import { openFullText } from './open-full-text.ts';
import type { FullText } from './full-text.ts';
import { createStore, type FinderStore, type SearchSettings } from './finder-store.ts';

/**
 * An answer on its way: `partial` at first, `slow` where what is to be added keeps one waiting, `whole` once the full-text
 * index has added to it, `short` where that index cannot be had.
 */
export interface Reply {
  readonly answer: Answer;
  readonly progress: 'partial' | 'slow' | 'whole' | 'short';
  /** Whether the edition has changed since the page was loaded, and the answer is made from the new one. */
  readonly isChanged: boolean;
}

type Step = Pick<Reply, 'answer' | 'progress'>;

/** After how long an answer is slow, in milliseconds. */
const LONG = 700;
/** How long what was fetched counts as new, in milliseconds; after that the manifest is looked at again. */
const NEW = 60_000;
const NONE: Answer = { results: [], instead: undefined, nearest: [], marks: '', isThin: false };

/** Fetches what a search needs, side by side and once, and answers queries in steps. */
export class SearchSession {
  readonly #settings: SearchSettings;
  #store: FinderStore;
  #opened: Promise<FullText> | undefined;
  #tag: string | undefined;
  #seen = 0;
  #isChanged = false;
  #hasAll = false;

  constructor(settings: SearchSettings) {
    this.#settings = settings;
    this.#store = createStore(settings);
  }

  /** Begins to fetch what every search needs, what answers first before what mends slips. */
  warm(): void {
    this.#store.warm();
    void this.#fullText().catch(() => undefined);
  }

  /**
   * Answers a query, first from names and the text, then mended, then with the full-text index.
   * @param shown of how many results it is shown what their full text says.
   * @param onReply is told each step of the answer.
   * @throws where nothing can be fetched to answer from.
   */
  async ask(
    typed: string,
    { literally, shown }: { readonly literally: boolean; readonly shown: number },
    onReply: (reply: Reply) => void,
  ): Promise<void> {
    let latest = NONE;
    let isSlow = false;
    const slow = setTimeout(() => {
      isSlow = true;
      onReply({ answer: latest, progress: 'slow', isChanged: this.#isChanged });
    }, LONG);
    const reply = ({ answer, progress }: Step) => {
      latest = answer;
      if (progress !== 'partial') clearTimeout(slow);
      const state = isSlow && progress === 'partial' ? 'slow' : progress;
      onReply({ answer, progress: state, isChanged: this.#isChanged });
    };
    try {
      if (this.#seen > 0 && Date.now() - this.#seen > NEW) await this.#renewIfChanged();
      await this.#answer(typed, literally, shown, reply);
    } finally {
      clearTimeout(slow);
    }
  }

  async #answer(
    typed: string,
    literally: boolean,
    shown: number,
    tell: (reply: Step) => void,
  ): Promise<void> {
    this.warm();
    const store = this.#store;
    const places = mayNamePlace(typed) ? store.places() : undefined;
    const analyser = await store.analyser();
    const { words } = readQuery(typed, analyser);
    await store.loadNames(words);
    const place = await this.#place(typed, places);
    const onReply = ({ answer, progress }: Step) => {
      tell({ answer: withPlace(answer, place), progress });
    };
    // Who names a place that there is has made no slip.
    const isRight = literally || place !== undefined;
    if (!store.hasWords(words)) {
      onReply({
        answer: answerAtOnce(typed, await this.#knowledge(), isRight).answer,
        progress: 'partial',
      });
      // Without the words of the edition nothing is mended; what was typed is answered all the same.
      await store.loadWords(words).catch(() => undefined);
    }
    const knowledge = await this.#knowledge();
    let step = answerAtOnce(typed, knowledge, isRight);
    if (step.query !== undefined && (await store.loadNames(step.query.words))) {
      step = answerAtOnce(typed, knowledge, isRight);
    }
    const { query, answer } = step;
    if (query === undefined || query.words.length === 0 || (query.isThin && !query.quoted)) {
      onReply({ answer: withNearest(answer, typed, knowledge), progress: 'whole' });
      return;
    }
    onReply({ answer, progress: 'partial' });
    try {
      const fullText = await this.#fullText();
      const { hits, notes, passages } = await fullText.find(query, knowledge.lexicon);
      knowledge.finder.addNotes(notes);
      knowledge.finder.addPassages(passages);
      const whole = withNearest(completeAnswer(answer, query, hits, knowledge), typed, knowledge);
      onReply({ answer: whole, progress: 'whole' });
      const read = (address: string) => fullText.read(address).catch(() => undefined);
      onReply({ answer: await withExcerpts(whole, query, knowledge, shown, read), progress: 'whole' });
      this.#fetchAhead(fullText);
    } catch {
      if (await this.#renewIfChanged()) {
        await this.#answer(typed, literally, shown, tell);
        return;
      }
      this.#opened = undefined;
      this.#hasAll = false;
      forgetIndex(this.#settings.base);
      onReply({ answer: withNearest(answer, typed, knowledge), progress: 'short' });
    }
  }

  /** The result that a query leads to which names a place of the text. */
  async #place(
    typed: string,
    loading: Promise<TextPlaces | undefined> | undefined,
  ): Promise<Result | undefined> {
    const places = await loading;
    return places && resultOfPlace(typed, places, await this.#knowledge());
  }

  /**
   * Looks whether the edition is still the one that answers are made from, and begins anew where it is not: a page may stay
   * open while another edition is published, and what was fetched before does not go with what is fetched now.
   */
  async #renewIfChanged(): Promise<boolean> {
    const before = this.#tag;
    const manifest = await fetchManifest(this.#settings.base).catch(() => undefined);
    if (manifest === undefined) return false;
    this.#seen = Date.now();
    this.#tag = manifest.tag;
    if (before === undefined || before === manifest.tag) return false;
    this.#isChanged = true;
    this.#store = createStore(this.#settings, 'reload');
    this.#opened = undefined;
    this.#hasAll = false;
    forgetIndex(this.#settings.base);
    return true;
  }

  /** Who asks once asks again: fetches the rest of the index, where it is not large, that the next answer waits for nothing. */
  #fetchAhead(fullText: FullText): void {
    if (this.#settings.cut || this.#hasAll || isSavingData()) return;
    this.#hasAll = true;
    fullText.fetchAhead(this.#store.letters()).catch(() => undefined);
  }

  async #knowledge(): Promise<Knowledge> {
    const { form, title, passages, vocabulary } = this.#settings;
    return { ...(await this.#store.contents()), form, title, passages, vocabulary };
  }

  /** Opens the full text once; where that failed, anew. */
  #fullText(): Promise<FullText> {
    const opened = (this.#opened ??= this.#open());
    opened.catch(() => {
      if (this.#opened === opened) this.#opened = undefined;
    });
    return opened;
  }

  async #open(): Promise<FullText> {
    const analyser: Promise<Analyser> = this.#store.analyser();
    const { tag } = await preloadIndex(this.#settings.base);
    this.#tag ??= tag;
    this.#seen ||= Date.now();
    return await openFullText(this.#settings.base, await analyser);
  }
}

/** Whether the reader has asked the browser to fetch no more than it must; not every browser tells. */
function isSavingData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
