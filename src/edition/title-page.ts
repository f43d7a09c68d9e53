import type { PhrasingContent } from 'mdast';
import type { z } from 'zod';
import { hasWords, wordsOf } from '../languages/words.ts';
import type { ContentFile } from './content-file.ts';
import { printDate } from './date.ts';
import type { Vocabulary } from './kind.ts';
import type { UncountedMention } from './mention.ts';
import { parseTitle, wordsOfTitle } from './title.ts';
import { TitlePageSchema, type TextType } from './title-page-schema.ts';
import { readYaml, type ReadResult } from './yaml.ts';

type TitlePageData = z.output<typeof TitlePageSchema>;

/** What stands on the title page of the edition, and with it where each of its marks stands in `edition.yaml`. */
export interface TitlePage extends Omit<TitlePageData, 'kinds' | 'worlds'>, Vocabulary {
  /** The title without mark-up. */
  readonly title: string;
  /** The title as phrases of Markdown, with the marks of the author's notes on it. */
  readonly titlePhrases: readonly PhrasingContent[];
  readonly type: TextType;
  /** The language of the interface. */
  readonly interface: string;
  readonly path: string;
  readonly lineOfMark: (mark: MarkName) => number;
}

/** A person who made the text, or the work that it reviews. */
export type Person = TitlePageData['author'][number];

/** The parts of the title page that a note can hang on. */
export type MarkName = keyof TitlePageData['marks'];

/** The interface of a text in a language that has no words of its own here. */
const OTHERWISE = 'en-GB';

/** Reads `edition.yaml`. */
export function readTitlePage(file: ContentFile): ReadResult<TitlePage> {
  const result = readYaml(file, TitlePageSchema);
  if (result.data === undefined) return result;
  const { data } = result;
  const titlePhrases = parseTitle(data.title);
  const language = data.interface ?? (hasWords(data.language) ? data.language : OTHERWISE);
  const { kinds, worlds } = wordsOf(language).subjects;
  return {
    ...result,
    data: {
      ...data,
      title: wordsOfTitle(titlePhrases),
      titlePhrases,
      type: data.type ?? (data.reviewed === undefined ? 'Article' : 'Review'),
      interface: language,
      kinds: { ...kinds, ...data.kinds },
      worlds: data.worlds ?? worlds,
      path: file.path,
      lineOfMark: (mark) => result.lineOf(['marks', mark]),
    },
  };
}

/** A person's name as it is printed. */
export function printPerson({ given, family }: Person): string {
  return given === undefined ? family : `${given} ${family}`;
}

/** The names of several people as a list in words: `Ada Marsh and Ben Lane`. */
export function printPeople(people: readonly Person[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(people.map(printPerson));
}

/** A run of words on the title page; `mark` says that a note can hang on it, `work` that it is the title of a work, `isSpoken` that the interface says it. */
export interface TitlePagePiece {
  readonly text: string;
  readonly mark?: MarkName;
  readonly work?: boolean;
  readonly isSpoken?: boolean;
}

/** The words of the title page, line by line and mark by mark; a line's plain text is its pieces put together. */
export function titlePageLines(page: TitlePage): readonly (readonly TitlePagePiece[])[] {
  const { author, translator, textEditor, published, reviewed, interface: language } = page;
  const words = wordsOf(language).titlePage;
  const [first, ...others] = published;
  const lines: TitlePagePiece[][] = [
    [{ text: page.title, mark: 'title' }],
    joined([
      author.length > 0 && [{ text: printPeople(author, language), mark: 'author' }],
      first !== undefined && publicationPieces(first, language),
    ]),
    ...others.map((publication) => publicationPieces(publication, language)),
    ...[
      translator.length > 0 && words.translatedBy(printPeople(translator, language)),
      textEditor.length > 0 && words.editedBy(printPeople(textEditor, language)),
    ].flatMap((text) => (text === false ? [] : [[{ text, isSpoken: true }]])),
  ];
  if (reviewed !== undefined) {
    const { title, author: authors, publisher, year, pages } = reviewed;
    const facts = [publisher, String(year), ...(pages === undefined ? [] : [words.pages(pages)])];
    lines.push([
      { text: words.on, isSpoken: true },
      { text: title, mark: 'reviewedTitle', work: true },
      { text: words.by, isSpoken: true },
      { text: printPeople(authors, language), mark: 'reviewedAuthor' },
      { text: ` (${facts.join(', ')})` },
    ]);
  }
  return lines.filter((line) => line.length > 0);
}

function publicationPieces(
  { in: container, publisher, place, on }: TitlePageData['published'][number],
  language: string,
): TitlePagePiece[] {
  return joined([
    container !== undefined && [{ text: container, mark: 'published', work: true }],
    place !== undefined && [{ text: place }],
    publisher !== undefined && [
      container === undefined ? { text: publisher, mark: 'published' as const } : { text: publisher },
    ],
    on !== undefined && [{ text: printDate(on, language), isSpoken: true }],
  ]);
}

/** Puts runs into one line, with commas between; what is false is left out. */
function joined(runs: readonly (false | readonly TitlePagePiece[])[]): TitlePagePiece[] {
  const there = runs.filter((run) => run !== false && run.length > 0) as TitlePagePiece[][];
  return there.flatMap((run, index) => (index === 0 ? run : [{ text: ', ' }, ...run]));
}

/** The title page's mentions, in order, not yet numbered. */
export function titlePageMarks(page: TitlePage): UncountedMention[] {
  const taken = new Set<MarkName>();
  return titlePageLines(page).flatMap((line) =>
    line.flatMap(({ text, mark }, index) => {
      const noteId = mark === undefined ? undefined : page.marks[mark];
      if (mark === undefined || noteId === undefined || taken.has(mark)) return [];
      taken.add(mark);
      const words = (pieces: readonly TitlePagePiece[]) => pieces.map((piece) => piece.text).join('');
      const sentence = {
        before: words(line.slice(0, index)),
        words: text,
        after: words(line.slice(index + 1)),
      };
      const place = {
        stretchId: undefined,
        partId: undefined,
        pageId: undefined,
        lines: undefined,
        path: page.path,
      };
      return [{ noteId, lemma: text, sentence, ...place, line: page.lineOfMark(mark) }];
    }),
  );
}
