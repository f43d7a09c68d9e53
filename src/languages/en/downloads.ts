/** What can be taken away, and for whom each is. */
export const downloads = {
  title: 'Download',
  description: 'This edition to take away: for an e-reader, for paper, for study, and for keeping.',
  intro:
    'Everything here is made from the same content as these pages, and free of charge. Rights are stated below.',
  purposes: {
    read: 'To read',
    text: 'The text',
    notes: 'The notes',
    sources: 'The sources',
    keep: 'To keep and to build on',
  },
  /** What a file is, and for whom. */
  offers: {
    epub: {
      name: 'EPUB',
      use: 'For an e-reader, a tablet or a phone: the text with its notes, to read anywhere.',
    },
    'pdf-a4': {
      name: 'PDF, full notes, A4',
      use: 'For a printer: the text with each note in short at the foot of the page, and the notes in full and the sources after it.',
    },
    'pdf-a5': {
      name: 'PDF, full notes, A5',
      use: 'For a small screen, or two pages on a sheet: the same in a smaller format.',
    },
    'pdf-short-a4': {
      name: 'PDF, short notes, A4',
      use: 'For reading on paper: the text with each note in short at the foot of the page, and nothing after it.',
    },
    'pdf-short-a5': {
      name: 'PDF, short notes, A5',
      use: 'For a small screen, or two pages on a sheet: the same in a smaller format.',
    },
    'pdf-text-a4': {
      name: 'PDF, text only, A4',
      use: 'For a class, or for reading undisturbed: the text without notes.',
    },
    'pdf-text-a5': {
      name: 'PDF, text only, A5',
      use: 'For a small screen, or two pages on a sheet: the same in a smaller format.',
    },
    text: { name: 'Plain text', use: 'For any program: the text alone, character for character.' },
    markdown: {
      name: 'Markdown',
      use: 'For writers and note-takers: the text with its italics and headings.',
    },
    tei: {
      name: 'TEI P5',
      use: 'For scholars and libraries: text, notes, people, places, events and sources, marked up. What gives something away is in it, marked as such.',
    },
    annotations: {
      name: 'Web Annotation',
      use: 'For annotation tools: every note, tied to its words in the plain text.',
    },
    words: {
      name: 'Word list (CSV)',
      use: 'For flash cards and spreadsheets: headword, original, gloss, kind and sentence of every note.',
    },
    places: { name: 'Places (GeoJSON)', use: 'For maps: every place, with its notes.' },
    csl: { name: 'CSL-JSON', use: 'For Zotero, Pandoc and other citation tools: the bibliography.' },
    bibtex: { name: 'BibTeX', use: 'For LaTeX: the bibliography.' },
    ris: { name: 'RIS', use: 'For EndNote, Mendeley and library catalogues: the bibliography.' },
    model: {
      name: 'Everything as JSON',
      use: 'For programmers: text, notes, names, dates, places, relations and sources. What gives something away is left out.',
    },
    schema: { name: 'JSON Schema', use: 'For programmers: what every field of that file means.' },
    cff: { name: 'CITATION.cff', use: 'For repositories: how this edition is cited, for programs.' },
  },
  version: (version: string) => `version ${version}`,
  /** The version and the day of the edition, above the list. */
  state: (state: string) => `This edition: ${state}.`,
  permanent: 'Permanent address:',
  changes: 'What has changed, and why',
};

/** The head of the word list. */
export const wordList = {
  columns: {
    headword: 'Headword',
    original: 'Original',
    gloss: 'Gloss',
    kind: 'Kind',
    sentence: 'Sentence',
    address: 'Address',
  },
};

/** What files to take away say in words. */
export const portable = {
  sources: 'Sources',
  inText: 'In the text',
  /** In the place of what a spoiler gates. @param warning what it gives away: `gives away the ending`. */
  leftOut: (heading: string, warning: string) => `“${heading}” is left out here, since it ${warning}.`,
  partOf: (title: string) => `A note to “${title}”.`,
  notes: 'Notes',
  pages: 'Pages',
  downloads: 'Files',
  spoilers: 'Notes and files leave out what gives something away; where a file has it, it is marked as such.',
};

/** What was corrected, when and why. */
export const changes = {
  title: 'Changes',
  description: 'What has been corrected in this edition, when and why.',
  intro:
    'What has been corrected in this edition, when and why, the newest first. A citation can name the state that it saw.',
  none: 'Nothing has been corrected yet.',
  why: 'Why:',
  concerns: 'Concerns:',
  feed: 'Changes as a feed (Atom)',
  feedTitle: (title: string) => `Changes to ${title}`,
};
