import { fragments, type Addresses } from '../address.ts';
import type { Note } from '../edition/edition.ts';
import { superior } from '../edition/superior.ts';

/**
 * Fits a note's body into the one page for printing, where all notes and passages stand: links to them stay within the
 * page, a link to a note bears that note's number, which is what a reader of paper can follow, and a table is called
 * after its note.
 * @param numberOf the number of a note, by its id.
 */
export function fitIntoPage(
  body: string,
  { title }: Pick<Note, 'title'>,
  address: Addresses,
  numberOf: (noteId: string) => number,
): string {
  const table = `Table: ${title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}`;
  return body
    .replaceAll(/ href="([^"#]*\/)([a-z0-9-]+)\/"/gu, (link, folder: string, id: string) =>
      folder === address.notes
        ? ` href="#${fragments.endnote(id)}" data-number="${superior(numberOf(id))}"`
        : link,
    )
    .replaceAll(` href="${address.text}#`, ' href="#')
    .replaceAll(' aria-label="Table"', () => ` aria-label="${table}"`);
}
