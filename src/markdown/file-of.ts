import type { VFile } from 'vfile';

/** The path of a content file that is being compiled, as the model knows it: `content/notes/volkov.mdx`. */
export function contentPathOf(file: VFile): string {
  const path = file.path.replaceAll('\\', '/');
  return path.slice(path.lastIndexOf('/content/') + 1);
}

/** Whether a file that is being compiled lies in that folder of `content/`. */
export function isInFolder(folder: string, file: VFile): boolean {
  return contentPathOf(file).startsWith(`content/${folder}/`);
}
