import { expect, test } from 'vitest';
import { opensSpoiler } from '../../../src/edition/spoiler.ts';
import { readProse } from '../../../src/edition/prose.ts';
import { changedFiles, editionOf, faultsOf } from '../../generated/edition-of.ts';

const NOTE = 'notes/note-baa.mdx';
const SECRET = 'The butler did it';

/** The note as it is read when its body is another. */
function noteWith(body: string) {
  const files = changedFiles({ [NOTE]: (text) => text.replace(/(?<=\n---\n)[\s\S]*$/u, `\n${body}\n`) });
  const note = editionOf(files).notes.get('note-baa');
  if (note === undefined) throw new Error('There is no such note.');
  return note;
}

const rulesOf = (body: string) =>
  faultsOf({ [NOTE]: (text) => text.replace(/(?<=\n---\n)[\s\S]*$/u, `\n${body}\n`) }).map(
    ({ rule }) => rule,
  );

const OPEN = `${'word '.repeat(124)}[@source0, p. 1; @source1].`;
const GATED = `## Further on\n\n${SECRET} [@source0].`;

test('what is shown and found of a note unasked ends where its spoiler begins', () => {
  const note = noteWith(`${OPEN}\n\n${GATED}`);
  expect(note.text).not.toContain(SECRET);
  expect(readProse({ type: 'paragraph', children: [...note.firstSentence] }).text).toMatch(/^word word/u);
});

test.each([
  ['a quotation', `> ${OPEN}`],
  ['a list', `- ${OPEN}`],
])('a note whose open part is %s is shown by its words, never by those of the spoiler', (_what, open) => {
  const { firstSentence } = noteWith(`${open}\n\n${GATED}`);
  expect(readProse({ type: 'paragraph', children: [...firstSentence] }).text).toMatch(/^word word.*word\.$/u);
});

test('a note with nothing in the open but a table has a fault, and no first sentence', () => {
  expect(rulesOf(`| A |\n|---|\n| b |\n\n${GATED}`)).toContain('note-without-opening');
});

test('what a footnote, or the target of a link, says cannot leave the spoiler it is written in', () => {
  expect(rulesOf(`${OPEN}\n\n${GATED} More.[^1]\n\n[^1]: ${SECRET}.`)).toEqual(['spoiler-crossed']);
  expect(rulesOf(`${OPEN}[^1]\n\n${GATED}\n\n[^1]: ${SECRET}.`)).toEqual(['spoiler-crossed']);
  expect(rulesOf(`${OPEN} [x][x]\n\n${GATED}\n\n[x]: note:note-bab "${SECRET}"`)).toContain(
    'spoiler-crossed',
  );
  expect(rulesOf(`${OPEN}[^1]\n\n[^1]: Open.\n\n${GATED}`)).toEqual([]);
});

test.each(['Further\u00A0on', 'Further\u200B on', ' Further  on '])(
  'a heading opens its spoiler whatever nobody sees in it: %j',
  (heading) => {
    expect(opensSpoiler(heading, ['Further on'])).toBe(true);
  },
);

test.each([
  '**Further on**',
  '##Further on',
  '##\u00A0Further on',
  '\u200B## Further on',
  '＃＃ Further on',
  '*further on:*',
  '[Further on](note:note-bab) [@source0]',
  '> Further on',
])('what only looks like the heading that opens a spoiler is a fault: %j', (line) => {
  expect(rulesOf(`${OPEN}\n\n${line}\n\n${SECRET} [@source0].`)).toContain('spoiler-not-opened');
});

test('the words of a heading that opens a spoiler are no fault within a sentence', () => {
  expect(rulesOf(`${OPEN}\n\nFurther on stands a house [@source0].`)).toEqual([]);
});

test.each(['A ||secret|| here', 'A >!secret!< here'])(
  'signs that hide words elsewhere, and nothing here, are a fault: %s',
  (line) => {
    expect(rulesOf(`${OPEN}\n\n${line} [@source0].`)).toEqual(['component-in-prose']);
  },
);

test('a heading that opens a spoiler closes nothing inside a quotation or a list, and is a fault there', () => {
  expect(rulesOf(`${OPEN}\n\n> ## Further on\n>\n> ${SECRET} [@source0].`)).toEqual(['spoiler-inside-block']);
  expect(rulesOf(`${OPEN}\n\n- ## Further on\n\n  ${SECRET} [@source0].`)).toEqual(['spoiler-inside-block']);
});

test('a link in a spoiler leads to a note, and does not show there as a way back', () => {
  const files = changedFiles({
    [NOTE]: (text) => `${text}\n## Further on\n\n[${SECRET}](note:note-bal) [@source0].\n`,
  });
  expect(editionOf(files).notes.get('note-bal')?.linkedFrom).not.toContain('note-baa');
});
