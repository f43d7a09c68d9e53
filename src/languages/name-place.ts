import type { Edition } from '../edition/edition.ts';
import type { Mention } from '../edition/mention.ts';
import type { Words } from './words.ts';

/**
 * Names where a mention stands, in words: `Part 2, Passage 7`, `Lines 218–220`, `Title page`. A part is named where there
 * are several.
 */
export function namePlace({ parts }: Edition, mention: Mention, words: Words['text']): string {
  const part = parts.find(({ id }) => id === mention.partId);
  if (part === undefined) return words.titlePage;
  const places = parts.length > 1 ? [part.title ?? words.part(part.number)] : [];
  const passage = part.passages.find(({ id }) => id === mention.stretchId);
  const authorNote = part.authorNotes.find(({ id }) => id === mention.stretchId);
  if (passage !== undefined) {
    const numbers = passage.lines.flatMap(({ number }) => number ?? []);
    const [first, last = first] = [numbers[0], numbers.at(-1)];
    places.push(
      first === undefined || last === undefined
        ? words.passage(passage.type, passage.number)
        : words.line(first, last),
    );
  } else if (authorNote !== undefined) places.push(words.authorNote(authorNote.number));
  return words.place(places);
}
