import type { ContentFile } from '../edition/content-file.ts';
import type { Book } from './book.ts';
import { editionOfBook } from './edition-of-book.ts';
import { KINDS_OF_BOOK, readBook, textOf } from './read-book.ts';
import { isOwnEdition, readOwnEdition } from './tei/own-edition.ts';
import { picturesIn } from './tei/own-pictures.ts';
import { readTei } from './tei/read-tei.ts';
import { readXml } from './tei/xml-elements.ts';

/** What an edition may begin from, by the end of a file’s name. */
export const KINDS_OF_FILE = [...KINDS_OF_BOOK, '.xml'] as const;

/** The files of a new edition, and how many images of what it was made from are left out. */
export interface TakenIn {
  readonly files: readonly ContentFile[];
  /** The pictures of its figures, which lie beside what it was made from: `figures/bridges.svg`. */
  readonly pictures: readonly string[];
  readonly images: number;
}

/**
 * Makes an edition of a file: the same one of TEI that an edition was exported as, and of anything else one of its text.
 * @param name what the file is called.
 * @throws where it is no such file, or cannot be taken in whole; with BookFault where it is known on which line.
 */
export async function takeIn(name: string, bytes: Buffer): Promise<TakenIn> {
  const extension = /\.[^.]*$/u.exec(name)?.[0] ?? '';
  const tei = /^\.(?:xml|tei)$/iu.test(extension) ? readXml(textOf(bytes)) : undefined;
  if (tei !== undefined && isOwnEdition(tei))
    return { files: readOwnEdition(tei), pictures: picturesIn(tei), images: 0 };
  const book: Book = tei === undefined ? await readBook(extension, bytes) : readTei(tei);
  return { files: editionOfBook(book, name), pictures: [], images: book.images };
}
