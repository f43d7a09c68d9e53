import type { Note } from './connected-note.ts';
import { linesCovered, type Mention } from './mention.ts';
import type { Part } from './part.ts';

/** Where in the text a subject is named. */
export type NamedPlace = Pick<Mention, 'stretchId' | 'partId' | 'pageId' | 'lines'>;

/**
 * Finds where the text names the subject of each note: wherever it is marked, and wherever else its proper name stands.
 * A name that two notes have counts for neither, and words that do not begin with a capital are no proper names.
 * @returns the places of each note that has any, in the order of the text.
 */
export function findNamedPlaces(
  notes: readonly Note[],
  parts: readonly Part[],
): ReadonlyMap<string, readonly NamedPlace[]> {
  const stretches = parts.flatMap((part) => part.stretches);
  const order = new Map(stretches.map(({ id, partId }, index) => [keyOf(id, partId), index]));
  const passages = parts.flatMap((part) => part.passages);
  const owners = Map.groupBy(
    notes.flatMap((note) => properNames(note).map((name) => ({ name, noteId: note.id }))),
    ({ name }) => name,
  );
  const found = new Map<string, NamedPlace[]>(notes.map(({ id, mentions }) => [id, [...mentions]]));
  for (const [name, [owner, ...others]] of owners) {
    if (owner === undefined || others.length > 0) continue;
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\\$&`)}(?![\\p{L}\\p{N}])`,
      'gu',
    );
    for (const { id, partId, pageId, text, lines } of passages) {
      for (const { index } of text.matchAll(pattern)) {
        const covered = linesCovered(lines, index, index + name.length);
        found.get(owner.noteId)?.push({ stretchId: id, partId, pageId, lines: covered });
      }
    }
  }
  const placeOf = ({ stretchId, partId, lines }: NamedPlace) =>
    (order.get(keyOf(stretchId, partId)) ?? -1) + (lines?.first ?? 0) / 1e6;
  return new Map(
    [...found].flatMap(([id, places]) => {
      const once = new Map(places.map((place) => [placeKey(place), place]));
      return once.size === 0 ? [] : [[id, [...once.values()].sort((a, b) => placeOf(a) - placeOf(b))]];
    }),
  );
}

function keyOf(stretchId: string | undefined, partId: string | undefined): string {
  return `${partId ?? ''} ${stretchId ?? ''}`;
}

/** Tells places apart. */
export function placeKey({ stretchId, partId, lines }: NamedPlace): string {
  return `${keyOf(stretchId, partId)} ${String(lines?.first)}`;
}

/** The proper names of a note's subject as the text may write them: headword, words marked, and the family name of a person. */
function properNames({ kind, title, sortTitle, allNames }: Note): string[] {
  const headword = title.replace(/\s*\([^)]*\)$/u, '');
  const others = allNames.filter(({ role }) => role === 'name' || role === 'lemma').map(({ text }) => text);
  const isSomebody = kind === 'person' || kind === 'character';
  const families = isSomebody
    ? [sortTitle, ...others].filter((name) => name.includes(', ')).map((name) => name.split(', ', 1)[0] ?? '')
    : [];
  const names = [headword, sortTitle, ...others, ...families];
  return [...new Set(names)].filter((name) => /^\p{Lu}/u.test(name) && !name.includes(', '));
}
