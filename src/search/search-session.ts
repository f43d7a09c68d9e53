import { answerAtOnce, completeAnswer, withExcerpts, type Answer, type Knowledge } from './answer.ts';
import { createFinder } from './finder.ts';
import { nameWords } from './finder-data.ts';
import { FIRST_PART, partOfWord, WORDS_PART, wordsPartOf, type FinderPart } from './finder-parts.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { wordsOf } from './fold.ts';
import type { FullText } from './full-text.ts';
import { openFullText } from './open-full-text.ts';
import { readQuery } from './query.ts';

/** What the page says of the site it stands in. */
export interface SearchSettings {
  /** The path that the site stands under. */
  readonly base: string;
  /** Whether the finder’s parts are fetched as they are needed. */
  readonly cut: boolean;
  /** What the text is called, and its title. */
  readonly form: string;
  readonly title: string;
}

/**
 * An answer on its way: `partial` at first, `slow` where what is to be added keeps one waiting, `whole` once the full-text
 * index has added to it, `short` where that index cannot be had.
 */
export interface Reply {
  readonly answer: Answer;
  readonly progress: 'partial' | 'slow' | 'whole' | 'short';
}

/** After how long an answer is slow, in milliseconds. */
const LONG = 700;
const NONE: Answer = { results: [], instead: undefined, nearest: [], words: [] };

/** Fetches what a search needs, side by side and once, and answers queries in steps. */
export class SearchSession {
  readonly #settings: SearchSettings;
  readonly #finder = createFinder();
  readonly #parts = new Map<string, Promise<FinderPart>>();
  readonly #nameWords = new Set<string>();
  readonly #textWords = new Set<string>();
  readonly #words: string[] = [];
  #lexicon: Lexicon | undefined;
  #opened: Promise<FullText> | undefined;
  #hasAll = false;

  constructor(settings: SearchSettings) {
    this.#settings = settings;
  }

  /** Begins to fetch what every search needs, what answers first before what mends slips. */
  warm(): void {
    const first = this.#part(FIRST_PART);
    void first.then(() => (this.#settings.cut ? undefined : this.#part(WORDS_PART))).catch(() => undefined);
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
      onReply({ answer: latest, progress: 'slow' });
    }, LONG);
    const reply = ({ answer, progress }: Reply) => {
      latest = answer;
      if (progress !== 'partial') clearTimeout(slow);
      onReply({ answer, progress: isSlow && progress === 'partial' ? 'slow' : progress });
    };
    try {
      await this.#answer(typed, literally, shown, reply);
    } finally {
      clearTimeout(slow);
    }
  }

  async #answer(
    typed: string,
    literally: boolean,
    shown: number,
    onReply: (reply: Reply) => void,
  ): Promise<void> {
    this.warm();
    const { words } = readQuery(typed);
    // Asked for side by side, though wanted only after what answers first.
    if (this.#settings.cut)
      words.forEach((word) => void this.#part(wordsPartOf(word)).catch(() => undefined));
    await Promise.all([this.#part(FIRST_PART), ...this.#namesParts(words)]);
    if (this.#lexicon === undefined || this.#settings.cut) {
      onReply({ answer: this.#atOnce(typed, literally).answer, progress: 'partial' });
      // Without the words of the edition nothing is mended; what was typed is answered all the same.
      await this.#loadWords(words).catch(() => undefined);
    }
    let step = this.#atOnce(typed, literally);
    if (this.#settings.cut && step.query !== undefined) {
      await Promise.all(this.#namesParts(step.query.words));
      step = this.#atOnce(typed, literally);
    }
    const { query, answer } = step;
    if (query === undefined || query.words.length === 0) {
      onReply({ answer, progress: 'whole' });
      return;
    }
    onReply({ answer, progress: 'partial' });
    try {
      const fullText = await this.#fullText();
      const whole = await completeAnswer(answer, query, fullText, this.#knowledge());
      onReply({ answer: whole, progress: 'whole' });
      const read = (address: string) => fullText.read(address).catch(() => undefined);
      onReply({ answer: await withExcerpts(whole, shown, read), progress: 'whole' });
      this.#fetchAhead(fullText);
    } catch {
      this.#opened = undefined;
      this.#hasAll = false;
      onReply({ answer, progress: 'short' });
    }
  }

  /** Who asks once asks again: fetches the rest of the index, where it is not large, that the next answer waits for nothing. */
  #fetchAhead(fullText: FullText): void {
    if (this.#settings.cut || this.#hasAll || isSavingData()) return;
    this.#hasAll = true;
    const letters = [...this.#nameWords, ...this.#words].map((word) => word.slice(0, 1));
    fullText.fetchAhead(letters).catch(() => undefined);
  }

  #atOnce(typed: string, literally: boolean) {
    return answerAtOnce(typed, this.#knowledge(), literally);
  }

  #knowledge(): Knowledge {
    const { form, title } = this.#settings;
    return { finder: this.#finder, lexicon: this.#lexicon, form, title };
  }

  #namesParts(words: readonly string[]): Promise<unknown>[] {
    return this.#settings.cut ? words.map((word) => this.#part(partOfWord(word))) : [];
  }

  async #loadWords(words: readonly string[]): Promise<void> {
    const names = this.#settings.cut ? words.map(wordsPartOf) : [WORDS_PART];
    await Promise.all(names.map((name) => this.#part(name)));
    this.#lexicon = createLexicon([...this.#nameWords], this.#words, [...this.#textWords]);
  }

  /** Fetches a part once, and takes in what it holds; a part that failed is asked for again the next time. */
  #part(name: string): Promise<FinderPart> {
    const known = this.#parts.get(name);
    if (known !== undefined) return known;
    const fetched = this.#fetchPart(name);
    this.#parts.set(name, fetched);
    fetched.catch(() => this.#parts.delete(name));
    return fetched;
  }

  async #fetchPart(name: string): Promise<FinderPart> {
    const response = await fetch(`${this.#settings.base}finder/${name}.json`);
    // Where the parts are cut, there is none for letters that no name begins with.
    if (response.status === 404 && this.#settings.cut) return {};
    if (!response.ok) throw new Error(`The search could not fetch ${name}.json.`);
    const part = (await response.json()) as FinderPart;
    const [notes, passages] = [part.notes ?? [], part.passages ?? []];
    this.#finder.addNotes(notes);
    this.#finder.addPassages(passages);
    for (const word of nameWords({ notes, passages })) this.#nameWords.add(word);
    for (const { text } of passages) for (const word of wordsOf(text)) this.#textWords.add(word);
    if (part.words !== undefined) this.#words.push(...part.words.split(' '));
    return part;
  }

  #fullText(): Promise<FullText> {
    this.#opened ??= openFullText(this.#settings.base);
    return this.#opened;
  }
}

/** Whether the reader has asked the browser to fetch no more than it must; not every browser tells. */
function isSavingData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
