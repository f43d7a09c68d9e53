import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../../src/edition/content-file.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { editionOfBook } from '../../../src/taking-in/edition-of-book.ts';
import { findNotes } from '../../../src/taking-in/html-notes.ts';
import { htmlToProse } from '../../../src/taking-in/html-to-prose.ts';
import { readBook } from '../../../src/taking-in/read-book.ts';
import { harbourClock, harbourLetter } from '../../generated/books.ts';

async function bringIn(extension: string, source: string | Buffer): Promise<Map<string, string>> {
  const files = editionOfBook(await readBook(extension, Buffer.from(source)), `book${extension}`);
  expect(readEdition(files).faults).toEqual([]);
  return new Map(files.map(({ path, text }: ContentFile) => [path, text]));
}

const parts = (files: ReadonlyMap<string, string>) =>
  [...files.keys()].filter((path) => path.startsWith('text/'));

describe('an EPUB with the structure of those of Standard Ebooks', async () => {
  const files = await bringIn('.epub', harbourClock());

  test('comes in without fault: its chapters are parts, and what a publisher puts around them stays out', () => {
    expect(parts(files)).toEqual(['text/1.mdx', 'text/2.mdx', 'text/3.mdx']);
    expect([...files.values()].join('\n')).not.toMatch(/Imprint|Set by hand|Endnotes/u);
  });

  test('has its title page from what the book says of itself', () => {
    const page = files.get('edition.yaml');
    expect(page).toContain('title: The Harbour Clock');
    expect(page).toContain('author:\n  - given: Nora\n    family: Hale');
    expect(page).toContain('translator:\n  - given: Ben\n    family: Lane');
    expect(page).toContain('language: en-GB');
    expect(page).toContain('layout: parts');
    expect(page).toContain('text: Written to try this reader with, and free for any use.');
  });

  test('keeps italics, languages, verse in prose, pages of the printed book and signs that mean something in Markdown', () => {
    expect(files.get('text/1.mdx')).toBe(`---
title: I. The Tide Table
id: part-1
---

The clock over the harbour was *never* right, and everybody knew by how much.[^1]

“[*Jamais*](lang:fr),” said the pilot, and wrote it down as 5 \\* 4 \\_minutes\\_ \\[slow].

> The tide comes in, the tide goes out,\\
> the clock stands where it stood.

* * *

[](page:12)He shut the book and went home.

[^1]: Eleven minutes, by the *almanac*.
`);
  });

  test('has each footnote in the chapter that marks it, and links within the book as words', () => {
    expect(files.get('text/2.mdx')).toContain('See the first chapter, Mr. Orr wrote on the slate.[^2]');
    expect(files.get('text/2.mdx')).toContain('[^2]: The slate is lost.');
    expect(files.get('text/2.mdx')).not.toContain('almanac');
  });

  test('has a poem as verse, line by line, set in as its classes say', () => {
    expect(files.get('text/3.mdx')).toBe(`---
title: The Watchman’s Song
id: part-3
form: verse
---

I wind the clock,
        I wind it slow,
and where it goes
        I do not know.

The sea has hands
    and keeps no time.
`);
  });

  test('has its witness: the words as the book has them', () => {
    const witness = files.get('witness.txt') ?? '';
    expect(witness).toMatch(/^The Harbour Clock\n\nThe clock over the harbour was never right/u);
    expect(witness).toContain('“Jamais,” said the pilot, and wrote it down as 5 * 4 _minutes_ [slow].');
    expect(witness).toContain('I wind the clock,\nI wind it slow,\n');
    expect(witness).toContain('\n\nEleven minutes, by the almanac.\n\nSee the first chapter');
  });
});

test('a file of Word comes in with its title, its chapters, its italics and its footnotes', async () => {
  const files = await bringIn('.docx', harbourLetter());
  expect(files.get('edition.yaml')).toContain('title: The Harbour Clock');
  expect(files.get('text/1.mdx')).toContain('title: One');
  expect(files.get('text/1.mdx')).toContain('It was *never* right.[^1]\n\n[^1]: Eleven minutes.\n');
  expect(files.get('text/2.mdx')).toContain('He went home. [*Sempre avanti* o indietro](lang:it-IT).');
  expect(files.get('edition.yaml')).toContain('language: en-GB');
});

test('Markdown comes in by its headings, its front matter is the title page, and its images are counted and left out', async () => {
  const source = `---\ntitle: Two Walks\nauthor: [Nora Hale, Orr]\nlanguage: de\n---\n\n# Eins\n\nEs war *nie* richtig.[^a]\n![Uhr](uhr.png)\n\n[^a]: Elf Minuten.\n\n# Zwei\n\nEr ging\nheim.\n`;
  const files = await bringIn('.md', source);
  expect(files.get('edition.yaml')).toMatch(
    /title: Two Walks\nauthor:\n {2}- given: Nora\n {4}family: Hale\n {2}- name: Orr\n/u,
  );
  expect(files.get('edition.yaml')).toContain('Die Herausgeber dieser Ausgabe');
  expect(files.get('text/1.mdx')).toContain('Es war *nie* richtig.[^a]');
  expect(files.get('text/2.mdx')).toContain('\nEr ging heim.\n');
  expect((await readBook('.md', Buffer.from(source))).images).toBe(1);
});

test('plain text comes in by its empty lines and the headings that it has in words', async () => {
  const wide = 'The clock over the harbour was never right, and everybody in the town knew';
  const files = await bringIn(
    '.txt',
    `The Harbour Clock\n\nCHAPTER I\n\n${wide}\nby how much.\n\n* * *\n\nHe went home.\n\nCHAPTER II\n\nThe end.\n`,
  );
  expect(files.get('edition.yaml')).toContain('title: The Harbour Clock');
  expect(files.get('text/1.mdx')).toContain(`title: CHAPTER I\n`);
  expect(files.get('text/1.mdx')).toContain(`${wide} by how much.\n\n* * *\n\nHe went home.`);
  expect(files.get('text/2.mdx')).toContain('The end.');
});

test('plain text with each paragraph in one line keeps them all, whatever word they begin with', async () => {
  const long =
    'Part of him wanted to leave, and part of him had left already; the rest looked at the clock, as ever.';
  const files = await bringIn('.txt', `${long}\n\nCivil\n\nIV\n\nBook after book lay open,\n\nHome.\n`);
  expect(files.get('edition.yaml')).not.toContain('Part of him');
  expect(files.get('text/1.mdx')).toContain(`${long}\n\nCivil`);
  expect(files.get('text/2.mdx')).toContain('title: IV');
  expect(files.get('text/2.mdx')).toContain('Book after book lay open,');
});

test('footnotes that each chapter counts for itself stay in their chapter', () => {
  const files = ['one', 'two'].map((name) => ({
    path: `${name}.xhtml`,
    tree: fromHtml(
      `<p>Words of ${name}.<a id="fnref1" class="footnote-ref" href="#fn1">1</a></p><ol><li id="fn1">Note of ${name}.</li></ol>`,
      { fragment: true },
    ),
  }));
  const notes = findNotes(files);
  const prose = files.map(({ tree }) => toString(htmlToProse(tree, notes, undefined)));
  expect(prose).toEqual(['Words of one.', 'Words of two.']);
  expect(notes.definitions(undefined).map((note) => toString(note))).toEqual([
    'Note of one.',
    'Note of two.',
  ]);
});

test('a language that is no tag is guessed from the words', async () => {
  const files = await bringIn('.html', '<html lang="en_US"><body><h1>A</h1><p>Words.</p></body></html>');
  expect(files.get('edition.yaml')).toContain('language: en-US');
  const odd = await bringIn('.html', '<html lang="?"><body><h1>Ч</h1><p>Слова.</p></body></html>');
  expect(odd.get('edition.yaml')).toContain('language: ru');
});

test('plain text in short lines is a poem, and one in Cyrillic is taken for Russian', async () => {
  const files = await bringIn(
    '.txt',
    'Часы\n\nЧасы стоят,\n  а время нет,\nи гавань спит.\n\nОна не знает,\nкоторый час.\n',
  );
  expect(files.get('edition.yaml')).toContain('type: Poem\nform: текст\nlanguage: ru');
  expect(files.get('text/1.mdx')).toContain(
    'form: verse\n---\n\nЧасы стоят,\n  а время нет,\nи гавань спит.\n\nОна',
  );
});

test('a page of HTML comes in by its headings, with what its head says', async () => {
  const files = await bringIn(
    '.html',
    '<html lang="en-GB"><head><title>The Harbour Clock</title><meta name="author" content="Nora Hale"></head><body><nav>Menu</nav><main><h2>One</h2><p>It was <em>never</em> right, <span lang="ru">никогда</span>.<sup><a id="fnref1" href="#fn1">1</a></sup></p><h2>Two</h2><p>Home.</p><ol><li id="fn1"><p>By much. <a href="#fnref1">↩</a></p></li></ol></main></body></html>',
  );
  expect(files.get('edition.yaml')).toContain('title: The Harbour Clock');
  expect(files.get('text/1.mdx')).toContain(
    'It was *never* right, [никогда](lang:ru).[^1]\n\n[^1]: By much.\n',
  );
  expect([...files.values()].join('')).not.toContain('Menu');
});

test.each([
  ['.pdf', 'x', 'A text cannot be brought in from “.pdf”. These can: .epub, .docx, .html, .md, .txt, .xml.'],
  [
    '.epub',
    'no book',
    'This is not an EPUB: it cannot be unpacked. Name a file that ends in .epub and is one.',
  ],
  ['.docx', 'no letter', 'This is not a file of Word: it cannot be unpacked. Save the text as .docx again.'],
  ['.txt', ' \n\n ', 'The file holds no text: no paragraph was found in it.'],
])('what cannot be read is told so: %s', async (extension, source, message) => {
  await expect(readBook(extension, Buffer.from(source))).rejects.toThrow(message);
});

test('a file in another encoding than UTF-8 is told so', async () => {
  await expect(readBook('.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]))).rejects.toThrow(
    'not written in UTF-8',
  );
});
