import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCitationPrinter, printBibliography } from '../../src/citations/citation-printer.ts';
import { keepPrinted, openPrinted } from '../../src/citations/printed-store.ts';
import type { Source } from '../../src/edition/source.ts';

let root = '';
const kept = () => path.join(root, '.astro/printed');
const program = () => path.join(root, 'src/citations/printer.ts');

const reid = (year: number): Source => ({
  id: 'reid',
  csl: {
    id: 'reid',
    type: 'book',
    title: 'Bread',
    author: [{ given: 'Anna', family: 'Reid' }],
    issued: { 'date-parts': [[year]] },
  },
  path: 'bibliography.json',
  line: 1,
});
/** What a build prints of a source, in brackets and in the list. */
function build(source: Source, language = 'en-GB'): string {
  openPrinted(root);
  const readers = { language };
  const cited = createCitationPrinter([source], readers).print({ sourceId: 'reid' });
  const [entry] = printBibliography([source], readers).values();
  keepPrinted();
  return `${cited} | ${entry?.html ?? ''}`;
}
/** Makes what is kept tell whether it is read. */
async function mark(): Promise<void> {
  for (const name of await readdir(kept())) {
    const file = path.join(kept(), name);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('Reid', 'Kept'));
  }
}

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'printed-'));
  await mkdir(path.dirname(program()), { recursive: true });
  await writeFile(program(), 'one');
});
afterEach(async () => {
  keepPrinted();
  await rm(root, { recursive: true });
});

test('what was printed is read by the next build, as long as nothing that it depends on has changed', async () => {
  const first = build(reid(2011));
  expect(first).toMatch(/^Reid 2011 \| Reid, Anna\. 2011\. <i>Bread<\/i>/u);
  await mark();
  expect(build(reid(2011))).toBe(first.replaceAll('Reid', 'Kept'));
});

test('a change of the bibliography, of the language or of the program is printed anew', async () => {
  const first = build(reid(2011));
  await mark();
  expect(build(reid(2012))).toBe(first.replaceAll('2011', '2012'));
  expect(build(reid(2011), 'de')).toContain('Reid');
  await writeFile(program(), 'two');
  expect(build(reid(2011))).toBe(first);
});

test('what cannot be read is printed anew, and does not stay', async () => {
  const first = build(reid(2011));
  for (const name of await readdir(kept())) await writeFile(path.join(kept(), name), '[["broken off');
  expect(build(reid(2011))).toBe(first);
  await mark();
  expect(build(reid(2011))).toContain('Kept');
});

test('nothing is kept outside a build, and of many bibliographies the last ones only', async () => {
  createCitationPrinter([reid(2011)], { language: 'en-GB' }).print({ sourceId: 'reid' });
  await expect(readdir(kept())).rejects.toThrow(/ENOENT/u);
  for (let year = 1900; year < 1910; year += 1) build(reid(year));
  expect((await readdir(kept())).length).toBeLessThanOrEqual(12);
});
