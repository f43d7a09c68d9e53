import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Edition } from '../edition/edition.ts';
import { isDrawing } from '../edition/picture.ts';
import { BOOK_WIDTH, bookFileOf } from '../markup/picture-files.ts';

/**
 * Makes the pictures of an edition for its book, by the names of their files: drawings as they are, and photographs as JPEG,
 * which every reading system shows.
 * @param folder the edition’s folder.
 */
export async function makeBookPictures(
  { pictures }: Pick<Edition, 'pictures'>,
  folder: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map(
    await Promise.all(
      [...pictures.values()].map(async (picture) => {
        const source = path.join(folder, picture.path);
        const bytes = isDrawing(picture)
          ? await readFile(source)
          : await sharp(source)
              .autoOrient()
              .resize({ width: BOOK_WIDTH, withoutEnlargement: true })
              .flatten({ background: '#fff' })
              .jpeg({ quality: 84 })
              .toBuffer();
        return [bookFileOf(picture), bytes] as const;
      }),
    ),
  );
}
