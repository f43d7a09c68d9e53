import type { AuthorNote } from './author-note.ts';
import type { Edition } from './edition.ts';
import type { Heading } from './heading.ts';
import type { Mention } from './mention.ts';
import type { Part } from './part.ts';
import { partName } from './part-name.ts';
import type { Words } from '../languages/words.ts';

/**
 * Names where a mention stands, in words: `Part 2, Passage 7`, `Lines 218–220`, `Act I, Scene 2, Speech 4`, `Title page`.
 * A part is named where there are several, and the headings that it stands under in a play.
 */
export function namePlace(edition: Edition, mention: Mention, words: Words['text']): string {
  return words.place(placesOf(edition, mention, words));
}

/** Names where a mention stands to who has its part before them: `Paragraph 7`, `Lines 218–220`; what it is called where that has no name. */
export function nameSpot(edition: Edition, mention: Mention, words: Words['text']): string {
  return placesOf(edition, mention, words).at(-1) ?? mention.lemma;
}

function placesOf({ parts }: Edition, mention: Mention, words: Words['text']): readonly string[] {
  const part = parts.find(({ id }) => id === mention.partId);
  if (part === undefined) return [words.titlePage];
  const places = parts.length > 1 ? [partName(part, words)] : [];
  const passage = part.passages.find(({ id }) => id === mention.stretchId);
  const authorNote = part.authorNotes.find(({ id }) => id === mention.stretchId);
  const headingId = passage === undefined ? mention.stretchId : passage.headingId;
  if (part.form === 'drama') places.push(...headingsAbove(part, headingId).map(({ text }) => text));
  if (mention.lines !== undefined) places.push(words.line(mention.lines.first, mention.lines.last));
  else if (passage !== undefined) places.push(words.passage(passage.type, passage.number));
  else if (authorNote !== undefined) places.push(words.authorNote(authorNote.number));
  else if (part.figures.some(({ id }) => id === mention.stretchId)) places.push(words.figure);
  return places;
}

/**
 * Names the ways from an author’s note back to its marks: to the passage of the first, `Back to paragraph 3`; of any more, to the
 * text.
 */
export function nameWaysBack(
  { parts }: Pick<Edition, 'parts'>,
  authorNote: AuthorNote,
  { text, endnotes, note: { backToText } }: Words,
): readonly string[] {
  const part = parts.find(({ authorNotes }) => authorNotes.includes(authorNote));
  const passage = part?.passages.find(({ id }) => id === authorNote.markedIn);
  const first = passage && endnotes.back(text.passage(passage.type, passage.number));
  return authorNote.markIds.map((_, index) =>
    index === 0 ? (first ?? backToText) : `${backToText} (${String(index + 1)})`,
  );
}

/** A heading, and before it those that it stands under: the act, then the scene. */
function headingsAbove({ headings }: Part, id: string | undefined): Heading[] {
  const place = headings.findIndex((heading) => heading.id === id);
  const above: Heading[] = [];
  for (const heading of headings.slice(0, place + 1).reverse()) {
    if (heading.depth < (above[0]?.depth ?? Infinity)) above.unshift(heading);
  }
  return above;
}
