/** A stretch of time as EDTF writes one: a day, month, season, year, decade or century. Years count as ISO 8601 does: 0 is 1 BC. */
export interface Moment {
  /** Of a decade or century, the year with the smallest number: 1950 of `195X`, -40 of `-004X`. */
  readonly year: number;
  /** How many years it names: 1, 10 or 100. */
  readonly span: 1 | 10 | 100;
  /** 1 to 12. */
  readonly month?: number;
  readonly season?: Season;
  readonly day?: number;
  /** What the date says it does not know: the month of `1952-XX`, the day of `1952-11-XX`. */
  readonly unknown?: 'month' | 'day';
  /** `~`: about when. */
  readonly isAbout: boolean;
  /** `?`: perhaps not then. */
  readonly isUncertain: boolean;
}

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];

/** An end of an interval: `..` has no end, nothing stands for an end that is not known. */
export type End = Moment | 'open' | 'unknown';

/** A date of EDTF, level 0 and 1: one moment, or two ends. */
export type Edtf = readonly [Moment] | readonly [End, End];

const MOMENT =
  /^(?:(?<year>-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?|Y(?<long>-?[1-9]\d{4,8}))(?<qualifier>[~?%])?$/u;
/** A day and its hour; the hour is left. */
const HOUR = /T(?:[01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/u;

/**
 * Reads a date.
 * @returns what it says; or, as a string, why it is none, as a sentence.
 */
export function parseEdtf(text: string): Edtf | string {
  const ends = text.split('/');
  const [only, to] = ends;
  if (only === undefined || ends.length > 2) return `“${text}” has more than two ends.`;
  if (to === undefined) {
    const moment = parseMoment(only);
    return 'problem' in moment ? moment.problem : [moment];
  }
  const first = parseEnd(only);
  const last = parseEnd(to);
  if (isProblem(first)) return first.problem;
  if (isProblem(last)) return last.problem;
  if (typeof first === 'string' && typeof last === 'string') return `“${text}” names no date.`;
  if (earliest(first) > latest(last)) return `“${text}” ends before it begins.`;
  return [first, last];
}

/** Why a text is no date, as a sentence. */
interface Problem {
  readonly problem: string;
}

function isProblem(read: End | Problem): read is Problem {
  return typeof read === 'object' && 'problem' in read;
}

function parseEnd(text: string): End | Problem {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : parseMoment(text);
}

function parseMoment(text: string): Moment | Problem {
  const { year, month, day, long, qualifier } = MOMENT.exec(text.replace(HOUR, ''))?.groups ?? {};
  const digits = long ?? year;
  if (digits === undefined) return { problem: `“${text}” is not a date in EDTF.` };
  if (digits === '-0000') return { problem: `“${text}” names no year: 0000 is 1 BC, -0001 is 2 BC.` };
  const span = digits.endsWith('XX') ? 100 : digits.endsWith('X') ? 10 : 1;
  if (span > 1 && month !== undefined) return { problem: `“${text}” names a month, and not its year.` };
  const moment: Moment = {
    // `-000X` and `-00XX` begin with the year 0 and run back from it: -0 says so.
    year: Number(digits.replaceAll('X', '0')),
    span,
    isAbout: qualifier === '~' || qualifier === '%',
    isUncertain: qualifier === '?' || qualifier === '%',
  };
  if (month === undefined) return moment;
  if (month === 'XX') {
    if (day !== undefined && day !== 'XX') return { problem: `“${text}” names a day, and not its month.` };
    return { ...moment, unknown: day === undefined ? 'month' : 'day' };
  }
  const number = Number(month);
  const season = SEASONS[number - 21];
  if (season !== undefined && day === undefined) return { ...moment, season };
  if (number < 1 || number > 12) return { problem: `“${text}” names a month ${month}; a year has twelve.` };
  if (day === undefined) return { ...moment, month: number };
  if (day === 'XX') return { ...moment, month: number, unknown: 'day' };
  const last = daysOf(moment.year, number);
  if (Number(day) < 1 || Number(day) > last) {
    return { problem: `“${text}” is not in the calendar: that month has ${String(last)} days.` };
  }
  return { ...moment, month: number, day: Number(day) };
}

/** The first instant that an end may mean, in milliseconds since 1970; minus infinity where that is open. */
export function earliest(end: End): number {
  if (typeof end === 'string') return -Infinity;
  const { month = 1, day = 1, season } = end;
  const [first] = yearsOf(end);
  if (season !== undefined) return instant(first, SEASONS.indexOf(season) * 3 + 3, 1);
  return instant(first, month, day);
}

/** The last instant that an end may mean; infinity where that is open. */
export function latest(end: End): number {
  if (typeof end === 'string') return Infinity;
  const { month = 12, day, season } = end;
  const [, last] = yearsOf(end);
  // A winter runs on into the next year.
  if (season !== undefined) return instant(last, SEASONS.indexOf(season) * 3 + 6, 1) - 1;
  return instant(last, month, (day ?? daysOf(last, month)) + 1) - 1;
}

/** The first and the last year of a moment. */
export function yearsOf({ year, span }: Moment): readonly [number, number] {
  const isBefore = year < 0 || Object.is(year, -0);
  return isBefore ? [year - (span - 1), year] : [year, year + (span - 1)];
}

function instant(year: number, month: number, day: number): number {
  // `Date.UTC` takes the years from 0 to 99 for those of the last century. Years too far off for a clock are counted out.
  const date = new Date(0).setUTCFullYear(year, month - 1, day);
  return Number.isNaN(date) ? year * 365.2425 * 86_400_000 : date;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
