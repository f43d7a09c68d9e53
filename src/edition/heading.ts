import type { PhrasingContent } from 'mdast';
import { freeId, slug } from './slug.ts';
import type { Stretch } from './stretch.ts';

/** A heading in a part of the text; its id is permanent as long as its words are the same. */
export interface Heading extends Stretch {
  /** From 1, the highest. */
  readonly depth: number;
  /** Its words with their mark-up, and without links and marks: they may stand in a link. */
  readonly phrases: readonly PhrasingContent[];
}

/**
 * Gives a heading its id: `section-the-fire-sermon`, with a number where another of the page has the same words.
 * @param taken the ids that the page has already; the new one is added.
 */
export function headingId(text: string, taken: Set<string>): string {
  return freeId(`section-${slug(text, 'all') || 'untitled'}`, taken);
}
