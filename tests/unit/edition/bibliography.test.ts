import { describe, expect, test } from 'vitest';
import { readBibliography } from '../../../src/edition/source.ts';

const read = (text: string) => readBibliography({ path: 'bibliography.json', text });
const entry = (fields: object) =>
  read(`[\n${JSON.stringify({ id: 'a', type: 'book', title: 'Bread', ...fields })}\n]`);
const said = ({ faults }: ReturnType<typeof read>) =>
  faults.map(({ line, rule, message }) => `${String(line)} ${rule} ${message}`);

test.each(['http://zotero.org/users/1/items/ABCD', 'reidLeningrad2011', 'smith_2010', '10.1000/x(y)', 7])(
  'the id %s is taken as a reference manager has made it',
  (id) => {
    expect(said(entry({ id }))).toEqual([]);
    expect(entry({ id }).sources[0]?.id).toMatch(/^[\w.:/~-]+$/u);
  },
);

test('an entry may have no title, and hold what CSL does not know', () => {
  const author = [{ family: 'Reid', given: 'Anna', ORCID: '0000' }];
  expect(said(entry({ title: undefined, author, 'is-referenced-by-count': 3, categories: ['x'] }))).toEqual(
    [],
  );
  expect(said(entry({ abstract: '<jats:p>Of &amp; on bread.</jats:p>', keyword: '{bread}' }))).toEqual([]);
  expect(said(entry({ volume: 3, page: '1-2', ISBN: '1' }))).toEqual([]);
});

test('what the edition says of a source stands in `custom`', () => {
  const custom = {
    tier: 'scholarly',
    checked: '2026-11-23',
    'title-en': 'Bread',
    archived: 'https://example.org/x',
  };
  expect(said(entry({ custom }))).toEqual([]);
  expect(said(entry({ custom: { tier: 'best' } }))).toEqual([
    expect.stringMatching(/^2 .*“custom\.tier”: “best” is none of its values.*primary, scholarly/u),
  ]);
  expect(said(entry({ custom: { checked: 'today' } }))).toEqual([
    expect.stringMatching(/not a date in EDTF/u),
  ]);
});

describe('a value of the wrong shape is one fault, on its line', () => {
  test.each([
    [{ author: ['Ada Baa'] }, /“author\.0”: is no name\. Write \{ "family"/u],
    [{ author: { family: 'Baa' } }, /“author” is no list of names/u],
    [{ author: [{ name: 'Baa' }] }, /“author\.0”: is no name/u],
    [{ issued: null }, /“issued” is left empty/u],
    [{ issued: true }, /“issued” is no date/u],
    [{ issued: { 'date-parts': [1952] } }, /“issued” is no date/u],
    [{ issued: { 'date-parts': [[1953, 2, 29]] } }, /“issued”: .*that month has 28 days/u],
    [{ issued: { 'date-parts': [[1953, 17]] } }, /a year has twelve/u],
    [{ publisher: ['X'] }, /“publisher” is no text/u],
    [{ type: 'Book' }, /“type”: “Book” is none of its values\. Did you mean “book”/u],
    [{ URL: 'javascript:alert(1)' }, /“URL”: “javascript:alert\(1\)” is no address of the web/u],
    [{ URL: 'www.example.org' }, /Write it whole, from https:\/\/ on/u],
    [{ publisher: 'a\u0007b' }, /U\+0007/u],
    [{ titel: 'Bread' }, /“titel”: is no key of CSL-JSON\. Did you mean “title”/u],
    [{ title: 'The <em>Bread</em>' }, /mark-up <em>/u],
    [{ title: 'Bread &amp; Salt' }, /has “&amp;”\. Write the sign itself/u],
    [{ title: 'The {NKVD}' }, /signs of LaTeX, “\{NKVD\}”/u],
    [{ 'container-title': 'L\\"owe' }, /signs of LaTeX/u],
    [{ issued: { 'date-parts': [[1952]], season: 'Trinity' } }, /has the season “Trinity”, which is none/u],
    [{ title: undefined }, /“a” has neither a title nor a name/u],
    [{ id: undefined }, /“id” is missing/u],
  ])('%j', (fields, message) => {
    expect(said(entry(fields))).toEqual([expect.stringMatching(message)]);
    expect(entry(fields).faults[0]?.line).toBe(2);
  });
});

describe('a date is read as it was meant', () => {
  test.each([
    ['1952-11-13', { 'date-parts': [[1952, 11, 13]] }],
    [1952, { 'date-parts': [[1952]] }],
    [{ raw: '1952' }, { 'date-parts': [[1952]] }],
    [{ raw: '1952?' }, { edtf: '1952?' }],
    [{ raw: '1952-22' }, { 'date-parts': [[1952]], season: 2, edtf: '1952-22' }],
    [
      { 'date-parts': [[1952]], season: '21' },
      { 'date-parts': [[1952]], season: 1, edtf: '1952-21' },
    ],
    [
      { 'date-parts': [[1952]], season: 'Fall' },
      { 'date-parts': [[1952]], season: 3, edtf: '1952-23' },
    ],
    [
      { 'date-parts': [[1952]], season: 'Summer' },
      { 'date-parts': [[1952]], season: 2, edtf: '1952-22' },
    ],
    [
      { 'date-parts': [[1952]], circa: true },
      { 'date-parts': [[1952]], edtf: '1952~' },
    ],
    [{ 'date-parts': [['1952', '5']] }, { 'date-parts': [[1952, 5]] }],
    [{ 'date-parts': [[1936], [1938]] }, { 'date-parts': [[1936], [1938]] }],
    [{ raw: '-0043' }, { 'date-parts': [[-44]] }],
    [{ raw: 'before the war' }, { literal: 'before the war' }],
    [{ 'date-parts': [['2010', '5', '']] }, { 'date-parts': [[2010, 5]] }],
    [{ 'date-parts': [['']] }, undefined],
    [{ 'date-parts': [] }, undefined],
    [{ 'date-parts': [[null]] }, undefined],
  ])('%j', (issued, csl) => {
    expect(said(entry({ issued }))).toEqual([]);
    expect(entry({ issued }).sources[0]?.csl['issued']).toEqual(csl);
  });
});

describe('JSON that cannot be read is one fault, where it must be mended', () => {
  test.each([
    ['[\n{"id":"a",\n}\n]', /^2 .*comma stands before the “\}”/u],
    ['[\n{"id":"a"\n"type":"b"}]', /^2 .*comma is missing behind/u],
    ['[{"id" "a"}]', /^1 .*colon is missing/u],
    ['[\n{"id":"a}\n]', /^2 .*quotation mark that opens is never closed/u],
    ['[{}', /^1 .*bracket, \], is missing/u],
    ['// x\n[]', /^1 .*no comments/u],
    ['[\n{"id":"a","type":"book","title":"x","title":"y"}]', /^2 .*"title" stands here a second time/u],
    ['{"id":"a"}', /^1 .*not a list of sources/u],
    ['[\n"x"]', /^2 .*The entry: “x” stands where keys and values/u],
  ])('%j', (text, message) => {
    expect(said(read(text))).toEqual([expect.stringMatching(message)]);
  });
});

test('a source that has a fault is known, so that whoever cites it is not blamed', () => {
  expect(entry({ type: 'Book' }).sources.map(({ id }) => id)).toEqual(['a']);
});
