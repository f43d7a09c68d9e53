// What readers of an edition with an English interface see and hear, room by room. This file is the pattern: every other
// language says the same (`words.ts`). Words for a number of things take the number, and choose their form by Intl.

/** The foot of every page. */
export const footer = {
  label: 'More',
  bibliography: 'Bibliography',
  print: 'Print',
};

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

function ordinal(number: number): string {
  return `${String(number)}${ENDINGS[ORDINALS.select(number)] ?? 'th'}`;
}

/** Dates, as a historian writes them. Names and order of days and months are Intl’s; what stands here is what it cannot say. */
export const dates = {
  seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
  /** A season of a year. */
  inYear: (season: string, year: string) => `${season} ${year}`,
  ad: (year: string) => `AD ${year}`,
  bc: (year: string) => `${year} BC`,
  /** @param firstYear the year that the decade begins with. */
  decade: (firstYear: string) => `the ${firstYear}s`,
  century: (number: number) => `the ${ordinal(number)} century`,
  centuryBc: (number: number) => `the ${ordinal(number)} century BC`,
  about: (date: string) => `about ${date}`,
  perhaps: (date: string) => `perhaps ${date}`,
  /** The day is not known, the month or year is. */
  dayUnknown: (date: string) => `${date} (day unknown)`,
  monthUnknown: (year: string) => `${year} (month unknown)`,
  /** The years from one to another of the same era, both in figures. */
  years: (first: string, last: string) =>
    `${first}–${first.length === 4 && last.startsWith(first.slice(0, 2)) ? last.slice(2) : last}`,
  /** Two single words or figures. */
  range: (first: string, last: string) => `${first}–${last}`,
  /** Two dates of several words. */
  between: (first: string, last: string) => `${first} – ${last}`,
  from: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,
  endUnknown: (beginning: string) => `from ${beginning}, end unknown`,
  beginningUnknown: (end: string) => `until ${end}, beginning unknown`,
};
