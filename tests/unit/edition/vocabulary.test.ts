import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import { describeKind } from '../../../src/edition/kind.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { changedFiles, editionOf } from '../../generated/edition-of.ts';

const NOTE = 'notes/note-baa.mdx';
const OWN = `worlds: { history: history, novel: novel, criticism: criticism, myth: myth }
kinds: { figure: { singular: figure, plural: Figures } }
`;
const inMyth = (text: string) =>
  text.replace('kind: idea', 'kind: figure').replace('world: history', 'world: myth');

test('an edition may have worlds and kinds of its own, and its notes are described in its words', () => {
  const edition = editionOf(changedFiles({ 'edition.yaml': (text) => text + OWN, [NOTE]: inMyth }));
  const note = edition.notes.get('note-baa');
  expect(note && describeKind(note, edition.titlePage, wordsOf('en').subjects)).toBe('Figure (myth)');
});

test('a world that the edition does not have is a fault, with those that it has', () => {
  const { faults } = readEdition(
    changedFiles({ 'edition.yaml': (text) => `${text}worlds: { myth: myth }\n` }),
  );
  expect(faults.map(({ rule }) => rule)).toEqual(Array(12).fill('value-not-accepted'));
  expect(faults[0]?.message).toMatch(/“world” is “history”.*: myth\. Choose one/u);
});

test('a note may be called another thing than elsewhere, and is then called that alone', () => {
  const kinds = 'kinds: { idea: { singular: понятие, plural: Понятия } }\n';
  const edition = editionOf(changedFiles({ 'edition.yaml': (text) => text + kinds }));
  const note = edition.notes.get('note-baa');
  expect(note && describeKind(note, edition.titlePage, wordsOf('en').subjects)).toBe('Понятие (history)');
});

test('a note of another length is a warning that says by how much, and a fault only where the edition is strict', () => {
  const lengths = (limits: string) =>
    readEdition(changedFiles({ 'edition.yaml': (text) => `${text}noteLength: { ${limits} }\n` }));
  const lenient = lengths('least: 190, most: 200');
  expect(lenient.faults).toEqual([]);
  expect(lenient.warnings).toHaveLength(12);
  expect(lenient.warnings?.[0]?.rule).toBe('body-length');
  expect(lenient.warnings?.[0]?.message).toMatch(/a note has 190 to 200, .*Add \d+\./u);
  const strict = lengths('least: 10, most: 20, strict: true');
  expect(strict.faults.map(({ rule }) => rule)).toEqual(Array(12).fill('body-length'));
  expect(strict.faults[0]?.message).toMatch(/Take away \d+\./u);
  expect(lengths('least: 10').warnings).toEqual([]);
});
