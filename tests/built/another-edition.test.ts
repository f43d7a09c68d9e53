import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEditionFolder } from '../../src/edition-folder.ts';
import { editionNamed } from '../support/editions.ts';
import { copyProject, ROOT, type Project } from '../support/project.ts';

/** Tests that make sites or books of their own and never look at `content/`; this one would copy itself without end. */
const LEFT_OUT = 'another-edition development elsewhere field interface-language new-edition pdf'.split(' ');

let project: Project;

beforeAll(async () => {
  project = await copyProject(await readEditionFolder(editionNamed('letter').path));
  const isOfContent = (file: string) => path.relative(ROOT, file).startsWith(path.join('tests', 'content'));
  await cp(path.join(ROOT, 'tests'), path.join(project.folder, 'tests'), {
    recursive: true,
    preserveTimestamps: true,
    filter: (file) => !isOfContent(file),
  });
  for (const file of ['package-lock.json', 'README.md'])
    await cp(path.join(ROOT, file), path.join(project.folder, file));
});

afterAll(() => rm(project.folder, { recursive: true }));

test('with another edition in `content/`, and without this one’s promises, content, units and built sites pass', async () => {
  const checked = await project.run('check-content');
  expect(checked.output).toContain('The content holds together');
  const built = await project.run('build');
  expect(built.output).toContain('Built and indexed');
  const tested = await project.vitest(
    [
      ...['--project', 'unit', '--project', 'content', '--project', 'built', '--passWithNoTests'],
      ...LEFT_OUT.flatMap((name) => ['--exclude', `**/${name}.test.ts`]),
    ],
    // The small editions are the same here as in the project that was copied, which tries them.
    { TEST_SITES: 'own' },
  );
  expect(tested.output).toMatch(/Tests +\d+ passed/u);
  expect(tested.code, tested.output).toBe(0);
}, 600_000);
