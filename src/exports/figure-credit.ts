import { filesOfPicture } from '../markup/picture-files.ts';
import type { Picture } from '../edition/picture.ts';
import { placed, type ExportContext } from './export-context.ts';

/** The address of a picture of the edition, in its largest size, and a line that says whose it is. */
export function pictureOf(
  file: string,
  context: Pick<ExportContext, 'edition' | 'address' | 'site'>,
): { readonly url: string; readonly credit: string } {
  const picture = context.edition.pictures.get(file);
  if (picture === undefined) throw new Error(`The edition has no picture ${file}.`);
  const largest = filesOfPicture(picture).at(-1)?.file ?? '';
  return { url: placed(context.address.file(largest), context), credit: creditLine(picture) };
}

/** Whose a picture is, and what may be done with it, in a line. */
export function creditLine({ credit, licence }: Picture): string {
  return `${credit} · ${licence}`;
}
