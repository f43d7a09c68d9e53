import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isDrawing, type Picture } from '../edition/picture.ts';
import type { MadePicture } from '../markup/picture-files.ts';

/** Where pictures that have been made are kept for the next build, from the project’s folder. */
const MADE = '.astro/figures';

/**
 * Makes a file of a picture, unless it has been made before: its name changes with what is in it.
 * @param folders the project’s folder, and the edition’s.
 * @returns the path of the file; a drawing is its own.
 */
export async function makePicture(
  picture: Picture,
  { file, width }: MadePicture,
  { root, edition }: { readonly root: string; readonly edition: string },
): Promise<string> {
  const source = path.join(edition, picture.path);
  if (isDrawing(picture)) return source;
  const target = path.join(root, MADE, path.basename(file));
  if (existsSync(target)) return target;
  // Loading it takes a while; few editions have photographs.
  const { default: sharp } = await import('sharp');
  const bytes = await sharp(source).autoOrient().resize({ width }).webp({ quality: 82 }).toBuffer();
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, bytes);
  return target;
}
