import { readEditionFolder } from '../../src/edition-folder.ts';
import { WALK } from './editions.ts';
import { copyProject, type Project } from './project.ts';

/** What the gloss of one note says in the walk, and what it says in a newer edition of it. */
export const CHANGED = {
  before: 'Hoffmann’s last novel, in two volumes',
  after: 'Hoffmann’s last and unfinished novel',
} as const;

/**
 * Builds the walk with one note changed.
 * @throws where it does not build.
 */
export async function buildNewerEdition(): Promise<Project> {
  const files = await readEditionFolder(WALK.path);
  const project = await copyProject(
    files.map(({ path, text }) => ({ path, text: text.replace(CHANGED.before, CHANGED.after) })),
  );
  const { code, output } = await project.run('build');
  if (code !== 0) throw new Error(`The newer edition does not build: ${output}`);
  return project;
}
