import { expect, test } from 'vitest';
import { reportFaults } from '../../../src/edition/fault-report.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { createProseRenderer } from '../../../src/markdown/render-prose.ts';
import { changedFiles } from '../../generated/edition-of.ts';

const PART = 'text/1-morning.mdx';

/**
 * What a part prints that has this text, in the small generated edition.
 * @param words its words, as the witness has them.
 */
function print(
  form: string,
  text: string,
  words: string,
  scripts: Readonly<Record<string, string>> = { Cyrl: 'ru' },
): string {
  const ids = changedFiles({}).flatMap(
    ({ path }) => /^notes\/(?<id>.*)\.mdx$/u.exec(path)?.groups?.['id'] ?? [],
  );
  const { edition, faults, trees } = readEdition(
    changedFiles({
      [PART]: `---\nform: ${form}\n---\n\n${text}\n`,
      'text/2-evening.mdx': `${ids.map((id) => `[${id}](note:${id})`).join(' ')}\n`,
      'witness.txt': `A Walk\n\n${words}\n\n${ids.join(' ')}\n`,
      'edition.yaml': (yaml) => yaml.replace('{ Cyrl: ru }', JSON.stringify(scripts)),
    }),
  );
  if (edition === undefined) throw new Error(reportFaults(faults));
  const tree = trees.get(PART);
  if (tree === undefined) throw new Error('The part has no tree.');
  return createProseRenderer({ edition, base: '/' })(PART, tree);
}

test('a stanza is printed line by line, each line with its address and how far it is set in', () => {
  expect(print('verse', 'One\n    two.', 'One\ntwo.')).toBe(
    `<div id="p1" class="passage stanza" data-hook="passage"><p class="verse"><span class="line" id="l1" data-line="1">One</span>
<span class="line" id="l2" data-line="2" data-indent="2">two.</span></p><passage-link><a href="#p1" aria-label="Stanza 1" data-number="1" data-type="stanza"></a></passage-link></div>`,
  );
});

test('italics that run over a line end are taken up again in the next line', () => {
  const html = print('verse', '*One\ntwo* three.', 'One\ntwo three.');
  expect(html).toContain('data-line="1"><em>One</em></span>');
  expect(html).toContain('data-line="2"><em>two</em> three.</span>');
});

test('a mention that runs over a line end has one address, and is marked as going on', () => {
  const html = print('verse', '[One\ntwo](note:note-baa) three.', 'One\ntwo three.');
  expect(html.match(/id="mention-note-baa-1"/gu)).toHaveLength(1);
  expect(html).toMatch(/<a href="#note-note-baa"[^>]* id="mention-note-baa-1">One<\/a><\/span>/u);
  expect(html).toMatch(
    /<a href="#note-note-baa"[^>]* class="mention"[^>]*data-continued="">two<\/a> three\./u,
  );
});

test('verse quoted in prose looks like verse, and its lines have no addresses', () => {
  const html = print('prose', 'One\\\ntwo.', 'One\ntwo.');
  expect(html).toContain(
    '<p class="verse"><span class="line" data-hook="line">One</span>\n<span class="line" data-hook="line">two.</span></p>',
  );
});

test('words tagged with a language are printed with it, and with a direction where the script needs one', () => {
  const html = print('prose', '[*il fabbro*](lang:it), [שלום](lang:he), мир.', 'il fabbro, שלום, мир.');
  expect(html).toContain('<span lang="it"><em>il fabbro</em></span>');
  expect(html).toContain('<span lang="he" dir="rtl">שלום</span>');
  expect(html).toContain('<span lang="ru">мир</span>');
  expect(html).not.toContain('lang:');
});

test('a script tags itself where the edition says its language, polytonic Greek with all its accents', () => {
  const html = print('verse', 'ὁ πλοῦς βραχύς, he says.', 'ὁ πλοῦς βραχύς, he says.', { Grek: 'grc' });
  expect(html).toContain('data-line="1"><span lang="grc">ὁ πλοῦς βραχύς</span>, he says.</span>');
});

test('where a page of the printed source begins is marked, in prose and in verse, and no word of it', () => {
  const mark =
    '<span id="page-17" class="printed-page" data-hook="not-words" data-page="17" role="doc-pagebreak" title="Page 17 of the printed text"></span>';
  expect(print('prose', 'One [](page:17)two.', 'One two.')).toContain(`<p>One ${mark}two.</p>`);
  expect(print('verse', '[](page:17)One\ntwo.', 'One\ntwo.')).toContain(`data-line="1">${mark}One</span>`);
});

test('speeches and stage directions are told apart, and a speech keeps its verse', () => {
  const html = print('drama', '*Night.*\n\n**NORA.** Low,\\\nround.', 'Night.\n\nNORA. Low,\nround.');
  expect(html).toContain('<div id="p1" class="passage direction" data-hook="passage"><p><em>Night.</em></p>');
  expect(html).toContain('aria-label="Stage direction 1"');
  expect(html).toContain(
    '<div id="p2" class="passage speech" data-hook="passage"><p class="verse"><span class="line" data-hook="line"><strong>NORA.</strong> Low,</span>\n<span class="line" data-hook="line">round.</span></p>',
  );
});

test('a heading has its id, and the mark of an author’s note in it stays out of that', () => {
  const html = print('prose', '## Fire[^1]\n\nOne.\n\n[^1]: Aside.', 'One.\n\nAside.');
  expect(html).toMatch(
    /<h2 id="section-fire">Fire<a href="#author-note-1" id="author-mark-1"[^>]*>1<\/a><\/h2>/u,
  );
  expect(html).not.toContain('Aside.');
});

test('a quotation within a poem keeps its lines', () => {
  const html = print('verse', 'One.\n\n> Two\n> three.', 'One.\n\nTwo\nthree.');
  expect(html).toContain('<div id="p2" class="passage quotation"');
  expect(html).toContain('<span class="line" id="l3" data-line="3">three.</span>');
});

test('a mention by a reference link, or in a heading, is marked, counted and numbered as any other', () => {
  const text = '## The [baa](note:note-baa)\n\nOne [two][v], [three](note:note-baa).\n\n[v]: note:note-baa';
  const html = print('prose', text, 'One two, three.');
  const marks = [...html.matchAll(/<a href="#note-note-baa"[^>]* id="(?<id>[^"]*)"[^>]*>(?<words>[^<]*)</gu)];
  expect(marks.map(({ groups }) => [groups?.['id'], groups?.['words']])).toEqual([
    ['mention-note-baa-1', 'baa'],
    ['mention-note-baa-2', 'two'],
    ['mention-note-baa-3', 'three'],
  ]);
});
