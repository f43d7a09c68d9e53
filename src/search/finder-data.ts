import type { Edition, Note } from '../edition/edition.ts';
import type { Kind, World } from '../edition/kind.ts';
import { foldText, inLatin, stem, wordsOf } from './fold.ts';
import { nameKey } from './query.ts';

/** What the finder knows of a note. */
export interface FinderNote {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  readonly world: World;
  readonly gloss: string;
  /** Its other names, folded, with a bar between; Russian ones in Latin letters only where those are not the usual ones. */
  readonly names: string;
}

/** What the finder knows of a passage of the text. */
export interface FinderPassage {
  readonly id: string;
  readonly number: number;
  readonly text: string;
}

/** What is fetched when a search begins. */
export interface FinderData {
  readonly notes: readonly FinderNote[];
  readonly passages: readonly FinderPassage[];
}

/** How many characters of JSON the notes may take before they are cut into parts. */
export const WHOLE = 150_000;

/** Gathers what the finder needs of an edition. */
export function finderData(edition: Edition): FinderData {
  return {
    notes: [...edition.notes.values()].map(toFinderNote),
    passages: edition.passages.map(({ id, number, text }) => ({ id, number, text })),
  };
}

/** All names of a note, folded, the headword first. */
export function namesOf({ title, names }: FinderNote): string[] {
  const others = names === '' ? [] : names.split('|');
  const inOtherLetters = others.map(inLatin).filter((name, index) => name !== others[index]);
  return [foldText(title), ...others, ...inOtherLetters];
}

/** The words of names and of the text, folded: those that a slip is most likely to have been meant for. */
export function nameWords({ notes, passages }: FinderData): string[] {
  const ofNames = notes.flatMap((note) => namesOf(note).flatMap((name) => name.split(' ')));
  return [...new Set([...ofNames, ...passages.flatMap(({ text }) => wordsOf(text))])];
}

/** Lists the words of the notes that the finder does not know by their stems already, one for each stem; what a spoiler gates is not among them. */
export function vocabulary(edition: Edition): string[] {
  const data = finderData(edition);
  const known = new Set([...nameWords(data), ...data.notes.flatMap(({ gloss }) => wordsOf(gloss))]);
  const stems = new Set([...known].map(stem));
  const words = new Set([...edition.notes.values()].flatMap(({ text }) => wordsOf(text)));
  return [...words]
    .sort()
    .filter((word) => !known.has(word) && !stems.has(stem(word)) && stems.add(stem(word)));
}

/** Leaves out names that are the same to a searcher as one before them: the finder knows endings by itself. */
function distinctNames(title: string, names: readonly string[]): string[] {
  const seen = new Set([nameKey(title)]);
  return names.filter((name) => !seen.has(nameKey(name)) && seen.add(nameKey(name)));
}

function toFinderNote(note: Note): FinderNote {
  const { id, title, kind, world, gloss } = note;
  const names = note.allNames.map(({ text }) => text).filter((name) => name !== title);
  const [family = ''] = note.sortTitle.split(', ');
  const isSomebody = kind === 'person' || kind === 'character';
  if (isSomebody && family !== note.sortTitle && !names.includes(family)) names.push(family);
  const folded = distinctNames(title, names.map(foldText));
  const derived = new Set(folded.filter((name) => name !== inLatin(name)).map(inLatin));
  return { id, title, kind, world, gloss, names: folded.filter((name) => !derived.has(name)).join('|') };
}
