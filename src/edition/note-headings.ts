import type { Note } from './connected-note.ts';
import { foldName, type Name } from './names.ts';

/** A note as its names make headings. */
type NamedNote = Pick<Note, 'id' | 'kind' | 'sortTitle' | 'allNames'>;

/** A heading that a name of a note makes. */
export interface NoteHeading {
  readonly text: string;
  readonly noteId: string;
  /** Whether it is the headword; any other name sends to it. */
  readonly isHeadword: boolean;
}

/** Every heading that the notes’ own names make, by its fold. */
export function headingsOfNotes(notes: readonly NamedNote[]): ReadonlyMap<string, NoteHeading> {
  const others = notes.flatMap((note) =>
    otherNames(note).map(({ text }) => ({ text, noteId: note.id, isHeadword: false })),
  );
  const headwords = notes.map(({ id, sortTitle }) => ({ text: sortTitle, noteId: id, isHeadword: true }));
  return new Map([...others, ...headwords].map((heading) => [foldName(heading.text), heading]));
}

/**
 * The names of a note that make lines of their own: people by their family name, no name twice in another order of its words,
 * and none that would stand right beside the headword, which it only makes longer or shorter.
 */
export function otherNames(note: Omit<NamedNote, 'id'>): Name[] {
  const seen = new Set([wordsOf(note.sortTitle)]);
  const names = note.allNames.filter(({ role }) => role === 'name');
  const originals = note.allNames.filter(
    ({ role, language }) => role === 'original' && !language.endsWith('-Latn'),
  );
  return [...names, ...originals]
    .map((name) => ({ ...name, text: inPersonOrder(name, note) }))
    .filter(({ text }) => !seen.has(wordsOf(text)) && seen.add(wordsOf(text)))
    .filter(({ text }) => !standsBeside(text, note.sortTitle));
}

/** Whether one of two names only goes on where the other ends, so that they would stand one after the other. */
function standsBeside(name: string, headword: string): boolean {
  const [a, b] = [plainWords(name), plainWords(headword)];
  return a.startsWith(b) || b.startsWith(a);
}

function plainWords(name: string): string {
  return `${foldName(name)
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()} `;
}

/** Writes a name as a list has it: of somebody whose headword stands with the family name first, any other full name does so too. */
function inPersonOrder(
  { text, role }: Pick<Name, 'text' | 'role'>,
  { kind, sortTitle }: Pick<Note, 'kind' | 'sortTitle'>,
): string {
  const isSomebody = kind === 'person' || kind === 'character';
  if (!isSomebody || role !== 'original' || !sortTitle.includes(', ')) return text;
  const [, given = '', family = ''] = /^(.+) (\S+)$/u.exec(text) ?? [];
  return family === '' ? text : `${family}, ${given}`;
}

/** The words of a name, whatever their order. */
export function wordsOf(name: string): string {
  return foldName(name).replaceAll(',', '').split(' ').sort().join(' ');
}
