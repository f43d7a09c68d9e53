import type { Kind, World } from '../edition/kind.ts';
import type { Analyser, IrregularForms } from './analyser.ts';
import type { TextPlaces } from './text-places.ts';
import { inLatin } from './writing/latin.ts';

/** What the finder knows of a note. */
export interface FinderNote {
  /** Where it stands, below the site’s root. */
  readonly address: string;
  readonly title: string;
  readonly kind: Kind;
  readonly world: World;
  readonly gloss: string;
  /** Its other names, folded, with a bar between; Cyrillic ones in Latin letters only where those are not the usual ones. */
  readonly names: string;
}

/** What the finder knows of a passage of the text. */
export interface FinderPassage {
  /** Where it stands, below the site’s root. */
  readonly address: string;
  readonly number: number;
  /** Its place in the whole text. */
  readonly order: number;
  readonly text: string;
}

/** A part whose numbers begin anew: what it is called tells its passages from those of others. */
export interface FinderTextPart {
  /** Its page, below the site’s root. */
  readonly page: string;
  readonly name: string;
}

/** What a search answers from at once. */
export interface FinderData {
  readonly notes: readonly FinderNote[];
  readonly passages: readonly FinderPassage[];
  /** None where passages are numbered through the whole text. */
  readonly textParts?: readonly FinderTextPart[];
}

/** One file of it, as it is fetched. */
export interface FinderPart extends Partial<FinderData> {
  /** Words of the edition, with a space between, those of names first. */
  readonly words?: string;
  readonly forms?: IrregularForms;
  readonly places?: TextPlaces;
}

/** The part that holds everything, or, where the notes are cut, the text. */
export const FIRST_PART = 'all';
/** The part that holds the words of the edition. */
export const WORDS_PART = 'words';
/** The part that holds what places of the text are called; fetched only when one may be asked for. */
export const PLACES_PART = 'places';
/** The part that holds forms that no ending shows. */
export const FORMS_PART = 'forms';

/** Which part holds the notes that have a name with this word in it, where the notes are cut: one for each two letters that words begin with. */
export function partOfWord(word: string): string {
  return `names-${codes(word.slice(0, 2))}`;
}

/** Which part holds the words that begin as this one does, where they are cut. */
export function wordsPartOf(word: string): string {
  return `${WORDS_PART}-${codes(word.slice(0, 1))}`;
}

/** All names of a note, folded, the headword first. */
export function namesOf({ title, names }: FinderNote, analyser: Analyser): string[] {
  const others = names === '' ? [] : names.split('|');
  const inOtherLetters = others.map(inLatin).filter((name, index) => name !== others[index]);
  return [analyser.wordsOf(title).join(' '), ...others, ...inOtherLetters];
}

/** The words of a folded name, as they are searched for. */
export function wordsOfName(name: string, analyser: Analyser): string[] {
  // Without a figure there is no date in it, and its words are told by the spaces.
  return /\d/u.test(name) ? analyser.termsOf(name) : name.split(' ');
}

/** The words of names and of the text, folded: those that a slip is most likely to have been meant for. */
export function nameWords({ notes, passages }: FinderData, analyser: Analyser): Set<string> {
  const ofNames = notes.flatMap((note) => [
    ...namesOf(note, analyser).flatMap((name) => wordsOfName(name, analyser)),
    ...allWordsOf(note.title, analyser),
  ]);
  return new Set([...ofNames, ...passages.flatMap(({ text }) => allWordsOf(text, analyser))]);
}

/** The words of a text, folded, dates and compounds among them. */
export function allWordsOf(text: string, analyser: Analyser): string[] {
  return analyser.tokensOf(text).map(({ word }) => word);
}

/** Letters as file names take them everywhere. */
function codes(letters: string): string {
  return Array.from(letters, (letter) => (letter.codePointAt(0) ?? 0).toString(16)).join('-');
}
