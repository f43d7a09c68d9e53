import { foldWord } from './fold.ts';
import { findDates, type PlacedWord } from './date.ts';
import { segmentWords } from './segment.ts';

/** A word of a text, folded, and where it stands. A date is a word of its own before those that it is made of. */
export interface Token extends PlacedWord {
  /** How many of the words after it a date is made of; 0 for any other word. */
  readonly parts: number;
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
      ? [token]
      : [{ start: date.start, end: date.end, word: date.word, parts: date.length }, token];
  });
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
