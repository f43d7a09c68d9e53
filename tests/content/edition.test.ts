import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readEditionFolder } from '../../src/edition-folder.ts';
import { reportFaults } from '../../src/edition/fault-report.ts';
import { readEdition } from '../../src/edition/read-edition.ts';
import { editionOf } from '../generated/edition-of.ts';

const root = path.resolve(import.meta.dirname, '../..');
const files = await readEditionFolder(path.join(root, 'content'));
const text = (name: string) => readFile(path.join(root, 'content', name), 'utf8');
const edition = editionOf(files);
const { notes, passages, mentions } = edition;

/** The words that must be marked, with their notes, in the order of the text. */
const LEMMAS = `
p1 the Russian revolution → russian-revolution
p1 the arrests and the purges → great-terror
p1 Hitler’s invasion of the Soviet Union → operation-barbarossa
p1 the imposition of Stalinism on the eastern half of Europe → stalinism-eastern-europe
p1 Catherine Merridale → catherine-merridale
p1 Simon Sebag-Montefiore → simon-sebag-montefiore
p1 English novelists → anglophone-fiction-of-stalinism
p1 Martin Amis → martin-amis
p2 The Betrayal → the-betrayal-novel
p2 Helen Dunmore → helen-dunmore
p2 The Siege → the-siege-novel
p2 the siege of Leningrad → siege-of-leningrad
p2 the last year of Stalin’s life → stalin
p2 In those final months → stalin-death
p2 doctors, Jewish doctors in particular → doctors-plot
p3 Andrei → andrei-alekseyev
p3 Anna → anna-levina
p3 a pediatric surgeon → andrei-alekseyev
p3 Volkov → volkov
p3 a powerful secret police boss → mgb
p4 a Jewish surgeon → brodskaya
p5 interrogated by Volkov himself → interrogation-methods
p5 months of starvation → siege-rations
p5 Kolya → kolya
p5 Julia → julia
p5 prisons and camps → gulag
p8 the communal flat → kommunalka
p8 the shabby Leningrad streets → leningrad
p8 the primitive dacha → dacha
p9 by denouncing him → denunciation
p10 struggled through the war → great-patriotic-war
p10 they were owed something more → post-war-hopes
p10 ‘merrier’ → life-has-become-merrier
p12 mistakes were made → mistakes-were-made
`
  .trim()
  .split('\n');

test('the content has no fault', () => {
  expect(reportFaults(readEdition(files).faults)).toBe('');
});

test('the text is the witness, character for character, once its mark-up is taken away by other means than the model’s', async () => {
  const source = await text('text/essay.mdx');
  const plain = source
    .replace(/^> /gmu, '')
    .replace(/\[([^\]]*)\]\(note:[a-z0-9-]+\)/gu, '$1')
    .replaceAll('*', '')
    .trimEnd();
  const [title = '', ...body] = (await text('witness.txt')).trimEnd().split('\n\n');
  expect(plain).toBe(body.join('\n\n'));
  expect(edition.titlePage.title).toBe(title);
});

test('the essay has thirteen passages, of which the seventh and the twelfth are quotations', async () => {
  expect(passages.map(({ id }) => id)).toEqual(Array.from({ length: 13 }, (_, index) => `p${String(index + 1)}`));
  const blocks = (await text('text/essay.mdx')).trimEnd().split('\n\n');
  expect(blocks.flatMap((block, index) => (block.startsWith('> ') ? [index + 1] : []))).toEqual([7, 12]);
});

test.each(LEMMAS)('marked: %s', (line) => {
  const [, stretchId, lemma, noteId] = /^(p\d+) (.*) → (.*)$/u.exec(line) ?? [];
  expect(mentions).toContainEqual(expect.objectContaining({ stretchId, lemma, noteId }));
});

test('notes on the review, its author and its magazine hang on the title page', () => {
  const marks = mentions.filter(({ partId }) => partId === undefined);
  expect(marks.map(({ noteId }) => noteId)).toEqual(['this-review', 'anne-applebaum', 'the-spectator']);
});

test('the sentence that runs from the sixth passage into the seventh is one', () => {
  const mention = mentions.find(({ stretchId }) => stretchId === 'p7');
  expect(mention?.sentence.before).toMatch(/^We know Anna’s boss is an ambitious party member because she is finished/u);
  expect(mention?.sentence.after).toMatch(/the wider pedagogical world\.$/u);
});

test('a sentence with a quotation in it is not cut at the quotation’s stop', () => {
  const mention = mentions.find(({ lemma }) => lemma === 'prisons and camps');
  expect(mention?.sentence.before).toMatch(/^She also tells the story of Anna/u);
  expect(mention?.sentence.after).toMatch(/film director\.$/u);
});

test('every note cites a source, says when it was checked, and begins with a sentence that stands by itself', () => {
  for (const note of notes.values()) {
    expect(note.sourceIds.length, note.id).toBeGreaterThan(0);
    expect(note.checked.edtf, note.id).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(note.firstSentence.length, note.id).toBeGreaterThan(0);
  }
});

test('every point on the maps says how near it is, and where it is found', () => {
  const points = [...notes.values()].flatMap(({ id, place }) => (place === undefined ? [] : [{ id, ...place }]));
  expect(points.length).toBeGreaterThan(20);
  expect(points.filter(({ within, source }) => within === undefined || source === undefined).map(({ id }) => id)).toEqual([]);
});

test('one note at least carries a table', async () => {
  expect(await text('notes/siege-rations.mdx')).toMatch(/^\|.*\|\n\|[-: |]+\|$/mu);
});

test('every page cited has its address and the day it was read', () => {
  const pages = [...edition.sources.values()].filter(({ csl }) => csl['URL'] !== undefined);
  const readOn = [23, 27].map((day) => ({ 'date-parts': [[2026, 11, day]] }));
  for (const { id, csl } of pages) expect(readOn, id).toContainEqual(csl['accessed']);
});

test('no source is a mirror, a scraped copy or an open encyclopaedia', () => {
  const doubtful = /wikipedia|wikiwand|fandom|hmong|liquisearch|primidi|docslib|erenow|livejournal|cloudfront|vdocuments|readania|homeread|archive\.ph/u;
  const linked = [...edition.sources.values()].map(({ csl }) => csl['URL']).filter((url) => typeof url === 'string');
  expect(linked.filter((url) => doubtful.test(url))).toEqual([]);
});

test('the code names nothing of this essay', async () => {
  const people = edition.names.filter(({ noteId }) => ['person', 'character'].includes(notes.get(noteId)?.kind ?? ''));
  const ofPeople = people.flatMap(({ text: name }) => name.match(/\p{Lu}\p{Ll}{3,}/gu) ?? []);
  const ofText = (await text('witness.txt')).match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}/gu) ?? [];
  const proper = new Set([...ofPeople, ...ofText].filter((word) => !COMMON.has(word)));
  expect(proper).toContain('Volkov');
  expect(proper).toContain('Leningrad');

  const entries = await readdir(path.join(root, 'src'), { recursive: true, withFileTypes: true });
  const sources = entries.filter((entry) => entry.isFile() && /\.(?:ts|astro|css|mjs)$/u.test(entry.name));
  const found: string[] = [];
  for (const entry of sources) {
    const code = (await readFile(path.join(entry.parentPath, entry.name), 'utf8')).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
    for (const word of code.match(/(?<!\p{L})\p{Lu}\p{Ll}{3,}(?!\p{L})/gu) ?? []) {
      if (proper.has(word)) found.push(`${entry.name}: ${word}`);
    }
  }
  expect(found).toEqual([]);
});

/** Words that stand in a name of this edition and in any edition's code alike. */
const COMMON = new Set(['Security', 'Only', 'British', 'Doctor', 'Book', 'History', 'Winter', 'State', 'Fields']);
