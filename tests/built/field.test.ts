import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { toString } from 'hast-util-to-string';
import { select, selectAll } from 'hast-util-select';
import { fromXml } from 'xast-util-from-xml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changedFiles } from '../generated/edition-of.ts';
import { readEpub } from '../support/read-epub.ts';
import { copyProject, type Project } from '../support/project.ts';
import { brokenLinks, elementsOf, readSite, type BuiltPage } from '../support/site.ts';

/** Words that end an element, a comment or a section where they are not taken as words. */
const ODD = "A </script><script>1</script> & ]]> --> “x” 'y' {z}";
/** A note whose subject has an id that objects of the language, or the frame of every page, have too. */
const odd = (kind: string, title: string) =>
  `---\ntitle: '${title.replaceAll("'", "''")}'\nkind: ${kind}\nworld: history\ngloss: ${JSON.stringify(`of ${title}`.slice(0, 60))}\nnames: { en: [C, C++, 'C#'] }\nshared: [C, C++, 'C#']\nchecked: 2026-11-23\nrelated: [{ to: note-baa, as: see-also }]\n---\n\n${ODD.replaceAll('<', '\\<')} ${'word '.repeat(120)}[@{${KEY}}].\n`;
const KEY = 'http://zotero.org/users/1/items/AB CD';
let project: Project;
let pages: BuiltPage[] = [];

const page = (address: string): BuiltPage => {
  const found = pages.find((one) => one.address === address);
  if (found === undefined) throw new Error(`The site has no page ${address}.`);
  return found;
};

beforeAll(async () => {
  const footnoted = (text: string) =>
    `${text}\nA fact.[^1]\n\n[^1]: See [@{${KEY}}, p. 4] and [there][t].\n\n[t]: note:note-bab\n`;
  project = await copyProject(
    changedFiles({
      'notes/note-baa.mdx': footnoted,
      'notes/note-bac.mdx': footnoted,
      'pages/about.mdx': (text) =>
        `${text}\n## Sources\n\n## Settings\n\nexport of grain rose.[^1]\n\n[^1]: So says [@source0].\n`,
      'notes/constructor.mdx': odd('main', ODD),
      'notes/main.mdx': odd('settings', 'שלום 1952, – and “more”'),
      'notes/p1.mdx': odd('start-here', '列宁格勒'),
      'edition.yaml': (text) =>
        `${text}kinds:\n${['main', 'settings', 'start-here'].map((id) => `  ${id}: { singular: '${id} <b>', plural: '${id} & more' }\n`).join('')}next: [{ note: main, why: 'For ]]> its sake' }]\n`,
      'bibliography.json': (text) =>
        text.replace('[', `[{ "id": "${KEY}", "type": "book", "title": "Kept by a manager" },`),
    }),
  );
  expect((await project.run('build')).output).toContain('Built and indexed');
  pages = await readSite(project.dist);
});
afterAll(() => rm(project.folder, { recursive: true }));

test('no page has an id twice, however many footnotes and headings stand on it', () => {
  for (const { address, tree } of pages) {
    const ids = elementsOf(tree).flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      address,
    ).toEqual([]);
  }
});

test('every link leads somewhere, those to sources with odd keys and those of footnotes too', async () => {
  expect(await brokenLinks(project.dist)).toEqual([]);
});

test('a footnote of a note is printed with its citation, and its source stands below', () => {
  const note = toString(select('.body', page('/notes/note-baa/').tree) ?? page('/').tree);
  expect(note).toMatch(/See \(Kept by a Manager, n\.d\., 4.*and there\./u);
  expect(page('/notes/note-baa/').html).toContain(`id="source-http://zotero.org/users/1/items/AB~20~CD"`);
});

test('prose that begins as code does is prose', () => {
  expect(page('/about/').html).toContain('<p>export of grain rose.');
});

test('words that look like code are words in every page, book and file of data', async () => {
  for (const { address, tree } of pages) {
    const scripts = selectAll('script:not([src]):not([type]), script[src=""]', tree);
    expect(scripts.map(toString), address).toEqual([]);
  }
  expect(toString(select('h1', page('/notes/constructor/').tree) ?? page('/').tree)).toContain(ODD);
  const book = readEpub(await readFile(path.join(project.dist, 'edition.epub')));
  for (const file of book.files.filter((name) => /\.(?:xhtml|opf|ncx|xml)$/u.test(name)))
    expect(() => fromXml(book.textOf(file.replace(/^EPUB\//u, '')) || '<none/>'), file).not.toThrow();
  for (const file of (await readdir(project.dist)).filter((name) => /\.(?:xml|atom)$/u.test(name))) {
    const text = await readFile(path.join(project.dist, file), 'utf8');
    expect(() => fromXml(text), file).not.toThrow();
  }
  for (const file of (await readdir(project.dist)).filter((name) =>
    /\.(?:json|jsonld|webmanifest)$/u.test(name),
  ))
    JSON.parse(await readFile(path.join(project.dist, file), 'utf8'));
  const forModels = await readFile(path.join(project.dist, 'llms.txt'), 'utf8');
  expect(forModels).toContain('\\<script\\>');
  expect(forModels).not.toMatch(/(?<!\\)<script/u);
});

test('two builds of the same content give the same bytes', async () => {
  const before = await hashesOf(project.dist);
  expect((await project.run('build')).output).toContain('Built and indexed');
  expect(await hashesOf(project.dist)).toEqual(before);
  expect(Object.keys(before).length).toBeGreaterThan(50);
});

/** Every file of a folder, with what stands for its content. */
async function hashesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const hashes = await Promise.all(
    files.map(
      async (file) =>
        [
          path.relative(folder, file),
          createHash('sha256')
            .update(await readFile(file))
            .digest('hex'),
        ] as const,
    ),
  );
  return Object.fromEntries(hashes.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

test.each(['SIGTERM', 'SIGHUP'] as const)(
  'a build that %s breaks off leaves nothing behind',
  async (signal) => {
    const build = spawn(process.execPath, [path.join(project.folder, 'src/commands/run.mjs'), 'build'], {
      cwd: project.folder,
      env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => build.once('exit', resolve));
    // The site of the build before is taken away at once; the first files of the new one come when pages are made.
    while (existsSync(project.dist) && build.exitCode === null) await wait(20);
    while (!existsSync(project.dist) && build.exitCode === null) await wait(20);
    expect(build.exitCode).toBeNull();
    build.kill(signal);
    await ended;
    expect(existsSync(project.dist)).toBe(false);
  },
);
