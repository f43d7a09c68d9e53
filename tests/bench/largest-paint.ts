import type { Browser } from 'playwright';
import { WINDOWS, withPage } from './site-visit.ts';

/** When the largest stretch of a page was painted on a phone on a slow line that is really slow, in milliseconds. */
export async function measureLargestPaint(browser: Browser, address: string): Promise<number> {
  return await withPage(browser, { ...WINDOWS[0]?.visit, isSlow: true }, async (page) => {
    await page.addInitScript(() => {
      Object.assign(globalThis, { largest: 0 });
      new PerformanceObserver((list) => {
        Object.assign(globalThis, { largest: list.getEntries().at(-1)?.startTime });
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    return await page.evaluate(() => (globalThis as unknown as { largest: number }).largest);
  });
}
