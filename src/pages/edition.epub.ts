import type { APIRoute } from 'astro';
import sharp from 'sharp';
import {
  address,
  getBibliography,
  getEdition,
  getWords,
  renderAuthorNote,
  renderMarkdown,
  renderNote,
  renderPageProse,
  renderPart,
  renderPhrases,
  renderTitle,
  renderTitleMarks,
} from '../content.ts';
import { dayOf, stateOf } from '../edition/edition-state.ts';
import styles from '../exports/epub/book.css?raw';
import noteStyles from '../exports/epub/book-notes.css?raw';
import drawingStyles from '../exports/epub/book-drawings.css?raw';
import { drawCover } from '../exports/epub/cover.ts';
import { createEpub } from '../exports/epub/epub.ts';
import { editionFolder } from '../edition-folder.ts';
import { readBookFonts } from '../fonts/book-fonts.ts';
import { createTypesetter } from '../fonts/set-type.ts';
import { makeBookPictures } from '../pictures/book-pictures.ts';

/** The edition as a book for e-readers. */
export const GET: APIRoute = async () => {
  const edition = getEdition();
  const words = getWords();
  const cover = drawCover(
    edition.titlePage,
    { on: words.titlePage.on, withNotes: words.book.withNotes },
    await createTypesetter(),
  );
  const book = createEpub(
    {
      ...{ edition, words, address, bibliography: getBibliography() },
      ...{
        printPart: renderPart,
        printTitle: (part) => renderTitle(part),
        titleMarks: renderTitleMarks('book'),
        printAuthorNote: renderAuthorNote,
        printNote: renderNote,
      },
      ...{ printPage: renderPageProse, printPhrases: renderPhrases, printMarkdown: renderMarkdown },
    },
    {
      cover: await sharp(Buffer.from(cover)).png({ palette: true, colours: 32 }).toBuffer(),
      pictures: await makeBookPictures(edition, editionFolder(process.env['EDITION']).path),
      fonts: await readBookFonts(),
      styles: styles + noteStyles + drawingStyles,
      date: dayOf(stateOf(edition)),
    },
  );
  return new Response(Uint8Array.from(book), { headers: { 'Content-Type': 'application/epub+zip' } });
};
