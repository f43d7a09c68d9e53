import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { FILES } from './book-links.ts';
import type { Chapter } from './chapter.ts';
import type { PrintedEdition } from './printed-edition.ts';

/** The documents of a book, in the groups in which they stand in it. */
export interface Chapters {
  readonly cover: Chapter;
  readonly text: readonly Chapter[];
  readonly notes: readonly Chapter[];
  readonly back: readonly Chapter[];
  readonly spoilers: readonly Chapter[];
}

/** The contents: the way to every document, the list of passages to go to, and the landmarks that readers offer. */
export function contentsChapter(chapters: Chapters, { edition, words }: PrintedEdition): Chapter {
  const { parts } = edition;
  const { book } = words;
  const [title, ...text] = chapters.text;
  const [firstNote] = chapters.notes;
  const entry = ({ file, title: name }: Chapter) => h('li', [h('a', { href: file }, name)]);
  const notes =
    firstNote === undefined
      ? []
      : [h('li', [h('a', { href: firstNote.file }, book.notes), h('ol', chapters.notes.map(entry))])];
  const passages = parts.flatMap((part) =>
    part.passages.map(({ id, number }) =>
      h('li', [
        h(
          'a',
          { href: `${FILES.part(part)}#${id}` },
          book.passage(part.pageId === undefined ? undefined : part.number, number),
        ),
      ]),
    ),
  );
  const landmark = (type: string, { file, title: name }: Chapter) =>
    h('li', [h('a', { href: file, 'epub:type': type }, name)]);
  const [first] = text;
  const list = (
    type: string,
    heading: string,
    items: readonly ElementContent[],
    properties: Readonly<Record<string, string | boolean>> = {},
  ) => h('nav', { 'epub:type': type, id: type, ...properties }, [h('h1', heading), h('ol', [...items])]);
  return {
    file: FILES.contents,
    title: book.contents,
    type: 'frontmatter',
    body: [
      list(
        'toc',
        book.contents,
        [
          ...(title === undefined ? [] : [entry({ ...title, title: words.text.titlePage })]),
          ...text.map(entry),
          ...notes,
          ...chapters.back.map(entry),
          ...chapters.spoilers.map(entry),
        ],
        { role: 'doc-toc' },
      ),
      list('page-list', book.passages, passages, { role: 'doc-pagelist', hidden: true }),
      list(
        'landmarks',
        book.contents,
        [
          landmark('cover', chapters.cover),
          h('li', [h('a', { href: `${FILES.contents}#toc`, 'epub:type': 'toc' }, book.contents)]),
          ...(first === undefined ? [] : [landmark('bodymatter', first)]),
          ...chapters.back
            .filter(({ file }) => file === FILES.bibliography)
            .map((chapter) => landmark('bibliography', chapter)),
        ],
        { hidden: true },
      ),
    ],
  };
}
