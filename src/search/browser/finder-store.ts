import type { Knowledge, PassageName } from '../answer.ts';
import type { Vocabulary } from '../../edition/kind.ts';
import type { Analyser } from '../analyser.ts';
import { createFinder } from '../finder.ts';
import {
  allWordsOf,
  FIRST_PART,
  nameWords,
  partOfWord,
  PLACES_PART,
  WORDS_PART,
  wordsPartOf,
  type FinderPart,
} from '../finder-data.ts';
import type { TextPlaces } from '../text-places.ts';
import { createLexicon } from '../lexicon.ts';
import { fetchPart, loadAnalyser, MissingPart } from './load-analyser.ts';

/** What the page says of the site it stands in. */
export interface SearchSettings {
  /** The path that the site stands under. */
  readonly base: string;
  /** Whether the finder’s parts are fetched as they are needed. */
  readonly cut: boolean;
  /** The languages that the edition is searched in, its own first. */
  readonly languages: readonly string[];
  /** What the text is called, and its title. */
  readonly form: string;
  readonly title: string;
  /** What its passages are called. */
  readonly passages: PassageName;
  /** What its notes may be about. */
  readonly vocabulary: Vocabulary;
}

/** What the finder and the lexicon are made from, fetched part by part, each once. */
export interface FinderStore {
  analyser(): Promise<Analyser>;
  /** Begins to fetch what every search needs. */
  warm(): void;
  /**
   * Fetches what has the names with these words in them; says whether anything was new.
   * @throws where it cannot be fetched.
   */
  loadNames(words: readonly string[]): Promise<boolean>;
  /** Whether the words of the edition are there that these could be slips for. */
  hasWords(words: readonly string[]): boolean;
  /** @throws where they cannot be fetched. */
  loadWords(words: readonly string[]): Promise<void>;
  /** What places of the text are called; undefined where that cannot be fetched. */
  places(): Promise<TextPlaces | undefined>;
  /** What there is so far; the lexicon once there are words. */
  contents(): Promise<Pick<Knowledge, 'analyser' | 'finder' | 'lexicon' | 'textParts'>>;
  /** The letters that words of the edition begin with. */
  letters(): Set<string>;
}

/** @param cache how the browser’s cache may answer for the parts. */
export function createStore(settings: SearchSettings, cache: RequestCache = 'default'): FinderStore {
  const { base, cut, languages } = settings;
  const parts = new Map<string, Promise<void>>();
  const there = new Set<string>();
  const letters = new Set<string>();
  let textParts: ReadonlyMap<string, string> = new Map();
  let places: Promise<TextPlaces | undefined> | undefined;
  let making: ReturnType<typeof make> | undefined;

  async function make() {
    const analyser = await loadAnalyser(base, languages, cache);
    return { analyser, finder: createFinder(analyser), lexicon: createLexicon(analyser) };
  }

  const made = () => {
    if (making === undefined) {
      making = make();
      making.catch(() => (making = undefined));
    }
    return making;
  };

  const load = async (name: string): Promise<void> => {
    const [part, { analyser, finder, lexicon }] = await Promise.all([
      // Where the parts are cut, there is none for letters that no name begins with.
      fetchPart(base, name, cache).catch((error: unknown): FinderPart => {
        if (cut && error instanceof MissingPart && error.status === 404) return {};
        throw error;
      }),
      made(),
    ]);
    const { notes = [], passages = [], words = '', textParts: ofText = [] } = part;
    if (ofText.length > 0) textParts = new Map(ofText.map(({ page, name: title }) => [page, title]));
    finder.addNotes(notes);
    finder.addPassages(passages);
    const named = nameWords({ notes, passages }, analyser);
    const others = words === '' ? [] : words.split(' ');
    lexicon.addNames(named);
    lexicon.addOthers(others);
    lexicon.addOthers(notes.flatMap(({ gloss }) => allWordsOf(gloss, analyser)));
    lexicon.addIndexed([...others, ...passages.flatMap(({ text }) => allWordsOf(text, analyser))]);
    for (const word of [...named, ...others]) letters.add(word.slice(0, 1));
    there.add(name);
  };

  /** Fetches a part once; one that failed is asked for again the next time. */
  const part = (name: string): Promise<void> => {
    const known = parts.get(name);
    if (known !== undefined) return known;
    const loading = load(name);
    parts.set(name, loading);
    loading.catch(() => parts.delete(name));
    return loading;
  };

  const namesParts = (words: readonly string[]) => [FIRST_PART, ...(cut ? words.map(partOfWord) : [])];
  const wordsParts = (words: readonly string[]) => (cut ? words.map(wordsPartOf) : [WORDS_PART]);

  return {
    analyser: async () => (await made()).analyser,
    warm: () => {
      const first = part(FIRST_PART);
      void first.then(() => (cut ? undefined : part(WORDS_PART))).catch(() => undefined);
    },
    loadNames: async (words) => {
      const names = namesParts(words);
      const isNew = names.some((name) => !there.has(name));
      // Asked for side by side, though wanted only after what answers first.
      if (cut) for (const name of wordsParts(words)) void part(name).catch(() => undefined);
      await Promise.all(names.map(part));
      return isNew;
    },
    hasWords: (words) => wordsParts(words).every((name) => there.has(name)),
    loadWords: async (words) => {
      await Promise.all(wordsParts(words).map(part));
    },
    places: async () => {
      places ??= fetchPart(base, PLACES_PART, cache).then((part) => part.places);
      places.catch(() => (places = undefined));
      return await places.catch(() => undefined);
    },
    contents: async () => {
      const { analyser, finder, lexicon } = await made();
      const hasWords = [...there].some((name) => name.startsWith(WORDS_PART));
      return { analyser, finder, lexicon: hasWords ? lexicon : undefined, textParts };
    },
    letters: () => letters,
  };
}
