import type { PhrasingContent } from 'mdast';
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
  const slug = text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const base = `section-${slug === '' ? 'untitled' : slug}`;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${String(count)}`;
  taken.add(id);
  return id;
}
