import { fragments } from '../../address.ts';
import type { Note, Page } from '../../edition/edition.ts';
import { lineId } from '../../edition/line.ts';
import type { Part } from '../../edition/part.ts';
import { printedPageId } from '../../edition/printed-page.ts';
import type { PrintedEdition } from './printed-edition.ts';

/** The files of a book’s documents. */
export const FILES = {
  cover: 'cover.xhtml',
  contents: 'contents.xhtml',
  title: 'title.xhtml',
  people: 'people.xhtml',
  timeline: 'timeline.xhtml',
  places: 'places.xhtml',
  bibliography: 'bibliography.xhtml',
  imprint: 'imprint.xhtml',
  spoilerWarning: 'spoiler-warning.xhtml',
  spoilers: 'spoilers.xhtml',
  part: ({ id }: Pick<Part, 'id'>) => `text-${id}.xhtml`,
  note: ({ id }: Pick<Note, 'id'>) => `note-${id}.xhtml`,
  page: ({ id }: Pick<Page, 'id'>) => `page-${id}.xhtml`,
} as const;

/** Where a link of the site leads in the book, seen from one of its files; undefined where the book has nothing there. */
export type BookLink = (href: string) => string | undefined;

/**
 * Makes the guide from the site’s addresses to the book’s.
 * @returns for a file of the book, what its links become.
 */
export function bookLinks(printed: PrintedEdition): (from: string) => BookLink {
  const { edition, address } = printed;
  const places = placesOfText(printed);
  const overviews = new Map([
    ...(edition.timeline.length > 0 ? [[address.timeline, FILES.timeline] as const] : []),
    ...(edition.places.entries.length > 0 ? [[address.places, FILES.places] as const] : []),
    ...(edition.people.groups.length > 0 ? [[address.people, FILES.people] as const] : []),
    [address.bibliography, FILES.bibliography] as const,
    ...[...edition.pages.values()].map((page) => [address.page(page.id), FILES.page(page)] as const),
  ]);
  const wholePlace = (path: string, id: string): string | undefined => {
    const noteId = address.noteAt(path);
    if (noteId !== undefined) return edition.notes.has(noteId) ? FILES.note({ id: noteId }) : undefined;
    const overview = overviews.get(path);
    if (overview !== undefined) return id === '' ? overview : `${overview}#${id}`;
    return places.get(`${path}#${id}`);
  };
  return (from) => {
    const part = edition.parts.find((each) => FILES.part(each) === from);
    const page = part === undefined ? undefined : address.part(part.pageId);
    return (href) => {
      if (/^[a-z][a-z0-9+.-]*:/iu.test(href)) return href;
      const [path = '', id = ''] = href.split('#');
      if (path !== '') return wholePlace(path, id);
      if (id.startsWith(fragments.source(''))) return `${FILES.bibliography}#${id}`;
      const place = page === undefined ? undefined : places.get(`${page}#${id}`);
      // What stands in the same file is named without it: readers show such a note where its mark is.
      return place === undefined || place.startsWith(`${from}#`) ? `#${id}` : place;
    };
  };
}

/** Every place of the text that a link may name, by its address on the site. */
function placesOfText({ edition, address }: PrintedEdition): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const part of edition.parts) {
    const page = address.part(part.pageId);
    const file = FILES.part(part);
    const ids = [
      ...part.stretches.map(({ id }) => id),
      ...part.authorNotes.flatMap(({ markIds, titleMarkId }) => markIds.filter((id) => id !== titleMarkId)),
      ...part.passages.flatMap(({ lines }) =>
        lines.flatMap(({ number }) => (number === undefined ? [] : lineId(number))),
      ),
      ...part.printedPages.map(({ number }) => printedPageId(number)),
    ];
    for (const id of ids) places.set(`${page}#${id}`, `${file}#${id}`);
    if (part.pageId !== undefined) places.set(`${page}#`, file);
  }
  places.set(`${address.text}#`, FILES.title);
  for (const { id, partId, pageId } of edition.mentions) {
    const file = partId === undefined ? FILES.title : FILES.part({ id: partId });
    places.set(`${address.part(pageId)}#${id}`, `${file}#${id}`);
  }
  return places;
}
