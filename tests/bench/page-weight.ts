import { brotliCompressSync } from 'node:zlib';
import type { Browser, Response } from 'playwright';
import { withPage } from './site-visit.ts';

/** What files of one sort weigh: text compressed with brotli, all else as it is. */
export interface Weight {
  readonly bytes: number;
  readonly requests: number;
}

export type Weights = Readonly<Record<string, Weight>>;

const SORTS: readonly (readonly [sort: string, type: RegExp])[] = [
  ['HTML', /html/u],
  ['CSS', /css/u],
  ['JavaScript', /javascript/u],
  ['fonts', /font/u],
  ['else', /./u],
];

/** Weighs all that a page loads before its reader does anything, and then what opening its first note adds. */
export async function weighPage(
  browser: Browser,
  address: string,
  mark?: string,
): Promise<{ readonly atOnce: Weights; readonly withNote: Weights }> {
  return await withPage(browser, { viewport: { width: 900, height: 800 } }, async (page) => {
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(address, { waitUntil: 'networkidle' });
    const atOnce = await weigh(responses.splice(0));
    if (mark !== undefined) {
      await page.locator(mark).click();
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(1000);
    }
    return { atOnce, withNote: await weigh(responses) };
  });
}

/** A file that was asked for ahead of need answers twice and is fetched once. */
async function weigh(responses: readonly Response[]): Promise<Weights> {
  const weights: Record<string, Weight> = {};
  const once = new Map(responses.map((response) => [response.url(), response]));
  for (const response of once.values()) {
    const body = await response.body().catch(() => Buffer.alloc(0));
    const type = response.headers()['content-type'] ?? '';
    const [sort] = SORTS.find(([, pattern]) => pattern.test(type)) ?? ['else'];
    const isText = /text|javascript|json|svg|html|css/u.test(type);
    const { bytes, requests } = weights[sort] ?? { bytes: 0, requests: 0 };
    weights[sort] = {
      bytes: bytes + (isText ? brotliCompressSync(body).length : body.length),
      requests: requests + 1,
    };
  }
  return weights;
}
