import { afterEach, expect, test, vi } from 'vitest';
import { addresses } from '../../../src/address.ts';
import { printBibliography } from '../../../src/citations/citation-printer.ts';
import { readEditionFolder } from '../../../src/edition-folder.ts';
import { parsePhrases } from '../../../src/edition/markdown.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { drawCover } from '../../../src/exports/epub/cover.ts';
import { createEpub } from '../../../src/exports/epub/epub.ts';
import { identifierOf } from '../../../src/exports/epub/identifier.ts';
import { createTypesetter } from '../../../src/fonts/set-type.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { phrasesToHtml } from '../../../src/markdown/prose-html.ts';
import { createProseRenderer } from '../../../src/markdown/render-prose.ts';
import { WALK } from '../../support/editions.ts';
import { readEpub } from '../../support/read-epub.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** Makes the book of an edition as a build does, all from its files. */
async function makeBook(base: string): Promise<Uint8Array> {
  const { edition, trees } = readEdition(await readEditionFolder(WALK.path));
  if (edition === undefined) throw new Error('The edition has faults.');
  const { titlePage } = edition;
  const print = createProseRenderer({ edition, base });
  const printFile = ({ path }: { readonly path: string }) => {
    const tree = trees.get(path);
    return tree === undefined ? '' : print(path, tree);
  };
  const bibliography = printBibliography([...edition.sources.values()], titlePage);
  return createEpub(
    {
      ...{ edition, words: wordsOf(titlePage.interface), address: addresses(base) },
      ...{ printPart: printFile, printNote: printFile, printPage: printFile, printAuthorNote: () => '' },
      printPhrases: (phrases) => phrasesToHtml(phrases, titlePage),
      ...{ printTitle: ({ titlePhrases }) => phrasesToHtml(titlePhrases, titlePage), titleMarks: '' },
      printMarkdown: (text) => phrasesToHtml(parsePhrases(text), titlePage),
      bibliography: new Map([...bibliography].map(([id, { html }]) => [id, html])),
    },
    { cover: new Uint8Array([1]), fonts: new Map(), pictures: new Map(), styles: '', date: '2026-05-03' },
  );
}

test('the same edition makes the same bytes, at any time and under any base path', async () => {
  const first = await makeBook('/');
  vi.useFakeTimers({ now: new Date('2031-01-01T23:59:00Z') });
  const second = await makeBook('/reader/');
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test('a book has a name that other states of the edition have too, and no other edition', () => {
  const page = { title: 'One', author: [{ given: 'Ada', family: 'Marsh' }], language: 'en' };
  const name = identifierOf(page);
  expect(name).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  expect(identifierOf({ ...page })).toBe(name);
  expect(identifierOf({ ...page, title: 'Two' })).not.toBe(name);
});

test('all that a book names is in it, in the order that its package states', async () => {
  const { files, textOf } = readEpub(await makeBook('/'));
  const named = [...textOf('EPUB/book.opf').matchAll(/ href="(?<href>[^"]+)"/gu)].map(
    ({ groups }) => `EPUB/${groups?.['href'] ?? ''}`,
  );
  expect(files.slice(0, 3)).toEqual(['mimetype', 'META-INF/container.xml', 'EPUB/book.opf']);
  expect(named).toEqual(files.slice(3));
});

test('a cover has no words that need a font, and a long title stands in smaller type within its width', async () => {
  const { edition } = readEdition(await readEditionFolder(WALK.path));
  if (edition === undefined) throw new Error('The edition has faults.');
  const set = await createTypesetter();
  const sizes: number[] = [];
  const cover = (title: string) =>
    drawCover(
      { ...edition.titlePage, title },
      { on: 'On ', withNotes: 'With notes' },
      (words, size, ...rest) => {
        if (title.includes(words)) sizes.push(size);
        return set(words, size, ...rest);
      },
    );
  expect(cover('Seven Bridges')).not.toMatch(/<text|font/u);
  const [large = 0] = sizes.splice(0).toReversed();
  cover('A rather long title of a rather long essay on the unforeseeable consequences of bridges');
  expect(sizes.at(-1)).toBeLessThan(large);
});
