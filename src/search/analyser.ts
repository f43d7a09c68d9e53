import type { Asked, LanguagePack } from './languages/language-pack.ts';
import { monthNames } from './writing/date.ts';
import { foldWord } from './writing/fold.ts';
import { tokensOf, type Token } from './writing/tokens.ts';

/** Words that are forms of one word though no ending shows it, each group led by the word itself. */
export type IrregularForms = readonly (readonly string[])[];

/** One letter of an alphabet: it stands in every text. A sign of Chinese is a word. */
const SINGLE_LETTER = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;

/** Reads the words of texts and queries in the languages of an edition. */
export interface Analyser {
  /** The words of a text and where they stand; dates and compounds, and the words that they are made of. */
  tokensOf(text: string): Token[];
  /** The words of a text, folded, as they follow each other. */
  wordsOf(text: string): string[];
  /** The words of a text as they are searched for: a date is one. */
  termsOf(text: string): string[];
  /** What a word has in common with its other forms. */
  stem(word: string): string;
  /** The forms of a word that no ending shows, itself first. */
  formsOf(word: string): readonly string[];
  /** Whether a word tells one text from another: stop words and single letters don’t. */
  isTelling(word: string): boolean;
  /** What a question that begins with this word asks for; undefined where none begins so. */
  askedBy(word: string): Asked | undefined;
  /** Whether a word is in the script of another language than the edition’s own, whose endings the full-text index does not know. */
  isForeign(word: string): boolean;
}

/**
 * Makes the analyser of an edition.
 * @param languages of the edition, its own first; each script is read in the first that is written in it.
 * @param packs of those languages that have one, in the same order.
 */
export function createAnalyser(
  languages: readonly string[],
  packs: readonly LanguagePack[],
  irregular: IrregularForms = [],
): Analyser {
  const scripts = new Map<string, LanguagePack>();
  for (const pack of packs) if (!scripts.has(pack.script)) scripts.set(pack.script, pack);
  const chosen = [...scripts.values()];
  const stemmers = chosen.map((pack) => ({ isIts: new RegExp(`\\p{Script=${pack.script}}`, 'u'), pack }));
  const packOf = (word: string) => stemmers.find(({ isIts }) => isIts.test(word))?.pack;
  const fold = (words: readonly string[]) => words.map(foldWord);
  const stopWords = new Set(
    fold(chosen.flatMap((pack) => [...pack.stopWords, ...pack.askingWords.split(' ')])),
  );
  const asked = new Map<string, Asked>();
  for (const { questionWords } of chosen) {
    for (const [what, words] of Object.entries(questionWords) as [Asked, string][]) {
      for (const word of fold(words.split(' '))) {
        if (!asked.has(word)) asked.set(word, what);
        stopWords.add(word);
      }
    }
  }
  const forms = new Map(irregular.flatMap((group) => group.map((form) => [form, group] as const)));
  const stems = new Map<string, string>();
  const [language = 'und'] = languages;
  const rules = {
    months: monthNames(languages),
    isMonthFirst: /^en-US/iu.test(language),
    elides: chosen[0]?.elides === true,
  };
  const own = language.replace(/-.*$/u, '').toLowerCase();

  const stem = (word: string): string => {
    const [lemma = word] = forms.get(word) ?? [];
    return packOf(lemma)?.stem(lemma) ?? lemma;
  };

  return {
    tokensOf: (text) => tokensOf(text, rules),
    wordsOf: (text) => tokensOf(text, rules).flatMap(({ word, parts }) => (parts > 0 ? [] : [word])),
    termsOf: (text) => {
      const tokens = tokensOf(text, rules);
      let covered = 0;
      return tokens.flatMap(({ word, parts, isCompound = false }, index) => {
        if (index < covered || isCompound) return [];
        covered = index + 1 + parts;
        return [word];
      });
    },
    stem: (word) => {
      const known = stems.get(word);
      if (known !== undefined) return known;
      const found = stem(word);
      stems.set(word, found);
      return found;
    },
    formsOf: (word) => {
      const group = forms.get(word) ?? [];
      return [word, ...group.filter((form) => form !== word)];
    },
    isTelling: (word) => !stopWords.has(word) && !SINGLE_LETTER.test(word),
    askedBy: (word) => asked.get(word),
    isForeign: (word) => (packOf(word)?.language ?? own) !== own,
  };
}
