import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { convert } from 'fontverter';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cutFonts } from '../../src/fonts/cut-fonts.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** A folder of its own, since a build may be cutting the project’s at the same time. */
const place = await mkdtemp(path.join(tmpdir(), 'fonts-'));
const CUT = path.join(place, '.astro/fonts');
let sizes: Record<string, number> = {};

beforeAll(async () => {
  sizes = await cutFonts(place, path.join(root, 'tests/editions/walk'));
});

afterAll(() => rm(place, { recursive: true }));

async function table(face: string, tag: string): Promise<Buffer> {
  const font = await convert(await readFile(path.join(CUT, `${face}.woff2`)), 'sfnt');
  for (let entry = 12; entry < 12 + font.readUInt16BE(4) * 16; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) !== tag) continue;
    const offset = font.readUInt32BE(entry + 8);
    return font.subarray(offset, offset + font.readUInt32BE(entry + 12));
  }
  throw new Error(`The font has no table ${tag}.`);
}

/** The features of a font’s substitution table. */
async function features(face: string): Promise<Set<string>> {
  const gsub = await table(face, 'GSUB');
  const list = gsub.readUInt16BE(6);
  const count = gsub.readUInt16BE(list);
  return new Set(
    Array.from({ length: count }, (_, index) =>
      gsub.toString('latin1', list + 2 + index * 6, list + 6 + index * 6),
    ),
  );
}

test.each(['reading', 'sans', 'dyslexia'])(
  'no face weighs more than its readers should wait for: %s',
  (face) => {
    const [regular = Infinity, italic = Infinity] = [sizes[`${face}-regular`], sizes[`${face}-italic`]];
    expect(regular + italic).toBeLessThanOrEqual(face === 'reading' ? 32_000 : 68_000);
  },
);

test('the style sheet tells the browser which letters are in which file', async () => {
  const styles = await readFile(path.join(root, 'src/styles/fonts.css'), 'utf8');
  for (const [face, inFile, notInFile] of [
    ['reading-regular', 'aé—³', 'Влő\u0301'],
    ['reading-italic', 'aé—³', 'Влő\u0301'],
    ['reading-regular-other-scripts', 'Влő\u0301', 'aé—³'],
    ['reading-italic-other-scripts', 'Влő\u0301', 'aé—³'],
  ] as const) {
    const rule = styles.split('@font-face').find((each) => each.includes(`/${face}.woff2`)) ?? '';
    const ranges = [...rule.matchAll(/U\+(?<from>[0-9A-F]+)-(?<to>[0-9A-F]+)/gu)].map(
      ([, from = '', to = '']) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
    );
    const covers = (letter: string) =>
      ranges.some(([from, to]) => from <= (letter.codePointAt(0) ?? 0) && (letter.codePointAt(0) ?? 0) <= to);
    const cut = (await readFile(path.join(CUT, `${face}.woff2.txt`), 'utf8')).split('\n');
    expect(
      Array.from(inFile).filter((letter) => !covers(letter) || !cut.slice(1).join('').includes(letter)),
    ).toEqual([]);
    expect(Array.from(notInFile).filter((letter) => covers(letter))).toEqual([]);
  }
});

test('the faces keep the features of a book: small capitals, oldstyle figures', async () => {
  expect(await features('reading-regular')).toSatisfy((set: Set<string>) =>
    ['smcp', 'c2sc', 'onum', 'lnum', 'pnum', 'tnum'].every((feature) => set.has(feature)),
  );
  expect(await features('reading-italic')).toSatisfy((set: Set<string>) => set.has('onum'));
  expect(await features('sans-regular')).toSatisfy((set: Set<string>) =>
    ['smcp', 'c2sc', 'onum'].every((feature) => set.has(feature)),
  );
});

test.each([
  ['reading-regular', 'Serif 4'],
  ['reading-italic', 'Serif 4'],
  ['reading-regular-other-scripts', 'Serif 4'],
  ['reading-italic-other-scripts', 'Serif 4'],
  ['sans-regular', 'Sans 3'],
  ['sans-italic', 'Sans 3'],
])('the face %s does not bear the reserved name', async (face, name) => {
  const names = await table(face, 'name');
  const words = Buffer.from(names.subarray(0, names.length - (names.length % 2)));
  const text = `${words.toString('latin1')}${Buffer.from(words).swap16().toString('utf16le')}${Buffer.concat([
    words.subarray(1),
    Buffer.alloc(1),
  ])
    .swap16()
    .toString('utf16le')}`;
  expect(text).toContain(`Reader ${name}`);
  expect(text).not.toContain(`Source ${name}`);
});
