import { expect, test } from 'vitest';
import { dayForms, fillPlace } from '../../src/copying/open-place.ts';
import { printQuotation } from '../../src/copying/quotation.ts';
import { wordsOf } from '../../src/languages/words.ts';

const reference = 'Ada Marsh, “A Walk”, A Notebook, 1901, passage 7';
const address = 'https://reader.example/#p7';
const words = wordsOf('en');
const marks = [words.openQuote, words.closeQuote] as const;

test('a quotation stands in quotation marks, with its reference and its link', () => {
  expect(printQuotation({ paragraphs: ['The gate was shut.'], reference, address, marks })).toBe(
    '“The gate was shut.”\n– Ada Marsh, “A Walk”, A Notebook, 1901, passage 7\nhttps://reader.example/#p7',
  );
});

test('quotation marks within a quotation stand as they are', () => {
  const quoted = '‘I remember’, an old friend tells her: “Nothing.”';
  expect(printQuotation({ paragraphs: [quoted], reference, address, marks })).toContain(`“${quoted}”\n`);
});

test('a quotation over two passages opens twice and closes once, and names both', () => {
  expect(printQuotation({ paragraphs: ['because she', 'is finished'], reference, address, marks })).toContain(
    '“because she\n\n“is finished”\n',
  );
  expect(words.passages('6', '8')).toBe('paragraphs 6–8');
  expect(words.passages('7', '7')).toBe('paragraph 7');
  expect(words.passages('4', '5', 'stanza')).toBe('stanzas 4–5');
  expect(words.passages('218', '218', 'line')).toBe('line 218');
});

test('spaces that do not break are kept, and nothing empty is quoted', () => {
  const paragraphs = ['  a dark   skirt\u00A0. . . ', ' \n '];
  expect(printQuotation({ paragraphs, reference, address, marks })).toMatch(
    /^“a dark skirt\u00A0\. \. \.”\n–/u,
  );
});

test('lines of verse and of a list are lines, and cells of a table are apart', () => {
  const paragraphs = ['At the end of the quay,\n  a man is coiling rope.', 'bread\t125 g'];
  expect(printQuotation({ paragraphs, reference, address, marks })).toMatch(
    /^“At the end of the quay,\na man is coiling rope\.\n\n“bread\t125 g”\n–/u,
  );
});

test('words that run from right to left, or are cut off from what turns them back, do not turn the reference', () => {
  const quotation = (quoted: string) =>
    printQuotation({ paragraphs: [quoted], reference, address, marks }).split('\n')[0];
  expect(quotation('the word שלום')).toBe('“\u2068the word שלום\u2069”');
  expect(quotation('cut \u202Boff')).toBe('“\u2068cut \u202Boff\u2069”');
  expect(quotation('Волков')).toBe('“Волков”');
});

test('a title in quotation marks has single ones within', () => {
  const { quoteTitle } = words.citations;
  expect(quoteTitle('What “merrier” means')).toBe('“What ‘merrier’ means”');
  expect(quoteTitle('‘Life has become merrier’')).toBe('“‘Life has become merrier’”');
});

test('days are written as each style writes them', () => {
  expect(dayForms(new Date(2026, 10, 3), 'en-GB')).toEqual({
    day: '3 November 2026',
    'short-day': '3 Nov. 2026',
    'iso-day': '2026-11-03',
    'ris-day': '2026/11/03/',
  });
});

test('MLA shortens the months of more than four letters', () => {
  const months = Array.from(
    { length: 12 },
    (_, month) => dayForms(new Date(2026, month, 1), 'en-GB')['short-day'],
  );
  expect(months.map((day) => day?.split(' ')[1])).toEqual(
    'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
  );
});

test('a place is filled with the reader’s day and address; what is no place stays', () => {
  const reading = { address, day: new Date(2026, 10, 23), language: 'en-GB' };
  expect(fillPlace('urldate = {{iso-day}}, url = {{address}}, {Title}, {other}', reading)).toBe(
    'urldate = {2026-11-23}, url = {https://reader.example/#p7}, {Title}, {other}',
  );
});
