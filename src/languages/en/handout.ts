/* The page on which a teacher makes a handout, in English. */

export const handout = {
  title: 'Handout',
  titleOf: (part: string) => `Handout: ${part}`,
  description: (form: string) => `Sheets of the ${form} with its glosses, to print for a class.`,
  intro:
    'Choose what your class gets, then print. The address keeps the choice: save it, or send it to a colleague.',
  /** The way here from the page for printing. */
  forClass: 'A handout for a class',
  choosePart: 'A handout is from one part. From which?',
  passages: 'What to print',
  from: 'From',
  to: 'to',
  glosses: 'Glosses',
  places: {
    margin: 'In the margin, beside their lines',
    under: 'After each paragraph, stanza or speech',
    after: 'After the text',
    none: 'None',
  },
  kinds: 'Of which notes',
  also: 'Also',
  numbers: 'Numbers of paragraphs and lines',
  room: 'Room to write in',
  questions: 'Questions for discussion',
  notes: 'Notes',
};
