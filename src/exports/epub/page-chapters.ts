import { h } from 'hastscript';
import { printDate } from '../../edition/date.ts';
import { stateOf } from '../../edition/edition-state.ts';
import { bookLinks, FILES } from './book-links.ts';
import type { Chapter } from './chapter.ts';
import { fitProse, partSpoilers } from './fit-prose.ts';
import type { PrintedEdition } from './printed-edition.ts';

/** The pages about the edition; what one of them keeps closed on the site is left to the site. */
export function pageChapters(printed: PrintedEdition): Chapter[] {
  const link = bookLinks(printed);
  return [...printed.edition.pages.values()].map((page) => {
    const file = FILES.page(page);
    const { open } = partSpoilers(fitProse(printed.printPage(page), link(file)));
    const heading = h('h1', { id: 'heading' }, page.title);
    return {
      file,
      title: page.title,
      type: 'backmatter',
      body: [h('section', { ariaLabelledBy: 'heading' }, [heading, ...open])],
    };
  });
}

/** Whose the edition is, and which state of it the book holds. */
export function imprintChapter({ edition, words }: PrintedEdition): Chapter {
  const { version, date } = stateOf(edition);
  const { rights, editors, contact, description, interface: language } = edition.titlePage;
  const lines = [
    description,
    ...(version === undefined ? [] : [words.book.version(version)]),
    ...(date === undefined ? [] : [words.book.state(printDate(date, language))]),
    rights.text,
    rights.notes,
    words.footer.reports(editors).join(contact),
  ];
  return {
    file: FILES.imprint,
    title: words.book.imprint,
    type: 'backmatter',
    body: [
      h('section', { 'epub:type': 'colophon', role: 'doc-colophon', ariaLabelledBy: 'heading' }, [
        h('h1', { id: 'heading' }, words.book.imprint),
        ...lines.map((line) => h('p', line)),
      ]),
    ],
  };
}
