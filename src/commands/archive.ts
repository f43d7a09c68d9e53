import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { siteFromEnvironment } from '../address.ts';
import { editionFolder } from '../edition-folder.ts';
import { storedEdition } from '../edition-store.ts';
import { dayOf, stateOf } from '../edition/edition-state.ts';
import { slug } from '../edition/slug.ts';
import { run as build } from './build.ts';
import { packSite } from './pack-site.ts';

/**
 * Builds the site of an edition and packs it into one zip beside it that opens from a folder, without a server or a network:
 * the text, the notes and all files to take away. The same content gives the same bytes.
 * @param named the edition's folder; the project's own edition if none is named.
 * @returns the exit code.
 */
export async function run([named]: readonly string[]): Promise<number> {
  const code = await build(named === undefined ? [] : [named]);
  if (code !== 0) return code;
  const { dist } = editionFolder(named);
  const edition = storedEdition();
  const state = stateOf(edition);
  const name = [slug(edition.titlePage.title, 'all'), state.version ?? dayOf(state)]
    .filter(Boolean)
    .join('-');
  const archive = path.join(path.dirname(dist), `${name}.zip`);
  const packed = await packSite(dist, {
    name,
    base: siteFromEnvironment(process.env).base,
    day: dayOf(state),
  });
  await writeFile(archive, packed);
  console.log(`${path.relative(process.cwd(), archive)}: unpack it and open index.html.`);
  return 0;
}
