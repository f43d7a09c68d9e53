import { expect, test } from 'vitest';
import { findCitations, withoutCitations } from '../../../src/edition/citation.ts';
import { printDate, readDate } from '../../../src/edition/date.ts';
import { nearest } from '../../../src/edition/nearest.ts';
import type { ContentFile } from '../../../src/edition/content-file.ts';
import { readParts } from '../../../src/edition/part.ts';
import { sentenceFinder } from '../../../src/edition/sentence.ts';

const passagesOf = (files: readonly ContentFile[]) =>
  readParts(files, { layout: 'page', lines: 'edition' }).parts.flatMap((part) => part.passages);
const passages = (text: string) => passagesOf([{ path: 'text/a.mdx', text }]);
/** The finder of sentences for passages without headings and author’s notes. */
const finderOf = (all: ReturnType<typeof passages>) =>
  sentenceFinder({ passages: all, headings: [], authorNotes: [] }, 'en');

test('passages are the paragraphs, quotations and lists of the text, numbered through; headings are not', () => {
  const text = '# A heading\n\nOne.\n\n> Two.\n\n---\n\n- Three\n- and more\n\nFour.';
  expect(passages(text).map(({ id, text: words, line }) => [id, words, line])).toEqual([
    ['p1', 'One.', 3],
    ['p2', 'Two.', 5],
    ['p3', 'Three\n\nand more', 9],
    ['p4', 'Four.', 12],
  ]);
});

test('the characters of a passage are those that the author wrote', () => {
  const [passage] = passages(
    'He said ‘no’ -- "never" . . . and *left*, [at\nonce](note:once).[^1]\n\n[^1]: Aside.',
  );
  expect(passage?.text).toBe('He said ‘no’ -- "never" . . . and left, at once.');
});

test('passages are counted on from part to part, in the order of the files', () => {
  const parts = [
    { path: 'text/2.mdx', text: 'Third.' },
    { path: 'text/1.mdx', text: 'First.\n\nSecond.' },
  ];
  expect(passagesOf(parts).map(({ id, text }) => `${id} ${text}`)).toEqual([
    'p1 First.',
    'p2 Second.',
    'p3 Third.',
  ]);
});

test('a mention’s sentence is the whole sentence around it', () => {
  const all = passages('Before. The words “Mr. Smith” are said. After.');
  const [passage] = all;
  if (passage === undefined) throw new Error('no passage');
  const start = passage.text.indexOf('words');
  expect(finderOf(all)(passage, start, start + 5)).toEqual({
    before: 'The ',
    words: 'words',
    after: ' “Mr. Smith” are said.',
  });
});

test('a sentence runs on into the passage after one that ends without a stop', () => {
  const all = passages('It began. We know her because she\n\n> is finished and perfect. She left.');
  const [, quotation] = all;
  if (quotation === undefined) throw new Error('no quotation');
  const start = quotation.text.indexOf('perfect');
  expect(finderOf(all)(quotation, start, start + 7)).toEqual({
    before: 'We know her because she is finished and ',
    words: 'perfect',
    after: '.',
  });
});

test('a passage that ends with a colon ends its sentence', () => {
  const all = passages('A friend tells her:\n\n> You would come in.');
  const [, quotation] = all;
  if (quotation === undefined) throw new Error('no quotation');
  expect(finderOf(all)(quotation, 0, 3).before).toBe('');
});

test('a citation names its source, and the place in it by the unit', () => {
  const [cluster] = findCitations('So it was [@reid2011, pp. 36–38; @salisbury1969].');
  expect(cluster?.citations).toEqual([
    { sourceId: 'reid2011', locator: { label: 'page', value: '36–38' } },
    { sourceId: 'salisbury1969' },
  ]);
});

test('brackets that are no citation are left alone, and broken citations are seen', () => {
  expect(findCitations('He wrote [sic] and went.')).toEqual([]);
  expect(findCitations('[@reid2011 p. 3]')[0]?.citations).toBeUndefined();
  expect(findCitations('[@reid2011, folio 3]')[0]?.citations).toBeUndefined();
});

test('citations are taken out of prose with the space before them', () => {
  expect(withoutCitations('So it was [@reid2011, p. 3]. Then [@a; @b], then.')).toBe(
    'So it was. Then, then.',
  );
});

test.each([
  ['1952', '1952'],
  ['1952-11', 'November 1952'],
  ['1952-11-13', '13 November 1952'],
  ['1936/1938', '1936–38'],
  ['1899/1901', '1899–1901'],
  ['1941-09-08/1944-01-27', '8 September 1941 – 27 January 1944'],
  ['1941-09/1941-10', 'September – October 1941'],
  ['1952-11-13/1952-11-20', '13 – 20 November 1952'],
  ['1952-22', 'summer 1952'],
  ['195X', 'the 1950s'],
  ['1950~', 'about 1950'],
  ['1950?', '1950 (uncertain)'],
  ['1948/..', 'from 1948'],
  ['../1953', 'until 1953'],
])('the date %s is printed as “%s”', (edtf, printed) => {
  const date = readDate(edtf);
  expect(date && printDate(date).replaceAll('\u00a0', ' ')).toBe(printed);
});

test.each(['5 March 1953', '1952-13', '1952-02-30', '1953/1952', '', '1952/1953/1954'])(
  '“%s” is not a date',
  (text) => {
    expect(readDate(text)).toBeUndefined();
  },
);

test('a date knows the first and the last moment that it may mean', () => {
  const date = readDate('1952-11');
  expect(
    [date?.earliest, date?.latest].map((time) => new Date(time ?? 0).toISOString().slice(0, 10)),
  ).toEqual(['1952-11-01', '1952-11-30']);
});

test('the nearest id is found for a slip of the keys, and for one word of a long id', () => {
  const ids = ['siege-of-leningrad', 'volkov', 'kolya'];
  expect(nearest('seige-of-leningrad', ids)).toBe('siege-of-leningrad');
  expect(nearest('siege', ids)).toBe('siege-of-leningrad');
  expect(nearest('volkhov', ids)).toBe('volkov');
  expect(nearest('photosynthesis', ids)).toBeUndefined();
});
