import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFile, PictureFile } from './edition/content-file.ts';
import { FIGURES } from './edition/figure.ts';

/** The folder that an edition lies in where none is named. */
const DEFAULT_FOLDER = 'content';
/** Those of Markdown are not read: they are told so. */
const EXTENSIONS = new Set(['.mdx', '.yaml', '.json', '.txt', '.geojson', '.md', '.markdown']);
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
 */
export async function readEditionFolder(folder: string): Promise<ContentFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
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
