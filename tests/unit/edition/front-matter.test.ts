import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src/edition/content-file.ts';
import { readFrontMatter } from '../../../src/edition/read-front-matter.ts';
import { parseMarkdown } from '../../../src/edition/markdown.ts';
import { toString } from 'mdast-util-to-string';
import { NoteSchema } from '../../../src/edition/front-matter.ts';
import { TextPartSchema } from '../../../src/edition/text-schema.ts';
import { TitlePageSchema } from '../../../src/edition/title-page-schema.ts';
import { readYaml } from '../../../src/edition/yaml.ts';

const KEYS = 'title: Bread\nkind: object\nworld: history\ngloss: what was eaten\nchecked: 2026-11-23\n';
const note = (text: string) => readFrontMatter({ path: 'notes/a.mdx', text: cleanText(text) }, NoteSchema);
const said = ({ faults }: { readonly faults: readonly { line: number; rule: string; message: string }[] }) =>
  faults.map(({ line, rule, message }) => `${String(line)} ${rule} ${message}`);

describe('front matter is read between its fences', () => {
  test.each([
    ['as it should be', `---\n${KEYS}---\n\nWords.`],
    ['with blanks behind a fence', `--- \n${KEYS}---  \n\nWords.`],
    ['below an empty line', `\n\n---\n${KEYS}---\n\nWords.`],
    ['with the line ends of Windows', `---\n${KEYS}---\n\nWords.`.replaceAll('\n', '\r\n')],
    ['with the line ends of old Macs', `---\n${KEYS}---\n\nWords.`.replaceAll('\n', '\r')],
    ['behind a byte order mark', `\uFEFF---\n${KEYS}---\n\nWords.`],
  ])('%s', (_name, text) => {
    expect(note(text).data?.title).toBe('Bread');
    expect(toString(parseMarkdown({ path: 'notes/a.mdx', text: cleanText(text) }).tree)).toBe('Words.');
  });

  test('and a line of it keeps its number', () => {
    expect(said(note(`\n--- \n${KEYS.replace('kind: object', 'dates: never\nkind: object')}---\n`))).toEqual([
      expect.stringMatching(/^4 date-not-readable /u),
    ]);
  });
});

describe('what is wrong with its fences is one fault', () => {
  test.each([
    ['no end', `---\n${KEYS}\nWords.`, /^1 front-matter-fence .*has no end/u],
    ['four hyphens', `----\n${KEYS}----\n\nWords.`, /^1 front-matter-fence .*three hyphens/u],
    ['four hyphens at its end', `---\n${KEYS}----\n\nWords.`, /^7 front-matter-fence/u],
    ['dashes', `—\n${KEYS}—\n\nWords.`, /^1 front-matter-fence/u],
    ['plus signs', `+++\n${KEYS}+++\n\nWords.`, /^1 front-matter-fence/u],
    ['no beginning', `${KEYS}---\n\nWords.`, /^1 front-matter-fence .*above it/u],
    ['none at all', 'Words.', /^1 front-matter-fence The file has no front matter/u],
  ])('%s', (_name, text, message) => {
    expect(said(note(text))).toEqual([expect.stringMatching(message)]);
  });
});

describe('a part of the text', () => {
  const part = (text: string) => readFrontMatter({ path: 'text/1.mdx', text }, TextPartSchema);

  test('may begin with a rule, a paragraph and a rule', () => {
    const text = '\n---\n\nA paragraph: with a colon.\n\n---\n\nAnother.';
    expect(part(text).faults).toEqual([]);
    expect(toString(parseMarkdown({ path: 'text/1.mdx', text }).tree)).toContain(
      'A paragraph: with a colon.',
    );
  });

  test.each(['--- \nfirstPassage: 20\n---\n\nWords.', '\n---\nfirstPassage: 20\n---\n\nWords.'])(
    'keeps its number: %j',
    (text) => {
      expect(part(text).data?.firstPassage).toBe(20);
    },
  );

  test.each([
    '----\nfirstPassage: 20\n----\n\nWords.',
    'firstPassage: 20\n\nWords.',
    '---\nfirstPassage: 20\n\nWords.',
  ])('whose number cannot be read says so: %j', (text) => {
    expect(said(part(text))).toEqual([expect.stringMatching(/front-matter-fence/u)]);
  });

  test('may begin with a word before a colon', () => {
    expect(part('Note: this is prose.').faults).toEqual([]);
  });
});

describe('a value that YAML takes for something else is told what to do', () => {
  const change = (from: RegExp, to: string) => said(note(`---\n${KEYS.replace(from, to)}---\n`));
  test.each([
    [/title: .*/u, 'title: 1984', /^2 .*“1984” is read as a number.*put quotation marks round it: "1984"/u],
    [/title: .*/u, 'title: *Pravda*', /^2 .*begins with “\*”.*"\*Pravda\*"/u],
    [/title: .*/u, 'title: &c', /^2 .*begins with “&”/u],
    [/title: .*/u, 'title: !Kung', /^2 .*begins with “!”/u],
    [/title: .*/u, 'title: [sic]', /^2 .*“\[sic\]” is read as a list.*"\[sic\]"/u],
    [/title: .*/u, 'title: [sic] and more', /^2 .*quotation marks round the whole/u],
    [
      /title: .*/u,
      'title: Bread: a history',
      /^2 .*quotation marks round the whole of it: "Bread: a history"/u,
    ],
    [/title: .*/u, 'title: "Bread" and more', /^2 .*quotation marks/u],
    [/title: .*/u, 'title: @home', /^2 .*quotation marks round the whole of it: "@home"/u],
    [/title: .*/u, 'title:Bread', /^2 .*blank is missing behind the colon/u],
    [/gloss: .*/u, 'gloss: prison no. 1 #12, now closed', /^5 .*takes “#12, now closed” for a comment/u],
    [/gloss: .*/u, 'gloss: cut off at # this', /^5 .*takes “# this” for a comment/u],
    [/title: .*/u, 'title: Bread # 1', /^2 .*takes “# 1” for a comment/u],
    [/title: .*/u, 'title: "Bread [@a]"', /^2 .*plain text: it holds no citation/u],
    [/title: .*/u, 'title: "The *Bread*"', /^2 .*signs of emphasis would be printed/u],
    [/title: .*/u, 'title: "Bread[^1]"', /^2 .*it has no footnote/u],
    [/title: .*/u, 'title: Bread &amp; salt', /^2 .*write the sign itself/u],
    [/kind: /u, 'names: { en: ["[bread](note:b)"] }\nkind: ', /^3 .*no citation and no link/u],
    [/gloss: .*/u, 'gloss: "the *daily* bread"', /^5 .*signs of emphasis would be printed/u],
    [/gloss: .*/u, 'gloss: what was eaten [@a]', /^5 .*plain text: it holds no citation/u],
    [/kind: /u, 'names:\nkind: ', /^3 value-not-accepted “names” is left empty/u],
    [/title: .*/u, 'title: | x', /^2 .*quotation marks round the whole of it: "\| x"/u],
    [/gloss: .*/u, "gloss: 'tis bread", /^5 .*quotation marks round the whole of it: "'tis bread"/u],
    [/gloss: /u, 'gloss:\u00A0', /^5 .*a no-break space \(U\+00A0\)\).*blank of the keyboard/u],
    [/gloss: /u, 'gloss\uFF1A ', /^5 .*wide one/u],
    [/kind: /u, 'names:\n\u00A0\u00A0en: [a]\nkind: ', /^4 .*no-break space/u],
    [/title: .*/u, 'title: "\u200B"', /^2 .*signs that nobody sees/u],
    [/title: .*/u, 'title: "a\\x07b"', /^2 sign-not-printable .*U\+0007/u],
    [/kind: /u, 'title: Again\nkind: ', /^3 yaml-malformed The key “title” stands here a second time/u],
    [/kind: /u, 'place:\n\tname: X\nkind: ', /^4 yaml-malformed .*tab/u],
    [/kind: /u, 'names: [a, b]\nkind: ', /^3 .*“\[a, b\]” stands where keys, each with its list/u],
    [/kind: /u, 'names: { en: [1937] }\nkind: ', /^3 .*“names\.en\.0”: “1937” is read as a number/u],
  ])('%s %j', (from, to, message) => {
    expect(change(from, to)).toEqual([expect.stringMatching(message)]);
  });

  test('and a comment is a comment', () => {
    expect(change(/title: .*/u, 'title: Bread # what it is')).toEqual([]);
  });
});

test.each(['195', '-44', '44', '01952'])('a year of other than four figures is none: %s', (dates) => {
  expect(said(note(`---\n${KEYS}dates: ${dates}\n---\n`))).toEqual([
    expect.stringMatching(/^7 date-not-readable .*is not a date in EDTF/u),
  ]);
});

test.each([
  ['title: "A [@a]"', /cites something/u],
  ['title: "A <i>Walk</i>"', /holds a tag.*\*words\*/u],
  ['title: "A [Walk](note:a)"', /link to a note.*`marks`/u],
  ['dedication: "To <b>her</b>"', /holds a tag/u],
  ['epigraph: { text: "Come ![x](y.png)", source: X }', /holds an image/u],
  ['subject: "*Leningrad*"', /signs of emphasis would be printed/u],
])('what would be printed raw on the title page is a fault: %s', (text, message) => {
  const keys = { title: true, dedication: true, epigraph: true, subject: true } as const;
  const read = readYaml({ path: 'edition.yaml', text }, TitlePageSchema.pick(keys).partial());
  expect(said(read)).toEqual([expect.stringMatching(message)]);
});

test.each(['title: "The *Waste* Land[^1]"', 'title: "[Ave](lang:la), a *Hymn*"', 'title: "A \\\\<b> Walk"'])(
  'a title on the title page has italics, another language and the mark of a footnote: %s',
  (text) => {
    const read = readYaml({ path: 'edition.yaml', text }, TitlePageSchema.pick({ title: true }));
    expect(read.faults).toEqual([]);
  },
);

test('years of any age are read as they are written', () => {
  for (const dates of ['0814', '-0043', '20XX', '1901/', '195X~']) {
    const { data } = note(`---\n${KEYS}dates: ${dates}\n---\n`);
    expect(data?.dates?.edtf).toBe(dates);
  }
});

describe('what is wrong within one of several forms is said, and not that the form is', () => {
  const read = (text: string) =>
    said(
      readYaml(
        { path: 'edition.yaml', text },
        TitlePageSchema.pick({
          author: true,
          published: true,
          language: true,
          spoilers: true,
          noteLength: true,
        }).partial(),
      ),
    );
  test.each([
    ['published: { in: A Notebook, on: May 1901 }', /^1 date-not-readable published\.on: “May 1901”/u],
    ['published:\n  - { in: A Notebook, at: 1901 }', /^2 key-unknown The key “at”/u],
    [
      'author: Ada Marsh',
      /stands where keys and values: \{ key: value \}, or a list: \[one, two\] is needed/u,
    ],
    ['published: []', /is an empty list|stands where/u],
    ['noteLength: { most: 0 }', /“noteLength\.most”: “0” is too small\. The least is 1/u],
    [
      'spoilers:\n  - { heading: A, level: a, warning: x }\n  - { heading: A, level: b, warning: y }',
      /^3 .*heading of another spoiler/u,
    ],
    ['language: english', /“language”: is not a language tag/u],
  ])('%j', (text, message) => {
    expect(read(text)).toEqual([expect.stringMatching(message)]);
  });
});

test('the title page names scripts by their codes, those that hold several among them', () => {
  const read = (code: string) =>
    readYaml(
      { path: 'edition.yaml', text: `scripts: { ${code}: zh }` },
      TitlePageSchema.pick({ scripts: true }),
    );
  for (const code of ['Hans', 'Jpan', 'Kore', 'Cyrl', 'Grek']) expect(read(code).faults).toEqual([]);
  expect(said(read('Abcd'))).toEqual([expect.stringMatching(/is no script.*ISO 15924/u)]);
});
