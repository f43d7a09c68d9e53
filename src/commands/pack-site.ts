import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { isOnlyForServer, openFromFolder, stylesFromFolder } from '../exports/opened-from-folder.ts';
import { zipDate } from '../exports/zip-date.ts';

/** How a packed site is called and dated. */
export interface PackedSite {
  /** The folder that it unpacks to. */
  readonly name: string;
  /** The path that the site was built for. */
  readonly base: string;
  /** The day that its files bear, `2026-11-27`; undefined where the edition has none. */
  readonly day: string | undefined;
}

/** Packs a built site into one zip that opens from a folder, without a server. The same site gives the same bytes. */
export async function packSite(dist: string, { name, base, day }: PackedSite): Promise<Uint8Array> {
  return zipSync({ [name]: await filesOf(dist, base) }, { level: 9, mtime: zipDate(day) });
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
      if (file.endsWith('.html')) return [file, encode(openFromFolder(content.toString('utf8'), place))];
      if (!file.endsWith('.css')) return [file, content];
      return [file, encode(stylesFromFolder(content.toString('utf8'), place, (font) => bytes.get(font)))];
    }),
  );
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
