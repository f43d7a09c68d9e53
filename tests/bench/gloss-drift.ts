import type { Browser } from 'playwright';
import { withPage } from './site-visit.ts';

/** How far the glosses that stand in the margin are from their words, in pixels, and how many are folded. */
export async function measureDrift(
  browser: Browser,
  address: string,
  width: number,
): Promise<{ readonly folded: number; readonly drifts: readonly number[] }> {
  return await withPage(browser, { viewport: { width, height: 900 } }, async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    return await page.evaluate(() => {
      const glosses = [...document.querySelectorAll<HTMLAnchorElement>('.glosses a')];
      const standing = glosses.filter((gloss) => gloss.checkVisibility({ visibilityProperty: true }));
      const drifts = standing.map((gloss) => {
        const passage = gloss.parentElement?.nextElementSibling;
        const mark = passage?.querySelector(`.mention[href="${gloss.hash}"]`)?.getClientRects()[0];
        return Math.abs(gloss.getBoundingClientRect().top - (mark?.top ?? Number.NaN));
      });
      return { folded: glosses.length - standing.length, drifts };
    });
  });
}
