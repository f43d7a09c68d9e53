import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/edition/markdown.ts';
import { readProseFile } from '../../../src/edition/note.ts';

const read = (text: string) => readProseFile({ path: 'notes/a.mdx', text }, ['Further on'], 'en');
const said = (text: string) =>
  read(text).faults.map(({ rule, line, message }) => `${String(line)} ${rule} ${message}`);

describe('prose is what it looks like', () => {
  test.each([
    ['export of grain rose, and\nimport duties fell.', 'export of grain rose, and import duties fell.'],
    ['import duties fell.', 'import duties fell.'],
    ['Fewer than <5 lived {so, a < b.', 'Fewer than <5 lived {so, a < b.'],
    ['See <https://example.org/x> there.', 'See https://example.org/x there.'],
    ['    A line set in, as verse is.', 'A line set in, as verse is.'],
    ['An \\<b> and \\[x] stay.', 'An <b> and [x] stay.'],
    ['A word <!-- todo --> goes on.', 'A word goes on.'],
    ['A word {/* todo */}, and on.', 'A word, and on.'],
    ['A word <!-- to\n\ndo --> goes on.', 'A word goes on.'],
    ['One.\n\n<!-- A whole\n\nparagraph -->\n\nTwo.', 'One.\n\nTwo.'],
    ['<!-- first -->One.', 'One.'],
    ['`<!-- kept -->` as code.', '<!-- kept --> as code.'],
    ['[Volkov][v] came.\n\n[v]: note:volkov', 'Volkov came.'],
  ])('%j', (text, words) => {
    expect(said(text)).toEqual([]);
    expect(read(text).body.text).toBe(words);
  });
});

test.each(['It cost $5 or $6.', 'arma || cano || Troiae', 'about ~1900, and ^ too', 'He ~~struck~~ it out.'])(
  'signs that mean something to another program are signs here where they mean nothing there: %j',
  (text) => {
    expect(said(text)).toEqual([]);
  },
);

test('the text has whatever signs its author wrote', () => {
  const { faults } = parseMarkdown({
    path: 'text/1.mdx',
    text: 'A ||word||, $x^2$, H~2~O and \\emph{this}.',
  });
  expect(faults).toEqual([]);
});

test('lines keep their numbers behind comments', () => {
  const { body } = read('<!-- one\ntwo\nthree -->\n\nA word {/* a\nb */} more.\n\nLast.');
  expect(body.blocks.map(({ line }) => line)).toEqual([5, 8]);
});

test('a reference link is a link, on the line that names its target', () => {
  expect(read('[Volkov][v], [v] and [V][].\n\n[v]: note:volkov').body.links).toMatchObject([
    { url: 'note:volkov', start: 0, end: 6, line: 3 },
    { url: 'note:volkov', line: 3 },
    { url: 'note:volkov', line: 3 },
  ]);
});

describe('what would be printed raw, dropped or broken is one fault, with the cure for just this', () => {
  test.each([
    ['A <b>bold</b> word.', /^1 component-in-prose The tag <b> .*Write \*\*words\*\*/u],
    ['One.\n\n<Aside>Look</Aside>', /^3 component-in-prose The tag <Aside>.*keep the words/u],
    ['A <Chart data={{a: "b c"}} />.', /^1 component-in-prose/u],
    ['A line<br>break.', /End the line with a backslash/u],
    ["import Chart from '../Chart.astro';", /^1 component-in-prose A line of code/u],
    ['export const a = 1;', /^1 component-in-prose A line of code/u],
    ['One.\n\nA <!-- comment without end.', /^3 comment-not-closed .*-->/u],
    ['A {/* comment.', /^1 comment-not-closed .*\*\//u],
    ['See [[note-bab]].', /^1 brackets-not-readable \[\[note-bab\]\]/u],
    ['See [x] (note:y).', /no blank before the “\(”/u],
    ['See [x](note: y).', /^1 brackets-not-readable \[x\]\(note: y\)/u],
    ['See [x][nope].', /No line says what \[x\]\[nope\] leads to/u],
    ['A word.[^9]', /No footnote says what \[\^9\] stands for/u],
    ['See [](note:x).', /^1 link-without-words/u],
    ['See <note:x>.', /^1 link-without-words .*Write \[words\]\(note:x\)/u],
    ['![](../figures/lake.png)\nA lake.', /^1 figure-without-description/u],
    ['One.\n\n![A lake](https://example.org/lake.jpg)\nA lake.', /^3 figure-from-elsewhere/u],
    ['- ![A lake](../figures/lake.png)', /^1 figure-not-alone .*on a line of its own/u],
    ['A fact^[as he says].', /is no footnote here\. Write \[\^1\]/u],
    [
      '[Words]{.smallcaps} here.',
      /^1 component-in-prose \{\.smallcaps\} means something to another program/u,
    ],
    ['One.\n\n::: note\nTwo.\n:::', /^3 component-in-prose ::: note/u],
    ['A {{< figure >}} here.', /^1 component-in-prose \{\{< figure >\}\}/u],
    ['One.\n\n```\nTwo.', /^3 component-in-prose A block of code begins here/u],
    ['See [x](https://example.org/a b).', /broken off by a blank.*%20/u],
    ['[Ave](lang:latin).', /“latin” is not a language tag/u],
    ['[Ave](lang:la-x-).', /^1 link-not-readable/u],
    ['One.\n\n[^1]: Two.', /^3 brackets-not-readable No mark leads to the footnote \[\^1\]/u],
    ['One.[^1]\n\n[^1]: Two.\n\n[^1]: Three.', /^5 brackets-not-readable .*a second time/u],
    ['See [x][v].\n\n[v]: note:a\n[V]: note:b', /^4 brackets-not-readable .*a second time/u],
    ['- [ ] To do.', /^1 brackets-not-readable A box to tick/u],
    [
      'See [a [b](note:x) c](note:y).',
      /^1 brackets-not-readable What stands before \]\(note:y\) is no link/u,
    ],
    ['![A lake [@a]](../figures/lake.svg)\nThe lake.', /^1 brackets-not-readable The alternative text/u],
    ['A sign &#x202E; here.', /^1 sign-not-printable .*U\+202E/u],
    ['As \\cite{reid} says.', /^1 component-in-prose \\cite\{reid\} means something to LaTeX/u],
    ['A square $x^2$ here.', /^1 component-in-prose \$x\^2\$ is a formula of LaTeX/u],
    ['Water, H~2~O.', /^1 component-in-prose ~2~ sets nothing low/u],
    ['The 19^th^ century.', /^1 component-in-prose \^th\^ sets nothing low or high/u],
    ['| A |\n|---|\n| 1 | 2 |', /^3 table-cell-without-column/u],
  ])('%j', (text, message) => {
    expect(said(text)).toEqual([expect.stringMatching(message)]);
  });
});

describe('a footnote of a note is part of it', () => {
  const text = 'A fact.[^1]\n\n[^1]: See [@a] and [there](note:nope).\n\n## Further on\n\nSecret.';

  test('its citations and links are known, and its words are counted and searched', () => {
    const { body } = read(text);
    expect(body.clusters).toMatchObject([{ line: 3, read: [{ sourceId: 'a' }] }]);
    expect(body.links).toMatchObject([{ url: 'note:nope', line: 3 }]);
    expect(body.text).toBe('A fact.\n\nSee and there.');
    expect(body.words).toBe(5);
  });

  test('the paragraph that it hangs on cites by it, and the note does not begin with it', () => {
    expect(read(text).body.blocks[0]).toMatchObject({ text: 'A fact.', cites: true });
    expect(read(`[^1]: Aside.\n\n${text.replace(/\n\n\[\^1\].*/u, '')}`).body.firstSentence).toMatchObject([
      { value: 'A fact.' },
    ]);
  });
});
