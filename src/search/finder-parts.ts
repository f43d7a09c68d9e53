import { namesOf, WHOLE, type FinderData, type FinderNote } from './finder-data.ts';

/** One file of what the finder knows, as it is fetched. */
export interface FinderPart extends Partial<FinderData> {
  /** Words of the edition, with a space between, those of names first. */
  readonly words?: string;
}

/** The part that holds everything, or, where the notes are cut, the text. */
export const FIRST_PART = 'all';
/** The part that holds the words of the edition. */
export const WORDS_PART = 'words';

/** Which part holds the notes that have a name with this word in it, where the notes are cut: one for each two letters that words begin with. */
export function partOfWord(word: string): string {
  return `names-${codes(word.slice(0, 2))}`;
}

/** Which part holds the words that begin as this one does, where they are cut. */
export function wordsPartOf(word: string): string {
  return `${WORDS_PART}-${codes(word.slice(0, 1))}`;
}

/** Whether an edition is so large that its parts are fetched as they are needed. */
export function isCut(data: FinderData): boolean {
  return JSON.stringify(data.notes).length > WHOLE;
}

/** Makes the files that a search fetches, by name. */
export function finderParts(data: FinderData, words: readonly string[]): Map<string, FinderPart> {
  if (!isCut(data)) {
    return new Map<string, FinderPart>([
      [FIRST_PART, data],
      [WORDS_PART, { words: words.join(' ') }],
    ]);
  }
  const parts = new Map<string, FinderPart>([[FIRST_PART, { notes: [], passages: data.passages }]]);
  const notes = new Map<string, Set<FinderNote>>();
  for (const note of data.notes) {
    for (const word of namesOf(note).flatMap((name) => name.split(' '))) {
      const part = partOfWord(word);
      notes.set(part, (notes.get(part) ?? new Set()).add(note));
    }
  }
  for (const [part, ofPart] of notes) parts.set(part, { notes: [...ofPart] });
  for (const [part, ofPart] of Map.groupBy(words, wordsPartOf)) parts.set(part, { words: ofPart.join(' ') });
  return parts;
}

/** Letters as file names take them everywhere. */
function codes(letters: string): string {
  return Array.from(letters, (letter) => (letter.codePointAt(0) ?? 0).toString(16)).join('-');
}
