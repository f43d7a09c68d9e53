import { expect, test } from 'vitest';
import { foldName } from '../../../src/edition/names.ts';
import { readProse } from '../../../src/edition/prose.ts';
import { changedFiles, editionOf } from '../../generated/edition-of.ts';

const edition = editionOf(changedFiles({}));

test('mentions are counted for each note in the order of the text, and know their passage', () => {
  const again = editionOf(
    changedFiles({
      'text/2-evening.mdx': (text) => text.replaceAll(/note:note-ba[a-z]/gu, 'note:note-baa'),
    }),
  );
  const mentions = again.notes.get('note-baa')?.mentions ?? [];
  expect(mentions.slice(0, 2).map(({ id, stretchId }) => [id, stretchId])).toEqual([
    ['mention-note-baa-1', 'p1'],
    ['mention-note-baa-2', 'p7'],
  ]);
});

test('notes that hang on the title page are mentioned before the text begins', () => {
  const marked = editionOf(
    changedFiles({
      'edition.yaml': (text) => `${text}marks: { title: note-baf, author: note-bag }\n`,
    }),
  );
  expect([...marked.notes.keys()].slice(0, 3)).toEqual(['note-baf', 'note-bag', 'note-baa']);
  expect(marked.mentions[1]?.sentence).toEqual({
    before: '',
    words: 'Ada Marsh',
    after: ', A Notebook, 1901',
  });
});

test('a relation is stated once and shown from both ends', () => {
  const related = editionOf(
    changedFiles({
      'notes/note-baa.mdx': (text) =>
        text.replace('checked:', 'related: [{ to: note-bae, as: led-to }]\nchecked:'),
    }),
  );
  expect(related.notes.get('note-baa')?.relations).toMatchObject([
    { heading: 'Led to', noteId: 'note-bae', isStated: true },
  ]);
  expect(related.notes.get('note-bae')?.relations).toMatchObject([
    { heading: 'Followed from', noteId: 'note-baa', isStated: false },
  ]);
});

test('every link between notes is a way back', () => {
  expect(edition.notes.get('note-bad')?.linkedFrom).toEqual(['note-baa', 'note-bab', 'note-bac']);
});

test('notes stand in reading order, each knowing the one before and after', () => {
  const ids = [...edition.notes.keys()];
  expect(ids.slice(0, 3)).toEqual(['note-baa', 'note-bab', 'note-bac']);
  expect(edition.notes.get('note-bab')).toMatchObject({ previousId: 'note-baa', nextId: 'note-bac' });
  expect(edition.notes.get(ids[0] ?? '')?.previousId).toBeUndefined();
});

test('the first sentence of a note stands without citations and links, its italics kept', () => {
  const body = 'He wrote *The Book* in [a town](note:note-bab) [@source0, p. 3]. Then he left [@source0].';
  const changed = editionOf(
    changedFiles({
      'notes/note-baa.mdx': (text) =>
        text.replace('checked: 2026-11-23\n---\n', `$&\n${body}\n`).replace(/compass /gu, ''),
    }),
  );
  const sentence = changed.notes.get('note-baa')?.firstSentence ?? [];
  expect(readProse({ type: 'paragraph', children: [...sentence] }).text).toBe('He wrote The Book in a town.');
  expect(sentence.map(({ type }) => type)).toEqual(['text', 'emphasis', 'text', 'text', 'text']);
});

test('what a spoiler gates is in no note’s text', () => {
  const changed = editionOf(
    changedFiles({
      'notes/note-baa.mdx': (text) => `${text}\n## Further on\n\nThe butler did it [@source0].\n`,
    }),
  );
  expect(changed.notes.get('note-baa')?.text).not.toContain('butler');
});

test('spellings of one name are equal', () => {
  expect(foldName('‘Во́лков’')).toBe(foldName('волков'));
  expect(foldName("The  Doctors' Plot")).toBe(foldName('the Doctors’ plot'));
  expect(foldName('Ёлка')).not.toBe(foldName('Елка'));
});

test('words that a reader may type to find a note are searched, are in no index, and may lead to two notes', () => {
  const found = editionOf(
    changedFiles({
      'notes/note-baa.mdx': (text) => text.replace('checked:', 'find: [seaside, "900"]\nchecked:'),
      'notes/note-bab.mdx': (text) => text.replace('checked:', 'find: [seaside]\nchecked:'),
    }),
  );
  const names = found.notes.get('note-baa')?.allNames ?? [];
  expect(names.filter(({ role }) => role === 'find').map(({ text }) => text)).toEqual(['seaside', '900']);
  const entries = found.index.flatMap(({ letters }) => letters.flatMap((letter) => letter.entries));
  expect(entries.map(({ text }) => text)).not.toContain('Seaside');
});
