import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { offerOnlyWhatIsMade } from '../../../src/exports/offered.ts';

const PAGE = `<!doctype html><html><head><title>Download</title></head><body>
<section><h2>To read</h2><ul><li data-download="edition.epub"><a href="/edition.epub">EPUB</a><span data-size></span></li></ul></section>
<section><h2>The text</h2><ul>
<li data-download="text.txt"><a href="/text.txt">Plain</a><span data-size></span></li>
<li data-download="text.md"><a href="/text.md">Markdown</a><span data-size></span></li>
</ul></section></body></html>`;
const SIZES: Readonly<Record<string, number>> = { 'text.txt': 412, 'edition.epub': 1_234_567 };
const offer = (files: readonly string[]) =>
  fromHtml(offerOnlyWhatIsMade(PAGE, (file) => (files.includes(file) ? SIZES[file] : undefined), 'en'));

test('what was not made is not offered, nor is a heading with nothing under it', () => {
  const page = offer(['text.txt']);
  expect(selectAll('[data-download] a', page).map(({ properties }) => properties['href'])).toEqual([
    '/text.txt',
  ]);
  expect(selectAll('h2', page).map(toString)).toEqual(['The text']);
});

test('each file says how large it is, in numbers that a person takes in', () => {
  const page = offer(['text.txt', 'edition.epub']);
  const sizes = ['text.txt', 'edition.epub'].map((file) => {
    return toString(select(`[data-download="${file}"] span`, page) ?? page);
  });
  expect(sizes).toEqual(['1 kB', '1.2 MB']);
  expect(selectAll('[data-size]', page)).toEqual([]);
});
