import type { addresses } from '../address.ts';
import type { Edition, Note } from '../edition/edition.ts';
import type { Passage } from '../edition/passage.ts';

/** What Pagefind indexes as one thing to be found. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  /** Is searched too; the finder knows all other names. */
  readonly meta: Record<string, string>;
  /** Is not searched. Tells of a note that the finder has not been told of. */
  readonly filters: Record<string, string[]>;
}

/** Makes one record for each passage and one for each note. What a spoiler gates is in none. */
export function searchRecords(edition: Edition, address: ReturnType<typeof addresses>): SearchRecord[] {
  const { language } = edition.titlePage;
  const ofPassage = ({ id, number, text }: Passage): SearchRecord => ({
    url: address.place({ id }),
    content: text,
    language,
    meta: { title: `Passage ${String(number)}` },
    filters: {},
  });
  const ofNote = ({ id, title, text, kind, world }: Note): SearchRecord => ({
    url: address.note(id),
    content: text,
    language,
    meta: { title },
    filters: { kind: [kind], world: [world] },
  });
  return [...[...edition.notes.values()].map(ofNote), ...edition.passages.map(ofPassage)];
}
