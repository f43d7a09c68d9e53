import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { toString } from 'hast-util-to-string';
import { select } from 'hast-util-select';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changedFiles } from '../generated/edition-of.ts';
import { copyProject, type Project } from '../support/project.ts';
import { brokenLinks, elementsOf, readSite, type BuiltPage } from '../support/site.ts';

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
