import { quoteTitle } from '../citing/quotation.ts';
import { printDate } from '../edition/date.ts';
import type { Note } from '../edition/edition.ts';
import type { TitlePage } from '../edition/title-page.ts';

/** Names the text in one line: author, title, first publication. */
export function referToText({ author, title, published, language }: TitlePage): string {
  return `${author.given} ${author.family}, ${quoteTitle(title)}, ${published.in}, ${printDate(published.on, language)}`;
}

/** Names a note in one line: its authors, its title, and the text that it belongs to. */
export function referToNote({ title }: Pick<Note, 'title'>, titlePage: TitlePage): string {
  const { author, editors } = titlePage;
  return `${editors}, ${quoteTitle(title)}, note on ${author.given} ${author.family}, ${quoteTitle(titlePage.title)}`;
}
