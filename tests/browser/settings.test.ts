import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

const panel = (page: Page) => page.getByRole('dialog', { name: 'Settings' });
const html = (page: Page) => page.locator('html');

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(panel(page)).toBeVisible();
}

async function choose(page: Page, group: string, choice: string): Promise<void> {
  const more = panel(page).locator('details:not([open]) > summary');
  if ((await more.count()) > 0 && !['Theme', 'Size', 'Face'].includes(group)) await more.click();
  await panel(page)
    .getByRole('group', { name: group })
    .getByRole('radio', { name: choice, exact: true })
    .check();
}

const paperOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('a choice is seen at once, told to the page, and remembered on every page', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    document.addEventListener('settingschange', () => {
      document.title = document.documentElement.dataset['theme'] ?? '';
    });
  });
  await openPanel(page);
  await choose(page, 'Theme', 'Sepia');
  await expect(html(page)).toHaveAttribute('data-theme', 'sepia');
  expect(await paperOf(page)).toBe('rgb(239, 228, 204)');
  expect(await page.title()).toBe('sepia');
  await choose(page, 'Size', 'Huge');
  for (const address of ['/notes/euler/', '/search/', '/names/', '/about/', '/notes/nobody/', '/']) {
    await page.goto(address);
    expect(await paperOf(page), address).toBe('rgb(239, 228, 204)');
    await expect(html(page)).toHaveAttribute('data-size', 'huge');
    await openPanel(page);
    await expect(panel(page).getByRole('radio', { name: 'Huge' })).toBeChecked();
  }
});

test('the choices stand on the page before anything of it does', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('reader-settings', '{"theme":"dark","face":"sans"}');
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const { theme = 'none', face = 'none' } = document.documentElement.dataset;
      if (document.body instanceof HTMLElement) seen.push(`${theme} ${face}`);
    }).observe(document, { childList: true, subtree: true });
    requestAnimationFrame(() => seen.push(document.documentElement.dataset['theme'] ?? 'none'));
  });
  for (const address of ['/', '/notes/euler/']) {
    await page.goto(address);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((state) => !state.startsWith('dark'))).toEqual([]);
  }
});

test('one button takes back every choice, and says so', async ({ page }) => {
  await page.goto('/');
  const attributes = () => html(page).evaluate((element) => element.getAttributeNames());
  const before = await attributes();
  await openPanel(page);
  for (const [group, choice] of [
    ['Theme', 'Dark'],
    ['Face', 'Sans'],
    ['Marks', 'Faint'],
  ] as const)
    // prettier-ignore
    await choose(page, group, choice);
  await panel(page).getByRole('button', { name: 'Reset' }).click();
  await expect(panel(page).getByRole('status')).toHaveText('Everything is as it was at first.');
  expect(await attributes()).toEqual(before);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await expect(panel(page).getByRole('radio', { name: 'System' })).toBeChecked();
});

test('by keyboard: the button opens the panel at the first choice made, arrows choose, Escape gives the focus back', async ({
  page,
}) => {
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Settings' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('radio', { name: 'System' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(html(page)).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('radio', { name: 'Medium' }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('button', { name: 'Close' }).press('Enter');
  await expect(button).toBeFocused();
});

test('a page that is open elsewhere follows, and so does one that Back brings out of the browser’s memory', async ({
  page,
  context,
}) => {
  await page.goto('/');
  const other = await context.newPage();
  await other.goto('/notes/euler/');
  await openPanel(other);
  await choose(other, 'Theme', 'Dark');
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  await page.evaluate(() => {
    localStorage.setItem('reader-settings', '{"size":"larger"}');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(html(page)).toHaveAttribute('data-size', 'larger');
  await expect(html(page)).not.toHaveAttribute('data-theme');
});

test('a choice that is made before the code for it has come holds, in the panel and on the page', async ({
  page,
}) => {
  const held = Promise.withResolvers<undefined>();
  await page.route('**/settings-choices*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto('/');
  await openPanel(page);
  await choose(page, 'Theme', 'Dark');
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  held.resolve(undefined);
  await expect(panel(page).getByRole('radio', { name: 'Dark', exact: true })).toBeFocused();
  await expect(panel(page).getByRole('radio', { name: 'Dark', exact: true })).toBeChecked();
});

test('where storage is blocked, a choice holds for the page, and nothing fails', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await openPanel(page);
  await choose(page, 'Theme', 'Dark');
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  await panel(page).getByRole('button', { name: 'Reset' }).click();
  await expect(html(page)).not.toHaveAttribute('data-theme');
  expect(errors).toEqual([]);
});

test('a stored value that no choice has is no choice', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('reader-settings', '{"theme":"plaid"}');
  });
  await page.goto('/');
  expect(await paperOf(page)).toBe('rgb(246, 242, 233)');
  await openPanel(page);
  await expect(panel(page).getByRole('radio', { name: 'System' })).toBeChecked();
});

test('quiet, a mark has no line until it is pointed at or focused; in forced colours it keeps it', async ({
  page,
}) => {
  await page.goto('/');
  await openPanel(page);
  await choose(page, 'Marks', 'Faint');
  await panel(page).getByRole('button', { name: 'Close' }).click();
  const mark = page.locator('#mention-euler-1');
  const line = () => mark.evaluate((element) => getComputedStyle(element).textDecorationColor);
  const none = 'rgba(0, 0, 0, 0)';
  expect(await line()).toBe(none);
  await mark.hover();
  expect(await line()).not.toBe(none);
  await page.mouse.move(0, 0);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await line()).not.toBe(none);
});

test('without single-key shortcuts, “/” opens no search and is not announced', async ({ page }) => {
  await page.goto('/');
  await openPanel(page);
  await choose(page, 'Single-key shortcuts', 'Off');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.locator('search-dialog dialog')).toBeHidden();
  await expect(page.locator('.open-search kbd')).toBeHidden();
  await openPanel(page);
  await choose(page, 'Single-key shortcuts', 'On');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.locator('search-dialog dialog')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there are no settings, since nothing could apply them', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.open-settings')).toBeHidden();
  });
});
