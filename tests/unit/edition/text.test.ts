import { expect, test } from 'vitest';
import type { Part } from '../../../src/edition/part.ts';
import { readParts, type Counting } from '../../../src/edition/part.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { addressesOfText } from '../../../src/edition/text-address.ts';
import { textPages } from '../../../src/edition/text-page.ts';
import { namePlace } from '../../../src/edition/name-place.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { changedFiles, editionOf, faultsOf } from '../../generated/edition-of.ts';

const WORDS = wordsOf('en').text;

function partsOf(texts: Readonly<Record<string, string>>, counting: Partial<Counting> = {}): readonly Part[] {
  const files = Object.entries(texts).map(([name, text]) => ({ path: `text/${name}.mdx`, text }));
  const { parts, faults } = readParts(files, { layout: 'page', lines: 'edition', ...counting });
  expect(faults).toEqual([]);
  return parts;
}

function partOf(text: string): Part {
  const [part] = partsOf({ a: text });
  if (part === undefined) throw new Error('no part');
  return part;
}

const inForm = (form: string, text: string) => `---\nform: ${form}\n---\n\n${text}\n`;
const verse = (text: string) => inForm('verse', text);
const linesOf = (part: Part) =>
  part.passages.flatMap(({ text, lines }) =>
    lines.map(({ number, start, end, indent }) => [number, text.slice(start, end), indent]),
  );

/** The small generated edition with another text, and the witness of it. */
function editionWith(text: string, witness: string, titlePage = (yaml: string) => yaml) {
  const notes = changedFiles({}).filter(({ path }) => path.startsWith('notes/'));
  const mentions = notes.map(({ path }) => `[${path.slice(6, -4)}](note:${path.slice(6, -4)})`).join(' ');
  const names = mentions.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1');
  return editionOf(
    changedFiles({
      'text/1-morning.mdx': text,
      'text/2-evening.mdx': `${mentions}\n`,
      'witness.txt': `A Walk\n\n${witness}\n\n${names}\n`,
      'edition.yaml': titlePage,
    }),
  );
}

const placeOf = (text: string, witness: string, titlePage?: (yaml: string) => string) => {
  const edition = editionWith(text, witness, titlePage);
  const [mention] = edition.mentions;
  if (mention === undefined) throw new Error('no mention');
  return { mention, place: namePlace(edition, mention, WORDS) };
};

test('in verse each line is a line, an empty line parts stanzas, and blanks before a line set it in', () => {
  const part = partOf(verse('One,\n    two,\n\tthree.\n\n      Four.'));
  expect(part.passages.map(({ id, type, text }) => [id, type, text])).toEqual([
    ['p1', 'stanza', 'One,\ntwo,\nthree.'],
    ['p2', 'stanza', 'Four.'],
  ]);
  expect(linesOf(part)).toEqual([
    [1, 'One,', 0],
    [2, 'two,', 4],
    [3, 'three.', 4],
    [4, 'Four.', 6],
  ]);
});

test('a quotation in verse has lines that count', () => {
  const part = partOf(verse('One.\n\n> Two,\n>   three.\n\nFour.'));
  expect(linesOf(part)).toEqual([
    [1, 'One.', 0],
    [2, 'Two,', 0],
    [3, 'three.', 2],
    [4, 'Four.', 0],
  ]);
});

test('verse quoted in prose has lines without numbers, and prose has none', () => {
  const part = partOf('It runs on\nand on.\n\nRoses,\\\n  violets.');
  expect(part.passages.map(({ lines }) => lines.map(({ number }) => number))).toEqual([
    [],
    [undefined, undefined],
  ]);
  expect(part.passages[0]?.text).toBe('It runs on and on.');
});

test('lines are numbered through the edition, or in each part that has a page', () => {
  const texts = { '1': verse('One.\nTwo.'), '2': verse('Three.') };
  const numbers = (counting: Partial<Counting>) =>
    partsOf(texts, counting).flatMap((part) => linesOf(part).map(([number]) => number));
  expect(numbers({})).toEqual([1, 2, 3]);
  expect(numbers({ layout: 'parts' })).toEqual([1, 2, 3]);
  expect(numbers({ layout: 'parts', lines: 'part' })).toEqual([1, 2, 1]);
});

test('an author’s note on verse is prose: only the lines that its author breaks are lines', () => {
  const part = partOf(verse('One.[^1]\n\n[^1]: It is\n    so.'));
  expect(part.authorNotes.map(({ text }) => text)).toEqual(['It is so.']);
});

test('a mention may cross a line end, and knows the lines that it covers', () => {
  const { mention, place } = placeOf(
    verse('One\ntwo [three\nfour](note:note-baa) five\nsix.'),
    'One\ntwo three\nfour five\nsix.',
  );
  expect(mention.lemma).toBe('three four');
  expect(mention.lines).toEqual({ first: 2, last: 3 });
  expect(place).toBe('Part 1, Lines 2–3');
});

test('a mention in verse names its line, and not those of its stanza', () => {
  const { place } = placeOf(verse('One\n[two](note:note-baa)\nthree.'), 'One\ntwo\nthree.');
  expect(place).toBe('Part 1, Line 2');
});

test('in a play bold words speak, italics are directions, and what follows a speech goes on with it', () => {
  const part = partOf(
    inForm(
      'drama',
      '## Act I\n\n*Night.*\n\n**NORA.** Who?\n\nAnd why?\n\n*He* goes.\n\n**[TOM](note:tom):** I.',
    ),
  );
  expect(part.passages.map(({ type, speaker, text }) => [type, speaker, text])).toEqual([
    ['direction', undefined, 'Night.'],
    ['speech', 'NORA', 'NORA. Who?'],
    ['speech', 'NORA', 'And why?'],
    ['speech', 'NORA', 'He goes.'],
    ['speech', 'TOM', 'TOM: I.'],
  ]);
});

test('a heading ends a speaker’s speech', () => {
  const part = partOf(inForm('drama', '**NORA.** Who?\n\n## Act II\n\nNobody.'));
  expect(part.passages.map(({ speaker, headingId }) => [speaker, headingId])).toEqual([
    ['NORA', undefined],
    [undefined, 'section-act-ii'],
  ]);
});

test('a speech may hold verse', () => {
  const part = partOf(inForm('drama', '**NORA.** Low,\\\nround.'));
  expect(linesOf(part)).toEqual([
    [undefined, 'NORA. Low,', 0],
    [undefined, 'round.', 0],
  ]);
});

test('a mention in a play is placed by act, scene and speech', () => {
  const text =
    '## Act I\n\n### Scene 1\n\n**NORA.** Who?\n\n### Scene 2\n\n*Night.*\n\n**TOM.** [I](note:note-baa).';
  const { place } = placeOf(inForm('drama', text), 'NORA. Who?\n\nNight.\n\nTOM. I.');
  expect(place).toBe('Part 1, Act I, Scene 2, Speech 3');
});

test('a mention in a heading of a play is placed by it and those above', () => {
  const text = '## Act I\n\n### [Scene](note:note-baa) 1\n\n**NORA.** Who?';
  expect(placeOf(inForm('drama', text), 'NORA. Who?').place).toBe('Part 1, Act I, Scene 1');
});

test('two parts may both have a first author’s note; on one page they are counted on, on pages of their own anew', () => {
  const texts = { '1': 'One.[^1]\n\n[^1]: First.', '2': 'Two.[^b] Again.[^b]\n\n[^b]: Second.' };
  const notes = (counting: Partial<Counting>) =>
    partsOf(texts, counting).flatMap(({ authorNotes }) =>
      authorNotes.map(({ id, text, markIds, markedIn }) => [id, text, markIds, markedIn]),
    );
  expect(notes({})).toEqual([
    ['author-note-1', 'First.', ['author-mark-1'], 'p1'],
    ['author-note-2', 'Second.', ['author-mark-2', 'author-mark-2-2'], 'p2'],
  ]);
  expect(notes({ layout: 'parts' }).map(([id]) => id)).toEqual(['author-note-1', 'author-note-1']);
});

test('an author’s note may be marked in a heading, and stays out of its id', () => {
  const part = partOf('## Fire[^1]\n\nOne.\n\n[^1]: Aside.');
  expect(part.headings.map(({ id, text }) => [id, text])).toEqual([['section-fire', 'Fire']]);
  expect(part.authorNotes[0]?.markedIn).toBe('section-fire');
});

test('mentions in author’s notes count, after those of their part', () => {
  const edition = editionWith(
    'One.[^1] [Two](note:note-baa).\n\n[^1]: See [three](note:note-baa).',
    'One. Two.\n\nSee three.',
  );
  const mentions = edition.notes.get('note-baa')?.mentions.slice(0, 2);
  expect(mentions?.map(({ lemma, stretchId }) => [lemma, stretchId])).toEqual([
    ['Two', 'p1'],
    ['three', 'author-note-1'],
  ]);
  const [, inNote] = mentions ?? [];
  expect(inNote && namePlace(edition, inNote, WORDS)).toBe('Part 1, Author’s note 1');
});

test('printed pages begin where they are marked, and add no character', () => {
  const part = partOf('One [](page:xii)two.\n\n[](page:17)Three.');
  expect(part.passages.map(({ text }) => text)).toEqual(['One two.', 'Three.']);
  expect(part.printedPages.map(({ number, stretchId }) => [number, stretchId])).toEqual([
    ['xii', 'p1'],
    ['17', 'p2'],
  ]);
});

test('a page of the printed source begins once on a page, for it has an address', () => {
  const faults = faultsOf({ 'text/2-evening.mdx': (text) => `[](page:17)${text}\n[](page:17)\n` });
  expect(faults.filter(({ rule }) => rule === 'passage-id-taken-twice')).toHaveLength(1);
});

test('headings have ids of their words, and a number where a page has the same words twice', () => {
  const texts = { '1': '## The Fire — Sermon!\n\nOne.\n\n## Évening\n\nTwo.', '2': '## Evening\n\nThree.' };
  const ids = (counting: Partial<Counting>) =>
    partsOf(texts, counting).flatMap(({ headings }) => headings.map(({ id }) => id));
  expect(ids({})).toEqual(['section-the-fire-sermon', 'section-evening', 'section-evening-2']);
  expect(ids({ layout: 'parts' })).toEqual(['section-the-fire-sermon', 'section-evening', 'section-evening']);
});

test('words tagged with a language are words, and no link', () => {
  const [passage] = partOf('He said [*il fabbro*](lang:it) twice.').passages;
  expect(passage?.text).toBe('He said il fabbro twice.');
  expect(passage?.links).toEqual([]);
});

test('parts stand in natural order, and their ids are those of their files without the number', () => {
  const parts = partsOf({ '10-end': 'Ten.', '2-Évening song': 'Two.', '1': 'One.' });
  expect(parts.map(({ id, number }) => [id, number])).toEqual([
    ['1', 1],
    ['evening-song', 2],
    ['end', 3],
  ]);
});

test('a part keeps the ids that it had', () => {
  const part = partOf('---\nid: fire\nformerly: [flame, the-fire]\n---\n\nOne.');
  expect([part.id, part.formerIds]).toEqual(['fire', ['flame', 'the-fire']]);
});

test('where parts have pages their passages are counted anew, and named with the part', () => {
  const edition = editionWith(
    verse('[One](note:note-baa)\ntwo.'),
    'One\ntwo.',
    (yaml) => `${yaml}layout: parts\n`,
  );
  expect(edition.passages.map(({ pageId, id }) => [pageId, id])).toEqual([
    ['morning', 'p1'],
    ['evening', 'p1'],
  ]);
  expect([...addressesOfText(edition).keys()]).toEqual([
    'morning',
    'morning/p1',
    'morning/l1',
    'morning/l2',
    'evening',
    'evening/p1',
  ]);
  expect(textPages(edition).map(({ part, previous, next }) => [part?.id, previous?.id, next?.id])).toEqual([
    ['morning', undefined, 'evening'],
    ['evening', 'morning', undefined],
  ]);
});

test('the witness knows lines and author’s notes: a line break taken away, or a word of a note, is a difference', () => {
  const files = (text: string) =>
    changedFiles({
      'text/1-morning.mdx': verse(text),
      'text/2-evening.mdx': undefined,
      'witness.txt': 'A Walk\n\nOne\ntwo.\n\nAside.\n',
    });
  const differences = (text: string) =>
    readEdition(files(text)).faults.flatMap(({ rule, line }) =>
      rule === 'text-differs-from-witness' ? [line] : [],
    );
  expect(differences('One\ntwo.[^1]\n\n[^1]: Aside.')).toEqual([]);
  expect(differences('One two.[^1]\n\n[^1]: Aside.')).toEqual([5]);
  expect(differences('One\ntwo.[^1]\n\n[^1]: A side.')).toEqual([8]);
});
