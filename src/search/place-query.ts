import type { PlaceUnit } from '../languages/place-words.ts';
import type { Analyser } from './analyser.ts';
import type { TextPlaces } from './text-places.ts';
import { foldWord } from './writing/fold.ts';

/** One step of what a place is called: `act 1`, `lines 218-20`. */
export interface PlaceStep {
  /** What the word may mean: “p.” is a page or a paragraph. */
  readonly units: readonly PlaceUnit[];
  /** The number as it was typed, and as figures where it is a number. */
  readonly label: string;
  readonly first: number;
  /** The last number; the first one where there is no other. */
  readonly last: number;
}

/** How long a query may be that asks for a place, in characters. */
const LONGEST = 60;
const ROMAN = 'm{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})';
/** A number with what makes it an ordinal (“2nd”, “12-я”), or from one to another; a Roman one; a word; a sign for a unit. */
const TOKEN = new RegExp(
  [
    String.raw`(?<first>\d+)(?:\s*[-–—]\s*(?<last>\d+)(?!\p{L})|[-–]?\p{L}{1,3}(?![\p{L}\p{N}])|[º°ª](?!\p{L}))?`,
    String.raw`(?<roman>(?=[ivxlcdm])${ROMAN})(?![\p{L}\p{N}])`,
    String.raw`(?<word>[¶§]|\p{L}[\p{L}\p{M}]*)`,
  ].join('|'),
  'giu',
);
/** What may stand between the names of places. */
const BETWEEN = /^[\s.,;:]*$/u;

/** Whether a query can ask for a place at all: it is short, and has a number beside other words. */
export function mayNamePlace(typed: string): boolean {
  if (typed.length > LONGEST) return false;
  const tokens = [...typed.matchAll(TOKEN)];
  const numbers = tokens.filter(({ groups }) => groups?.['word'] === undefined).length;
  return numbers > 0 && tokens.length >= 2;
}

/**
 * Reads a query that is nothing but the name of a place, from the largest to the smallest: “act 1, scene 2”, “Zeile 12”.
 * @returns no step for any other query.
 */
export function readPlace(typed: string, words: TextPlaces['words'], analyser: Analyser): PlaceStep[] {
  if (!mayNamePlace(typed)) return [];
  const tokens = [...typed.matchAll(TOKEN)];
  const rest = typed.replaceAll(TOKEN, '');
  if (!BETWEEN.test(rest)) return [];
  const steps: PlaceStep[] = [];
  let at = 0;
  while (at < tokens.length) {
    const [one, other] = [tokens[at], tokens[at + 1]];
    const step = stepOf(one, other, words, analyser) ?? stepOf(other, one, words, analyser);
    if (step === undefined) return [];
    steps.push(step);
    at += 2;
  }
  return steps;
}

function stepOf(
  word: RegExpExecArray | undefined,
  number: RegExpExecArray | undefined,
  words: TextPlaces['words'],
  analyser: Analyser,
): PlaceStep | undefined {
  if (word === undefined || number === undefined) return undefined;
  const units = unitsOf(word[0], words, analyser);
  const { first: figures, last = figures, roman } = number.groups ?? {};
  const first = figures === undefined ? valueOfRoman(roman ?? '') : Number(figures);
  if (units.length === 0 || first === 0) return undefined;
  return {
    units,
    label: figures ?? number[0],
    first,
    last: figures === undefined || last === undefined ? first : lastOf(figures, last),
  };
}

/** Which units a word names: by itself, or in a form that has the same stem. */
export function unitsOf(typed: string, words: TextPlaces['words'], analyser: Analyser): PlaceUnit[] {
  const word = foldWord(typed);
  const isMeant = (name: string) =>
    name === word || (word.length > 3 && name.length > 3 && analyser.stem(name) === analyser.stem(word));
  return (Object.keys(words) as PlaceUnit[]).filter((unit) => words[unit].some(isMeant));
}

/** The last number of “218-20”, which is 220. */
function lastOf(first: string, last: string): number {
  const whole = last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
  return Math.max(Number(first), Number(whole));
}

const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** The value of a Roman number; 0 where it is none. */
export function valueOfRoman(typed: string): number {
  const letters = typed.toLowerCase();
  if (letters === '' || !new RegExp(`^${ROMAN}$`, 'u').test(letters)) return 0;
  const values = Array.from(letters, (letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
