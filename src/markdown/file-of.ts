import type { VFile } from 'vfile';

/** Whether a file that is being compiled is the content file of that path. */
export function isFileOf(contentPath: string, file: VFile): boolean {
  return file.path.replaceAll('\\', '/').endsWith(`/${contentPath}`);
}

/** Whether a file that is being compiled lies in that folder of `content/`. */
export function isInFolder(folder: string, file: VFile): boolean {
  return file.path.replaceAll('\\', '/').includes(`/content/${folder}/`);
}
