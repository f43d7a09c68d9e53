import { readDate, type HistoricalDate } from './date.ts';
import { SEASONS, type End, type Moment } from './edtf.ts';

/**
 * Makes of a date of the bibliography one that the citation processor prints whole. One that is written out in EDTF is read; of
 * what the processor would drop (“perhaps”, a span of years, a season) it keeps the words, as `edtf`, for whoever prints it.
 * @returns undefined where the date says nothing.
 */
export function cslDateOf(written: unknown): unknown {
  if (typeof written === 'string' || typeof written === 'number') return dateFromText(String(written));
  if (typeof written !== 'object' || written === null) return undefined;
  const date = written as Readonly<Record<string, unknown>>;
  const parts = date['date-parts'];
  if (Array.isArray(parts)) {
    const lists = parts as readonly (readonly unknown[])[];
    if (lists.every(([year]) => year === null || year === '')) return undefined;
    return (date['circa'] !== undefined && date['circa'] !== false) ||
      date['season'] !== undefined ||
      hasSeason(lists[0])
      ? fromParts(date, lists)
      : date;
  }
  const text = date['edtf'] ?? date['raw'];
  return typeof text === 'string' ? dateFromText(text) : date;
}

function hasSeason(parts: readonly unknown[] | undefined): boolean {
  return Number(parts?.[1] ?? 0) > 12;
}

/** A date in parts with doubt or a season beside them. */
function fromParts(
  { season, circa }: Readonly<Record<string, unknown>>,
  lists: readonly (readonly unknown[])[],
): unknown {
  const qualifier = circa !== undefined && circa !== false ? '~' : '';
  const ends = lists.map(([year, month, day]) => {
    const number = Number(year);
    // CSL has no year 0: -44 is 44 BC, which is -0043 in EDTF.
    const years = `${number < 0 ? '-' : ''}${String(Math.abs(number < 0 ? number + 1 : number)).padStart(4, '0')}`;
    const named = Number(month ?? seasonNumber(season));
    const months = named > 12 ? 20 + ((named - 1) % 4) + 1 : named;
    const rest = [months, Number(day)]
      .filter((part) => part > 0)
      .map((part) => `-${String(part).padStart(2, '0')}`);
    return `${years}${rest.join('')}${qualifier}`;
  });
  return dateFromText(ends.join('/'));
}

/** A season is numbered from 1, or from 21 as EDTF has it, or named; 0 for what is none. */
export function seasonNumber(season: unknown): number {
  const index = /^2?[1-4]$/u.test(String(season))
    ? Number(season) % 20
    : SEASONS.findIndex((name) => name === String(season).trim().toLowerCase().replace('fall', 'autumn')) + 1;
  return index > 0 ? 20 + index : 0;
}

function dateFromText(text: string): object | undefined {
  if (text.trim() === '') return undefined;
  const date = readDate(text.trim());
  return date === undefined ? { literal: text.trim() } : cslDateOfEdtf(date);
}

/** A date of EDTF as CSL has it, with a mark of what CSL cannot say. */
function cslDateOfEdtf({ edtf, parsed }: HistoricalDate): object {
  const moments = (parsed as readonly End[]).filter((end): end is Moment => typeof end !== 'string');
  const [first] = moments;
  if (
    first === undefined ||
    moments.length < parsed.length ||
    moments.some(({ span, isUncertain }) => span > 1 || isUncertain)
  ) {
    return { edtf };
  }
  const season = first.season === undefined ? undefined : SEASONS.indexOf(first.season) + 1;
  return {
    'date-parts': moments.map(({ year, month, day }) =>
      [cslYear(year), month, day].filter((part) => part !== undefined),
    ),
    ...(season !== undefined && { season }),
    ...((season !== undefined || first.isAbout) && { edtf }),
  };
}

/** CSL counts as historians do: there is no year 0, and -1 is 1 BC. */
function cslYear(year: number): number {
  return year <= 0 ? year - 1 : year;
}
