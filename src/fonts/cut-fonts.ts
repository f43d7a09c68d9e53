import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { readContentFolder } from '../content-folder.ts';
import { renameFont } from './rename-font.ts';

/** The faces that pages use, and the file of the package each is cut from. */
const FACES = {
  'reading-regular': 'SourceSerif4-Regular.ttf',
  'reading-italic': 'SourceSerif4-It.ttf',
} as const;
/**
 * Letters of other scripts than Latin, which have a file of their own beside each face: a page without them does not wait
 * for them. Accents are in both. src/styles/fonts.css states the same ranges.
 */
const OTHER_SCRIPTS = /[\u0300-\u1cff]/u;
const LATIN = /[^\u0370-\u1cff]/u;

/** What the styles ask of the faces, and what browsers do unasked; every other feature would bring glyphs along that nothing shows. */
const FEATURES = [
  ...['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig'],
  ...['smcp', 'c2sc', 'onum', 'lnum', 'pnum', 'tnum'],
];

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
  const characters = [...new Set(ALWAYS + files.map((file) => file.text).join(''))].sort();
  const text = characters.filter((character) => LATIN.test(character)).join('');
  const others = characters.filter((character) => OTHER_SCRIPTS.test(character)).join('');
  const folder = path.join(root, 'src/fonts/cut');
  await mkdir(folder, { recursive: true });
  const sizes: Record<string, number> = {};
  for (const [face, file] of Object.entries(FACES)) {
    for (const [name, letters] of [
      [face, text],
      [`${face}-other-scripts`, others],
    ] as const) {
      const target = path.join(folder, `${name}.woff2`);
      const stamp = `${FEATURES.join(' ')}\n${letters}`;
      if (!(await isCutFor(target, stamp))) {
        await writeFile(target, await cutFace(file, letters));
        await writeFile(stampOf(target), stamp);
      }
      sizes[name] = (await stat(target)).size;
    }
  }
  return sizes;
}

async function cutFace(file: string, text: string): Promise<Buffer> {
  const source = await readFile(createRequire(import.meta.url).resolve(`source-serif/TTF/${file}`));
  const cut = await subsetFont(source, text, { targetFormat: 'sfnt', keepFeatures: FEATURES });
  return await convert(renameFont(cut, 'Source', 'Reader'), 'woff2');
}

/** Whether a face has been cut for just these characters and features before. */
async function isCutFor(target: string, stamp: string): Promise<boolean> {
  const written = await readFile(stampOf(target), 'utf8').catch(() => undefined);
  return written === stamp && existsSync(target);
}

/** The file that says which characters and features a face was cut for. */
function stampOf(target: string): string {
  return `${target}.txt`;
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}
