import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { layoutShifts, watchLayoutShifts } from '../support/layout-shifts.ts';

/** Visits the text on a line on which the faces come only when the page has been painted, and says what moved. */
async function visitWithLateFaces(page: Page): Promise<string[]> {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/*.woff2', async (route) => {
    await held;
    await route.continue();
  });
  await watchLayoutShifts(page);
  await page.goto('/', { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  release(undefined);
  await page.waitForLoadState('networkidle');
  return await layoutShifts(page);
}

for (const [width, height] of [
  [390, 844],
  [900, 800],
  [1280, 800],
] as const) {
  test(`nothing moves when the faces come late, at ${String(width)} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    expect(await visitWithLateFaces(page)).toEqual([]);
  });
}

test('nothing moves when the scripts come late, in windows of any width', async ({ page, context }) => {
  const before = await context.newPage();
  await before.route('**/*.js', (route) => route.abort());
  await before.goto('/');
  await page.goto('/', { waitUntil: 'networkidle' });
  const moved: number[] = [];
  for (let width = 300; width <= 1500; width += 40) {
    const [early, late] = await Promise.all(
      [before, page].map(async (each) => {
        await each.setViewportSize({ width, height: 800 });
        return await each.locator('#p1').evaluate((passage) => passage.getBoundingClientRect().top);
      }),
    );
    if (Math.abs((early ?? 0) - (late ?? 0)) > 0.5) moved.push(width);
  }
  expect(moved).toEqual([]);
});

test('the face that stands in sets the text to the same length', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const height = async () => {
    await page.waitForLoadState('networkidle');
    return await page.locator('.text').evaluate((text) => text.getBoundingClientRect().height);
  };
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto('/');
  const standIn = await height();
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  if (loaded.length === 0) {
    console.log('This machine has none of the faces that stand in: nothing to compare.');
    return;
  }
  await page.unroute('**/*.woff2');
  // The second visit finds the faces in store.
  await page.reload({ waitUntil: 'networkidle' });
  await page.reload();
  const own = await height();
  expect(Math.abs(standIn / own - 1)).toBeLessThanOrEqual(0.03);
});

test('the page of the text asks for at most six files besides itself, and for none of them only because another has come', async ({
  page,
}) => {
  await page.goto('/');
  // What keeps the site for reading offline comes once the page is there.
  const files = await page.evaluate(() => {
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < (visit?.loadEventStart ?? 0))
      .map(({ name }) => new URL(name).pathname);
  });
  const html = (await (await page.request.get('/')).text()).replaceAll('&amp;', '&');
  expect(files.length).toBeGreaterThan(2);
  expect(files.filter((file) => !html.includes(`"${file}"`))).toEqual([]);
  expect(files.length).toBeLessThanOrEqual(6);
});
