import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';

/** What the page of a text weighs before a reader asks for anything, in bytes, compressed. */
export async function pageWeight(dist: string): Promise<{ htmlAndStyles: number; scripts: number }> {
  const html = await readFile(path.join(dist, 'index.html'), 'utf8');
  const tree = fromHtml(html);
  const addresses = (selector: string, attribute: string) =>
    selectAll(selector, tree).map(({ properties }) => String(properties[attribute]));
  const styles = await Promise.all(
    addresses('link[rel="stylesheet"]', 'href').map(async (file) => await readFile(path.join(dist, file))),
  );
  return {
    htmlAndStyles: compressed([html, ...styles]),
    scripts: compressed(await withImports(dist, addresses('script[src]', 'src'))),
  };
}

function compressed(parts: readonly (string | Buffer)[]): number {
  return parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0);
}

/** Scripts, and all that they import before anything is asked of them. */
export async function withImports(dist: string, addresses: readonly string[]): Promise<Buffer[]> {
  const found = new Map<string, Buffer>();
  const add = async (address: string): Promise<void> => {
    if (found.has(address)) return;
    const code = await readFile(path.join(dist, address));
    found.set(address, code);
    const imports = code.toString('utf8').matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/gu);
    for (const [, file = ''] of imports) await add(path.posix.join(path.posix.dirname(address), file));
  };
  for (const address of addresses) await add(address);
  return [...found.values()];
}
