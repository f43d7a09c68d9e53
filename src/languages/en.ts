/*
 * What readers of an edition with an English interface see and hear, room by room. This file is the pattern: every other
 * language says the same (words.ts). Words for a number of things take the number, and choose their form by Intl.
 */

export { annotations } from './en/annotations.ts';

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

/** How much weight a source bears: what each tier is called, and what it is good for. */
export const tiers = {
  heading: 'What the sources are',
  primary: {
    name: 'Primary document',
    use: 'Written by those who took part or saw it: good for what was said, ordered or lived through, as far as its author knew it and would say it.',
  },
  scholarly: {
    name: 'Scholarly work',
    use: 'A book or an article whose author names the evidence: good for what happened, how many were concerned, and why.',
  },
  institution: {
    name: 'Institution or reference work',
    use: 'An archive, a museum, an encyclopaedia or an official body: good for names, dates and places.',
  },
  journalism: {
    name: 'Journalism',
    use: 'A newspaper or magazine that answers for what it prints: good for what was reported at the time, and for how a book was received.',
  },
  other: {
    name: 'Other',
    use: 'What none of these gives, such as a publisher’s own page: good for a detail, and never the only ground for a claim about history.',
  },
};

/** Citations of sources in a note. */
export const citations = {
  /** A citation by ear. */
  source: (number: number) => `source ${String(number)}`,
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
  passage: (type: keyof typeof PASSAGES, number: number) => `${PASSAGES[type]} ${String(number)}`,
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

const PASSAGES = {
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

/** The table of dates, and where a note stands in it. */
export const timeline = {
  title: 'Timeline',
  description: (count: number) => `${String(count)} dates in their order, drawn to scale and as a list.`,
  intro: 'All that has a date. The drawing and the list below it are the same; each entry leads to its note.',
  scale:
    'Where the line of years is heavy, every year is equally wide; where it is thin or dotted, years are drawn together, since little or nothing in them has a date. A hollow mark is a date that is about right or uncertain, an arrow a time that has not ended.',
  list: 'The same as a list',
  filter: 'Show',
  world: 'World',
  kind: 'Subject',
  all: 'All',
  year: 'Year',
  jump: 'Go',
  shown: 'Shown:',
  inTime: 'In time',
  before: 'Before',
  after: 'After',
  ways: 'Elsewhere in this edition',
  way: 'In time',
};

/** The maps, and the list of what they show. */
export const places = {
  title: 'Places',
  description: (count: number) =>
    `${plural(count, 'place', 'places')} on maps of this edition and in a list.`,
  intro:
    'Where it happened. Every place stands on the maps and in the list below them; an arrow key leads from one place on a map to the next.',
  list: 'All places',
  key: 'Key',
  kilometres: (count: number, language: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' }).format(count),
  metres: (count: number, language: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'meter' }).format(count),
  within: (distance: string) => `within ${distance}`,
  now: (name: string) => `today ${name}`,
  coordinates: (text: string) => `Point: ${text}`,
  naturalEarth: 'Natural Earth 1:50m (public domain)',
  mapDate: (date: string) => `As of ${date}`,
  scheme: 'Schematic',
  credit: 'Sources and licences',
  zoomIn: 'Closer',
  zoomOut: 'Farther',
  reset: 'Whole map',
  data: 'The places as GeoJSON',
  onMap: 'On the map',
  way: 'On the map',
};

/** The cast: characters and people. */
export const people = {
  title: 'People',
  description: (count: number) =>
    `${plural(count, 'person', 'people')}: who they are, and how they stand to each other.`,
  intro:
    'Who is who. Invented characters and people who lived stand apart, each with the sentence that first names them.',
  groups: {
    character: (world: string) => `Characters of the ${world}`,
    person: (world: string) => `People of ${world}`,
  },
  alone: {
    character: 'Invented: none of them lived.',
    person: 'They lived; what is said of them has its sources.',
  },
  names: 'How the names work',
  first: 'First in the text',
  notInText: 'Not named in the text itself.',
  say: 'Say',
  way: 'Among the people',
};

/** Charts of the notes’ own tables. */
export const charts = {
  label: (columns: string) => `Chart of the table below: ${columns}`,
};

function plural(count: number, one: string, other: string): string {
  const form = new Intl.PluralRules('en').select(count);
  return `${new Intl.NumberFormat('en').format(count)} ${form === 'one' ? one : other}`;
}
