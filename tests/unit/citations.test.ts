import { expect, test } from 'vitest';
import { createCitationPrinter, printBibliography } from '../../src/citations/citation-printer.ts';
import type { Source } from '../../src/edition/source.ts';

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
