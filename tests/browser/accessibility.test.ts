import { expect, test } from '../support/browser-test.ts';
import { axeComplaints, contrastComplaints } from '../support/axe-complaints.ts';

const ADDRESSES = [
  '/',
  '/notes/euler/',
  '/notes/bridges/',
  '/notes/',
  '/names/',
  '/bibliography/',
  '/about/',
  '/search/?q=bridge',
  '/print/#short-notes',
  '/notes/nobody/',
];

test.describe('looked at with axe', () => {
  for (const address of ADDRESSES) {
    test(`${address} has nothing to complain of, in the light and in the dark`, async ({ page }) => {
      await page.goto(address);
      if (address.startsWith('/search/'))
        await expect(page.locator('#search-results li').first()).toBeVisible();
      for (const summary of await page.locator('details > summary').filter({ visible: true }).all())
        await summary.click();
      expect(await axeComplaints(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await contrastComplaints(page), 'in the dark').toEqual([]);
    });
  }

  test('the search dialog has nothing to complain of, in the light and in the dark', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('euler');
    await expect(page.locator('dialog ol li').first()).toBeVisible();
    expect(await axeComplaints(page, 'dialog')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await contrastComplaints(page, 'dialog'), 'in the dark').toEqual([]);
  });
});

test('nothing on any kind of page is stopped by the site’s own policy', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const address of ADDRESSES.filter((candidate) => candidate !== '/notes/nobody/')) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
  }
  expect(complaints).toEqual([]);
});

test('every focus can be seen', async ({ page }) => {
  await page.goto('/');
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    });
    expect(outline).toBeGreaterThanOrEqual(1);
  }
});
