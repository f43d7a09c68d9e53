import { expect, test } from 'vitest';
import { createCitationPrinter, printBibliography } from '../../src/citations/citation-printer.ts';
import { readBibliography, type Source } from '../../src/edition/source.ts';

const source = (id: string, csl: Record<string, unknown>): Source => ({
  id,
  csl: { id, type: 'book', title: 'Untitled', ...csl },
  path: 'bibliography.json',
  line: 1,
});

const reid = source('reid2011', {
  title: 'Leningrad: The Epic Siege of World War II',
  author: [{ given: 'Anna', family: 'Reid' }],
  publisher: 'Walker & Company',
  'publisher-place': 'New York',
  issued: { 'date-parts': [[2011]] },
});
const page = source('page', {
  type: 'webpage',
  title: 'Food Ration Norms',
  'container-title': 'Saint Petersburg Encyclopaedia',
  author: [{ given: 'Anna', family: 'Reid' }],
  URL: 'https://example.org/rations',
  accessed: { 'date-parts': [[2026, 11, 23]] },
});

test('citations are in author-date style, with the place cited', () => {
  const { print } = createCitationPrinter([reid, page], { language: 'en-GB' });
  expect(print({ sourceId: 'reid2011' })).toBe('Reid 2011');
  expect(print({ sourceId: 'reid2011', locator: { label: 'page', value: '36–38' } })).toBe(
    'Reid 2011, 36–38',
  );
  expect(print({ sourceId: 'reid2011', locator: { label: 'chapter', value: '5' } })).toBe(
    'Reid 2011, chap. 5',
  );
});

test('the bibliography is printed whole, each entry with its author, dates and quotation marks British', () => {
  const entries = printBibliography([reid, page], { language: 'en-GB' });
  expect([...entries.keys()]).toEqual(['reid2011', 'page']);
  expect(entries.get('reid2011')?.html).toBe(
    'Reid, Anna. 2011. <i>Leningrad: The Epic Siege of World War II</i>. New York: Walker &#38; Company.',
  );
  expect(entries.get('page')?.html).toBe(
    'Reid, Anna. n.d. ‘Food Ration Norms’. Saint Petersburg Encyclopaedia. Accessed 23 November 2026. <a href="https://example.org/rations">https://example.org/rations</a>.',
  );
});

const bibliography = (entries: readonly object[]) => {
  const text = JSON.stringify(entries);
  const { sources, faults } = readBibliography({ path: 'bibliography.json', text });
  expect(faults).toEqual([]);
  return sources;
};
const anna = [{ family: 'Reid', given: 'Anna' }];

test('a citation is printed with what stands before and behind it, or without its author', () => {
  const { print } = createCitationPrinter([reid], { language: 'en-GB' });
  const locator = { label: 'page', value: '36' };
  expect(print({ sourceId: 'reid2011', locator, prefix: 'see', suffix: ', on bread' })).toBe(
    'see Reid 2011, 36, on bread',
  );
  expect(print({ sourceId: 'reid2011', locator, withoutAuthor: true })).toBe('2011, 36');
  expect(print({ sourceId: 'reid2011', locator: { label: 'line', value: '3–5' } })).toBe(
    'Reid 2011, ll. 3–5',
  );
});

test('undated works of one author are told apart, by their titles', () => {
  const sources = bibliography([
    { id: 'b', type: 'webpage', title: 'Rations', author: anna },
    { id: 'a', type: 'webpage', title: 'Bread', author: anna },
    { id: 'c', type: 'webpage', title: 'Alone', author: [{ literal: 'The Press' }] },
  ]);
  const { print } = createCitationPrinter(sources, { language: 'en-GB' });
  expect(['a', 'b', 'c'].map((sourceId) => print({ sourceId }))).toEqual([
    'Reid, n.d.-a',
    'Reid, n.d.-b',
    'The Press, n.d.',
  ]);
  expect(printBibliography(sources, { language: 'en-GB' }).get('a')?.html).toBe(
    'Reid, Anna. n.d.-a. ‘Bread’.',
  );
});

test('an address is linked whole, also where it ends in a bracket, and a DOI once', () => {
  const address = 'https://en.wikipedia.org/wiki/Leningrad_(song)';
  const entries = printBibliography(
    bibliography([
      { id: 'song', type: 'webpage', title: 'Song', author: anna, URL: address },
      { id: 'query', type: 'webpage', title: 'Query', author: anna, URL: 'https://example.org/?a=1&b=2.' },
      { id: 'doi', type: 'book', title: 'Doi', author: anna, DOI: 'https://doi.org/10.1/x(y)' },
    ]),
    { language: 'en-GB' },
  );
  expect(entries.get('song')?.html).toContain(`<a href="${address}">${address}</a>`);
  expect(entries.get('query')?.html).toContain('<a href="https://example.org/?a=1&#38;b=2.">');
  expect(entries.get('doi')?.html).toContain(
    '<a href="https://doi.org/10.1/x(y)">https://doi.org/10.1/x(y)</a>',
  );
});

test('mark-up of a title is printed without styles, and other languages get no English capitals', () => {
  const entries = printBibliography(
    bibliography([
      { id: 'marked', type: 'book', title: 'On <i>The Betrayal</i> & others, H<sub>2</sub>O', author: anna },
      { id: 'ru', type: 'book', title: 'Тени исчезают в полдень', author: anna },
      { id: 'de', type: 'book', title: 'Die Blockade und der hunger', author: anna },
      { id: 'fr', type: 'book', title: 'Le siège de la ville', author: anna },
      { id: 'en', type: 'book', title: 'The siege of the city', author: anna },
    ]),
    { language: 'en-GB' },
  );
  expect(entries.get('marked')?.html).toContain(
    '<i>On <span class="upright">The Betrayal</span> &#38; Others, H<sub>2</sub>O</i>',
  );
  expect([...entries.values()].map(({ html }) => html).join('')).not.toContain('style=');
  expect(entries.get('ru')?.original?.html).toContain('Тени исчезают в полдень');
  expect(entries.get('de')?.html).toContain('Die Blockade und der hunger');
  expect(entries.get('fr')?.html).toContain('Le siège de la ville');
  expect(entries.get('en')?.html).toContain('The Siege of the City');
});

test('doubt, seasons and years BC in a source’s date are printed', () => {
  const sources = bibliography([
    { id: 'doubt', type: 'book', title: 'One', author: anna, issued: { raw: '1952?' } },
    {
      id: 'about',
      type: 'book',
      title: 'Two',
      author: anna,
      issued: { 'date-parts': [[1951]], circa: true },
    },
    {
      id: 'season',
      type: 'book',
      title: 'Three',
      author: anna,
      issued: { 'date-parts': [[1950]], season: 2 },
    },
    {
      id: 'magazine',
      type: 'article-magazine',
      title: 'Four',
      'container-title': 'The Weekly',
      author: anna,
      issued: { 'date-parts': [[1949]], season: 2 },
    },
    { id: 'bc', type: 'book', title: 'Five', author: anna, issued: '-0043' },
  ]);
  const { print } = createCitationPrinter(sources, { language: 'en-GB' });
  expect(sources.map(({ id }) => print({ sourceId: id }))).toEqual([
    'Reid perhaps 1952',
    'Reid about 1951',
    'Reid summer 1950',
    'Reid 1949',
    'Reid 44 BC',
  ]);
  expect(printBibliography(sources, { language: 'en-GB' }).get('magazine')?.html).toContain('Summer 1949');
});

test('citations are printed as before once a bibliography has been', () => {
  const { print } = createCitationPrinter([reid], { language: 'en-GB' });
  printBibliography([page], { language: 'en-GB' });
  expect(print({ sourceId: 'reid2011' })).toBe('Reid 2011');
});
