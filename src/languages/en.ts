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
