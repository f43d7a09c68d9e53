import type { Picture } from '../edition/picture.ts';
import { idOfPath } from '../edition/content-file.ts';
import { isDrawing } from '../edition/picture.ts';

/** One file that the build makes of a picture. */
export interface MadePicture {
  /** Below the site’s root. Its name changes with its content, so that browsers may keep it for good. */
  readonly file: string;
  readonly width: number;
}

/** The widths that a photograph is made in, in pixels: a phone, the column of the text, and both on a fine screen. */
const WIDTHS = [480, 800, 1200] as const;
const WIDEST = 1800;
/** How wide a photograph is in a book for e-readers, at most. */
export const BOOK_WIDTH = 1400;

/** The files that the site has of a picture, the narrowest first: a drawing is one, a photograph comes in several sizes. */
export function filesOfPicture(
  picture: Pick<Picture, 'path' | 'digest' | 'width'>,
): readonly [MadePicture, ...MadePicture[]] {
  const { width } = picture;
  if (isDrawing(picture)) return [{ file: `${stemOf(picture)}.svg`, width }];
  const made = (each: number): MadePicture => ({
    file: `${stemOf(picture)}.${String(each)}.webp`,
    width: each,
  });
  const [first, ...others] = WIDTHS.filter((each) => each < width).map(made);
  const largest = made(Math.min(width, WIDEST));
  return first === undefined ? [largest] : [first, ...others, largest];
}

/** The file that a book has of a picture, by the address that the picture has on the site. */
export function bookPictureAt(address: string): string {
  return address.replace(/^.*\//u, '').replace(/\.\d+\.webp$/u, '.jpg');
}

/** The same by the picture itself. */
export function bookFileOf(picture: Pick<Picture, 'path' | 'digest' | 'width'>): string {
  return bookPictureAt(filesOfPicture(picture)[0].file);
}

function stemOf({ path, digest }: Pick<Picture, 'path' | 'digest'>): string {
  const name = idOfPath(path)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-');
  return `_astro/${name}.${digest}`;
}
