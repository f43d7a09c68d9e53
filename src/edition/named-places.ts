import type { Note } from './connected-note.ts';
import { linesCovered, type Mention } from './mention.ts';
import type { Part } from './part.ts';
import type { Passage } from './passage.ts';

/** Where in the text a subject is named. */
export type NamedPlace = Pick<Mention, 'stretchId' | 'partId' | 'pageId' | 'lines'>;

const WORDS = /[\p{L}\p{N}]+/gu;
const FIRST_WORD = /^[\p{L}\p{N}]+/u;

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
  const owners = Map.groupBy(
    notes.flatMap((note) => properNames(note).map((name) => ({ name, noteId: note.id }))),
    ({ name }) => name,
  );
  const owned = new Map(
    [...owners].flatMap(([name, [owner, ...others]]) =>
      owner === undefined || others.length > 0 ? [] : [[name, owner.noteId] as const],
    ),
  );
  const passages = parts.flatMap((part) => part.passages);
  const named = placesOfNames(new Set(owned.keys()), passages);
  const found = new Map<string, NamedPlace[]>(notes.map(({ id, mentions }) => [id, [...mentions]]));
  for (const [name, noteId] of owned) found.get(noteId)?.push(...(named.get(name) ?? []));
  const placeOf = ({ stretchId, partId, lines }: NamedPlace) =>
    (order.get(keyOf(stretchId, partId)) ?? -1) + (lines?.first ?? 0) / 1e6;
  return new Map(
    [...found].flatMap(([id, places]) => {
      const once = new Map(places.map((place) => [placeKey(place), place]));
      return once.size === 0 ? [] : [[id, [...once.values()].sort((a, b) => placeOf(a) - placeOf(b))]];
    }),
  );
}

/** Finds every name in one walk through the text: each word is asked only for the names that begin with it. */
function placesOfNames(
  names: ReadonlySet<string>,
  passages: readonly Passage[],
): ReadonlyMap<string, readonly NamedPlace[]> {
  const byFirstWord = Map.groupBy(names, (name) => FIRST_WORD.exec(name)?.[0] ?? '');
  const lengthsOf = new Map(
    [...byFirstWord].map(([word, own]) => [word, new Set(own.map(({ length }) => length))]),
  );
  const places = new Map<string, NamedPlace[]>([...names].map((name) => [name, []]));
  for (const { id, partId, pageId, text, lines } of passages) {
    const ends = new Map<string, number>();
    for (const { 0: word, index } of text.matchAll(WORDS)) {
      for (const length of lengthsOf.get(word) ?? []) {
        const end = index + length;
        const name = text.slice(index, end);
        if (!names.has(name) || index < (ends.get(name) ?? 0) || isWithinWord(text, end)) continue;
        ends.set(name, end);
        places.get(name)?.push({ stretchId: id, partId, pageId, lines: linesCovered(lines, index, end) });
      }
    }
  }
  return places;
}

/** Whether a letter or a digit stands at a place of a text. */
function isWithinWord(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && FIRST_WORD.test(String.fromCodePoint(code));
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
