import { expect, test } from 'vitest';
import { nearest } from '../../../src/edition/nearest.ts';
import type { ContentFile } from '../../../src/edition/content-file.ts';
import { readParts } from '../../../src/edition/part.ts';
import { sentenceFinder } from '../../../src/edition/sentence.ts';

const passagesOf = (files: readonly ContentFile[]) =>
  readParts(files, { layout: 'page', lines: 'edition' }).parts.flatMap((part) => part.passages);
const passages = (text: string) => passagesOf([{ path: 'text/a.mdx', text }]);
/** The finder of sentences for passages without headings and author’s notes. */
const finderOf = (all: ReturnType<typeof passages>) =>
  sentenceFinder({ passages: all, headings: [], figures: [], authorNotes: [] }, 'en');

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

test('the nearest id is found for a slip of the keys, and for one word of a long id', () => {
  const ids = ['siege-of-leningrad', 'volkov', 'kolya'];
  expect(nearest('seige-of-leningrad', ids)).toBe('siege-of-leningrad');
  expect(nearest('siege', ids)).toBe('siege-of-leningrad');
  expect(nearest('volkhov', ids)).toBe('volkov');
  expect(nearest('photosynthesis', ids)).toBeUndefined();
});
