import { expect, test } from 'vitest';
import { addresses } from '../../../src/address.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { fitIntoPage } from '../../../src/markdown/paper-body.ts';

const fit = (body: string, title = 'Bread', base = '/reader/') =>
  fitIntoPage(body, { title }, addresses(base), (id) => (id === 'volkov' ? 30 : 7), wordsOf('en').note);

test('a link to a note stays within the page, and bears the note’s number', () => {
  expect(fit('<a href="/reader/notes/volkov/">he</a>')).toBe(
    '<a href="#note-volkov" data-number="³⁰">he</a>',
  );
  expect(fit('<a href="/notes/volkov/">he</a>', 'Bread', '/')).toBe(
    '<a href="#note-volkov" data-number="³⁰">he</a>',
  );
});

test('a link to a passage stays within the page', () => {
  expect(fit('<a href="/reader/#p7">there</a>')).toBe('<a href="#p7">there</a>');
});

test('citations, other pages and other sites keep their addresses', () => {
  for (const link of [
    '<a href="#source-reid2011" class="citation">Reid</a>',
    '<a href="/reader/about/">about</a>',
    '<a href="https://example.org/notes/volkov/">elsewhere</a>',
  ])
    expect(fit(link)).toBe(link);
});

test('a table is called after its note', () => {
  expect(fit('<section aria-label="Table">', 'The “$&" & more')).toBe(
    '<section aria-label="Table: The “$&amp;&quot; &amp; more">',
  );
});
