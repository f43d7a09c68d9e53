import type { z } from 'zod';
import type { ContentFile } from './content-file.ts';
import { printDate } from './date.ts';
import { readYaml, type ReadResult } from './yaml.ts';
import type { UncountedMention } from './mention.ts';
import { TitlePageSchema } from './schema.ts';

/** What stands on the title page of the edition, and with it where each of its marks stands in `edition.yaml`. */
export interface TitlePage extends z.output<typeof TitlePageSchema> {
  readonly path: string;
  readonly lineOfMark: (mark: MarkName) => number;
}

/** The parts of the title page that a note can hang on. */
export type MarkName = keyof z.output<typeof TitlePageSchema>['marks'];

/** Reads `edition.yaml`. */
export function readTitlePage(file: ContentFile): ReadResult<TitlePage> {
  const result = readYaml(file, TitlePageSchema);
  if (result.data === undefined) return result;
  const lineOfMark = (mark: MarkName): number => result.lineOf(['marks', mark]);
  return { ...result, data: { ...result.data, path: file.path, lineOfMark } };
}

/** A person's name as it is printed. */
function printPerson({ given, family }: { readonly given: string; readonly family: string }): string {
  return `${given} ${family}`;
}

/** Puts a capital at the head of a word, as the first of a heading. */
export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The words of the title page, line by line and mark by mark; a line's plain text is its pieces put together. */
export function titlePageLines(page: TitlePage): readonly (readonly TitlePagePiece[])[] {
  const { reviewed } = page;
  const lines: TitlePagePiece[][] = [
    [{ text: page.title, mark: 'title' }],
    [
      { text: printPerson(page.author), mark: 'author' },
      { text: ', ' },
      { text: page.published.in, mark: 'published', work: true },
      { text: `, ${printDate(page.published.on, page.language)}` },
    ],
  ];
  if (reviewed === undefined) return lines;
  const pages = reviewed.pages === undefined ? '' : `, ${String(reviewed.pages)} pages`;
  lines.push([
    { text: 'On ' },
    { text: reviewed.title, mark: 'reviewedTitle', work: true },
    { text: ' by ' },
    { text: printPerson(reviewed.author), mark: 'reviewedAuthor' },
    { text: ` (${reviewed.publisher}, ${String(reviewed.year)}${pages})` },
  ]);
  return lines;
}

/** A run of words on the title page; `mark` says that a note can hang on it, `work` that it is the title of a work. */
export interface TitlePagePiece {
  readonly text: string;
  readonly mark?: MarkName;
  readonly work?: boolean;
}

/** The title page's mentions, in order, not yet numbered. */
export function titlePageMarks(page: TitlePage): UncountedMention[] {
  return titlePageLines(page).flatMap((line) =>
    line.flatMap(({ text, mark }, index) => {
      const noteId = mark === undefined ? undefined : page.marks[mark];
      if (mark === undefined || noteId === undefined) return [];
      const joined = (pieces: readonly TitlePagePiece[]) => pieces.map((piece) => piece.text).join('');
      const sentence = {
        before: joined(line.slice(0, index)),
        words: text,
        after: joined(line.slice(index + 1)),
      };
      return [
        { noteId, lemma: text, passageId: undefined, sentence, path: page.path, line: page.lineOfMark(mark) },
      ];
    }),
  );
}
