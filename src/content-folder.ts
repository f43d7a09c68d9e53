import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFile } from './edition/content-file.ts';

const EXTENSIONS = new Set(['.mdx', '.yaml', '.json', '.txt']);

/**
 * Reads every content file below a project's `content/`.
 * @param root the project's folder.
 * @returns none where there is no such folder.
 */
export async function readContentFolder(root: string): Promise<ContentFile[]> {
  const folder = path.join(root, 'content');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && EXTENSIONS.has(path.extname(entry.name)));
  const contents = await Promise.all(
    files.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return {
        path: path.relative(root, file).split(path.sep).join('/'),
        text: await readFile(file, 'utf8'),
      };
    }),
  );
  return contents.sort((a, b) => (a.path < b.path ? -1 : 1));
}
