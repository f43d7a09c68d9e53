import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { Book } from './book.ts';
import { findNotes } from './html-notes.ts';
import { elementsIn } from './html-elements.ts';
import { htmlToProse } from './html-to-prose.ts';
import { splitChapters } from './split-chapters.ts';
import { tidyProse } from './tidy-prose.ts';

/** Reads a page of HTML: its headings are those of chapters, and what its head says is taken over. */
export function readHtml(source: string): Book {
  const tree = fromHtml(source);
  const elements = elementsIn(tree);
  const meta = (name: string) =>
    elements.find(({ tagName, properties }) => tagName === 'meta' && properties['name'] === name)?.properties[
      'content'
    ];
  const language = elements.find(({ tagName }) => tagName === 'html')?.properties['lang'];
  const said = typeof language === 'string' ? language : undefined;
  const notes = findNotes([{ path: 'text.html', tree }]);
  const body =
    elements.find(({ tagName }) => tagName === 'main') ?? elements.find(({ tagName }) => tagName === 'body');
  const prose = htmlToProse({ type: 'root', children: body?.children ?? [] }, notes, said);
  const images = tidyProse(prose);
  prose.children.push(...notes.definitions(said));
  const { title, chapters } = splitChapters(prose);
  const head = elements.find(({ tagName }) => tagName === 'title');
  const author = meta('author');
  return {
    title: title ?? (head === undefined ? undefined : toString(head).trim()),
    authors: typeof author === 'string' && author.trim() !== '' ? [author.trim()] : [],
    translators: [],
    language: said,
    rights: undefined,
    chapters,
    images,
  };
}
