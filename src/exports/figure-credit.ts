import { filesOfPicture } from '../markup/picture-files.ts';
import type { Picture } from '../edition/picture.ts';
import { placed, type ExportContext } from './export-context.ts';

/** A picture, and the address of its largest size. */
export interface PublishedPicture extends Picture {
  readonly url: string;
}

/** Finds a picture of the edition, and where its largest size is published. */
export function pictureOf(
  file: string,
  context: Pick<ExportContext, 'edition' | 'address' | 'site'>,
): PublishedPicture {
  const picture = context.edition.pictures.get(file);
  if (picture === undefined) throw new Error(`The edition has no picture ${file}.`);
  const largest = filesOfPicture(picture).at(-1)?.file ?? '';
  return { ...picture, url: placed(context.address.file(largest), context) };
}

/** Whose a picture is, and what may be done with it, in a line. */
export function creditLine({ credit, licence }: Picture): string {
  return `${credit} · ${licence}`;
}
