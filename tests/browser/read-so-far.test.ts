import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

test.use({ editionId: 'story' });

const PART = '/text/zakaz/';
const NOTE = '/notes/chasovshchik/';
const spoiler = (page: Page) => page.locator('article.note details.spoiler');
const past = async (page: Page) =>
  await page.evaluate((path) => {
    const stored = localStorage.getItem(`reading-place ${path}`);
    return stored === null ? undefined : (JSON.parse(stored) as { readonly past?: string }).past;
  }, PART);

/** Reads a part to the end of its last passage, a screen at a time. */
async function readOn(page: Page): Promise<void> {
  await page.setViewportSize({ width: 900, height: 600 });
  await page.goto(PART);
  const last = page.locator('[data-hook~="passage"]').last();
  const id = await last.getAttribute('id');
  await expect
    .poll(
      async () => {
        const ends = await last.evaluate((passage) => passage.getBoundingClientRect().bottom > innerHeight);
        if (ends) await page.mouse.wheel(0, 400);
        return await past(page);
      },
      { intervals: [1500] },
    )
    .toBe(id);
}

test('a spoiler opens by itself, on its page and in an open note, for whoever has read so far', async ({
  page,
}) => {
  await page.goto(NOTE);
  await expect(spoiler(page)).toHaveJSProperty('open', false);
  await readOn(page);
  await page.goto(NOTE);
  await expect(spoiler(page)).toHaveJSProperty('open', true);
  await page.goto(PART);
  await page.locator('#mention-chasovshchik-1').click();
  await expect(page.locator('note-panel details.spoiler')).toHaveJSProperty('open', true);
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.goto(NOTE);
  await page.waitForLoadState('networkidle');
  await expect(spoiler(page)).toHaveJSProperty('open', false);
});

test('whoever jumps to the end has not read so far', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 300 });
  await page.goto(PART);
  await page.locator('[data-hook~="passage"]').last().scrollIntoViewIfNeeded();
  await page.waitForTimeout(1500);
  expect(await past(page)).toBeUndefined();
  await page.goto(NOTE);
  await page.waitForLoadState('networkidle');
  await expect(spoiler(page)).toHaveJSProperty('open', false);
});

test('the contents say what has been read of each part, and lead on in the one that was read last', async ({
  page,
}) => {
  await readOn(page);
  await page.goto('/');
  await expect(page.locator('.contents .read')).toHaveText(['прочитано']);
  await page
    .locator('reading-place')
    .getByRole('link', { name: /^Читать дальше: Глава первая/u })
    .click();
  await expect(page).toHaveURL(/\/text\/zakaz\/#p\d+$/u);
});
