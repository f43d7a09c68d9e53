import { wordsOf, type Words } from '../languages/words.ts';
import { earliest, latest, parseEdtf, yearsOf, type Edtf, type End, type Moment } from './edtf.ts';

/** A date of the Extended Date/Time Format: as written, what it says, and the span of time that it may mean, both ends included. */
export interface HistoricalDate {
  readonly edtf: string;
  readonly parsed: Edtf;
  /** Milliseconds since 1970; minus infinity where the beginning is open. */
  readonly earliest: number;
  /** Milliseconds since 1970; infinity where the end is open. */
  readonly latest: number;
}

/**
 * Reads a date or interval of EDTF, levels 0 and 1.
 * @returns undefined where the text is no such date, the calendar has no such day, or an interval ends before it begins.
 */
export function readDate(text: string): HistoricalDate | undefined {
  if (!known.has(text)) known.set(text, dateOf(text, parseEdtf(text)));
  return known.get(text);
}

/** Says in a sentence why a text is not a date. */
export function explainDate(text: string): string {
  const parsed = parseEdtf(text);
  return typeof parsed === 'string' ? `${parsed}${suggestDate(text)}` : '';
}

/** How others write dates, and EDTF the same. */
const OTHER_FORMS: readonly (readonly [form: RegExp, edtf: (...found: string[]) => string])[] = [
  [/^(?<from>\d{4})\s*[-\u2010-\u2015]\s*(?<to>\d{4})$/u, (from = '', to = '') => `${from}/${to}`],
  [/^(?:c|ca|circa|about|around)\.?\s*(?<year>\d{4})$/iu, (year = '') => `${year}~`],
  [/^(?<year>\d{4})s$/u, (year = '') => `${year.slice(0, 3)}X`],
  [/^\u2212(?<year>\d{4}.*)$/u, (year = '') => `-${year}`],
  [/^(?<year>\d{3})$/u, (year = '') => `0${year}`],
  [
    /^(?<year>\d{1,4})\s*(?:BC|BCE)$/iu,
    (year = '') => (year === '1' ? '0000' : `-${String(Number(year) - 1).padStart(4, '0')}`),
  ],
  [/^(?<year>[1-9]\d{4,8})$/u, (year = '') => `Y${year}`],
];

/** A sentence that says how EDTF writes a date that is written as others are; or nothing. */
function suggestDate(text: string): string {
  for (const [form, edtf] of OTHER_FORMS) {
    const found = form.exec(text.trim());
    if (found === null) continue;
    const written = edtf(...found.slice(1));
    if (typeof parseEdtf(written) !== 'string') return ` Is ${written} meant?`;
  }
  return '';
}

/** Dates already read: notes share many, the day they were checked above all. */
const known = new Map<string, HistoricalDate | undefined>();

function dateOf(text: string, parsed: Edtf | string): HistoricalDate | undefined {
  if (typeof parsed === 'string') return undefined;
  const [first, last = first] = parsed;
  return { edtf: text, parsed, earliest: earliest(first), latest: latest(last) };
}

type DateWords = Words['dates'];

/**
 * Prints a date as a historian writes it: `13 November 1952`, `1936–38`, `about 1950`, `September–October 1941`.
 * @param language the language of the interface.
 */
export function printDate({ parsed }: HistoricalDate, language: string): string {
  const words = wordsOf(language).dates;
  if (parsed.length === 1) return printMoment(parsed[0], words, language);
  const [first, last] = parsed;
  if (typeof first === 'string') {
    const end = printEnd(last, words, language);
    return first === 'open' ? words.until(end) : words.beginningUnknown(end);
  }
  if (typeof last === 'string') {
    const beginning = printMoment(first, words, language);
    return last === 'open' ? words.from(beginning) : words.endUnknown(beginning);
  }
  return printInterval(first, last, words, language);
}

function printEnd(end: End, words: DateWords, language: string): string {
  return typeof end === 'string' ? '' : printMoment(end, words, language);
}

function printMoment(moment: Moment, words: DateWords, language: string): string {
  return qualify(moment, printPlain(moment, words, language), words);
}

/** Where both ends are as sure, what they share is said once. */
function printInterval(first: Moment, last: Moment, words: DateWords, language: string): string {
  const shared = printShared(first, last, words, language);
  if (shared !== undefined && first.isAbout === last.isAbout && first.isUncertain === last.isUncertain) {
    return qualify(first, shared, words);
  }
  return words.between(printMoment(first, words, language), printMoment(last, words, language));
}

function printShared(first: Moment, last: Moment, words: DateWords, language: string): string | undefined {
  if (first.unknown !== undefined || last.unknown !== undefined) return undefined;
  if (isYear(first) && isYear(last)) return printYears(first.year, last.year, words, language);
  if (first.season !== undefined && last.season !== undefined && first.year === last.year) {
    const seasons = words.range(words.seasons[first.season], words.seasons[last.season]);
    return words.inYear(seasons, printYear(first.year, words, language));
  }
  if (first.month === undefined || last.month === undefined || typeof first.day !== typeof last.day) {
    return undefined;
  }
  return formatOf(first, language)
    .formatRangeToParts(standIn(first), standIn(last, first))
    .map(({ type, value, source }) => {
      if (type === 'day') return words.day(value);
      if (type !== 'year') return value;
      return printYear(source === 'startRange' ? first.year : last.year, words, language);
    })
    .join('')
    .replaceAll('\u2009', ' ');
}

function qualify({ isAbout, isUncertain }: Moment, date: string, words: DateWords): string {
  const about = isAbout ? words.about(date) : date;
  return isUncertain ? words.perhaps(about) : about;
}

function printPlain(moment: Moment, words: DateWords, language: string): string {
  const { year, span, month, season, unknown } = moment;
  if (unknown !== undefined) {
    const rest = month === undefined ? printYear(year, words, language) : printMonth(moment, words, language);
    return unknown === 'day' ? words.dayUnknown(rest) : words.monthUnknown(rest);
  }
  if (span === 100) return printCentury(moment, words);
  if (span === 10) return printDecade(moment, words, language);
  if (season !== undefined) return words.inYear(words.seasons[season], printYear(year, words, language));
  return month === undefined ? printYear(year, words, language) : printMonth(moment, words, language);
}

/** A month or day, in the order that the language has for them. */
function printMonth(moment: Moment, words: DateWords, language: string): string {
  return formatOf(moment, language)
    .formatToParts(standIn(moment))
    .map(({ type, value }) => {
      if (type === 'day') return words.day(value);
      return type === 'year' ? printYear(moment.year, words, language) : value;
    })
    .join('');
}

function printYear(year: number, words: DateWords, language: string): string {
  if (year <= 0) return words.bc(digits(1 - year, language));
  return year < 100 ? words.ad(digits(year, language)) : digits(year, language);
}

function printYears(first: number, last: number, words: DateWords, language: string): string {
  if (last <= 0) return words.bc(words.range(digits(1 - first, language), digits(1 - last, language)));
  if (first <= 0) {
    return words.between(words.bc(digits(1 - first, language)), words.ad(digits(last, language)));
  }
  const years = words.years(digits(first, language), digits(last, language));
  return first < 100 ? words.ad(years) : years;
}

/** Of years of five digits and more, thousands are set apart. */
function digits(year: number, language: string): string {
  return year < 10_000 ? String(year) : new Intl.NumberFormat(language).format(year);
}

function printCentury(moment: Moment, words: DateWords): string {
  const [first, last] = yearsOf(moment);
  return first < 0 ? words.centuryBc(1 + Math.trunc(-last / 100)) : words.century(first / 100 + 1);
}

/** A decade has a name where no century begins with it and no era is near. */
function printDecade(moment: Moment, words: DateWords, language: string): string {
  const [first, last] = yearsOf(moment);
  if (first < 100 || first % 100 === 0) return printYears(first, last, words, language);
  return words.decade(String(first));
}

function isYear({ span, month, season, unknown }: Moment): boolean {
  return span === 1 && month === undefined && season === undefined && unknown === undefined;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf({ day }: Moment, language: string): Intl.DateTimeFormat {
  const key = `${language} ${day === undefined ? 'month' : 'day'}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, {
      year: 'numeric',
      month: 'long',
      ...(day !== undefined && { day: 'numeric' }),
      calendar: 'gregory',
      timeZone: 'UTC',
    });
  formats.set(key, format);
  return format;
}

/** A day of our time that stands for one of any year: its year is replaced by words. After another year it stands in a later one. */
function standIn({ year, month = 1, day = 1 }: Moment, before?: Moment): Date {
  return new Date(Date.UTC(before === undefined || before.year === year ? 2000 : 2004, month - 1, day));
}
