import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/languages/words.ts';
import { editionNamed } from '../support/editions.ts';
import { readPages } from '../support/site.ts';

const { dist } = editionNamed('story');
const pages = await readPages(dist);
const [russian, english] = [wordsOf('ru'), wordsOf('en')];

test('the pages of a Russian story are Russian: their language, their headings, their ways and their settings', () => {
  for (const { address, tree } of pages) {
    expect(select('html', tree)?.properties['lang'], address).toBe('ru');
    expect(toString(select('.masthead nav', tree) ?? tree), address).toContain(russian.page.notes);
    expect(select('settings-panel > button', tree)?.properties['ariaLabel'], address).toBe(
      russian.settings.title,
    );
  }
  const note = pages.find(({ address }) => /^\/notes\/.+\//u.test(address));
  const headings = selectAll('h2, summary', note?.tree).map((heading) => toString(heading).trim());
  expect(headings).toContain(russian.note.sources);
  expect(headings).toContain(russian.cite.note);
});

test('no word of the English interface stands on them', () => {
  const foreign = [
    english.endnotes.full,
    english.note.seeAlso,
    english.footer.bibliography,
    english.settings.close,
  ];
  for (const { address, tree } of pages) {
    const text = toString(select('body', tree) ?? tree);
    expect(
      foreign.filter((words) => text.includes(words)),
      address,
    ).toEqual([]);
  }
});

test('the numbers and dates on them are written as in Russian', () => {
  const text = pages.map(({ tree }) => toString(tree)).join('\n');
  expect(text).toMatch(/\d+ примечани[еяй]/u);
  expect(text).toMatch(/сверка с источниками: \d{1,2} \p{Letter}+ \d{4}\sг\./u);
});

test('their scripts hold the words of Russian and of no other language', async () => {
  const folder = path.join(dist, '_astro');
  const scripts = (await readdir(folder)).filter((file) => file.endsWith('.js'));
  const code = (await Promise.all(scripts.map((file) => readFile(path.join(folder, file), 'utf8')))).join(
    '\n',
  );
  for (const words of [russian.fullNote, russian.copyLink, russian.searching.atWork, russian.shortcuts.hint])
    expect(code).toContain(words);
  for (const other of ['de', 'en', 'es', 'fr', 'it'].map(wordsOf))
    for (const words of [other.fullNote, other.copyLink, other.searching.failed, other.shortcuts.hint])
      expect(code).not.toContain(words);
});
