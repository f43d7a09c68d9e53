import { printDate } from '../edition/date.ts';
import type { Note } from '../edition/edition.ts';
import { wordsOf } from '../languages/words.ts';
import { printPeople, type TitlePage } from '../edition/title-page.ts';

/** Names the text in one line: author, title, first publication. */
export function referToText({ author, title, published: [first], interface: language }: TitlePage): string {
  return [
    ...(author.length > 0 ? [printPeople(author, language)] : []),
    wordsOf(language).citations.quoteTitle(title),
    ...(first?.in === undefined ? [] : [first.in]),
    ...(first?.on === undefined ? [] : [printDate(first.on, language)]),
  ].join(', ');
}

/** Names a note in one line: its authors, its title, and the text that it belongs to. */
export function referToNote({ title }: Pick<Note, 'title'>, titlePage: TitlePage): string {
  const { author, editors, interface: language } = titlePage;
  const { quoteTitle, noteOn } = wordsOf(language).citations;
  const text = [...(author.length > 0 ? [printPeople(author, language)] : []), quoteTitle(titlePage.title)];
  return noteOn(editors, quoteTitle(title), text.join(', '));
}
