import { expect, test } from 'vitest';
import type { Part } from '../../../src/edition/part.ts';
import type { TitlePage } from '../../../src/edition/title-page.ts';
import { compareWithWitness } from '../../../src/edition/witness.ts';

const titlePage = { title: 'A Walk', path: 'edition.yaml' } as unknown as TitlePage;

function compare(text: string, witness: string): string | undefined {
  const passages = [{ id: 'p1', text, path: 'text/a.mdx', line: 3 }];
  const parts = [{ passages, authorNotes: [] }] as unknown as Part[];
  return compareWithWitness(titlePage, parts, { path: 'witness.txt', text: `A Walk\n\n${witness}\n` })
    ?.message;
}

test('a text that is its witness has no fault', () => {
  expect(compare('He said so.', 'He said so.')).toBeUndefined();
});

test('words that differ are shown', () => {
  expect(compare('He said so.', 'He said no.')).toMatch(
    /The witness has “.*said no\.”, the text “.*said so\.”/u,
  );
});

test.each([
  [
    'caf\u00e9 now',
    'cafe\u0301 now',
    /caf” the witness has “e\u0301” \(.*U\+0065 \+ U\+0301, a letter and marks apart\), and the text “\u00e9” \(.*U\+00E9, one sign\)/u,
  ],
  [
    `caf\u00e9 ${'and many words more '.repeat(4)}`,
    `cafe\u0301 ${'and many words more '.repeat(4)}`,
    /a letter and marks apart.*one sign/u,
  ],
  [
    `so\u00adsaid ${'and many words more '.repeat(4)}`,
    `sosaid ${'and many words more '.repeat(4)}`,
    /has nothing, and the text a soft hyphen/u,
  ],
  [
    'He\u00a0said',
    'He said',
    /He” the witness has a space \(U\+0020\), and the text a no-break space \(U\+00A0\)/u,
  ],
  ['so\u00adsaid more', 'sosaid more', /so” the witness has nothing, and the text a soft hyphen/u],
  ['sosaid more', 'so\u00adsaid more', /the witness has a soft hyphen \(U\+00AD\), and the text nothing/u],
  ['end', 'end\u200b', /the witness has a zero-width space \(U\+200B\), and the text nothing/u],
  ['One two', 'One\ntwo', /the witness has a line break \(U\+000A\), and the text a space/u],
  ['x-y', 'x\u2011y', /a no-break hyphen.*a hyphen of the keyboard/u],
  ["it's", 'it\u2019s', /an apostrophe, ’.*a straight apostrophe/u],
  ['c\u0430t', 'cat', /“a” \(Latin, U\+0061\), and the text “а” \(Cyrillic, U\+0430\)/u],
])('a difference that nobody sees is named: %j and %j', (text, witness, message) => {
  expect(compare(text, witness)).toMatch(message);
});
