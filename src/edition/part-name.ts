import type { PhrasingContent } from 'mdast';
import type { Words } from '../languages/words.ts';
import type { Part } from './part.ts';
import { plainPhrases } from './prose.ts';

type Named = Pick<Part, 'title' | 'titlePhrases' | 'number'>;

/** What a part is called, in plain words: its title, or `Part 2`. */
export function partName({ title, number }: Named, words: Pick<Words['text'], 'part'>): string {
  return title ?? words.part(number);
}

/** The same with the mark-up of its title, and without links and marks: it may stand in a link itself. */
export function partNamePhrases(part: Named, words: Pick<Words['text'], 'part'>): PhrasingContent[] {
  if (part.title === undefined) return [{ type: 'text', value: words.part(part.number) }];
  return plainPhrases(part.titlePhrases);
}
