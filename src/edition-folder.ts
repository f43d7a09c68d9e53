import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFile, PictureFile } from './edition/content-file.ts';
import { FIGURES } from './edition/figure.ts';

/** The folder that an edition lies in where none is named. */
const DEFAULT_FOLDER = 'content';
/** Those of Markdown are not read: they are told so. */
const EXTENSIONS = new Set(['.mdx', '.yaml', '.yml', '.json', '.txt', '.geojson', '.md', '.markdown']);
/** Pictures that are no text. Their folder may hold drawings (SVG) too, which are. */
const PHOTOGRAPHS = new Set(['.jpg', '.jpeg', '.png', '.webp', '.avif']);
/** What may lie in an edition's folder and is no part of it. */
const OTHERS = /^(?:dist|node_modules|\.[^/]*)\//u;

/** Where an edition lies, and where its site is built. */
export interface EditionFolder {
  /** Absolute. */
  readonly path: string;
  /** From the working folder; what a fault's path begins with. */
  readonly name: string;
  /** Where its site is built: in the project for its own edition, and beside any other. Absolute. */
  readonly dist: string;
}

/**
 * Finds the folder of an edition.
 * @param named as a person names it, from the working folder; the project's own edition if none is named.
 * @param project the project's folder.
 */
export function editionFolder(named: string | undefined, project = process.cwd()): EditionFolder {
  const folder = path.resolve(project, named ?? DEFAULT_FOLDER);
  const isOwn = folder === path.join(project, DEFAULT_FOLDER);
  return {
    path: folder,
    name: path.relative(project, folder).split(path.sep).join('/'),
    dist: isOwn ? path.join(project, 'dist') : path.join(folder, 'dist'),
  };
}

/**
 * Reads every content file of an edition, and of `figures/` its pictures.
 * @param folder the edition's folder.
 * @returns the files in the order of their paths, which begin in that folder; none where there is no such folder.
 * @throws where a link in it leads to nothing.
 */
export async function readEditionFolder(folder: string): Promise<ContentFile[]> {
  const files = (await listFiles(folder, folder, new Set()))
    .map((file) => ({ file, inFolder: path.relative(folder, file).split(path.sep).join('/') }))
    .filter(({ inFolder }) => !OTHERS.test(inFolder) && isRead(inFolder));
  const contents = await Promise.all(
    files.map(async ({ file, inFolder }) =>
      inFolder.startsWith(FIGURES)
        ? await readPicture(folder, inFolder)
        : { path: inFolder, text: await readFile(file, 'utf8') },
    ),
  );
  return contents.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Lists the files below a folder, those too that a link leads to. A link back to a folder that it lies in leads nowhere new. */
async function listFiles(folder: string, root: string, above: ReadonlySet<string>): Promise<string[]> {
  const real = await realpath(folder).catch(() => undefined);
  if (real === undefined || above.has(real)) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const lists = await Promise.all(
    entries.map(async (entry): Promise<string[]> => {
      const file = path.join(folder, entry.name);
      if (OTHERS.test(`${path.relative(root, file)}/`)) return [];
      // An editor locks a file by a link that leads nowhere, and hides it.
      if (entry.isSymbolicLink() && entry.name.startsWith('.')) return [];
      const target = entry.isSymbolicLink() ? await followLink(file) : entry;
      if (target.isDirectory()) return await listFiles(file, root, new Set([...above, real]));
      return target.isFile() ? [file] : [];
    }),
  );
  return lists.flat();
}

async function followLink(file: string): Promise<Stats> {
  try {
    return await stat(file);
  } catch {
    throw new Error(
      `${file} is a link that leads to nothing. Put the file itself there, or take the link out.`,
    );
  }
}

function isRead(inFolder: string): boolean {
  const extension = path.extname(inFolder).toLowerCase();
  if (!inFolder.startsWith(FIGURES)) return EXTENSIONS.has(extension);
  return extension === '.svg' || PHOTOGRAPHS.has(extension);
}

/** Reads a picture of an edition’s folder. */
export async function readPicture(folder: string, inFolder: string): Promise<ContentFile> {
  const bytes = await readFile(path.join(folder, inFolder));
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const isText = inFolder.toLowerCase().endsWith('.svg');
  return {
    path: inFolder,
    text: isText ? bytes.toString('utf8') : '',
    picture: { digest, size: isText ? undefined : await measure(bytes) },
  };
}

async function measure(bytes: Buffer): Promise<PictureFile['size']> {
  // Loading it takes longer than reading an edition; few editions have photographs.
  const { default: sharp } = await import('sharp');
  const read = await sharp(bytes)
    .metadata()
    .catch(() => undefined);
  return read?.autoOrient;
}
