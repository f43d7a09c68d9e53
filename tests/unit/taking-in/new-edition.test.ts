import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../../src/commands/new.ts';
import { readEditionFolder } from '../../../src/edition-folder.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { printTei } from '../../../src/exports/tei.ts';
import { WALK } from '../../support/editions.ts';
import { exportContextOf } from '../../support/export-context.ts';
import { modelOf } from '../../support/model-of.ts';
import { harbourClock } from '../../generated/books.ts';

let place = '';
let said: string[] = [];

beforeAll(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'new-edition-'));
});

beforeEach(() => {
  said = [];
  for (const way of ['log', 'warn', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((line: string) => said.push(line));
});

afterAll(async () => {
  vi.restoreAllMocks();
  await rm(place, { recursive: true });
});

const inPlace = (name: string) => path.join(place, name);

test('a new edition is small and whole: title page, one part, two notes, three sources, a page about it, and no fault or warning', async () => {
  expect(await run([inPlace('small')])).toBe(0);
  const { edition, faults, warnings } = readEdition(await readEditionFolder(inPlace('small')));
  expect([faults, warnings]).toEqual([[], []]);
  expect([edition?.parts.length, edition?.notes.size, edition?.sources.size]).toEqual([1, 2, 3]);
  expect([...(edition?.pages.keys() ?? [])]).toEqual(['about']);
  expect([...(edition?.notes.values() ?? [])].every(({ mentions }) => mentions.length === 1)).toBe(true);
  expect(said.join('\n')).toContain(`npm run dev -- ${inPlace('small')}`);
});

test('a new edition of a book has the book’s text, and says what to do next', async () => {
  await writeFile(inPlace('clock.epub'), harbourClock());
  expect(await run([inPlace('deep/down/clock'), '--from', inPlace('clock.epub')])).toBe(0);
  const { edition, faults } = readEdition(await readEditionFolder(inPlace('deep/down/clock')));
  expect(faults).toEqual([]);
  expect(edition?.parts.map(({ title }) => title)).toEqual([
    'I. The Tide Table',
    'II. The Watchman',
    'The Watchman’s Song',
  ]);
  expect(said.join('\n')).toContain('3 parts, 8 passages, 0 notes');
  expect(said.join('\n')).toContain('[words](note:NAME)');
});

test('an edition comes back from the TEI that it was exported as, with nothing left to write', async () => {
  const context = await exportContextOf(WALK);
  await writeFile(inPlace('walk.tei.xml'), printTei(context));
  await expect(run([inPlace('walk'), '--from', inPlace('walk.tei.xml')])).rejects.toThrow(
    'plan-of-the-bridges.svg, and there is no such file in',
  );
  expect(await readdir(place)).not.toContain('walk');
  await cp(path.join(WALK.path, 'figures'), inPlace('figures'), { recursive: true });
  expect(await run([inPlace('walk'), '--from', inPlace('walk.tei.xml')])).toBe(0);
  const { edition, faults } = readEdition(await readEditionFolder(inPlace('walk')));
  expect(faults).toEqual([]);
  expect(edition === undefined ? undefined : modelOf(edition)).toStrictEqual(modelOf(context.edition));
  expect(said.join('\n')).toContain('1 part, ');
  expect(said.join('\n')).not.toContain('NAME');
});

test('what keeps TEI from being taken in is said with the file and the line, and nothing is written', async () => {
  await writeFile(inPlace('page.xml'), '<?xml version="1.0"?>\n<html/>');
  await expect(run([inPlace('none'), '--from', inPlace('page.xml')])).rejects.toThrow(
    'page.xml:2: This is XML and no TEI',
  );
  const outside = printTei(await exportContextOf(WALK)).replace(
    'xml:id="note-murr"',
    'xml:id="note-../../murr"',
  );
  await writeFile(inPlace('outside.xml'), outside);
  await expect(run([inPlace('none'), '--from', inPlace('outside.xml')])).rejects.toThrow(
    'can be no file of an edition',
  );
  expect(await readdir(place)).not.toContain('none');
});

test('nothing is overwritten: a folder with something in it stays as it is', async () => {
  await mkdir(inPlace('taken'));
  await writeFile(inPlace('taken/mine.txt'), 'mine');
  await expect(run([inPlace('taken')])).rejects.toThrow('is there already, and nothing in it was touched');
  expect(await readdir(inPlace('taken'))).toEqual(['mine.txt']);
  expect(await readFile(inPlace('taken/mine.txt'), 'utf8')).toBe('mine');
});

test('nothing half-built is left where a text cannot be brought in', async () => {
  const before = await readdir(place);
  await expect(run([inPlace('none'), '--from', inPlace('missing.epub')])).rejects.toThrow('There is no file');
  await writeFile(inPlace('broken.epub'), 'no book');
  await expect(run([inPlace('none'), '--from', inPlace('broken.epub')])).rejects.toThrow(
    'broken.epub: This is not an EPUB',
  );
  await expect(run([])).rejects.toThrow('Name a folder for the new edition');
  expect(await readdir(place)).toEqual([...before, 'broken.epub'].sort());
});
