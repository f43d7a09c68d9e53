// The figures of the first five minutes with this edition.
import { expect, test } from '../../support/browser-test.ts';
import { placedGlosses } from '../../support/placed-glosses.ts';

test('at rest half of the glosses stand, nearly all within 40 pixels of their words', async ({ page }) => {
  await page.goto('/');
  for (const width of [1000, 1280, 1440, 1920]) {
    const { standing, all } = await placedGlosses(page, { width });
    expect(standing.length / all, String(width)).toBeGreaterThan(0.4);
    expect(standing.length / all, String(width)).toBeLessThan(0.6);
    const near = standing.filter(({ drift }) => drift <= 40).length;
    expect(near / standing.length, String(width)).toBeGreaterThanOrEqual(0.95);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the page of the essay is half as long as when its endnotes stood open', async ({ page }) => {
    await page.goto('/');
    await page.locator('.site-footer').scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(21_430 / 2);
  });

  test('a reader learns in one tap whether Volkov was real, and in one more is back at the sentence', async ({
    page,
  }) => {
    await page.goto('/');
    await page.locator('#mention-volkov-1').tap();
    const note = page.getByRole('dialog', { name: 'Volkov' });
    await expect(note).toContainText('A character in the novel');
    await expect(note).toContainText('he is an invented character');
    await note.getByRole('button', { name: 'Close' }).tap();
    await expect(page.locator('#mention-volkov-1')).toBeInViewport();
  });

  test('the rations and their sources are one tap from where the text ends', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('region', { name: 'Where next' }).getByRole('link', { name: /rations/u }).tap();
    await expect(page.locator('.table')).toContainText('125');
    await expect(page.locator('.sources li').first()).toBeVisible();
    await page.getByRole('link', { name: 'Back to paragraph 5: “months of starvation”' }).tap();
    await expect(page.locator('#mention-siege-rations-1')).toBeInViewport();
  });
});

test('the bibliography shows the sources of one tier alone, and how many there are, without script as with it', async ({
  browser,
  baseURL,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(new URL('/bibliography/', baseURL).href);
    const label = page.locator('label', { has: page.locator('#tier-scholarly') });
    const count = Number(await label.locator('.count').textContent());
    await label.click();
    await expect(page.locator('.bibliography > li').filter({ visible: true })).toHaveCount(count);
    await context.close();
  }
});
