import { expect, test } from 'vitest';
import { partName, partNamePhrases } from '../../../src/edition/part-name.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { phrasesToHtml } from '../../../src/markdown/prose-html.ts';
import { printPlainText } from '../../../src/exports/plain-text.ts';
import { changedFiles, editionOf } from '../../generated/edition-of.ts';

const WORDS = wordsOf('en').text;
const LANGUAGES = { language: 'en', scripts: {} };

/** The small generated edition with other titles of the text and of its first part, which has a footnote. */
const withTitles = (ofText: string, ofPart: string) =>
  changedFiles({
    'edition.yaml': (text) => text.replace(/^title: .*$/mu, `title: ${JSON.stringify(ofText)}`),
    'text/1-morning.mdx': (text) => `---\ntitle: ${JSON.stringify(ofPart)}\n---\n\n${text}`,
  });

test('a title is known by its words, and by its phrases with italics and the mark of a footnote', () => {
  const { titlePage, parts } = editionOf(withTitles('*A* Walk[^1]', 'To *Tristan*[^1]'));
  const [part] = parts;
  expect(titlePage.title).toBe('A Walk');
  expect(part?.title).toBe('To Tristan');
  expect(part?.authorNotes).toMatchObject([
    {
      number: 1,
      markIds: ['author-mark-1', 'author-mark-1-2', 'author-mark-1-3'],
      titleMarkId: 'author-mark-1',
    },
  ]);
});

test('a part is called the same everywhere: in words, or with the italics of its title and without marks', () => {
  const [part, other] = editionOf(withTitles('A Walk', 'To *Tristan*[^1]')).parts;
  if (part === undefined || other === undefined) throw new Error('no parts');
  expect(partName(part, WORDS)).toBe('To Tristan');
  expect(phrasesToHtml(partNamePhrases(part, WORDS), LANGUAGES)).toBe('To <em>Tristan</em>');
  expect(partName(other, WORDS)).toBe('Part 2');
  expect(phrasesToHtml(partNamePhrases(other, WORDS), LANGUAGES)).toBe('Part 2');
});

test('a heading keeps its italics where contents list it, and no mark', () => {
  const files = changedFiles({
    'text/1-morning.mdx': (text) => `## The *Rose*[^1]\n\n${text}`,
  });
  const [heading] = editionOf(files).parts[0]?.headings ?? [];
  expect(heading?.id).toBe('section-the-rose');
  expect(phrasesToHtml(heading?.phrases ?? [], LANGUAGES)).toBe('The <em>Rose</em>');
});

test('a footnote on a title is no part of the text', () => {
  expect(printPlainText(editionOf(withTitles('*A* Walk[^1]', 'Dawn')))).toMatch(/^A Walk\n/u);
});

test('a mark on a title that no footnote explains is a fault, where the title stands', () => {
  const { faults } = readEdition(withTitles('A Walk[^7]', 'Dawn[^8]'));
  expect(faults.map(({ path, rule }) => [path, rule])).toEqual([
    ['edition.yaml', 'brackets-not-readable'],
    ['text/1-morning.mdx', 'brackets-not-readable'],
  ]);
  expect(faults[0]?.message).toContain('Add a line [^7]: … at the end of text/1-morning.mdx.');
});
