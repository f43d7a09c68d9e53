/** Ids that the frame of every page has, and what stands below some: no heading of an edition's own words may have one of them. */
export const FRAME_IDS: readonly string[] = [
  'main',
  'settings',
  'sources',
  'q',
  'search-results',
  'dialog-field',
  'names',
  'cite',
  'cite-heading',
  'start-here',
];

/** The id of an edition's own word in a page, such as that of a kind of note: the word, unless the frame has that. */
export function besideFrame(word: string): string {
  return FRAME_IDS.includes(word) ? `${word}-1` : word;
}
