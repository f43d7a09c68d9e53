import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEditionFolder } from '../../../src/edition-folder.ts';
import { reportFaults } from '../../../src/edition/fault-report.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { addressesOfText } from '../../../src/edition/text-address.ts';
import { namePlace } from '../../../src/edition/name-place.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { createProseRenderer } from '../../../src/markdown/render-prose.ts';

/* The editions that the reader is tried with, besides the project's own. */
const FOLDER = path.resolve(import.meta.dirname, '../../editions');

async function read(name: string) {
  const result = readEdition(await readEditionFolder(path.join(FOLDER, name)));
  if (result.edition === undefined) throw new Error(reportFaults(result.faults, name));
  const { edition, trees, warnings } = result;
  const print = createProseRenderer({ edition, base: '/' });
  const html = edition.parts
    .map((part) => print(part.path, trees.get(part.path) ?? { type: 'root', children: [] }))
    .join('\n');
  const places = edition.mentions.map((mention) => namePlace(edition, mention, wordsOf('en').text));
  return { edition, warnings, html, places };
}

const [poem, play, story] = await Promise.all(['poem', 'play', 'story'].map(read));
if (poem === undefined || play === undefined || story === undefined)
  throw new Error('An edition is missing.');

describe.each([
  ['poem', poem],
  ['play', play],
  ['story', story],
])('the %s', (_name, { edition, warnings }) => {
  test('holds together, with nothing to advise', () => {
    expect(warnings).toEqual([]);
  });

  test('has eight notes, all of them mentioned', () => {
    expect(edition.notes.size).toBe(8);
    expect(edition.mentioned).toHaveLength(8);
  });
});

test('the poem’s lines are numbered through its three parts, which stand in natural order', () => {
  const { parts } = poem.edition;
  expect(parts.map(({ id }) => id)).toEqual(['fare', 'lamp', 'landing']);
  const numbers = poem.edition.passages.flatMap(({ lines }) => lines.map(({ number }) => number));
  expect(numbers).toEqual(Array.from({ length: 42 }, (_, index) => index + 1));
  expect(addressesOfText(poem.edition).get('lamp/l17')).toEqual({ pageId: 'lamp', id: 'l17' });
});

test('the poem’s mentions are placed by their lines, one of them over a line end', () => {
  expect(poem.places).toContain('I. The Fare, Lines 8–9');
  expect(poem.places).toContain('II. The Lamp, Author’s note 1');
});

test('the poem speaks Latin, Greek and Italian, each tagged', () => {
  for (const words of [
    '<span lang="la"><em>Quid fers?</em></span>',
    '<span lang="grc">ὁ δὲ μισθὸς μακρός</span>',
    '<span lang="it"><em>e chi parla resta,</em></span>',
  ])
    expect(poem.html).toContain(words);
});

test('each part of the poem counts its author’s notes from 1, one on the title among the first part’s; the pages of its print are marked', () => {
  expect(poem.edition.parts.map(({ authorNotes }) => authorNotes.map(({ id }) => id))).toEqual([
    ['author-note-1', 'author-note-2'],
    ['author-note-1'],
    ['author-note-1'],
  ]);
  expect(poem.html.match(/id="page-1[78]"/gu)).toEqual(['id="page-17"', 'id="page-18"']);
});

test('the play has its speakers, and its mentions are placed by act and scene', () => {
  const speakers = new Set(play.edition.passages.flatMap(({ speaker }) => speaker ?? []));
  expect([...speakers]).toEqual(['NORA', 'TOM', 'BOY']);
  expect(play.places).toContain('Act I, Scene 2, Speech 22');
  expect(play.edition.titlePage.author).toEqual([{ given: undefined, family: 'Tallow' }]);
});

test('the story is in Russian, and tags its French, and its Hebrew with the direction', () => {
  expect(story.edition.titlePage.interface).toBe('ru');
  expect(story.html).toContain('<span lang="fr"><em>Le temps ne rend rien</em></span>');
  expect(story.html).toContain('<span lang="he" dir="rtl">זמן</span>');
});

test('the story’s spoiler stays out of what is open, and opens after the first chapter', () => {
  const { notes, titlePage, parts } = story.edition;
  expect(notes.get('chasovshchik')?.text).not.toContain('Срок заказа');
  expect(titlePage.spoilers.map(({ after }) => after)).toEqual([parts[0]?.id]);
});
