/* What scripts say in English that are fetched only when they are needed: the search, and the list of shortcuts. */
import { counter } from '../plural.ts';

const count = counter<'one' | 'other'>('en', 'other');

/** What notes are about, and the worlds of an edition that names none. */
export const subjects = {
  /** What each kind of note is called: one, and many, as over a list. */
  kinds: {
    person: { singular: 'person', plural: 'People' },
    character: { singular: 'character', plural: 'Characters' },
    place: { singular: 'place', plural: 'Places' },
    event: { singular: 'event', plural: 'Events' },
    institution: { singular: 'institution', plural: 'Institutions' },
    work: { singular: 'work', plural: 'Works' },
    idea: { singular: 'idea', plural: 'Ideas and ways of life' },
    object: { singular: 'object', plural: 'Objects' },
  },
  worlds: { history: 'history', novel: 'novel', criticism: 'criticism' },
  /** What notes of those worlds and kinds are called; any other pair is told by its own two words. */
  descriptions: {
    history: {
      person: 'A real person',
      place: 'A real place',
      event: 'A historical event',
      institution: 'A real institution',
      work: 'A document or work of its time',
      idea: 'A subject of history',
      object: 'An object of its time',
    },
    novel: {
      character: 'A character in the novel',
      event: 'A scene in the novel',
      place: 'A place in the novel',
    },
    criticism: {
      person: 'A writer; a real person',
      work: 'A published work',
      institution: 'A real publication',
      idea: 'A question of reading',
      event: 'A turn in scholarship',
    },
  },
  inWorld: (kind: string, world: string) => `${kind} (${world})`,
};

/** Results of a search. */
export const results = {
  note: (what: string) => `Note · ${what}`,
  text: (form: string, place: string) => `The ${form} · ${place}`,
  /** What the passages of a text are called, each with its number; `passage` where they are of several kinds. */
  places: {
    paragraph: (number: string) => `Paragraph ${number}`,
    stanza: (number: string) => `Stanza ${number}`,
    speech: (number: string) => `Speech ${number}`,
    passage: (number: string) => `Passage ${number}`,
  },
  /** A line of verse, or several from one to another, and a page of the printed source. */
  lines: (first: string, last: string) => (first === last ? `Line ${first}` : `Lines ${first}–${last}`),
  printedPage: (number: string) => `Page ${number} of the printed text`,
  more: (number: number) => `${String(number)} more`,
  everything: 'Everything',
  /** All worlds: of an edition that names none of its own, and of any other. */
  usualWorlds: 'History and fiction',
  allWorlds: 'All of them',
  showKinds: 'Show kinds',
  showWorlds: 'Show worlds',
};

/** Where a search stands. Sentences with a button or a link in them come in pieces. */
export const searching = {
  empty: ['Type a name, a word or a phrase, or look through the ', 'index', '.'],
  failed: 'The search index could not be loaded. Check the connection. ',
  orNames: [', or look through the ', 'index', '.'],
  tryAgain: 'Try again',
  atWork: 'Searching …',
  nothing: (query: string) => `Nothing was found for “${query}”.`,
  nearest: ' The nearest names are',
  thin: ' Signs, single letters and words such as “the” are not searched for by themselves.',
  otherWord: ' Type another word',
  otherSpelling: ' Try another spelling',
  showing: 'Showing results for ',
  literally: (query: string) => `Search instead for ${query}`,
  found: (number: number) => `${count(number, { one: 'result', other: 'results' })}.`,
  foundSoFar: (number: number) =>
    `${count(number, { one: 'result', other: 'results' })} so far; the full text is still being searched.`,
  changed: ' The edition has changed since this page was loaded; these are results from the new one.',
  short: 'The full text could not be searched. ',
  noIndex: 'The full text has no index yet: run “npm run build” once.',
} as const;

/** The bar of a page that a search has led to. */
export const hits = {
  label: 'Search hits',
  previous: 'Previous',
  next: 'Next',
  clear: 'Clear',
  place: (current: number, all: number) => `${String(current)} of ${String(all)}`,
};

/** The list of all shortcuts. */
export const shortcuts = {
  title: 'Keyboard shortcuts',
  hint: 'These single keys do nothing while you type, and can be switched off in the settings.',
  close: 'Close',
  keys: {
    '/': 'Search',
    n: 'Go to the next marked word',
    p: 'Go to the marked word before',
    '.': 'Go to the next hit of a search',
    ',': 'Go to the hit before',
    h: 'Go to what can be done with selected words, or select words by the arrow keys',
    j: 'Go to your next highlight or bookmark',
    k: 'Go to the one before',
    b: 'Set a bookmark at the place you are reading, or remove it',
    r: 'Pause reading aloud, or go on with it',
    '?': 'Show these shortcuts',
    Enter: 'Open the note of a marked word, or go into it where it is pinned',
    Tab: 'Go into the open note, and on to the next marked word',
    Esc: 'Close what was opened last: settings, a note, the marks of a search',
  },
};

/** That the site has a newer edition than the one that is read. */
export const newerEdition = { says: 'A newer edition is here:', reload: 'reload' };
