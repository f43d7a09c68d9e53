import path from 'node:path';
import { expect, test } from 'vitest';
import { readEditionFolder } from '../../src/edition-folder.ts';
import { editionOf } from '../generated/edition-of.ts';
import questions from './questions.json' with { type: 'json' };

const files = await readEditionFolder(path.resolve(import.meta.dirname, '../../content'));
const edition = editionOf(files);

/** The notes that a note’s open text leads to. */
function ledTo(id: string): string[] {
  const file = files.find((each) => each.path === edition.notes.get(id)?.path)?.text ?? '';
  const open = file.split(/^## (?:Beyond the essay|How the novel ends)$/mu)[0] ?? '';
  return [...open.matchAll(/\]\(note:([a-z0-9-]+)\)/gu)].map(([, to = '']) => to);
}

test('sixty questions of a reader, none of them twice, are asked of words that the essay marks', () => {
  expect(new Set(questions.map(({ question }) => question)).size).toBe(60);
  const mentioned = new Set(edition.mentions.map(({ noteId }) => noteId));
  expect(questions.filter(({ behind }) => !mentioned.has(behind))).toEqual([]);
  expect(questions.filter(({ answer }) => !edition.notes.has(answer))).toEqual([]);
});

test('each question says truly whether the note behind the words answers it, leads to the answer, or neither', () => {
  for (const { question, behind, answer, answered } of questions) {
    const found = answer === behind ? 'there' : ledTo(behind).includes(answer) ? 'by a link' : 'elsewhere';
    expect(found, question).toBe(answered);
  }
});

test('at least forty of the sixty are answered in the note behind the words, or by a link in it', () => {
  expect(questions.filter(({ answered }) => answered !== 'elsewhere').length).toBeGreaterThanOrEqual(40);
});
