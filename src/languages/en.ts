// What readers of an edition with an English interface see and hear, room by room. This file is the pattern: every other
// language says the same (`words.ts`). Words for a number of things take the number, and choose their form by Intl.

/** The foot of every page. */
export const footer = {
  label: 'More',
  bibliography: 'Bibliography',
  print: 'Print',
};
