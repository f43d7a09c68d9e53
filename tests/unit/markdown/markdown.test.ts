import { unified as astroUnified } from '@astrojs/markdown-remark';
import type { PhrasingContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { splitByScript, tagLanguages } from '../../../src/markup/language-runs.ts';
import { phrasesToHtml } from '../../../src/markdown/prose-html.ts';
import { createProseRenderer } from '../../../src/markdown/render-prose.ts';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions } from '../../../src/markdown/pipeline.ts';
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

/** Compiles Markdown as Astro is told to, without Astro. */
function compile(text: string, path = 'notes/note-baa.mdx'): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkPlugins(context))
    .use(remarkRehype, remarkRehypeOptions)
    .use(rehypePlugins(context))
    .use(rehypeStringify);
  return String(processor.processSync(new VFile({ value: text, path: `/edition/${path}` })));
}

test('Astro’s processor takes remark plugins, which its own engine would not', () => {
  expect(astroUnified({ remarkPlugins: [remarkGfm] })).toBeDefined();
});

test('a passage has an address, and a mention leads to its endnote', () => {
  const html = print(textPath, textTree);
  expect(html).toContain('<div id="p1" class="passage" data-hook="passage"><p>');
  expect(html).toContain(
    '<passage-link><a href="#p1" aria-label="Passage 1" data-number="1"></a></passage-link>',
  );
  expect(html).toContain(
    '<a href="#note-note-baa" id="mention-note-baa-1" class="mention" data-hook="mention" data-kind="idea" data-number="¹" role="doc-noteref" aria-describedby="kind-idea-history">',
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

test('a citation is printed in brackets and leads to its source', () => {
  expect(compile('So it was [@source0, p. 3; @source1].')).toBe(
    '<p>So it was (<a href="#source-source0" class="citation">Baa 1900, 3</a>; <a href="#source-source1" class="citation">Bab 1901</a>).</p>',
  );
});

test('a spoiler is closed, and says what it gives away', () => {
  const html = compile('Open.\n\n## Further on\n\nThe butler did it.');
  expect(html).toContain('<p>Open.</p>');
  expect(html).toMatch(
    /<details class="spoiler" data-spoiler="novel"><summary>Further on<span class="warning"> tells more than the sketch does<\/span><\/summary><p>The butler did it\.<\/p><\/details>/u,
  );
});

test('Cyrillic is tagged as the language that the title page names', () => {
  expect(compile('The wolf is волк; the news was *Правда, 13 января*.')).toBe(
    '<p>The wolf is <span lang="ru">волк</span>; the news was <em><span lang="ru">Правда, 13 января</span></em>.</p>',
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
