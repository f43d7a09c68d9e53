import { rm } from 'node:fs/promises';
import type { Element, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEditionFolder } from '../../src/edition-folder.ts';
import { readTestEdition, WALK } from '../support/editions.ts';
import { copyProject, type Project } from '../support/project.ts';
import { readPages, type BuiltPage } from '../support/site.ts';

/* An English edition whose interface speaks Russian: each word of either is told by its letters. */
let project: Project;
let pages: readonly BuiltPage[];

beforeAll(async () => {
  const files = await readEditionFolder(WALK.path);
  project = await copyProject(
    files.map((file) =>
      file.path === 'edition.yaml' ? { ...file, text: `${file.text}\ninterface: ru\n` } : file,
    ),
  );
  const built = await project.run('build', { PDF: 'no' });
  expect(built.output).toContain('Built and indexed');
  pages = await readPages(project.dist);
}, 300_000);

afterAll(() => rm(project.folder, { recursive: true }));

/** Attributes that a reader sees or hears. */
const SAID = ['ariaLabel', 'title', 'placeholder', 'alt', 'ariaDescription'];
/** What a page holds for programs alone. */
const SILENT = new Set(['script', 'style', 'title', 'svg']);

const hasClass = ({ properties: { className } }: Element, name: string) =>
  Array.isArray(className) && className.includes(name);

interface Said {
  readonly words: string;
  readonly language: string;
}

/** All that a page says, each with the language that it says it in. */
function saidOn(tree: Root, isLeftOut: (element: Element) => boolean = () => false): Said[] {
  const said: Said[] = [];
  const languageOf = (elements: readonly Element[]) =>
    String(elements.findLast(({ properties }) => properties['lang'] !== undefined)?.properties['lang']);
  visitParents(tree, (node, above) => {
    const elements = [...above, node].filter((each): each is Element => each.type === 'element');
    if (elements.some((element) => SILENT.has(element.tagName) || isLeftOut(element))) return;
    const language = languageOf(elements);
    if (node.type === 'text' && /\p{Letter}/u.test(node.value))
      said.push({ words: node.value.trim(), language });
    if (node.type !== 'element') return;
    for (const name of SAID) {
      const words = node.properties[name];
      if (typeof words === 'string' && /\p{Letter}/u.test(words)) said.push({ words, language });
    }
  });
  return said;
}

test('whatever the interface says on any page is marked as its language', () => {
  const unmarked = pages.flatMap(({ address, tree }) =>
    saidOn(tree).flatMap(({ words, language }) =>
      /\p{Script=Cyrillic}/u.test(words) && !language.startsWith('ru') ? [`${address} ${words}`] : [],
    ),
  );
  expect(unmarked).toEqual([]);
});

test('and nothing that the edition says is', async () => {
  const edition = await readTestEdition(WALK);
  const own = new Set([
    ...[...edition.notes.values()].flatMap(({ title, gloss }) => [title, gloss]),
    ...edition.passages.map(({ text }) => text),
  ]);
  // A citation is worded in the language of the interface, with the titles in it.
  const isCitation = (element: Element) => hasClass(element, 'cite');
  const marked = pages.flatMap(({ address, tree }) =>
    saidOn(tree, isCitation).flatMap(({ words, language }) =>
      own.has(words) && language === 'ru' ? [`${address} ${words}`] : [],
    ),
  );
  expect(marked).toEqual([]);
});
