import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../../src/commands/new.ts';
import { readEditionFolder } from '../../../src/edition-folder.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
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
