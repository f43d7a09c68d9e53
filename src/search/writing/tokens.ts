import { foldWord } from './fold.ts';
import { findDates, type PlacedWord } from './date.ts';
import { segmentWords } from './segment.ts';

/**
 * A word of a text, folded, and where it stands. A date is a word of its own before those that it is made of, and so is what
 * hyphens put together: “co-operate” is “cooperate” too.
 */
export interface Token extends PlacedWord {
  /** How many of the words after it a date or compound is made of; 0 for any other word. */
  readonly parts: number;
  readonly isCompound?: true;
}

/** How the words of a text are told apart in its languages. */
export interface WordRules {
  /** The names of the months, folded. */
  readonly months: ReadonlyMap<string, number>;
  readonly isMonthFirst: boolean;
  /** Whether an apostrophe ends a word: “l’hiver” is two. */
  readonly elides: boolean;
}

/** A number in groups of three figures, with one kind of sign between them. */
const GROUPED =
  /(?<![\p{Letter}\p{Number}]|\p{Number}[.,])\d{1,3}(?:(?<sign>[.,'’ \u00a0\u2009\u202f])\d{3})(?:\k<sign>\d{3})*(?![\p{Letter}\p{Number}]|[.,]\d)/u;
const LETTERS = '\\p{Letter}\\p{Number}\\p{Mark}\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
const WORD = new RegExp(`${GROUPED.source}|[${LETTERS}]+(?:['‘’ʼ\`´][${LETTERS}]+)*`, 'gu');
const ELIDED_WORD = new RegExp(`${GROUPED.source}|[${LETTERS}]+`, 'gu');

/** Finds the words of a text. */
export function tokensOf(text: string, { months, isMonthFirst, elides }: WordRules): Token[] {
  const words = [...text.matchAll(elides ? ELIDED_WORD : WORD)].flatMap((match) => wordsOfRun(match));
  const isDated = words.some(({ word }) => /^\d{3,4}$/u.test(word));
  const dates = isDated ? findDates(text, words, months, isMonthFirst) : [];
  const dateAt = new Map(dates.map((date) => [date.first, date]));
  return words.flatMap((word, index) => {
    const date = dateAt.get(index);
    const token = { ...word, parts: 0 };
    return date === undefined
      ? [...compoundAt(text, words, index), token]
      : [{ start: date.start, end: date.end, word: date.word, parts: date.length }, token];
  });
}

/** How many words a compound has at most. */
const MOST_JOINED = 4;

/** What hyphens put together from a word on, where it is the first of them: at least one has letters, as “AK-47” has. */
function compoundAt(text: string, words: readonly PlacedWord[], first: number): Token[] {
  const isJoined = (index: number) => {
    const [one, other] = [words[index], words[index + 1]];
    return one !== undefined && other !== undefined && /^[-‐‑]$/u.test(text.slice(one.end, other.start));
  };
  if (!isJoined(first) || (first > 0 && isJoined(first - 1))) return [];
  let last = first;
  while (isJoined(last)) last += 1;
  const joined = words.slice(first, last + 1);
  const word = joined.map((part) => part.word).join('');
  if (joined.length > MOST_JOINED || !/\p{Letter}/u.test(word)) return [];
  const { start = 0 } = joined[0] ?? {};
  return [{ start, end: joined.at(-1)?.end ?? start, word, parts: joined.length, isCompound: true }];
}

function wordsOfRun({ 0: run, index, groups }: RegExpExecArray): PlacedWord[] {
  const end = index + run.length;
  if (groups?.['sign'] !== undefined) return [{ start: index, end, word: run.replace(/\D/gu, '') }];
  const segments = segmentWords(run);
  const words = segments?.map((segment) => ({
    start: index + segment.start,
    end: index + segment.end,
    word: foldWord(run.slice(segment.start, segment.end)),
  })) ?? [{ start: index, end, word: foldWord(run) }];
  return words.filter(({ word }) => /[\p{Letter}\p{Number}]/u.test(word));
}
