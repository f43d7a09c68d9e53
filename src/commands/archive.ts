import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { siteFromEnvironment } from '../address.ts';
import { editionFolder } from '../edition-folder.ts';
import { storedEdition } from '../edition-store.ts';
import { dayOf, stateOf } from '../edition/edition-state.ts';
import { slug } from '../edition/slug.ts';
import { isOnlyForServer, openFromFolder, stylesFromFolder } from '../exports/opened-from-folder.ts';
import { zipDate } from '../exports/zip-date.ts';
import { run as build } from './build.ts';

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
  const packed = zipSync(
    { [name]: await filesOf(dist, siteFromEnvironment(process.env).base) },
    {
      level: 9,
      mtime: zipDate(dayOf(state)),
    },
  );
  await writeFile(archive, packed);
  console.log(`${path.relative(process.cwd(), archive)}: unpack it and open index.html.`);
  return 0;
}

/** The files of the built site as they open from a folder, in the order of their names. */
async function filesOf(dist: string, base: string): Promise<Zippable> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !isOnlyForServer(file))
    .sort();
  const read = await Promise.all(
    names.map(async (file) => [file, await readFile(path.join(dist, file))] as const),
  );
  const bytes = new Map<string, Uint8Array>(read);
  return Object.fromEntries(
    read.map(([file, content]) => {
      const place = { file, base };
      const fontOf = (font: string) => bytes.get(font);
      const text = () => content.toString('utf8');
      if (file.endsWith('.html')) return [file, encode(openFromFolder(text(), place, fontOf))];
      if (!file.endsWith('.css')) return [file, content];
      return [file, encode(stylesFromFolder(text(), place, fontOf))];
    }),
  );
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
