/* What the model of an edition prints in English: dates, the weight of sources, places in the text, relations. */

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

function ordinal(number: number): string {
  return `${String(number)}${ENDINGS[ORDINALS.select(number)] ?? 'th'}`;
}

/** Dates, as a historian writes them. Names and order of days and months are Intl’s; what stands here is what it cannot say. */
export const dates = {
  seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
  /** A day of a month, in figures. */
  day: (day: string) => day,
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

/** Citations: of sources in a note, and of what stands in this edition. */
export const citations = {
  /** A citation by ear. */
  source: (number: number) => `source ${String(number)}`,
  /** What this edition is, among others of the same text. */
  edition: 'annotated edition',
  /** A title in quotation marks; those within it become single ones. */
  quoteTitle: (title: string) => `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  /** A note named in one line, by its title and the text that it belongs to. */
  noteOn: (editors: string, title: string, text: string) => `${editors}, ${title}, note on ${text}`,
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
  /** Where a picture stands with its caption. */
  figure: 'Figure',
  printedPage: (number: string) => `Page ${number} of the printed text`,
  part: (number: number) => `Part ${String(number)}`,
  contents: 'Contents',
  parts: 'Parts',
  previousPart: 'Previous:',
  nextPart: 'Next:',
  titlePage: 'Title page',
  /** Where something stands, from the largest to the smallest. */
  place: (places: readonly string[]) => places.join(', '),
  line: (first: number, last: number) =>
    first === last ? `Line ${String(first)}` : `Lines ${String(first)}–${String(last)}`,
  /** A line as briefly as an index says it; where it counts nothing but lines, a number says enough. */
  shortLine: (first: number, last: number, onlyLines: boolean) => {
    const numbers = first === last ? String(first) : `${String(first)}–${String(last)}`;
    if (onlyLines) return numbers;
    return `${first === last ? 'l.' : 'll.'} ${numbers}`;
  },
  /** The title page, as an index says it. */
  onTitlePage: 'title page',
  /** A number within a part that counts for itself. */
  numberInPart: (part: number, number: string) => `${String(part)}.${number}`,
};

const PASSAGES = {
  paragraph: 'Paragraph',
  quotation: 'Paragraph',
  list: 'Paragraph',
  table: 'Paragraph',
  code: 'Paragraph',
  stanza: 'Stanza',
  speech: 'Speech',
  direction: 'Stage direction',
};

/**
 * What heads a relation: `from` on the page of the note that comes first in the sentence “this note AS that note”, `to` on the
 * other’s.
 */
export const relations = {
  'part-of': { from: 'Part of', to: 'Includes' },
  'led-to': { from: 'Led to', to: 'Followed from' },
  'member-of': { from: 'Member of', to: 'Members' },
  headed: { from: 'Headed', to: 'Headed by' },
  wrote: { from: 'Wrote', to: 'Written by' },
  published: { from: 'Published', to: 'Published in' },
  treats: { from: 'Treats of', to: 'Treated in' },
  'appears-in': { from: 'Appears in', to: 'Characters and scenes' },
  'kin-of': { from: 'Family', to: 'Family' },
  'colleague-of': { from: 'Worked with', to: 'Worked with' },
  'stands-for': { from: 'Counterpart in history', to: 'Counterpart in fiction' },
  'victim-of': { from: 'Victim of', to: 'Victims' },
  interrogated: { from: 'Interrogated', to: 'Interrogated by' },
  arrested: { from: 'Had arrested', to: 'Arrested by' },
  denounced: { from: 'Denounced', to: 'Denounced by' },
  killed: { from: 'Had killed', to: 'Killed by' },
  treated: { from: 'Doctor of', to: 'Treated by' },
  'carried-out': { from: 'Carried out', to: 'Carried out by' },
  'located-in': { from: 'In', to: 'Places and events here' },
  succeeded: { from: 'Came after', to: 'Came before' },
  'contrasted-with': { from: 'Compare', to: 'Compare' },
  'see-also': { from: 'See also', to: 'See also' },
};

/** What an edition says that has just been begun from a file, until its editors say it better. */
export const starting = {
  form: 'text',
  untitled: 'Untitled',
  description: (title: string) => `“${title}”, with notes.`,
  editors: 'The editors of this edition',
  contact: 'the editors of this edition',
  rights: 'The rights are not stated yet.',
  aboutTitle: 'About this edition',
  about: (from: string) =>
    `This edition was begun from the file ${from}. Its text stands as it stood there; its notes are still to be written.`,
};
