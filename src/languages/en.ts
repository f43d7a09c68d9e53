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
