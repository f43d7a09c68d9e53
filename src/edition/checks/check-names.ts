import type { Fault } from '../fault.ts';
import { foldName, type Name } from '../names.ts';
import type { NoteFile } from '../note.ts';

/** Finds names and lemmas that two notes claim without both declaring them shared. */
export function checkNames(names: readonly Name[], notes: ReadonlyMap<string, NoteFile>): Fault[] {
  // Words to find a note by may lead to several; the headings of the index are checked there.
  const claims = Map.groupBy(
    names.filter(({ role }) => role !== 'find' && role !== 'entry'),
    ({ text }) => foldName(text),
  );
  return [...claims].flatMap(([fold, claimants]) => {
    const [first, ...others] = claimants;
    const unshared = claimants.filter(({ noteId }) => !declaresShared(notes.get(noteId), fold));
    if (first === undefined || others.length === 0 || unshared.length === 0) return [];
    return others.map((name): Fault => {
      const undeclared = unshared.map(({ noteId }) => noteId).join(' and ');
      return {
        rule: 'name-claimed-twice',
        ...placeOf(name, notes),
        message: `“${name.text}” leads to “${name.noteId}”, and to “${first.noteId}” too. Take it from one of them, or add it to \`shared\` in both (missing in ${undeclared}).`,
      };
    });
  });
}

function declaresShared(note: NoteFile | undefined, fold: string): boolean {
  return note?.front?.data.shared.some((name) => foldName(name) === fold) ?? false;
}

function placeOf(
  { where, noteId }: Name,
  notes: ReadonlyMap<string, NoteFile>,
): { path: string; line: number } {
  if ('path' in where) return { path: where.path, line: where.line };
  const note = notes.get(noteId);
  return { path: note?.path ?? '', line: note?.front?.lineOf(where) ?? 1 };
}
