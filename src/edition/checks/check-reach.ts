import type { Fault } from '../fault.ts';
import { linkedNotes, type Mention } from '../mention.ts';
import type { Body, NoteFile } from '../note.ts';

/** Finds notes that nothing leads to: no mention, and no way of links and relations from a note or page that is reached. */
export function checkReach(
  notes: ReadonlyMap<string, NoteFile>,
  mentions: readonly Mention[],
  pages: readonly { readonly body: Body }[],
): Fault[] {
  const ways = new Map<string, Set<string>>();
  const addWay = (from: string, to: string) => {
    ways.set(from, (ways.get(from) ?? new Set()).add(to));
  };
  for (const [id, note] of notes) {
    linkedNotes(note.body.links).forEach((to) => {
      addWay(id, to);
    });
    for (const { to } of note.front?.data.related ?? []) {
      addWay(id, to);
      addWay(to, id);
    }
  }
  const open = [
    ...mentions.map(({ noteId }) => noteId),
    ...pages.flatMap(({ body }) => linkedNotes(body.links)),
  ];
  const reached = new Set<string>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(ways.get(id) ?? []));
  }
  return [...notes.values()]
    .filter(({ id }) => !reached.has(id))
    .map(({ id, path }) => ({
      rule: 'note-never-reached',
      path,
      line: 1,
      message: `Nothing leads to the note “${id}”. Mark a mention of it in the text, or link or relate it from a note that is reached.`,
    }));
}
