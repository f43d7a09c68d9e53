import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { readEditionFolder } from '../edition-folder.ts';
import { renameFont } from './rename-font.ts';

/** A file of a package that a face is cut from; a name in it that is reserved, and another as long in its place. */
interface Origin {
  readonly file: string;
  readonly name?: readonly [reserved: string, own: string];
  /** Whether letters beyond Western Europe’s have a file of their own beside it: then pages without them do not wait for them. */
  readonly isParted?: boolean;
}

/** Where the cut faces are written, from the project’s root; layouts/Page.astro and styles/fonts.css name it. */
export const CUT_FONTS = '.astro/fonts';

const SOURCE = ['Source', 'Reader'] as const;

/** The faces that pages use; each but the first two is fetched only by readers who choose it. The last has no Cyrillic: such words stand in the sans. */
const FACES: Readonly<Record<string, Origin>> = {
  'reading-regular': { file: 'source-serif/TTF/SourceSerif4-Regular.ttf', name: SOURCE, isParted: true },
  'reading-italic': { file: 'source-serif/TTF/SourceSerif4-It.ttf', name: SOURCE, isParted: true },
  'sans-regular': { file: 'source-sans/TTF/SourceSans3-Regular.ttf', name: SOURCE },
  'sans-italic': { file: 'source-sans/TTF/SourceSans3-It.ttf', name: SOURCE },
  'dyslexia-regular': {
    file: '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2',
  },
  'dyslexia-italic': {
    file: '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-italic.woff2',
  },
};

/** The letters that are in a file of their own: those beyond Western Europe’s. src/styles/fonts.css states the same range. */
const OTHER_LETTERS = /[\u0100-\u1cff]/u;

/** What the styles ask of the faces, and what browsers do unasked; every other feature would bring glyphs along that nothing shows. */
const FEATURES = [
  ...['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig'],
  ...['smcp', 'c2sc', 'onum', 'lnum', 'pnum', 'tnum'],
];

/** Characters that the pages themselves print, whatever the content: ASCII, and signs of the apparatus. */
const ALWAYS = `${range(0x20, 0x7e)}\u00a0©‘’“”–—…·§¶×←→↑↓⁂⁰¹²³⁴⁵⁶⁷⁸⁹\u2060`;

/**
 * Cuts the reading faces down to the glyphs that the edition prints, and names those anew whose own names are
 * reserved.
 * @param root the project's folder.
 * @param editionPath the edition's folder.
 * @returns the size of each file, in bytes.
 */
export async function cutFonts(root: string, editionPath: string): Promise<Record<string, number>> {
  const files = await readEditionFolder(editionPath);
  const characters = [...new Set(ALWAYS + files.map((file) => file.text).join(''))].sort();
  const folder = path.join(root, CUT_FONTS);
  await mkdir(folder, { recursive: true });
  const sizes: Record<string, number> = {};
  for (const [face, origin] of Object.entries(FACES)) {
    for (const [name, letters] of filesOf(face, characters, origin)) {
      const target = path.join(folder, `${name}.woff2`);
      const stamp = `${FEATURES.join(' ')}\n${letters}`;
      if (!(await isCutFor(target, stamp))) {
        await writeFile(target, await cutFace(origin, letters));
        await writeFile(stampOf(target), stamp);
      }
      sizes[name] = (await stat(target)).size;
    }
  }
  return sizes;
}

/** The files that a face is cut into, each with its letters. */
function filesOf(
  face: string,
  characters: readonly string[],
  { isParted = false }: Origin,
): [name: string, letters: string][] {
  if (!isParted) return [[face, characters.join('')]];
  return [
    [face, characters.filter((character) => !OTHER_LETTERS.test(character)).join('')],
    [`${face}-other-scripts`, characters.filter((character) => OTHER_LETTERS.test(character)).join('')],
  ];
}

async function cutFace({ file, name }: Origin, text: string): Promise<Buffer> {
  const source = await readFile(createRequire(import.meta.url).resolve(file));
  const cut = await subsetFont(source, text, { targetFormat: 'sfnt', keepFeatures: FEATURES });
  return await convert(name === undefined ? cut : renameFont(cut, ...name), 'woff2');
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
