/* What the edition says in English where it is no page of the site: as a book for e-readers, and without a network. */

/** What stands in the place of a page that is not kept. */
export const offline = {
  notKept: 'This page is not kept on this device, and there is no network',
  toText: 'To the text',
};

/** The edition as a book for e-readers. */
export const book = {
  cover: 'Cover',
  contents: 'Contents',
  notes: 'Notes',
  withNotes: 'With notes',
  notesInShort: 'Notes in short',
  fullNote: 'Full note',
  fullNoteOf: (title: string) => `Full note: ${title}`,
  backTo: (lemma: string) => `Back to “${lemma}”`,
  citedIn: 'Cited in',
  places: 'Where it happened. Every place stands on the maps and in the list below them.',
  imprint: 'About this book',
  passages: 'Numbered places',
  passage: (part: number | undefined, number: number) =>
    part === undefined ? String(number) : `${String(part)}.${String(number)}`,
  spoilers: 'What the notes keep closed',
  spoilerWarning: 'Before you read on',
  /** @param warnings what each kind of spoiler does: `gives away the ending of the novel`. */
  warned: (warnings: readonly string[]) =>
    `The next chapter holds what the notes keep closed. It ${new Intl.ListFormat('en').format(warnings)}. Nothing before this page does.`,
  /** Leads from a note to what is kept closed; @param warning as above. */
  closed: (heading: string, warning: string) => `${heading}: ${warning}; in the last chapter`,
  version: (version: string) => `Version ${version}.`,
  state: (date: string) => `As of ${date}.`,
  accessibility:
    'The text can be read in order by ear and by keyboard. Every note is reached from its mark and leads back to it. Its numbered places are listed, to go to one. Drawings of time, places and people are repeated in lists beside them.',
};
