import { unified as astroUnified } from '@astrojs/markdown-remark';
import type { PhrasingContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { nestCitations } from '../../../src/edition/citation-nodes.ts';
import { parseMarkdown } from '../../../src/edition/markdown.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { splitByScript } from '../../../src/edition/script.ts';
import { tagLanguages } from '../../../src/markup/language.ts';
import { phrasesToHtml } from '../../../src/markdown/prose-html.ts';
import { createProseRenderer } from '../../../src/markdown/render-prose.ts';
import { changedFiles } from '../../generated/edition-of.ts';

const files = changedFiles({
  'text/1-morning.mdx': (text) => text,
});
const [textFile] = files.filter(({ path }) => path.startsWith('text/'));

const read = readEdition(files);
if (read.edition === undefined) throw new Error('The edition has faults.');
const { edition } = read;
const context = { edition, base: '/reader/' };
const print = createProseRenderer(context);
const { path: textPath = '' } = textFile ?? {};
const textTree = read.trees.get(textPath) ?? { type: 'root' as const, children: [] };

/** Prints Markdown as the site does. */
function compile(text: string, path = 'notes/note-baa.mdx'): string {
  const { tree, source } = parseMarkdown({ path, text });
  if (!path.startsWith('text/')) nestCitations(tree, source);
  return createProseRenderer(context)(path, tree);
}

test('Astro’s processor takes remark plugins, which its own engine would not', () => {
  expect(astroUnified({ remarkPlugins: [remarkGfm] })).toBeDefined();
});

test('a passage has an address, and a mention leads to its endnote', () => {
  const html = print(textPath, textTree);
  expect(html).toContain('<div id="p1" class="passage" data-hook="passage"><p>');
  expect(html).toContain(
    '<passage-link><a href="#p1" aria-label="Paragraph 1" data-number="1"></a></passage-link>',
  );
  expect(html).toContain(
    '<a href="#note-note-baa" data-kind="idea" data-number="¹" aria-describedby="kind-idea--history" class="mention" data-hook="mention" role="doc-noteref" id="mention-note-baa-1">',
  );
  expect(html).toContain('<div id="p2" class="passage quotation" data-hook="passage"><blockquote>');
});

test('a note of the author’s own has its own mark, and is printed by itself', () => {
  const html = print(textPath, textTree);
  expect(html).toContain(
    '<a href="#author-note-1" id="author-mark-1" class="author-mark" data-hook="author-mark" role="doc-noteref" aria-label="Author’s note 1">1</a>',
  );
  expect(html).not.toContain('A footnote of the author’s own.');
  const definition = textTree.children.filter(({ type }) => type === 'footnoteDefinition');
  expect(print(textPath, { type: 'root', children: definition })).toBe(
    '<p>A footnote of the author’s own.</p>',
  );
});

test('links between notes, and to passages, stand under the base path', () => {
  const html = compile('See [one](note:note-bab), [two](passage:p3) and [three](https://example.org/).');
  expect(html).toContain('<a href="/reader/notes/note-bab/">one</a>');
  expect(html).toContain('<a href="/reader/#p3">two</a>');
  expect(html).toContain('<a href="https://example.org/">three</a>');
});

test('a citation leads to its source, with its author and date, and its number in the note', () => {
  expect(compile('So it was [@source0, p. 3; @source1].')).toBe(
    '<p>So it was<span class="citations"><span class="author-date"> (</span>' +
      '<a href="#source-source0" class="citation" data-hook="citation" data-number="1"><span class="author-date" aria-hidden="true">Baa 1900, 3</span><span class="visually-hidden" data-pagefind-ignore="">source 1</span></a>' +
      '<span class="author-date">; </span>' +
      '<a href="#source-source1" class="citation" data-hook="citation" data-number="2"><span class="author-date" aria-hidden="true">Bab 1901</span><span class="visually-hidden" data-pagefind-ignore="">source 2</span></a>' +
      '<span class="author-date">)</span></span>.</p>',
  );
});

test('a paragraph in italics right before a table is its caption, with what it cites', () => {
  const html = compile('*Bread, grams a day* [@source0]\n\n| a | b |\n|---|---|\n| 1 | 2 |');
  expect(html).toMatch(
    /^<section class="table" tabindex="0" aria-label="Bread, grams a day"><table><caption><em>Bread, grams a day<\/em><span class="citations">.*<\/span><\/caption>\s*<thead>/u,
  );
  expect(compile('*Bread* is dear.\n\n| a | b |\n|---|---|\n| 1 | 2 |')).toContain(
    '<p><em>Bread</em> is dear.</p>',
  );
});

test('where a chart stands between them, the caption stays above the chart, and names the table', () => {
  const html = compile(
    '*Bread, grams a day* [@source0]\n\n| Year | Bread |\n|---|---:|\n| 1941 | 125 |\n| 1942 | 300 |\n\nChart: steps',
  );
  expect(html).toMatch(
    /^<p><em>Bread, grams a day<\/em><span class="citations">[\s\S]*<\/p>\s*<figure class="chart">/u,
  );
  expect(html).toContain('<section class="table" tabindex="0" aria-label="Bread, grams a day"><table>');
});

test('a spoiler is closed, and says what it gives away', () => {
  const html = compile('Open.\n\n## Further on\n\nThe butler did it.');
  expect(html).toContain('<p>Open.</p>');
  expect(html).toMatch(
    /<details class="spoiler" data-spoiler="novel"><summary>Further on<span class="warning"> tells more than the sketch does<\/span><\/summary><p>The butler did it\.<\/p><\/details>/u,
  );
});

test.each([
  '## Further on [@source0]',
  '## Further on[^1]',
  '### *Further on*',
  '## [Further on](note:note-bab)',
  '## [Further on](lang:en)',
  'Further on\n---',
])('whatever the model takes for the heading of a spoiler closes the page there: %j', (heading) => {
  const { trees, edition: gated } = readEdition(
    changedFiles({
      'notes/note-baa.mdx': (text) =>
        `${text}${heading.includes('^1') ? '\n[^1]: An aside.\n' : ''}\n${heading}\n\nThe butler did it [@source0].\n`,
    }),
  );
  const tree = trees?.get('notes/note-baa.mdx');
  if (gated === undefined || tree === undefined) throw new Error('The edition has faults.');
  const html = createProseRenderer({ edition: gated, base: '/' })('notes/note-baa.mdx', tree);
  expect(gated.notes.get('note-baa')?.text).not.toContain('butler');
  expect(html.replace(/<details class="spoiler".*?<\/details>/su, '')).not.toContain('butler');
  expect(html).toContain('butler');
});

test('a spoiler that opens by itself for whoever has read so far is closed in the page, and says how far', () => {
  const gated = readEdition(
    changedFiles({
      'edition.yaml': (text) =>
        `${text.replace('level: novel,', 'level: novel, after: morning,')}layout: parts\n`,
    }),
  );
  if (gated.edition === undefined) throw new Error('The edition has faults.');
  const last = gated.edition.parts[0]?.passages.at(-1)?.id ?? '';
  const { tree } = parseMarkdown({ path: 'notes/note-baa.mdx', text: '## Further on\n\nThe butler did it.' });
  expect(
    createProseRenderer({ edition: gated.edition, base: '/reader/' })('notes/note-baa.mdx', tree),
  ).toContain(
    `<details class="spoiler" data-spoiler="novel" data-after="/reader/text/morning/#${last} /reader/text/evening/">`,
  );
});

test('Cyrillic is tagged as the language that the title page names', () => {
  expect(compile('The wolf is волк; the news was *Правда, 13 января*.')).toBe(
    '<p>The wolf is <span lang="ru">волк</span>; the news was <em><span lang="ru">Правда, 13 января</span></em>.</p>',
  );
});

test.each([
  ['Hans', '列宁格勒', 'zh'],
  ['Jpan', '包囲とレニングラード', 'ja'],
  ['Kore', '레닌그라드', 'ko'],
])('a script that holds several is tagged by its code too: %s', (code, words, language) => {
  expect(tagLanguages(`In (${words}) 1952`, { [code]: language })).toContain(
    `<span lang="${language}">${words}</span>`,
  );
});

test('a run of another script goes on over what stands between its words', () => {
  expect(
    splitByScript('см. «Дело врачей» (1953)', { Cyrl: 'ru' }).map(({ text, language }) => [text, language]),
  ).toEqual([
    ['см. «Дело врачей', 'ru'],
    ['» (1953)', undefined],
  ]);
});

test('languages are tagged in HTML without touching its tags', () => {
  expect(tagLanguages('<a href="https://ru.example/Волк">Волк</a>', { Cyrl: 'ru' })).toBe(
    '<a href="https://ru.example/Волк"><span lang="ru">Волк</span></a>',
  );
});

test('phrases are printed in one line, without spaces of their own', () => {
  const phrases: PhrasingContent[] = [
    { type: 'emphasis', children: [{ type: 'text', value: 'The Siege' }] },
    { type: 'text', value: ', or осада.' },
  ];
  expect(phrasesToHtml(phrases, { language: 'en-GB', scripts: { Cyrl: 'ru' } })).toBe(
    '<em>The Siege</em>, or <span lang="ru">осада</span>.',
  );
});

test('a table’s columns are aligned by class, and the keyboard reaches what scrolls', () => {
  const html = compile('| Card | Grams |\n|---|---:|\n| Workers | 250 |');
  expect(html).toContain('<section class="table" tabindex="0" aria-label="Table"><table>');
  expect(html).toContain('<th class="align-right" scope="col">Grams</th>');
  expect(html).toContain('<td class="align-right">250</td>');
  expect(html).not.toContain('style=');
});

test('the text prints what the model has read, also where it begins with a rule', () => {
  const part = '\n---\n\nOne paragraph between rules.\n\n---\n\n## Further on\n\nAnother.\n';
  const changed = changedFiles({
    'text/3-night.mdx': part,
    'witness.txt': (text) => `${text}\n\nOne paragraph between rules.\n\nAnother.\n`,
  });
  const { edition: longer, faults, trees } = readEdition(changed);
  expect(faults).toEqual([]);
  const tree = trees?.get('text/3-night.mdx');
  if (longer === undefined || tree === undefined) throw new Error('The part was not read.');
  const html = createProseRenderer({ edition: longer, base: '/' })('text/3-night.mdx', tree);
  expect(html).toContain(
    '<div id="p13" class="passage" data-hook="passage"><p>One paragraph between rules.</p>',
  );
  expect(html).toContain('<div id="p14" class="passage" data-hook="passage"><p>Another.</p>');
  expect(html).toContain('<h2 id="section-further-on">Further on</h2>');
});

test('a run that goes against the page has a direction, so that what follows it stays in its place', () => {
  const phrases = [{ type: 'text' as const, value: 'Shalom (שלום) 1952.' }];
  const languages = { language: 'en', scripts: { Hebr: 'he' } };
  expect(phrasesToHtml(phrases, languages)).toBe('Shalom (<span lang="he" dir="rtl">שלום</span>) 1952.');
  expect(tagLanguages('<a href="#1">שלום</a> 1952', { Hebr: 'he' })).toBe(
    '<a href="#1"><span lang="he" dir="rtl">שלום</span></a> 1952',
  );
});

test('the footnotes of a note have ids that no other note’s have, and lead there and back', () => {
  const html = compile('A fact.[^1]\n\n[^1]: An aside.', 'notes/note-baa.mdx');
  for (const name of [
    'id="note-baa-fn-1"',
    'href="#note-baa-fn-1"',
    'id="note-baa-fnref-1"',
    'href="#note-baa-fnref-1"',
  ]) {
    expect(html).toContain(name);
  }
  expect(html).toContain('id="note-baa-footnote-label"');
  expect(html).toContain('aria-describedby="note-baa-footnote-label"');
});

test('the headings of a page have addresses of their own, also where its frame has one of that name', () => {
  const html = compile(
    '## Rights\n\n## Sources\n\n## Settings\n\n## Rights\n\n## Source Reid 2011',
    'pages/about.mdx',
  );
  expect([...html.matchAll(/<h2 id="(?<id>[^"]*)"/gu)].map(({ groups }) => groups?.['id'])).toEqual([
    'rights',
    'sources-1',
    'settings-1',
    'rights-1',
    'section-source-reid-2011',
  ]);
});

test('what looks like a citation in the text is its author’s', () => {
  expect(compile('He wrote [@source0] there.', 'text/9.mdx')).toContain('He wrote [@source0] there.');
});
