import type { Edition } from './edition.ts';
import { lineId } from './line.ts';
import type { NamedPlace } from './named-places.ts';
import type { TextPlace } from './text-address.ts';
import type { Words } from '../languages/words.ts';

/**
 * Names a place of the text as briefly as an index does: the number of its passage or of its line, with that of its part
 * before it where each part counts for itself.
 */
export function shortPlace(edition: Edition, place: NamedPlace, words: Words['text']): string {
  const part = edition.parts.find(({ id }) => id === place.partId);
  if (part === undefined) return words.onTitlePage;
  const inPart = (number: string) =>
    edition.titlePage.layout === 'parts' ? words.numberInPart(part.number, number) : number;
  if (place.lines !== undefined) {
    const { first, last } = place.lines;
    const lines = words.shortLine(first, last, countsLinesOnly(edition));
    return edition.titlePage.lines === 'part' ? inPart(lines) : lines;
  }
  const passage = part.passages.find(({ id }) => id === place.stretchId);
  if (passage !== undefined) return inPart(String(passage.number));
  const authorNote = part.authorNotes.find(({ id }) => id === place.stretchId);
  if (authorNote !== undefined) return words.authorNote(authorNote.number);
  if (part.figures.some(({ id }) => id === place.stretchId)) return inPart(words.figure);
  return part.headings.find(({ id }) => id === place.stretchId)?.text ?? words.onTitlePage;
}

/** Where a reader finds it: the line, or else the passage. */
export function addressOfPlace({ stretchId, pageId, lines }: NamedPlace): TextPlace {
  return { id: lines === undefined ? (stretchId ?? '') : lineId(lines.first), pageId };
}

/** Whether the places of an edition are lines only, so that a bare number says enough. */
export function countsLinesOnly({ passages }: Pick<Edition, 'passages'>): boolean {
  return passages.every(({ lines }) => lines.some(({ number }) => number !== undefined));
}
