import { readEditionFolder } from '../../src/edition-folder.ts';
import { WALK } from './editions.ts';
import { copyProject, type Project } from './project.ts';

/** What the gloss of one note says in the walk, and what it says in a newer edition of it. */
export const CHANGED = {
  before: 'Hoffmann’s last novel, in two volumes',
  after: 'Hoffmann’s last and unfinished novel',
} as const;

/** A map, which the newer edition has and the walk has not. */
const MAP = `- id: coast
  title: The town and its coast
  frame: [19, 54, 22.5, 55.5]
  naturalEarth: { of: europe, layers: [ocean, lakes, rivers] }
  credit: drawn for this edition
`;

/**
 * Builds the walk with one note changed, and with a map.
 * @throws where it does not build.
 */
export async function buildNewerEdition(): Promise<Project> {
  const files = await readEditionFolder(WALK.path);
  const project = await copyProject(
    [...files, { path: 'maps.yaml', text: MAP }].map(({ path, text }) => ({
      path,
      text: text.replace(CHANGED.before, CHANGED.after),
    })),
  );
  const { code, output } = await project.run('build', { PDF: 'no' });
  if (code !== 0) throw new Error(`The newer edition does not build: ${output}`);
  return project;
}
