import { printDate, type HistoricalDate } from '../edition/date.ts';
import type { Note } from '../edition/edition.ts';
import type { TextType } from '../edition/title-page-schema.ts';
import { capitalise } from '../edition/capitalise.ts';
import { wordsOf } from '../languages/words.ts';
import { printPerson, type Person, type TitlePage } from '../edition/title-page.ts';

/** What is cited of the edition itself, as CSL-JSON for the citation processor. */
export interface CitedItem {
  readonly id: string;
  readonly title: string;
  /** Which edition it is read in. */
  readonly archive?: string;
  readonly edition?: string;
  readonly [variable: string]: unknown;
}

/** What CSL calls a note. Styles put the title of one in quotation marks wherever they give it capitals. */
export const NOTE_TYPE = 'entry-encyclopedia';

/** What CSL calls a text that appeared in something larger, and one that appeared by itself. */
const CSL_TYPES: Readonly<Record<TextType, readonly [within: string, alone: string]>> = {
  Review: ['article-magazine', 'article'],
  Article: ['article-magazine', 'article'],
  Essay: ['article-magazine', 'book'],
  Poem: ['chapter', 'book'],
  ShortStory: ['chapter', 'book'],
  Play: ['chapter', 'book'],
  Novel: ['book', 'book'],
  Book: ['book', 'book'],
  Letter: ['personal_communication', 'personal_communication'],
  Speech: ['speech', 'speech'],
};

/** The text: its author’s work, as it first appeared, read in this edition. */
export function citedText(titlePage: TitlePage): CitedItem {
  const { author, translator, textEditor, published, reviewed, language, type } = titlePage;
  const [first] = published;
  const [within, alone] = CSL_TYPES[type];
  return {
    id: citationKey(titlePage),
    type: first?.in === undefined ? alone : within,
    title: sentenceTitle(titlePage),
    ...people('author', author),
    ...people('translator', translator),
    ...people('editor', textEditor),
    ...(first?.in !== undefined && { 'container-title': first.in }),
    ...(first?.publisher !== undefined && { publisher: first.publisher }),
    ...(first?.place !== undefined && { 'publisher-place': first.place }),
    ...(first?.on !== undefined && { issued: cslDate(first.on, titlePage.interface) }),
    ...(reviewed && {
      'reviewed-title': reviewed.title,
      ...people('reviewed-author', reviewed.author),
      'reviewed-genre': 'book',
    }),
    archive: capitalise(wordsOf(titlePage.interface).citations.edition),
    language,
  };
}

/**
 * A note: the editors’ work, as an entry in the edition of the author’s text. It has no date of publication: the day it
 * was checked says when it was last found right, not when it was made, and APA forbids to take the one for the other.
 */
export function citedNote(note: Pick<Note, 'id' | 'title'>, titlePage: TitlePage): CitedItem {
  return {
    id: note.id,
    type: NOTE_TYPE,
    title: note.title,
    author: [{ literal: titlePage.editors }],
    'container-title': sentenceTitle(titlePage),
    ...people('container-author', titlePage.author),
    edition: wordsOf(titlePage.interface).citations.edition,
    language: titlePage.language,
  };
}

function people(variable: string, names: readonly Person[]): Readonly<Record<string, unknown>> {
  if (names.length === 0) return {};
  const named = names.map((person) =>
    person.given === undefined ? { literal: printPerson(person) } : person,
  );
  return { [variable]: named };
}

/** Styles put a title’s capitals in where they want them; none can take them out. */
function sentenceTitle({ title, sentenceTitle: inSentence = title }: TitlePage): string {
  return inSentence;
}

function citationKey({ author, title, published }: TitlePage): string {
  const name = author[0]?.family ?? title;
  const plain = name.normalize('NFD').replace(/[^\p{Letter}]/gu, '');
  return `${plain.toLowerCase()}${/^\d{4}/u.exec(published[0]?.on?.edtf ?? '')?.[0] ?? ''}`;
}

/** A year, month or day as the processor knows it; any other date in the edition’s own words. */
function cslDate(date: HistoricalDate, language: string): object {
  const { year, month, day, about } =
    /^(?<year>\d{4})(?:-(?<month>0\d|1[0-2])(?:-(?<day>\d\d))?)?(?<about>~)?$/u.exec(date.edtf)?.groups ?? {};
  if (year === undefined) return { literal: printDate(date, language) };
  const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
  return { 'date-parts': [parts], ...(about !== undefined && { circa: true }) };
}
