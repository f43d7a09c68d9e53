import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { OfflinePlan } from '../../src/offline/offline-plan.ts';
import { unpackPages, type PageBundle } from '../../src/offline/page-bundle.ts';
import { SITES } from '../support/editions.ts';
import { readSite } from '../support/site.ts';

describe.each(SITES)('what is kept offline of the edition “$id”', async ({ dist }) => {
  const read = (file: string) => readFile(path.join(dist, file));
  const worker = (await read('sw.js')).toString('utf8');
  const plan = JSON.parse(
    /^const PLAN=(?<plan>.*);$/mu.exec(worker)?.groups?.['plan'] ?? '{}',
  ) as OfflinePlan;
  const bundle = await read(plan.pages.address.slice(1));

  test('is every page, as it was built, in a bundle whose hash the plan names; what is for printing where there is room', async () => {
    const pages = unpackPages(JSON.parse(bundle.toString('utf8')) as PageBundle);
    const built = (await readSite(dist)).filter(({ address }) => plan.whenRead[address] === undefined);
    expect(new Map([...pages].sort())).toEqual(
      new Map(built.map(({ address, html }) => [address, html] as const).sort()),
    );
    expect(hash(bundle)).toBe(plan.pages.hash);
  });

  test('is every file that the plan names, with its hash', async () => {
    for (const [address, expected] of Object.entries(plan.files))
      expect(hash(await read(address.slice(1))), address).toBe(expected);
    expect(Object.keys(plan.whenRead).filter((address) => !/^\/(?:print|handout)\//u.test(address))).toEqual(
      [],
    );
  });

  test('is less than a megabyte on its way', async () => {
    const files = await Promise.all(Object.keys(plan.files).map((address) => read(address.slice(1))));
    const weight = [bundle, ...files].reduce(
      (sum, bytes) => sum + Math.min(bytes.length, gzipSync(bytes).length),
      0,
    );
    expect(weight).toBeLessThan(1_000_000);
  });

  test('has a manifest, and icons of the sizes that it names', async () => {
    const manifest = JSON.parse((await read('manifest.webmanifest')).toString('utf8')) as {
      readonly icons: readonly { readonly src: string; readonly sizes: string }[];
    };
    expect(manifest.icons.length).toBeGreaterThan(1);
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = await sharp(await read(src)).metadata();
      expect(`${String(width)}x${String(height)}`).toBe(sizes);
    }
  });
});

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
