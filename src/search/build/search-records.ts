import { addresses } from '../../address.ts';
import type { Edition, Note } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import { ABOUT_PASSAGE, aboutNote } from '../about-record.ts';
import type { Analyser } from '../analyser.ts';
import { passageWords } from './passage-words.ts';

/** What Pagefind indexes as one thing to be found. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  /**
   * Is searched: the title, which is the number of a passage; the spellings that Pagefind does not make of the content by
   * itself; and, where the finder may not have been told of the record, what it is and its gloss. Filters could say what it
   * is, but Pagefind puts them in another order in every build.
   */
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * Makes one record for each passage and one for each note. What a spoiler gates is in none.
 * @param cut whether the finder is told of notes only as they are needed.
 */
export function searchRecords(edition: Edition, analyser: Analyser, cut: boolean): SearchRecord[] {
  // From the site's root: Pagefind puts the base path before them in the browser.
  const address = addresses('/');
  const { language } = edition.titlePage;
  const record = (
    url: string,
    title: string,
    content: string,
    told: Record<string, string>,
  ): SearchRecord => {
    const spellings = otherSpellings(content, analyser);
    const meta = { title, ...(cut && told), ...(spellings !== '' && { spellings }) };
    return { url, content, language, meta };
  };
  const ofNote = ({ id, title, text, kind, world, gloss }: Note) =>
    record(address.note(id), title, text, { about: aboutNote(kind, world), gloss });
  const wordsOf = passageWords(edition);
  const ofPassage = (passage: Passage) =>
    record(address.place(passage), String(passage.number), wordsOf(passage), { about: ABOUT_PASSAGE });
  return [...[...edition.notes.values()].map(ofNote), ...edition.passages.map(ofPassage)];
}

/** The words of a text, as a search asks for them, that are not in it as Pagefind reads it: “łódź” is “lodz” too. */
function otherSpellings(content: string, analyser: Analyser): string {
  const plain = content
    .normalize('NFD')
    .replace(/\p{Mark}|['’]/gu, '')
    .toLowerCase();
  const known = new Set(plain.split(/[^\p{Letter}\p{Number}]+/u));
  const words = new Set(analyser.tokensOf(content).map(({ word }) => word));
  const isKnown = (word: string) => known.has(word.normalize('NFD').replace(/\p{Mark}/gu, ''));
  // It reads a genitive as one word, and takes the ending from it.
  return [...words].filter((word) => !isKnown(word) && !known.has(`${word}s`)).join(' ');
}
