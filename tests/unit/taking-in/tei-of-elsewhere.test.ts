import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { BookFault } from '../../../src/taking-in/book-fault.ts';
import { takeIn } from '../../../src/taking-in/take-in.ts';
import { TEI_OF_ELSEWHERE } from '../../generated/tei-of-elsewhere.ts';

const taken = await takeIn('house.xml', Buffer.from(TEI_OF_ELSEWHERE));
const { edition, faults } = readEdition(taken.files);
const textOf = (path: string) => taken.files.find((file) => file.path === path)?.text ?? '';

/** What is said of a file that cannot be taken in, with its line. */
async function complaintOf(xml: string): Promise<string> {
  try {
    await takeIn('house.xml', Buffer.from(xml));
    return '';
  } catch (error) {
    if (!(error instanceof BookFault)) throw error;
    return error.message;
  }
}

const inBody = (blocks: string) =>
  TEI_OF_ELSEWHERE.replace(/<body>[\s\S]*<\/body>/u, `<body>${blocks}</body>`);

test('TEI of elsewhere is an edition without faults: title, people, language, parts and their forms', () => {
  expect(faults).toEqual([]);
  expect(edition?.titlePage.title).toBe('The Weather House');
  expect(edition?.titlePage.author).toEqual([{ given: 'Nora', family: 'Hale' }]);
  expect(edition?.titlePage.translator).toEqual([{ given: 'Ben', family: 'Orr' }]);
  expect(edition?.titlePage.language).toBe('en-GB');
  expect(edition?.parts.map(({ title, form }) => [title, form])).toEqual([
    ['I. The Barometer', 'prose'],
    ['II. Song', 'verse'],
    ['III. The Hall', 'drama'],
  ]);
  expect(textOf('text/1.mdx')).toContain('title: I. The *Barometer*\n');
});

test('its words are those of the source, without the layout of the file, and each passage is what it was', () => {
  expect(edition?.passages.map(({ type, text }) => [type, text])).toEqual([
    ['paragraph', 'The glass had never been right, said Orr: beau fixe, “always”.'],
    ['quotation', 'Rain before seven, fine before eleven.'],
    ['paragraph', 'It raind [twice] & stopped.'],
    ['stanza', 'The man comes out, the wife goes in,\nthe hinge is worn and thin.'],
    ['stanza', 'The wife comes out, the man goes in.'],
    ['direction', 'A hall. Night.'],
    ['speech', 'Orr. Is it late?'],
    ['speech', 'It is.'],
    ['speech', 'THE GLASS. It always was,\nand will be so.'],
  ]);
  expect(edition?.passages.map(({ speaker }) => speaker).filter(Boolean)).toEqual([
    'Orr',
    'Orr',
    'THE GLASS',
  ]);
  expect(edition?.parts[1]?.passages[0]?.lines.map(({ indent }) => indent)).toEqual([0, 4]);
  expect(edition?.parts[0]?.headings.map(({ text }) => text)).toEqual(['Later']);
});

test('notes at their marks and notes at the end are the author’s, in the order of their marks', () => {
  expect(edition?.parts[0]?.authorNotes.map(({ text }) => text)).toEqual([
    'It hung in the hall.',
    'Set fair.',
  ]);
  expect(textOf('text/1.mdx')).toContain('right[^1], said Orr');
});

test('pages of the printed source and runs in another language are marked', () => {
  expect(edition?.parts[0]?.printedPages.map(({ number }) => number)).toEqual(['17']);
  expect(textOf('text/1.mdx')).toContain('[beau fixe](lang:fr)');
});

test('what is not XML is named, with its line and what to do', async () => {
  const said = await complaintOf(TEI_OF_ELSEWHERE.replace('</lg>\n      </div>', '</lgx>\n      </div>'));
  expect(said).toMatch(/^3\d: This is not XML that can be read: .*lg.* Mend it there/u);
});

test('what is no TEI is named by its root', async () => {
  expect(await complaintOf('<?xml version="1.0"?>\n<html><body/></html>')).toBe(
    '2: This is XML and no TEI: it begins with <html>, where TEI P5 has <TEI>. Name a file whose root is <TEI>.',
  );
  expect(await complaintOf('<TEI.2><text/></TEI.2>')).toContain('one of TEI P4 has to be made P5 first');
  expect(await complaintOf('<teiCorpus><TEI/></teiCorpus>')).toContain('Take its <TEI> elements out');
});

test('a document without text says so', async () => {
  expect(await complaintOf(inBody('<div><head>Nothing</head></div>'))).toMatch(
    /^\d+: There is no text in it/u,
  );
});

test('elements that nobody knows are all named, each once, with their lines', async () => {
  const said = await complaintOf(inBody('<p>One\n<wave>two</wave>\n<wave>three</wave> <glow/></p>'));
  expect(said.split('\n')).toEqual([
    expect.stringMatching(/^\d+: The element <wave> is not known here/u),
    expect.stringMatching(
      /^\d+: The element <glow> is not known here.*Take it out, or put its words into <seg>\.$/u,
    ),
  ]);
});
