import { fragments, type Addresses } from '../address.ts';
import type { Note } from '../edition/edition.ts';
import type { Words } from '../languages/words.ts';
import { superior } from '../edition/superior.ts';

/**
 * Fits a note's body into the one page for printing, where all notes and passages stand: links to them stay within the
 * page, a link to a note bears that note's number, which is what a reader of paper can follow, and a table is called
 * after its note.
 * @param numberOf the number of a note, by its id.
 * @param words what a table is called that has no caption, and what one is called that is named after its note.
 */
export function fitIntoPage(
  body: string,
  { title }: Pick<Note, 'title'>,
  address: Addresses,
  numberOf: (noteId: string) => number,
  words: Pick<Words['note'], 'table' | 'tableOf'>,
): string {
  const table = words.tableOf(title).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return withPictures(body)
    .replaceAll(/ href="([^"#]*\/)([a-z0-9-]+)\/"/gu, (link, folder: string, id: string) =>
      folder === address.notes
        ? ` href="#${fragments.endnote(id)}" data-number="${superior(numberOf(id))}"`
        : link,
    )
    .replaceAll(/ href="([^"#]*\/)#([^"]+)"/gu, (link, page: string, id: string) => {
      if (page === address.text) return ` href="#${id}"`;
      const partId = address.partAt(page);
      return partId === undefined ? link : ` href="#${idOnPaper(partId, id)}"`;
    })
    .replaceAll(` aria-label="${words.table}"`, () => ` aria-label="${table}"`);
}

/**
 * Fits a part that has a page of its own into that one page, where every part numbers its passages from 1: what it names
 * is called after the part too.
 */
export function fitPartIntoPage(html: string, pageId: string | undefined): string {
  return pageId === undefined
    ? withPictures(html)
    : withPictures(html).replaceAll(
        / (id|href)="(#?)([^"#/:]+)"/gu,
        (_, attribute: string, hash: string, id: string) => ` ${attribute}="${hash}${idOnPaper(pageId, id)}"`,
      );
}

/** What an id of a part's page becomes where all parts stand on one. Mentions are counted through the text, and notes stand there once. */
export function idOnPaper(pageId: string | undefined, id: string): string {
  return pageId === undefined || /^(?:mention|note|source)-/u.test(id) ? id : `${pageId}--${id}`;
}

/** What goes to paper must be there when it does, and not when it is near. */
function withPictures(html: string): string {
  return html.replaceAll(' loading="lazy"', '');
}
