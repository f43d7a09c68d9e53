import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { IndexManifest } from '../../src/search/index-manifest.ts';
import { withImports } from './page-weight.ts';

/** What hosts compress; Pagefind compresses the parts of its index itself. */
const COMPRESSED = /\.(?:js|json|wasm)$/u;

/**
 * What a first search of a site fetches, in bytes, compressed: before its first answers, and before all of them, for a word
 * in the largest part of the index.
 * @param languages that the edition is searched in: `en`, `ru`.
 */
export async function searchWeight(
  dist: string,
  languages: readonly string[],
): Promise<{ first: number; all: number }> {
  const scripts = await readdir(path.join(dist, '_astro'));
  const named = ['search-session', 'search-status', 'result-list', ...languages].map((name) => {
    const file = scripts.find((script) => script.startsWith(`${name}.`) && script.endsWith('.js'));
    if (file === undefined) throw new Error(`The site has no script called ${name}.`);
    return `/_astro/${file}`;
  });
  const everyPage = await withImports(dist, [
    `/_astro/${scripts.find((script) => /^Page\..*\.js$/u.test(script)) ?? ''}`,
  ]);
  const there = new Set(everyPage.map(String));
  const code = (await withImports(dist, named)).filter((script) => !there.has(String(script)));
  const manifest = JSON.parse(
    await readFile(path.join(dist, 'pagefind/manifest.json'), 'utf8'),
  ) as IndexManifest;
  const weightOf = async (file: string) => {
    const bytes = await readFile(path.join(dist, file));
    return COMPRESSED.test(file) ? brotliCompressSync(bytes).length : bytes.length;
  };
  const sum = async (files: readonly string[]) =>
    (await Promise.all(files.map(weightOf))).reduce((all, one) => all + one, 0);
  const first =
    code.reduce((all, script) => all + brotliCompressSync(script).length, 0) +
    (await sum(['finder/all.json', 'finder/forms.json']));
  const parts = (await readdir(path.join(dist, 'pagefind/index'))).map((file) => `pagefind/index/${file}`);
  const program = manifest.files.map((file) => `pagefind/${file.replace(/\?.*$/u, '')}`);
  return {
    first,
    all:
      first +
      (await sum(['finder/words.json', 'pagefind/manifest.json', ...program])) +
      Math.max(...(await Promise.all(parts.map(weightOf)))),
  };
}
