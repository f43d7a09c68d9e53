import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { editionNamed } from '../support/editions.ts';
import { readPages } from '../support/site.ts';

/* The poem’s second part has a title in italics, and its own title a footnote. */
const { dist } = editionNamed('poem');
const pages = await readPages(dist);
const NAME = 'II. <em>The Lamp</em>';

function treeOf(address: string) {
  const page = pages.find((candidate) => candidate.address === address);
  if (page === undefined) throw new Error(`There is no page ${address}; build the site first.`);
  return page.tree;
}

test('the title of a part keeps its italics in its heading, in the contents, and on the ways to it', () => {
  const inside = (address: string, selector: string) =>
    selectAll(selector, treeOf(address)).map(({ children }) => toHtml(children));
  expect(inside('/text/lamp/', 'h1')).toEqual([NAME]);
  expect(inside('/', '.contents a[href="/text/lamp/"]')).toEqual([NAME]);
  expect(inside('/text/fare/', '.part-ways a[rel="next"]')).toEqual([NAME]);
  expect(inside('/text/landing/', '.part-ways a[rel="prev"]')).toEqual([NAME]);
  expect(inside('/handout/', 'a[href="/handout/lamp/"]')).toEqual([NAME]);
  expect(inside('/print/', '#part-lamp')).toEqual([NAME]);
});

test('where there is no mark-up a part is called by its words', async () => {
  expect(toString(select('title', treeOf('/text/lamp/')) ?? { type: 'root', children: [] })).toMatch(
    /^II\. The Lamp · /u,
  );
  const mine = String(select('annotation-list', treeOf('/mine/'))?.properties['dataPages']);
  expect(mine).toContain('"title":"II. The Lamp"');
  const data = JSON.parse(await readFile(path.join(dist, 'edition.json'), 'utf8')) as {
    readonly parts: readonly { readonly title: string }[];
  };
  expect(data.parts.map(({ title }) => title)).toContain('II. The Lamp');
  for (const { html, address } of pages) expect(html, address).not.toContain('*The Lamp*');
});

test('a footnote on the title of the whole text leads to its words with the first part, and back', () => {
  const mark = select('h1 .author-mark', treeOf('/'));
  expect(mark?.properties['href']).toBe('/text/fare/#author-note-1');
  const back = select('#author-note-1 .ways-back a', treeOf('/text/fare/'));
  expect(back?.properties['href']).toBe(`/#${String(mark?.properties['id'])}`);
  expect(select('h1 .author-mark', treeOf('/print/'))?.properties['href']).toBe('#fare--author-note-1');
  for (const { html, address } of pages) expect(html, address).not.toContain('[^');
});
