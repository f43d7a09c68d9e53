import type { addresses } from '../address.ts';
import type { Edition, Note } from '../edition/edition.ts';
import { describeKind } from '../edition/kind.ts';
import type { Passage } from '../edition/passage.ts';

/** Stands between the names of a note in its record. */
const NAME_SEPARATOR = ' · ';

/** What Pagefind indexes as one thing to be found. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: {
    readonly title: string;
    readonly what: string;
    readonly gloss: string;
    readonly names: string;
    /** A passage’s place in the text; empty for a note. */
    readonly order: string;
    readonly kind: string;
    readonly world: string;
  };
}

/** Makes one record for each passage and one for each note. What a spoiler gates is in none. */
export function searchRecords(edition: Edition, address: ReturnType<typeof addresses>): SearchRecord[] {
  const { language } = edition.titlePage;
  const ofPassage = ({ id, number, text }: Passage): SearchRecord => ({
    url: address.passage(id),
    content: text,
    language,
    meta: {
      title: `Passage ${String(number)}`,
      what: edition.titlePage.title,
      gloss: '',
      names: '',
      order: String(number),
      kind: '',
      world: '',
    },
  });
  const ofNote = (note: Note): SearchRecord => ({
    url: address.note(note.id),
    content: note.text,
    language,
    meta: {
      title: note.title,
      what: describeKind(note.kind, note.world),
      gloss: note.gloss,
      names: note.allNames.map(({ text }) => text).join(NAME_SEPARATOR),
      order: '',
      kind: note.kind,
      world: note.world,
    },
  });
  return [...[...edition.notes.values()].map(ofNote), ...edition.passages.map(ofPassage)];
}
