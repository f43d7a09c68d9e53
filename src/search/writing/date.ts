import { foldWord } from './fold.ts';

/** A word of a text and where it stands. */
export interface PlacedWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** A date in a text: its one spelling, and how many words it is made of. */
export interface PlacedDate extends PlacedWord {
  readonly first: number;
  readonly length: number;
}

/** What may stand between the parts of a date: “13 January, 1953”, “13. Januar 1953”, “13 de enero de 1953”. */
const GAP = /^[\s.,/-]*$/u;
const LONGEST_PARTICLE = 3;

/** The names of the months in some languages, folded, with their numbers: alone, within a date, and cut short. */
export function monthNames(languages: readonly string[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      for (const day of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { month, ...day, timeZone: 'UTC' });
        for (let number = 1; number <= 12; number += 1) {
          const parts = format.formatToParts(Date.UTC(2000, number - 1, 1));
          const name = parts.find(({ type }) => type === 'month')?.value.replace(/\.$/u, '') ?? '';
          if (/\p{Letter}/u.test(name)) names.set(foldWord(name), number);
        }
      }
    }
  }
  return names;
}

/**
 * Finds the full dates in a text, however they are written, each as `19530113`.
 * @param isMonthFirst whether `1/13/1953` is meant where both orders are possible.
 */
export function findDates(
  text: string,
  words: readonly PlacedWord[],
  months: ReadonlyMap<string, number>,
  isMonthFirst: boolean,
): PlacedDate[] {
  const dates: PlacedDate[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const date = dateAt(text, words, first, months, isMonthFirst);
    if (date === undefined) continue;
    dates.push(date);
    first += date.length - 1;
  }
  return dates;
}

function dateAt(
  text: string,
  words: readonly PlacedWord[],
  first: number,
  months: ReadonlyMap<string, number>,
  isMonthFirst: boolean,
): PlacedDate | undefined {
  if (!/^\d/u.test(words[first]?.word ?? '') && !months.has(words[first]?.word ?? '')) return undefined;
  const parts: PlacedWord[] = [];
  let next = first;
  for (; next < words.length && parts.length < 3; next += 1) {
    const word = words[next];
    if (word === undefined) break;
    const before = words[next - 1];
    if (next > first && before !== undefined && !GAP.test(text.slice(before.end, word.start))) break;
    const isPart = /^\d/u.test(word.word) || months.has(word.word);
    if (!isPart && (word.word.length > LONGEST_PARTICLE || parts.length === 0)) break;
    if (isPart) parts.push(word);
  }
  const [a, b, c] = parts;
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const date = readDate([a.word, b.word, c.word], months, isMonthFirst);
  if (date === undefined) return undefined;
  return { start: a.start, end: c.end, word: date, first, length: next - first };
}

function readDate(
  [a, b, c]: readonly [string, string, string],
  months: ReadonlyMap<string, number>,
  isMonthFirst: boolean,
): string | undefined {
  const day = (word: string) => (/^\d{1,2}\p{Letter}{0,3}$/u.test(word) ? parseInt(word, 10) : NaN);
  const month = (word: string) => months.get(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : NaN);
  const year = (word: string) => (/^\d{3,4}$/u.test(word) ? Number(word) : NaN);
  const isNamed = months.has(a) || months.has(b);
  const orders: readonly (readonly [number, number, number])[] = [
    [year(a), month(b), day(c)],
    ...(isMonthFirst || months.has(a) ? [[year(c), month(a), day(b)] as const] : []),
    [year(c), month(b), day(a)],
    ...(isNamed ? [] : [[year(c), month(a), day(b)] as const]),
  ];
  const date = orders.find(([y, m, d]) => y > 0 && m >= 1 && m <= 12 && d >= 1 && d <= 31);
  return date?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('');
}
