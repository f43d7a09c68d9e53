import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { fragments } from '../../address.ts';
import { printDate } from '../../edition/date.ts';
import type { Note } from '../../edition/edition.ts';
import { describeKind } from '../../edition/kind.ts';
import { namePlace } from '../../edition/name-place.ts';
import { opensSpoiler } from '../../edition/spoiler.ts';
import { inLanguage } from '../../markup/language.ts';
import { bookLinks, FILES, type BookLink } from './book-links.ts';
import type { Chapter } from './chapter.ts';
import { sentenceOf } from './extract.ts';
import { fitProse, partSpoilers, type Gated } from './fit-prose.ts';
import type { PrintedEdition } from './printed-edition.ts';

/** The id of what one spoiler’s heading gates in a note, in the chapter of spoilers. */
const spoilerId = (note: Note, index: number) => `spoiler-${note.id}-${String(index + 1)}`;

/** Every note in full, one document a note; and at the end of the book, behind a warning, all that they keep closed. */
export function noteChapters(printed: PrintedEdition): {
  readonly notes: readonly Chapter[];
  readonly spoilers: readonly Chapter[];
} {
  const link = bookLinks(printed);
  const entryOf = readEntries(printed);
  const prose = [...printed.edition.notes.values()].map((note) => ({
    note,
    ...partSpoilers(fitProse(printed.printNote(note), link(FILES.note(note)))),
  }));
  return {
    notes: prose.map(({ note, open, gated }) => ({
      file: FILES.note(note),
      title: note.title,
      type: 'bodymatter',
      body: [noteSection(note, { open, gated }, printed, { link: link(FILES.note(note)), entryOf })],
    })),
    spoilers: spoilerChapters(prose, printed),
  };
}

function noteSection(
  note: Note,
  { open, gated }: { readonly open: readonly ElementContent[]; readonly gated: readonly Gated[] },
  printed: PrintedEdition,
  { link, entryOf }: { readonly link: BookLink; readonly entryOf: PrintedEntries },
): ElementContent {
  const { edition, words } = printed;
  const { titlePage } = edition;
  const { original, dates, place } = note;
  const facts = [
    describeKind(note, titlePage, words.subjects),
    ...(dates === undefined ? [] : [printDate(dates, titlePage.interface)]),
    ...(place === undefined ? [] : [place.name]),
  ];
  const warningOf = (heading: string) =>
    titlePage.spoilers.find((spoiler) => opensSpoiler(heading, [spoiler.heading]))?.warning ?? '';
  return h('section', { className: ['note'], ariaLabelledBy: 'heading' }, [
    h('h1', { id: 'heading' }, note.title),
    ...(original === undefined
      ? []
      : [
          h('p', { className: ['original'] }, [
            h('span', inLanguage(original.lang, titlePage.language), original.text),
          ]),
        ]),
    h('p', { className: ['gloss'] }, note.gloss),
    h('p', { className: ['facts'] }, facts.join(' · ')),
    ...open,
    ...gated.map(({ heading }, index) =>
      h('p', { className: ['closed'] }, [
        h(
          'a',
          { href: `${FILES.spoilers}#${spoilerId(note, index)}` },
          words.book.closed(heading, warningOf(heading)),
        ),
      ]),
    ),
    ...extracts(note, printed, link),
    ...connections(note, printed),
    ...sources(note, printed, entryOf),
    h('p', { className: ['checked'] }, words.note.checked(printDate(note.checked, titlePage.interface))),
  ]);
}

function extracts(note: Note, { edition, words, address }: PrintedEdition, link: BookLink): ElementContent[] {
  if (note.mentions.length === 0) return [];
  return [
    h('h2', words.note.inText(edition.titlePage.form)),
    h(
      'ul',
      { className: ['extracts'] },
      note.mentions.map((mention) =>
        h('li', [
          h('span', { className: ['place'] }, `${namePlace(edition, mention, words.text)}: `),
          ...sentenceOf(mention, link(address.place(mention))),
        ]),
      ),
    ),
  ];
}

function connections(note: Note, { edition, words }: PrintedEdition): ElementContent[] {
  const byTitle = new Intl.Collator(edition.titlePage.language);
  const linksTo = (ids: readonly string[]) =>
    ids
      .flatMap((id) => edition.notes.get(id) ?? [])
      .toSorted((a, b) => byTitle.compare(a.sortTitle, b.sortTitle))
      .flatMap((other, index) => [
        ...(index > 0 ? [', '] : []),
        h('a', { href: FILES.note(other) }, other.title),
      ]);
  const relations = [...Map.groupBy(note.relations, ({ heading }) => heading)];
  const { seeAlso, linkedFrom } = words.note;
  return [
    ...(relations.length === 0 ? [] : [h('h2', seeAlso)]),
    ...relations.map(([heading, group]) =>
      h('p', { className: ['relation'] }, [
        h('i', `${heading}: `),
        ...linksTo(group.map(({ noteId }) => noteId)),
      ]),
    ),
    ...(note.linkedFrom.length === 0
      ? []
      : [h('p', { className: ['relation'] }, [h('i', `${linkedFrom}: `), ...linksTo(note.linkedFrom)])]),
  ];
}

function sources(note: Note, { words }: PrintedEdition, entryOf: PrintedEntries): ElementContent[] {
  if (note.sourceIds.length === 0) return [];
  return [
    h('h2', words.note.sources),
    h(
      'ul',
      { className: ['sources'] },
      note.sourceIds.map((id) => h('li', entryOf(id))),
    ),
  ];
}

type PrintedEntries = (sourceId: string) => ElementContent[];

/** Reads each entry of the bibliography once, however many notes cite its source. */
function readEntries({ bibliography }: PrintedEdition): PrintedEntries {
  const read = new Map<string, ElementContent[]>();
  return (id) => {
    const entry = read.get(id) ?? fitProse(bibliography.get(id) ?? '', (href) => href);
    read.set(id, entry);
    return entry;
  };
}

function spoilerChapters(
  notes: readonly { readonly note: Note; readonly gated: readonly Gated[] }[],
  { edition, words }: PrintedEdition,
): Chapter[] {
  const { spoilers } = edition.titlePage;
  const told = spoilers.filter(({ heading }) =>
    notes.some(({ gated }) => gated.some((each) => each.heading === heading)),
  );
  if (told.length === 0) return [];
  const warning = words.book.warned(told.map((spoiler) => spoiler.warning));
  const sections = told.flatMap(({ heading, warning: tells }) => [
    h('h2', { className: ['level'] }, `${heading}: ${tells}`),
    ...notes.flatMap(({ note, gated }) =>
      gated.flatMap((each, index) =>
        each.heading === heading
          ? [
              h('section', { id: spoilerId(note, index) }, [
                h('h3', [h('a', { href: FILES.note(note) }, note.title)]),
                ...each.body,
              ]),
            ]
          : [],
      ),
    ),
  ]);
  const chapter = (file: string, title: string, body: readonly ElementContent[]): Chapter => ({
    file,
    title,
    type: 'backmatter',
    body: [h('section', { ariaLabelledBy: 'heading' }, [h('h1', { id: 'heading' }, title), ...body])],
  });
  return [
    chapter(FILES.spoilerWarning, words.book.spoilerWarning, [h('p', { className: ['warning'] }, warning)]),
    chapter(FILES.spoilers, words.book.spoilers, sections),
  ];
}

/** The bibliography, each work with what cites it. */
export function bibliographyChapter({ edition, bibliography, words }: PrintedEdition): Chapter {
  const citing = (sourceId: string) =>
    (edition.sources.get(sourceId)?.citedBy ?? []).flatMap(({ type, id }, index) => {
      const by = type === 'note' ? edition.notes.get(id) : edition.pages.get(id);
      const file = type === 'note' ? FILES.note({ id }) : FILES.page({ id });
      return by === undefined ? [] : [...(index > 0 ? [', '] : []), h('a', { href: file }, by.title)];
    });
  const list = [...bibliography].map(([id, entry]) =>
    h('li', { id: fragments.source(id) }, [
      ...fitProse(entry, (href) => href),
      h('span', { className: ['cited-in'] }, [` ${words.book.citedIn} `, ...citing(id)]),
    ]),
  );
  return {
    file: FILES.bibliography,
    title: words.footer.bibliography,
    type: 'backmatter',
    body: [
      h('section', { 'epub:type': 'bibliography', role: 'doc-bibliography', ariaLabelledBy: 'heading' }, [
        h('h1', { id: 'heading' }, words.footer.bibliography),
        h('ul', { className: ['sources'] }, list),
      ]),
    ],
  };
}
