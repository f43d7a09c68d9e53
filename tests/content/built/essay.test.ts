import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pageWeight } from '../../support/page-weight.ts';
import { OWN } from '../../support/editions.ts';

test('the page of the essay stays small: 24 kB of HTML and CSS, 14 kB of JavaScript, compressed', async () => {
  const { htmlAndStyles, scripts } = await pageWeight(OWN.dist);
  expect(htmlAndStyles).toBeLessThanOrEqual(24 * 1024);
  expect(scripts).toBeLessThanOrEqual(14_000);
});

test('the two faces that the essay is first painted with weigh 32 kB together', async () => {
  const folder = path.join(OWN.dist, '_astro');
  const faces = (await readdir(folder)).filter((file) => /^reading-(?:regular|italic)\.[^.]+\.woff2$/u.test(file));
  expect(faces).toHaveLength(2);
  const sizes = await Promise.all(faces.map(async (file) => (await stat(path.join(folder, file))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(32_000);
});
