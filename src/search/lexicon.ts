import { distance } from 'fastest-levenshtein';
import type { Analyser } from './analyser.ts';
import { firstAtLeast } from './word-index.ts';
import { inLatin } from './writing/latin.ts';
import { sound } from './writing/sound.ts';

/** The words of the edition, folded: what may be asked for without being a slip. */
export interface Lexicon {
  /** Takes in words of names and of the text; of two that are equally near a slip one of these is taken, and the earlier. */
  addNames(words: Iterable<string>): void;
  /** Takes in other words of the edition. */
  addOthers(words: Iterable<string>): void;
  /** Takes note that these words stand in what the full-text index holds. */
  addIndexed(words: Iterable<string>): void;
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
/** The most letters, and the most sounds, that a slip may differ by. */
const MOST_LETTERS = 2;
const MOST_SOUNDS = 1;
/** How much less likely a word is meant that begins with another letter, or that is no name. */
const OTHER_BEGINNING = 4;
const NO_NAME = 3;

interface Candidate {
  readonly word: string;
  readonly sound: string;
  /** Which letters stand in it, one bit each: words whose letters differ by more than a slip are not compared. */
  readonly letters: number;
  readonly soundLetters: number;
  readonly isName: boolean;
}

export function createLexicon(analyser: Analyser): Lexicon {
  const names = new Set<string>();
  const others = new Set<string>();
  const sorted: string[] = [];
  const stems = new Set<string>();
  const textStems = new Set<string>();
  const candidates: Candidate[] = [];
  const memory = new Map<string, string | undefined>();
  let isSorted = true;

  const add = (word: string, isName: boolean) => {
    if (names.has(word) || (!isName && others.has(word))) return;
    (isName ? names : others).add(word);
    const heard = sound(word);
    const letters = lettersOf(word);
    candidates.push({ word, sound: heard, letters, soundLetters: lettersOf(heard), isName });
    stems.add(analyser.stem(word));
    sorted.push(word);
    isSorted = false;
    memory.clear();
  };

  const has = (word: string): boolean => {
    if (stems.has(analyser.stem(word))) return true;
    if (word.length < PREFIX) return false;
    if (!isSorted) sorted.sort();
    isSorted = true;
    return sorted[firstAtLeast(sorted, word)]?.startsWith(word) === true;
  };

  const search = (slip: string): string | undefined => {
    // One letter over and over sounds like any other, and is no slip; nor is one number another.
    if (new Set(slip).size === 1 || /^\p{Number}+$/u.test(slip)) return undefined;
    const slipSound = sound(slip);
    const [letters, soundLetters] = [lettersOf(slip), lettersOf(slipSound)];
    let best: Candidate | undefined;
    let bestCost = Infinity;
    for (const candidate of candidates) {
      const { word, isName } = candidate;
      if (slip.length < LONG_ENOUGH && !isName) continue;
      if (Math.abs(word.length - slip.length) > 3) continue;
      const mayLookAlike = bits(letters ^ candidate.letters) <= 2 * MOST_LETTERS;
      const maySoundAlike = bits(soundLetters ^ candidate.soundLetters) <= 2 * MOST_SOUNDS;
      if (!mayLookAlike && !maySoundAlike) continue;
      const apart = distance(slip, word);
      const spelt = apart === 2 && isSwap(slip, word) ? 1 : apart;
      const heard = isHalf(slip, word) ? Infinity : distance(slipSound, candidate.sound);
      if (!isNear(slip.length, spelt, heard)) continue;
      const cost =
        Math.min(spelt, heard) * 10 +
        spelt +
        (word.startsWith(slip.charAt(0)) ? 0 : OTHER_BEGINNING) +
        (isName ? 0 : NO_NAME);
      // Words come in as they are fetched: a name is taken before another word that is as near.
      if (cost < bestCost || (cost === bestCost && isName && best?.isName === false)) {
        best = candidate;
        bestCost = cost;
      }
    }
    return best?.word;
  };

  /** A Cyrillic word may stand in the edition in Latin letters only, and there without its ending. */
  const searchInLatin = (word: string): string | undefined => {
    const latin = inLatin(analyser.stem(word));
    if (latin === analyser.stem(word)) return undefined;
    return latin.length >= LONG_ENOUGH - 1 && has(latin) ? latin : search(latin);
  };

  return {
    addNames: (words) => {
      for (const word of words) add(word, true);
    },
    addOthers: (words) => {
      for (const word of words) add(word, false);
    },
    addIndexed: (words) => {
      for (const word of words) textStems.add(analyser.stem(word));
    },
    has,
    inText: (word) => textStems.has(analyser.stem(word)),
    isName: (word) => names.has(word),
    nearest: (word) => {
      if (!memory.has(word)) memory.set(word, search(word) ?? searchInLatin(word));
      return memory.get(word);
    },
  };
}

/** Whether a slip is near enough to a word: by its letters, more of them in a long word, or by its sound. */
function isNear(length: number, spelt: number, heard: number): boolean {
  if (length < 4) return false;
  if (length === 4) return heard === 0;
  return length < 8 ? spelt < MOST_LETTERS || heard === 0 : spelt <= MOST_LETTERS || heard <= MOST_SOUNDS;
}

/** Whether one of two words has at most half the letters of the other: then that they sound alike says nothing. */
function isHalf(a: string, b: string): boolean {
  return Math.min(a.length, b.length) * 2 <= Math.max(a.length, b.length);
}

/** Whether two words are the same but for two neighbouring letters that changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

/** Counts the bits that are set. */
function bits(number: number): number {
  let count = number - ((number >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
