import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { OWN } from '../../support/editions.ts';
import { searchWeight } from '../../support/search-weight.ts';

test('the page of results weighs 12 kB at most, compressed', async () => {
  const html = await readFile(path.join(OWN.dist, 'search/index.html'));
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(12_000);
});

test('a first search fetches 48 kB at most before it answers, and 160 kB before all is answered', async () => {
  const { first, all } = await searchWeight(OWN.dist, ['en', 'ru']);
  expect(first).toBeGreaterThan(20_000);
  expect(first).toBeLessThanOrEqual(48_000);
  expect(all).toBeLessThanOrEqual(160_000);
});
