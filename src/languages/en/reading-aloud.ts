/* What readers see and hear in English while the page is read aloud. */

/** Reading aloud, where the browser has a voice. */
export const readingAloud = {
  label: 'Reading aloud',
  here: 'Read aloud from here',
  pause: 'Pause',
  goOn: 'Go on',
  previous: 'Sentence before',
  next: 'Next sentence',
  stop: 'Stop',
  pace: 'Pace',
  rate: (rate: number) => `${new Intl.NumberFormat('en').format(rate)} ×`,
  notes: 'Notes',
  noNotes: 'Without notes',
  allNotes: 'With all notes',
  note: (title: string, words: string) => `Note: ${title}. ${words}`,
};
