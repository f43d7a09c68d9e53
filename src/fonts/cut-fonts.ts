import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { readContentFolder } from '../content-folder.ts';
import { renameFont } from './rename-font.ts';

/** The faces that pages use, and the file of the package each is cut from. */
const FACES = {
  'reading-regular': 'SourceSerif4-Regular.ttf.woff2',
  'reading-italic': 'SourceSerif4-It.ttf.woff2',
} as const;

/** Characters that the pages themselves print, whatever the content: ASCII, and signs of the apparatus. */
const ALWAYS = `${range(0x20, 0x7e)}\u00a0©‘’“”–—…·§¶×←→↑↓⁂\u2060`;

/**
 * Cuts the reading faces down to the glyphs that the edition prints, and gives them a name of their own, since “Source” is
 * a reserved one.
 * @param root the project's folder.
 * @returns the size of each file, in bytes.
 */
export async function cutFonts(root: string): Promise<Record<string, number>> {
  const files = await readContentFolder(root);
  const text = [...new Set(ALWAYS + files.map((file) => file.text).join(''))].join('');
  const target = path.join(root, 'src/fonts/cut');
  await mkdir(target, { recursive: true });
  const sizes: Record<string, number> = {};
  for (const [face, file] of Object.entries(FACES)) {
    const source = await readFile(createRequire(import.meta.url).resolve(`source-serif/WOFF2/TTF/${file}`));
    const cut = await subsetFont(source, text, { targetFormat: 'sfnt' });
    const woff2 = await convert(renameFont(cut, 'Source', 'Reader'), 'woff2');
    await writeFile(path.join(target, `${face}.woff2`), woff2);
    sizes[face] = woff2.length;
  }
  return sizes;
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}
