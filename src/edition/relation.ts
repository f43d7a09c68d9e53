/**
 * How one note may stand to another. A relation is stated once, in the file of the note that comes first in the sentence
 * “this note AS that note”, and is shown from both ends, in the words that the interface’s language has for each.
 */
export const RELATION_NAMES = [
  'part-of',
  'led-to',
  'member-of',
  'headed',
  'wrote',
  'published',
  'treats',
  'appears-in',
  'kin-of',
  'colleague-of',
  'stands-for',
  'victim-of',
  'interrogated',
  'arrested',
  'denounced',
  'killed',
  'treated',
  'carried-out',
  'located-in',
  'succeeded',
  'contrasted-with',
  'see-also',
] as const;

export type RelationName = (typeof RELATION_NAMES)[number];

/** A relation as one end of it shows it: the heading, and the note at the other end. */
export interface Relation {
  readonly heading: string;
  readonly noteId: string;
}
