import { capitalise } from './capitalise.ts';
import type { Note } from './connected-note.ts';
import type { IndexFile, WrittenHeading } from './index-file.ts';
import { placeKey, type NamedPlace } from './named-places.ts';
import { foldName, type Name } from './names.ts';
import { otherNames, wordsOf } from './note-headings.ts';
import { freeId, slug } from './slug.ts';

/** A heading that another one sends its reader to. */
export interface Reference {
  readonly text: string;
  /** The note that it leads to; without one it leads to the line of the index. */
  readonly noteId: string | undefined;
  /** The line’s address in its page. */
  readonly id: string;
}

/** A line of the index under a heading, or the heading itself: words, and where they lead. */
export interface IndexLine {
  readonly text: string;
  readonly noteId: string | undefined;
  /** Where the text names it. */
  readonly places: readonly NamedPlace[];
}

/** A heading of the index. */
export interface IndexEntry extends IndexLine {
  /** Its address in its page: `entry-stalin-joseph`. */
  readonly id: string;
  readonly language: string;
  /** The same in Latin letters, of a name in another script. */
  readonly latin: { readonly text: string; readonly language: string } | undefined;
  readonly under: readonly IndexLine[];
  readonly see: readonly Reference[];
  readonly also: readonly Reference[];
}

/** What the index is made from. */
export interface IndexSource {
  readonly notes: readonly Note[];
  /** What an indexer adds; an edition may have nothing of the kind. */
  readonly file: IndexFile | undefined;
  readonly places: ReadonlyMap<string, readonly NamedPlace[]>;
  readonly language: string;
}

/** A heading while its lines are gathered; references stand as the folds of what they name. */
interface Draft extends Omit<IndexEntry, 'see' | 'also' | 'id'> {
  readonly see: readonly string[];
  readonly also: readonly string[];
}

/**
 * Makes the index of an edition as that of a scholarly book: each note’s headword with the places of the text that name its
 * subject, every other name with the headword to see, and what an indexer adds. In no order yet.
 */
export function makeIndex({ notes, file, places, language }: IndexSource): IndexEntry[] {
  const drafts = new Map<string, Draft>();
  const lineOf = new Map<Note, string>();
  for (const note of notes) {
    const fold = foldName(note.sortTitle);
    // Two notes may have one headword; each keeps a line.
    const own = drafts.has(fold) ? `${fold} ${note.id}` : fold;
    drafts.set(own, draftOfNote(note, places, language));
    lineOf.set(note, own);
  }
  for (const note of notes) {
    for (const name of otherNames(note)) addName(drafts, name, note, lineOf.get(note) ?? '');
  }
  const placesOf = (noteId: string) => places.get(noteId) ?? [];
  for (const heading of file?.headings ?? []) addWritten(drafts, heading, placesOf, language);

  const taken = new Set<string>();
  const ids = new Map([...drafts.keys()].map((fold) => [fold, entryId(fold, taken)] as const));
  const refer = (folds: readonly string[]) =>
    folds.flatMap((fold): Reference[] => {
      const draft = drafts.get(fold);
      return draft === undefined ? [] : [{ text: draft.text, noteId: draft.noteId, id: ids.get(fold) ?? '' }];
    });
  return [...drafts].map(([fold, draft]) => ({
    ...draft,
    id: ids.get(fold) ?? '',
    see: refer(draft.see),
    also: refer(draft.also),
  }));
}

function draftOfNote(
  note: Note,
  places: ReadonlyMap<string, readonly NamedPlace[]>,
  language: string,
): Draft {
  const { id, sortTitle } = note;
  return {
    text: capitalise(sortTitle),
    language,
    noteId: id,
    places: places.get(id) ?? [],
    latin: undefined,
    under: [],
    see: [],
    also: [],
  };
}

/** @param target where the line of the note stands. */
function addName(drafts: Map<string, Draft>, name: Name, note: Note, target: string): void {
  const fold = foldName(name.text);
  const draft = drafts.get(fold);
  const { original } = note;
  const latin =
    original !== undefined && wordsOf(original.text) === wordsOf(name.text) ? original.latin : undefined;
  if (draft === undefined) {
    drafts.set(fold, {
      text: capitalise(name.text),
      language: name.language,
      noteId: undefined,
      places: [],
      latin: latin === undefined ? undefined : { text: latin, language: `${name.language}-Latn` },
      under: [],
      see: [target],
      also: [],
    });
  } else if (draft.noteId === undefined) {
    drafts.set(fold, { ...draft, see: [...new Set([...draft.see, target])] });
  } else if (fold !== target) {
    drafts.set(fold, { ...draft, also: [...new Set([...draft.also, target])] });
  }
}

function addWritten(
  drafts: Map<string, Draft>,
  heading: WrittenHeading,
  placesOf: (noteId: string) => readonly NamedPlace[],
  language: string,
): void {
  const fold = foldName(heading.text);
  const draft = drafts.get(fold);
  const ownPlaces = new Set(draft?.places.map(placeKey));
  drafts.set(fold, {
    text: draft?.text ?? capitalise(heading.text),
    language: draft?.language ?? heading.language ?? language,
    noteId: draft?.noteId ?? heading.noteId,
    places: draft?.places ?? [],
    latin: draft?.latin,
    // A note stands under a heading for one side of it: only where the text names both does it speak of that side.
    under: heading.under.map((line) => ({
      ...line,
      places: placesOf(line.noteId).filter((place) => ownPlaces.has(placeKey(place))),
    })),
    see: [...(draft?.see ?? []), ...heading.see.map(foldName)],
    also: [...(draft?.also ?? []), ...heading.also.map(foldName)],
  });
}

/** Names that differ only in signs, such as C and C++, have the same letters. */
function entryId(fold: string, taken: Set<string>): string {
  return freeId(`entry-${slug(fold, 'all') || 'name'}`, taken);
}
