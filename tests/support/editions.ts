import { existsSync, readdirSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { editionFolder, readEditionFolder, type EditionFolder } from '../../src/edition-folder.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { editionOf } from '../generated/edition-of.ts';
import { ROOT, runCommand } from './project.ts';

/** An edition that tests run on. */
export interface TestEdition extends EditionFolder {
  /** What its folder is called. */
  readonly id: string;
}

/** The editions that are there to try the engine with: every folder of `tests/editions/`. A new one is tested like the others. */
export const EDITIONS: readonly TestEdition[] = readdirSync(path.join(ROOT, 'tests/editions'), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ id: name, ...editionFolder(`tests/editions/${name}`, ROOT) }));

/** The edition that this project publishes, whatever it is. */
export const OWN: TestEdition = { id: 'content', ...editionFolder(undefined, ROOT) };

/**
 * What any edition’s site must be, is tried on all of these. `TEST_SITES=own` leaves this project’s own alone: for a copy of
 * the project whose other editions, and what is built of them, are the same as here.
 */
export const SITES: readonly TestEdition[] = process.env['TEST_SITES'] === 'own' ? [OWN] : [...EDITIONS, OWN];

/** The edition that has something of everything; tests of one thing are made on it. */
export const WALK: TestEdition = editionNamed('walk');

/**
 * Finds an edition of the tests.
 * @throws where there is none of that name.
 */
export function editionNamed(id: string): TestEdition {
  const found = [...EDITIONS, OWN].find((edition) => edition.id === id);
  if (found === undefined) throw new Error(`There is no folder tests/editions/${id}.`);
  return found;
}

const editions = new Map<string, Promise<Edition>>();

/**
 * Reads an edition: once, however many tests ask for it, since nobody changes one.
 * @throws where it has faults.
 */
export async function readTestEdition({ path: folder }: EditionFolder): Promise<Edition> {
  const reading = editions.get(folder) ?? readEditionFolder(folder).then(editionOf);
  editions.set(folder, reading);
  return await reading;
}

/**
 * Builds the sites that are not there yet, or older than what they are made of; one after another, since builds share the
 * project’s folders for what they make on the way.
 * @throws where a build fails, with what it says.
 */
export async function ensureBuilt(editions: readonly EditionFolder[] = SITES): Promise<void> {
  const engine = await newest(['src', 'public', 'astro.config.mjs', 'package.json'].map(inProject));
  for (const { path: folder, dist, name } of editions) {
    const page = path.join(dist, 'index.html');
    const built = existsSync(page) ? (await stat(page)).mtimeMs : 0;
    if (built > Math.max(engine, await newest([folder]))) continue;
    const { code, output } = await runCommand(ROOT, `build ${folder}`);
    if (code !== 0) throw new Error(`${name} could not be built.\n${output}`);
  }
}

const inProject = (file: string) => path.join(ROOT, file);

/** When the last of some files and folders’ files was changed; what builds write does not count. */
async function newest(places: readonly string[]): Promise<number> {
  const times = await Promise.all(
    places.map(async (place) => {
      const found = await stat(place);
      if (!found.isDirectory()) return found.mtimeMs;
      const names = (await readdir(place)).filter((name) => !['dist', 'cut'].includes(name));
      return await newest(names.map((name) => path.join(place, name)));
    }),
  );
  return Math.max(0, ...times);
}
