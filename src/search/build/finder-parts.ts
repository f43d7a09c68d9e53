import type { Edition } from '../../edition/edition.ts';
import type { Analyser } from '../analyser.ts';
import {
  allWordsOf,
  FIRST_PART,
  FORMS_PART,
  nameWords,
  partOfWord,
  PLACES_PART,
  WORDS_PART,
  wordsPartOf,
  type FinderNote,
  type FinderPart,
} from '../finder-data.ts';
import { wordsOfNames, type Gathered } from './gather-finder-data.ts';

/** How many characters the names and glosses of the notes may have before they are cut into parts that are fetched as they are needed. */
const WHOLE_NOTES = 150_000;
/** About how many characters a note takes beside these. */
const BESIDE = 100;
/** How many the text may have before its passages are left to the full-text index. */
const WHOLE_TEXT = 150_000;

/** Whether an edition is so large that its parts are fetched as they are needed. */
export function isCut(edition: Edition): boolean {
  const notes = [...edition.notes.values()].reduce(
    (sum, { gloss, allNames }) =>
      sum + BESIDE + gloss.length + allNames.reduce((all, { text }) => all + text.length, 0),
    0,
  );
  return notes > WHOLE_NOTES || lengthOf(edition.passages) > WHOLE_TEXT;
}

/** Makes the files that a search fetches, by name. */
export function finderParts(gathered: Gathered, cut: boolean, analyser: Analyser): Map<string, FinderPart> {
  const { notes, passages, words, forms, places, textParts = [] } = gathered;
  const ofText = textParts.length > 0 && { textParts };
  if (!cut) {
    return new Map<string, FinderPart>([
      [FIRST_PART, { notes, passages, ...ofText }],
      [WORDS_PART, { words: words.join(' ') }],
      [FORMS_PART, { forms }],
      [PLACES_PART, { places }],
    ]);
  }
  const isTextWhole = lengthOf(passages) <= WHOLE_TEXT;
  const inText = isTextWhole ? [] : [...nameWords({ notes: [], passages }, analyser)].sort();
  const parts = new Map<string, FinderPart>([
    [FIRST_PART, { notes: [], passages: isTextWhole ? passages : [], ...ofText }],
    [FORMS_PART, { forms }],
    [PLACES_PART, { places }],
  ]);
  const ofParts = new Map<string, Set<FinderNote>>();
  for (const note of notes) {
    for (const part of new Set([...wordsOfNames(note, analyser)].map(partOfWord))) {
      ofParts.set(part, (ofParts.get(part) ?? new Set()).add(note));
    }
  }
  for (const [part, ofPart] of ofParts) parts.set(part, { notes: [...ofPart] });
  const glosses = new Set(notes.flatMap(({ gloss }) => allWordsOf(gloss, analyser)));
  const all = new Set([...inText, ...words, ...glosses]);
  for (const [part, ofPart] of Map.groupBy(all, wordsPartOf)) parts.set(part, { words: ofPart.join(' ') });
  return parts;
}

function lengthOf(passages: readonly { readonly text: string }[]): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0);
}
