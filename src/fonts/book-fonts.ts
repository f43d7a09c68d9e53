import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CUT_FONTS } from './cut-fonts.ts';

const FACES = ['reading-regular', 'reading-italic'];

/** Reads the faces of a book as they have been cut for the edition, by the names of their files. */
export async function readBookFonts(root = process.cwd()): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = FACES.flatMap((face) => [`${face}.woff2`, `${face}-other-scripts.woff2`]);
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(path.join(root, CUT_FONTS, file))] as const),
    ),
  );
}
