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
  downloads: 'Download',
  changes: 'Changes',
  /** What stands before and after the address to write to. */
  reports: (editors: string) => [`${editors} take reports of errors at `, '.'] as const,
  address: (address: string) => `Address: ${address}`,
};

export const notFound = {
  title: 'Not found',
  description: 'There is no page at this address.',
  heading: 'There is no page here',
  hint: 'The address may be mistyped, or a note may have another name. These lead on:',
  text: (form: string) => `, the ${form} itself`,
  names: ['', 'the index', ', which leads to every note'] as Linked,
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
  all: 'All',
  letters: 'Letters',
  citedIn: 'Cited in',
};

/** What the numbers of the index are those of. */
const COUNTED = {
  paragraph: 'paragraphs',
  stanza: 'stanzas',
  speech: 'speeches',
  passage: 'passages',
  line: 'lines',
} as const;

/** The index, as that of a book. */
export const names = {
  title: 'Index',
  description: (form: string) =>
    `The people, places, works and subjects of the ${form} and of its notes, from A to Z.`,
  /** What a heading and the numbers behind it lead to. @param inParts whether each part counts for itself. */
  intro: (form: string, counts: keyof typeof COUNTED, inParts: boolean) =>
    `A heading leads to its note; the numbers behind it lead to the ${COUNTED[counts]} of the ${form} that name its subject${inParts ? ', each after the number of its part' : ''}.`,
  /** The same on paper, where nothing leads anywhere. */
  onPaper: (form: string, counts: keyof typeof COUNTED, inParts: boolean) =>
    `Numbers are those of the ${COUNTED[counts]} of the ${form}${inParts ? ', each after the number of its part' : ''}; n. stands for a note, with its number.`,
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
  subjects: 'What the notes are about',
  start: 'Start here',
  description: (number: number) => `All ${String(number)} notes of this edition, by what they are about.`,
  intro: (number: number): Linked => [
    `${count(number, { one: 'note', other: 'notes' })}, by what they are about. The `,
    'index',
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
    'index',
    ' leads to every note without it.',
  ] as Linked,
};

/** The notes below the text. */
export const endnotes = {
  title: 'Notes',
  intro: (form: string) => `In the order of the ${form}. Each note has a page of its own, with its sources.`,
  full: 'Read the full note',
  /** The way back to a mention: to `Paragraph 7`, and which words. */
  back: (place: string, lemma?: string) =>
    `Back to ${withSmallLetter(place)}${lemma === undefined ? '' : `: “${lemma}”`}`,
  sources: [
    'The sources stand on the page of each note, and all together in the ',
    'bibliography',
    '.',
  ] as Linked,
  /** What a mark is described by, for those who listen. */
  kind: (description: string) => `Note: ${description}`,
};

/** Beneath the title: what this is, and how it is used. */
export const opening = {
  edition: (notes: number, subject: string) =>
    `An annotated edition: ${count(notes, { one: 'note', other: 'notes' })} on ${subject}`,
  readingTime: (minutes: number) =>
    minutes < 100
      ? `${count(minutes, { one: 'minute', other: 'minutes' })} to read`
      : `${count(Math.round(minutes / 60), { one: 'hour', other: 'hours' })} to read`,
  about: 'About this edition',
  /** What to do with the words in the middle, which open a note: with a mouse, or with a finger. */
  hint: {
    click: 'Click any',
    tap: 'Tap any',
    words: 'dotted words',
    after: 'for a note.',
  },
};

/** Where a reader may go on when the text has ended. */
export const whereNext = {
  title: 'Where next',
  more: 'Also in this edition',
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
  downloads: 'This edition to take away: files, its version and date',
};

/** The page for printing, and the ways to it. `form` has a capital. */
export const print = {
  title: (form: string) => `${form} and notes`,
  description: (form: string) =>
    `The ${form} with all its notes and sources on one page, to print or to save.`,
  /** What heads the choice, on the screen alone. */
  heading: 'Print, or save as PDF',
  what: 'What to print',
  textOnly: (form: string) => `${form} only`,
  shortNotes: (form: string) => `${form} with short notes`,
  fullNotes: (form: string) => `${form} with full notes`,
  notesOnly: 'Notes only',
  shown: ' · shown below',
  leftOut: 'Include spoilers',
  spoilers: (warnings: readonly string[]) => `Print what ${warnings.join(', and what ')}`,
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
  more: 'More settings',
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
  notes: { label: 'Notes', default: 'Beside the text', popover: 'At the word', endnotes: 'At the end' },
  margin: { label: 'Margin', default: 'Chief notes', all: 'All notes', none: 'None' },
  marks: { label: 'Marks', default: 'Shown', quiet: 'Faint' },
  mine: { label: 'Your annotations', default: 'Shown', hidden: 'Hidden' },
  citations: { label: 'Citations', default: 'Numbers', names: 'Names' },
  keys: { label: 'Single-key shortcuts', default: 'On', off: 'Off' },
  offline: { label: 'Keep for reading offline', default: 'On', off: 'Off' },
};

/** How the names of places begin that the interface makes (`text` in apparatus.ts). */
const OURS =
  /^(?:Author’s note|Figure|Lines?|Page|Paragraph|Part|Speech|Stage direction|Stanza|Title page)\b/u;

/** The name of a place inside a sentence. What the text itself calls its parts keeps its capital. */
function withSmallLetter(name: string): string {
  return OURS.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
