import { distance } from 'fastest-levenshtein';
import { inLatin, sound, stem } from './fold.ts';
import { firstAtLeast } from './word-index.ts';

/** The words of the edition, folded: what may be asked for without being a slip. */
export interface Lexicon {
  /** Whether a word, another form of it, or one that begins with it, stands in the edition. */
  has(word: string): boolean;
  /** Whether a word, or another form of it, stands in what the full-text index holds. */
  inText(word: string): boolean;
  /** Whether a word is part of a name, or stands in the text. */
  isName(word: string): boolean;
  /** The word of the edition that a slip was most likely meant to be. */
  nearest(word: string): string | undefined;
}

/** The shortest word that may stand for the longer ones it begins. */
const PREFIX = 3;

/** A slip shorter than this is taken for a name only: too many short words are one letter from another. */
const LONG_ENOUGH = 6;

/** Whether a slip is near enough to a word: by its letters, more of them in a long word, or by its sound. */
function isNear(length: number, spelt: number, heard: number): boolean {
  if (length < 4) return false;
  if (length === 4) return heard === 0;
  return length < 8 ? spelt <= 1 || heard === 0 : spelt <= 2 || heard <= 1;
}

/**
 * Makes a lexicon.
 * @param names folded words of names and of the text; of two that are equally near a slip a name is taken, and the earlier.
 * @param others all other folded words of the edition.
 * @param text those of the text, which are among `names` too.
 */
export function createLexicon(
  names: readonly string[],
  others: readonly string[],
  text: readonly string[] = [],
): Lexicon {
  const isName = new Set(names);
  const words = [...isName, ...others.filter((word) => !isName.has(word))];
  const sorted = words.toSorted();
  const stems = new Set(sorted.map(stem));
  const textStems = new Set([...others, ...text].map(stem));
  const ranked = words.map((word) => ({ word, sound: sound(word), isName: isName.has(word) }));
  const memory = new Map<string, string | undefined>();

  const has = (word: string): boolean => {
    if (stems.has(stem(word))) return true;
    const next = sorted[firstAtLeast(sorted, word)];
    return next !== undefined && word.length >= PREFIX && next.startsWith(word);
  };

  const search = (slip: string): string | undefined => {
    const slipSound = sound(slip);
    let best: string | undefined;
    let bestCost = Infinity;
    for (const candidate of ranked) {
      if (Math.abs(candidate.word.length - slip.length) > 3) continue;
      if (slip.length < LONG_ENOUGH && !candidate.isName) continue;
      const letters = distance(slip, candidate.word);
      const spelt = letters === 2 && isSwap(slip, candidate.word) ? 1 : letters;
      const heard = distance(slipSound, candidate.sound);
      if (!isNear(slip.length, spelt, heard)) continue;
      const cost =
        Math.min(spelt, heard) * 10 +
        spelt +
        (candidate.word.startsWith(slip.charAt(0)) ? 0 : 4) +
        (candidate.isName ? 0 : 3);
      if (cost < bestCost) {
        best = candidate.word;
        bestCost = cost;
      }
    }
    return best;
  };

  /** A Russian word may stand in the edition in Latin letters only, and there without its ending. */
  const searchInLatin = (word: string): string | undefined => {
    if (!/\p{Script=Cyrillic}/u.test(word)) return undefined;
    const latin = inLatin(stem(word));
    return latin.length >= LONG_ENOUGH - 1 && has(latin) ? latin : search(latin);
  };

  return {
    has,
    inText: (word) => textStems.has(stem(word)),
    isName: (word) => isName.has(word),
    nearest: (word) => {
      if (!memory.has(word)) memory.set(word, search(word) ?? searchInLatin(word));
      return memory.get(word);
    },
  };
}

/** Whether two words are the same but for two neighbouring letters that changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}
