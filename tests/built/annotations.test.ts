import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/languages/words.ts';
import { EDITIONS, readTestEdition } from '../support/editions.ts';
import { readPages } from '../support/site.ts';

/** The most that highlighting may weigh on a page of the text, once something is selected, in bytes, compressed. */
const MOST = 12_000;

describe.each(EDITIONS)('the site of the edition “$id”', async (site) => {
  const pages = await readPages(site.dist);
  const words = wordsOf((await readTestEdition(site)).titlePage.interface).mine;

  test('says about itself what is kept of a reader, where, and how it is forgotten', () => {
    const about = pages.find(({ address }) => address === '/about/');
    expect(about && toString(about.tree)).toContain(words.privacy[0].trim());
    expect(about && select('a[href$="/mine/"]', about.tree)).toBeDefined();
  });

  test('has a page of the reader’s annotations, which every page leads to', () => {
    const mine = pages.find(({ address }) => address === '/mine/');
    expect(mine && toString(mine.tree)).toContain(words.scriptless);
    for (const { tree } of pages) expect(select('.site-footer a[href$="/mine/"]', tree)).toBeDefined();
  });

  test('fetches at most 12 kB for highlighting, besides what the page has', async () => {
    const folder = path.join(site.dist, '_astro');
    const files = await readdir(folder);
    const layer = files.find((file) => /^layer\..*\.js$/u.test(file)) ?? '';
    const page = files.find((file) => file.startsWith('Page.astro') && file.endsWith('.js')) ?? '';
    const needed = new Set<string>();
    const add = async (file: string): Promise<void> => {
      if (needed.has(file) || file === page) return;
      needed.add(file);
      const code = await readFile(path.join(folder, file), 'utf8');
      for (const [, other = ''] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/gu))
        await add(other);
    };
    await add(layer);
    const sizes = await Promise.all(
      [...needed].map(async (file) => brotliCompressSync(await readFile(path.join(folder, file))).length),
    );
    const sum = sizes.reduce((all, size) => all + size, 0);
    expect(sum).toBeGreaterThan(4000);
    expect(sum).toBeLessThanOrEqual(MOST);
  });
});
