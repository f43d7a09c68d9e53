import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { findUnsafe, sizeOfSvg } from '../../../src/edition/svg.ts';
import { licenceAddress } from '../../../src/edition/licence.ts';
import { createProseRenderer } from '../../../src/markdown/render-prose.ts';
import { bookFileOf, filesOfPicture } from '../../../src/markup/picture-files.ts';
import { changedFiles } from '../../generated/edition-of.ts';

const NOTE = 'notes/note-baa.mdx';
const files = [
  ...changedFiles({
    [NOTE]: (text) => `${text}\n![A lake & hills](../figures/Lake.jpg)\nThe *lake* [@source0].\n`,
    'text/1-morning.mdx': (text) => `${text}\n![A plan](../figures/plan.svg)\nThe plan of it.\n`,
    'figures.yaml':
      'Lake.jpg: { credit: A. Marsh, licence: CC BY-SA 3.0, source: https://example.org/lake }\nplan.svg: { credit: Us, licence: ours }\n',
    'figures/plan.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"/>',
  }),
  { path: 'figures/Lake.jpg', text: '', picture: { digest: 'abc', size: { width: 1000, height: 500 } } },
];
const { edition, trees, faults } = readEdition(files);
if (edition === undefined) throw new Error(JSON.stringify(faults));
const print = createProseRenderer({ edition, base: '/reader/' });
const printed = (path: string) => {
  const tree = trees.get(path);
  return tree === undefined ? '' : print(path, tree);
};

test('a photograph comes in several sizes, says how large it is, and comes when it is near', () => {
  const html = printed(NOTE);
  const [image = ''] = /<img [^>]*>/u.exec(html) ?? [];
  expect(image).toContain('src="/reader/_astro/lake.abc.1000.webp"');
  expect(image).toContain('/reader/_astro/lake.abc.480.webp 480w, /reader/_astro/lake.abc.800.webp 800w');
  expect(image).toMatch(/width="1000" height="500" alt="A lake &#x26; hills" loading="lazy"/u);
});

test('under a figure stand its caption with what it cites, whose it is, and its licence', () => {
  const html = printed(NOTE);
  expect(html).toMatch(/<figcaption>The <em>lake<\/em><span class="citations">.*<small class="credit">/u);
  expect(html).toContain(
    '<a href="https://example.org/lake">A. Marsh</a> · <a href="https://creativecommons.org/licenses/by-sa/3.0/" rel="license">CC BY-SA 3.0</a>',
  );
});

test('a figure of the text has an address, and is no passage of it', () => {
  expect(printed('text/1-morning.mdx')).toMatch(/<figure class="figure" id="figure-plan"><img /u);
  expect(edition.passages.some(({ text }) => text.includes('The plan of it'))).toBe(false);
});

test('the caption is what a note says and is found by, and the alternative text is not', () => {
  expect(edition.notes.get('note-baa')?.text).toContain('The lake');
  expect(edition.notes.get('note-baa')?.text).not.toContain('hills');
});

test('a book has a drawing as it is and a photograph as JPEG', () => {
  const names = [...edition.pictures.values()].map(bookFileOf);
  expect(names.toSorted()).toEqual(['lake.abc.jpg', expect.stringMatching(/^plan\..*svg$/u)]);
});

test('no photograph is made larger than it is', () => {
  const made = filesOfPicture({ path: 'figures/a.png', digest: 'd', width: 300 });
  expect(made.map(({ width }) => width)).toEqual([300]);
});

test.each([
  ['<svg viewBox="0 0 4 3"><image href="https://example.org/a.png"/></svg>', 'a reference to elsewhere'],
  ['<svg viewBox="0 0 4 3"><use xlink:href="other.svg#a"/></svg>', 'a reference to elsewhere'],
  ['<svg viewBox="0 0 4 3"><rect fill="url(https://example.org/a)"/></svg>', 'a reference to elsewhere'],
  ['<svg viewBox="0 0 4 3" onload="run()"/>', 'a script'],
  ['<svg viewBox="0 0 4 3"><style>@import "a.css"</style></svg>', 'a style sheet from elsewhere'],
  ['<svg viewBox="0 0 4 3"><use href="#a"/><rect fill="url(#b)"/></svg>', undefined],
])('what %s holds', (svg, what) => {
  expect(findUnsafe(svg)?.what).toBe(what);
});

test('a drawing says its size by its box or in pixels', () => {
  expect(sizeOfSvg('<svg viewBox="0 0 640 360.4">')).toEqual({ width: 640, height: 360 });
  expect(sizeOfSvg('<svg width="30px" height="20" viewBox="0 0 3 2">')).toEqual({ width: 30, height: 20 });
  expect(sizeOfSvg('<svg width="100%">')).toBeUndefined();
});

test('the licences of Creative Commons have their addresses', () => {
  expect(licenceAddress('CC BY 4.0')).toBe('https://creativecommons.org/licenses/by/4.0/');
  expect(licenceAddress('Public domain')).toBe('https://creativecommons.org/publicdomain/mark/1.0/');
  expect(licenceAddress('all rights reserved')).toBeUndefined();
});
