import edtf from 'edtf';

/** A date of the Extended Date/Time Format: as written, and the span of time that it may mean, both ends included. */
export interface HistoricalDate {
  readonly edtf: string;
  /** Milliseconds since 1970; minus infinity where the beginning is open. */
  readonly earliest: number;
  /** Milliseconds since 1970; infinity where the end is open. */
  readonly latest: number;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SEASONS: Record<string, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

const MOMENT = /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<qualifier>[~?%])?$/u;

/**
 * Reads an EDTF date or interval of days, months, seasons, years, decades or centuries, `?` and `~` and open ends included.
 * @returns undefined where the text is not such a date, or an interval ends before it begins.
 */
export function readDate(text: string): HistoricalDate | undefined {
  if (!known.has(text)) known.set(text, parseDate(text));
  return known.get(text);
}

/** Dates already read: notes share many, the day they were checked above all, and reading one takes a grammar. */
const known = new Map<string, HistoricalDate | undefined>();

function parseDate(text: string): HistoricalDate | undefined {
  const ends = text.split('/');
  if (ends.length > 2 || !ends.every((end) => end === '..' || MOMENT.test(end))) return undefined;
  try {
    const { min, max } = edtf(text);
    return min > max ? undefined : { edtf: text, earliest: min, latest: max };
  } catch {
    return undefined;
  }
}

/** Prints a date as the edition writes dates: `13 November 1952`, `1936–38`, `about 1950`, `September – October 1941`. */
export function printDate({ edtf: text }: HistoricalDate, _language = 'en'): string {
  const [from = '', to] = text.split('/');
  if (to === undefined) return printMoment(from);
  if (from === '..') return `until ${printMoment(to)}`;
  if (to === '..') return `from ${printMoment(from)}`;
  if (/^\d{4}$/u.test(from) && /^\d{4}$/u.test(to)) {
    const sameCentury = from.slice(0, 2) === to.slice(0, 2);
    return `${from}–${sameCentury ? to.slice(2) : to}`;
  }
  return `${printMoment(from, to)} – ${printMoment(to)}`;
}

/** Prints one end; what it shares with a later end (`before`) is left to that one. */
function printMoment(text: string, before?: string): string {
  const { year = '', month, day, qualifier } = MOMENT.exec(text)?.groups ?? {};
  const other = before === undefined ? undefined : MOMENT.exec(before)?.groups;
  const sameYear = qualifier === undefined && month !== undefined && other?.['year'] === year;
  const sameMonth = sameYear && day !== undefined && other['month'] === month;
  const monthName = month === undefined ? undefined : (SEASONS[month] ?? MONTHS[Number(month) - 1]);
  const parts = [
    day === undefined ? undefined : String(Number(day)),
    sameMonth ? undefined : monthName,
    sameYear ? undefined : printYear(year),
  ];
  const words = parts.filter((part) => part !== undefined).join(' ');
  if (qualifier === undefined) return words;
  return { '~': `about ${words}`, '?': `${words} (uncertain)` }[qualifier] ?? `about ${words} (uncertain)`;
}

function printYear(year: string): string {
  if (year.endsWith('XX')) return `the ${String(Number(year.slice(0, 2)) + 1)}th century`;
  return year.endsWith('X') ? `the ${year.slice(0, 3)}0s` : year;
}
