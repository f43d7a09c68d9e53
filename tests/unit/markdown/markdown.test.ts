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
import { changedFiles, editionOf } from '../../generated/edition-of.ts';

const files = changedFiles({
  'text/1-morning.mdx': (text) => text,
});
const [textFile] = files.filter(({ path }) => path.startsWith('text/'));

const edition = editionOf(files);
const context = { edition, base: '/reader/' };

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
  const html = compile(textFile?.text ?? '', textFile?.path);
  expect(html).toContain('<div id="p1" class="passage"><p>');
  expect(html).toContain(
    '<passage-link><a href="#p1" aria-label="Passage 1" data-number="1"></a></passage-link>',
  );
  expect(html).toContain(
    '<a href="#note-note-baa" id="mention-note-baa-1" class="mention idea" data-number="¹" role="doc-noteref" aria-describedby="kind-idea-history">',
  );
  expect(html).toContain('<div id="p2" class="passage"><blockquote>');
});

test('a footnote of the author’s own is kept apart from the notes', () => {
  const html = compile(textFile?.text ?? '', textFile?.path);
  expect(html).toContain('data-footnotes');
  expect(html).toContain('A footnote of the author’s own.');
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
  expect(phrasesToHtml(phrases, { Cyrl: 'ru' })).toBe('<em>The Siege</em>, or <span lang="ru">осада</span>.');
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
  const read = readEdition(changed);
  expect(read.faults).toEqual([]);
  const tree = read.trees?.get('text/3-night.mdx');
  if (read.edition === undefined || tree === undefined) throw new Error('The part was not read.');
  const html = createProseRenderer({ edition: read.edition, base: '/' })('text/3-night.mdx', tree);
  expect(html).toContain('<div id="p13" class="passage"><p>One paragraph between rules.</p>');
  expect(html).toContain('<div id="p14" class="passage"><p>Another.</p>');
  expect(html).toContain('<h2>Further on</h2>');
});
