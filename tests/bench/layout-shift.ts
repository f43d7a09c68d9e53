import type { Browser } from 'playwright';
import { withPage, type Visit } from './site-visit.ts';

/**
 * Adds up all that moves while a page loads, until two thirds of a second after the line has fallen silent: no less than
 * Cumulative Layout Shift, which counts the worst five seconds.
 */
export async function measureShift(browser: Browser, address: string, visit: Visit): Promise<number> {
  return await withPage(browser, visit, async (page) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(700);
    return await page.evaluate(() =>
      (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
    );
  });
}
