// What readers of an edition with an English interface see and hear, room by room. This file is the pattern: every other
// language says the same (`words.ts`). Words for a number of things take the number, and choose their form by Intl.

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
