import type { VFile } from 'vfile';

/** Stands before the path of an edition's file while it is compiled, wherever the edition's folder lies. */
const COMPILED = '/edition/';

/** The path under which a file of the edition is compiled: `notes/volkov.mdx` as `/edition/notes/volkov.mdx`. */
export function compiledPathOf(path: string): string {
  return COMPILED + path;
}

/** The path in the edition's folder of a file that is being compiled: `notes/volkov.mdx`. */
export function editionPathOf(file: VFile): string {
  const path = file.path.replaceAll('\\', '/');
  return path.slice(path.lastIndexOf(COMPILED) + COMPILED.length);
}

/** Whether a file that is being compiled lies in that folder of the edition. */
export function isInFolder(folder: string, file: VFile): boolean {
  return editionPathOf(file).startsWith(`${folder}/`);
}
