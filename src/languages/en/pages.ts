/* What stands around the content on the pages of the site, page by page, in English. `form` is what the text is called: “essay”. */
import type { Linked } from '../linked.ts';
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('en', 'other');

/** What every page has. */
export const page = {
  main: 'Main',
  skipToText: (form: string) => `Skip to the ${form}`,
  skip: 'Skip to the page',
  notes: 'Notes',
  names: 'Index',
  about: 'About',
};

/** The foot of every page. */
export const footer = {
  label: 'More',
  bibliography: 'Bibliography',
  print: 'Print',
  reports: (editors: string, contact: string) => `${editors} take reports of errors at ${contact}.`,
  address: (address: string) => `Address: ${address}`,
};

export const notFound = {
  title: 'Not found',
  description: 'There is no page at this address.',
  heading: 'There is no page here',
  hint: 'The address may be mistyped, or a note may have another name. These lead on:',
  text: (form: string) => `, the ${form} itself`,
  names: ['', 'the index of names', ', which leads to every note'] as Linked,
  search: 'the search',
};

/** A page that has another address now. */
export const moved = {
  here: 'This page has moved:',
};

export const bibliography = {
  title: 'Bibliography',
  description: (works: number) =>
    `The ${count(works, { one: 'work', other: 'works' })} that the notes cite, and which notes cite each.`,
  intro: (works: number) =>
    `${count(works, { one: 'work', other: 'works' })}, each with the notes that cite it.`,
  list: 'Works cited',
  citedIn: 'Cited in',
};

/** The index, as that of a book. */
export const names = {
  title: 'Index',
  description: (form: string) =>
    `The people, places, works and subjects of the ${form} and of its notes, from A to Z.`,
  /** What a heading and the numbers behind it lead to. @param inParts whether each part counts for itself. */
  intro: (form: string, counts: 'passages' | 'lines', inParts: boolean) =>
    `A heading leads to its note; the numbers behind it lead to the ${counts} of the ${form} that name its subject${inParts ? ', each after the number of its part' : ''}.`,
  /** The same on paper, where nothing leads anywhere. */
  onPaper: (form: string, counts: 'passages' | 'lines', inParts: boolean) =>
    `Numbers are those of the ${counts} of the ${form}${inParts ? ', each after the number of its part' : ''}; n. stands for a note, with its number.`,
  letters: 'Letters',
  figures: 'Figures',
  see: 'see',
  seeAlso: 'see also',
  /** A note by its number, on paper. */
  note: (number: number) => `n. ${String(number)}`,
};

/** The list of notes. */
export const notes = {
  title: 'Notes',
  description: (number: number) => `All ${String(number)} notes of this edition, by what they are about.`,
  intro: (number: number): Linked => [
    `${count(number, { one: 'note', other: 'notes' })}, by what they are about. The `,
    'index of names',
    ' lists every name that leads to one.',
  ],
};

export const search = {
  title: 'Search',
  description: (form: string) => `Search the ${form} and its notes.`,
  field: (form: string) => `Search the ${form} and the notes`,
  submit: 'Search',
  open: 'Search',
  allResults: 'All results',
  close: 'Close',
  scriptless: [
    'Searching needs JavaScript, which is switched off here or has not come. The ',
    'index of names',
    ' leads to every note without it.',
  ] as Linked,
};

/** The notes below the text. */
export const endnotes = {
  title: 'Notes',
  intro: (form: string) => `In the order of the ${form}. Each note has a page of its own, with its sources.`,
  full: 'Read the full note',
  fullOf: (title: string) => `Read the full note: ${title}`,
  /** The way back to a mention, by ear. */
  backTo: (ordinal: number, lemma: string) => `${String(ordinal)}: back to “${lemma}”`,
  sources: [
    'The sources stand on the page of each note, and all together in the ',
    'bibliography',
    '.',
  ] as Linked,
  /** What a mark is described by, for those who listen. */
  kind: (description: string) => `Note: ${description}`,
  hint: ['A dotted line marks words that have a ', 'note', '.'] as Linked,
};

/** The page of a note. */
export const note = {
  back: (form: string) => `Back to the ${form}`,
  inText: (form: string) => `In the ${form}`,
  previousMention: 'Previous mention',
  nextMention: 'Next mention',
  previous: 'Previous note',
  next: 'Next note',
  inOrder: 'Notes in order',
  seeAlso: 'See also',
  linkedFrom: 'Linked from',
  sources: 'Sources',
  checked: (date: string) => `Last checked against its sources on ${date}.`,
  table: 'Table',
  tableOf: (title: string) => `Table: ${title}`,
  footnotes: 'Footnotes',
  backToText: 'Back to the text',
};

/** How to cite what stands on a page. */
export const cite = {
  text: (form: string) => `Cite this ${form}`,
  note: 'Cite this note',
  records: 'For reference managers',
};

/** The page for printing, and the ways to it. `form` has a capital. */
export const print = {
  title: (form: string) => `${form} and notes`,
  description: (form: string) =>
    `The ${form} with all its notes and sources on one page, to print or to save.`,
  what: 'What to print',
  textOnly: (form: string) => `${form} only`,
  shortNotes: (form: string) => `${form} with short notes`,
  fullNotes: (form: string) => `${form} with full notes`,
  notesOnly: 'Notes only',
  shown: ' · shown below',
  leftOut: 'Left out until you choose it',
  spoilers: (warnings: readonly string[]) => `What ${warnings.join(', and what ')}`,
  hint: 'Below is what the browser’s command Print will print, and “Save as PDF” will save.',
  button: 'Print',
  notes: 'Notes',
  further: 'Further notes',
  furtherIntro: 'What the notes above lead to, by headword.',
  page: 'Page',
  pageOf: (title: string) => `The page of the note: ${title}`,
  ways: 'Printed, this page has its notes in short. To print otherwise:',
};

/** The panel of settings: each setting, and its choices by their values. */
export const settings = {
  title: 'Settings',
  close: 'Close',
  reset: 'Reset',
  shortcuts: 'Keyboard shortcuts',
  theme: { label: 'Theme', default: 'System', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
  size: {
    ...{ label: 'Size', smallest: 'Smallest', smaller: 'Smaller', default: 'Medium' },
    ...{ larger: 'Larger', largest: 'Largest', huge: 'Huge' },
  },
  face: { label: 'Face', default: 'Book serif', sans: 'Sans', dyslexia: 'For dyslexia' },
  measure: { label: 'Line length', narrow: 'Short', default: 'Medium', wide: 'Long' },
  leading: { label: 'Line spacing', tight: 'Tight', default: 'Medium', loose: 'Loose' },
  notes: { label: 'Notes', default: 'In the margin', popover: 'At the word', endnotes: 'At the end' },
  marks: { label: 'Marks', default: 'Shown', quiet: 'Quiet' },
  mine: { label: 'Your annotations', default: 'Shown', hidden: 'Hidden' },
  citations: { label: 'Citations', default: 'Numbers', names: 'Names' },
  keys: { label: 'Single-key shortcuts', default: 'On', off: 'Off' },
};
