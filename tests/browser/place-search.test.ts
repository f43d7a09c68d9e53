import { expect, test } from '../support/browser-test.ts';

test.describe('on a poem in parts', () => {
  test.use({ editionId: 'poem' });

  test('“lines 19-20” leads first to that line, shows its words, and lands on it', async ({ page }) => {
    await page.goto('/search/?q=lines%2019-20');
    await expect(page.locator('search-results')).toHaveAttribute('data-progress', 'whole');
    const first = page.locator('search-results ol > li').first();
    await expect(first.locator('.what')).toHaveText('The poem · II. The Lamp, Lines 19–20');
    await expect(first.locator('.excerpt').first()).toContainText(
      'and over the water it writes and rubs out / one word',
    );
    await first.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/text\/lamp\/#l19$/u);
    await expect(page.locator('#l19')).toBeInViewport();
  });

  test('“p. 17” leads to where that page of the printed source begins, and “stanza 3” to each part’s', async ({
    page,
  }) => {
    await page.goto('/search/?q=p.%2017');
    const links = page.locator('search-results ol > li').first().getByRole('link');
    await expect(links.first()).toHaveAttribute('href', '/text/lamp/#page-17');
    await page.goto('/search/?q=stanza%203');
    await expect(links.nth(2)).toHaveAttribute('href', '/text/landing/#p3');
  });
});

test('in the dialog “¶ 7” leads to the seventh paragraph, and marks nothing there', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('¶ 7');
  const first = page.getByRole('dialog').locator('ol > li').first().getByRole('link').first();
  await expect(first).toHaveAttribute('href', '/#p7');
  await first.click();
  await expect(page.locator('#p7')).toBeInViewport();
  await expect(page.getByRole('region', { name: 'Search hits' })).toHaveCount(0);
});

test('a query that can name no place fetches nothing for it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/search/?q=cathedral');
  await expect(page.locator('search-results')).toHaveAttribute('data-progress', 'whole');
  expect(fetched).not.toContain('/finder/places.json');
  expect(fetched).toContain('/finder/all.json');
});
