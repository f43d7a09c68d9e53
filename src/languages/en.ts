import type { PassageType } from '../edition/passage.ts';

/*
 * What readers of an edition with an English interface see and hear, room by room. This file is the pattern: every other
 * language says the same (words.ts). Words for a number of things take the number, and choose their form by Intl.
 */

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

/** The lines of the title page. */
export const titlePage = {
  on: 'On ',
  by: ' by ',
  translatedBy: (people: string) => `Translated by ${people}`,
  editedBy: (people: string) => `Edited by ${people}`,
  pages: (count: number) => `${String(count)} pages`,
};

/** What stands in the text and is none of its words. */
export const text = {
  /** What a passage is called, with its number. */
  passage: (type: PassageType, number: number) => `${PASSAGES[type]} ${String(number)}`,
  authorNote: (number: number) => `Author’s note ${String(number)}`,
  authorNotes: 'Author’s notes',
  printedPage: (number: string) => `Page ${number} of the printed text`,
  part: (number: number) => `Part ${String(number)}`,
  contents: 'Contents',
  parts: 'Parts',
  previousPart: 'Previous:',
  nextPart: 'Next:',
  titlePage: 'Title page',
  backToMark: (number: number) => `Back to the mark of the author’s note ${String(number)}`,
  /** Where something stands, from the largest to the smallest. */
  place: (places: readonly string[]) => places.join(', '),
  line: (first: number, last: number) =>
    first === last ? `Line ${String(first)}` : `Lines ${String(first)}–${String(last)}`,
};

const PASSAGES: Readonly<Record<PassageType, string>> = {
  paragraph: 'Passage',
  quotation: 'Passage',
  list: 'Passage',
  table: 'Passage',
  code: 'Passage',
  figure: 'Passage',
  stanza: 'Stanza',
  speech: 'Speech',
  direction: 'Stage direction',
};

/** A page that has another address now. */
export const moved = {
  here: 'This page has moved:',
};
