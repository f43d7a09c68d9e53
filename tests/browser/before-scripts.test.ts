// What is pressed before the scripts have come is not lost: it works without them, or they go on with it.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Visits the text while its scripts are held back, but for the one that the first painting waits for; returns what lets them come. */
async function visitWithLateScripts(page: Page): Promise<() => void> {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route(/_astro\/.*\.js$/u, async (route) => {
    if (!route.request().url().includes('first-paint')) await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('.site-footer')).toBeAttached();
  return () => {
    release(undefined);
  };
}

async function middleOf(page: Page, selector: string): Promise<readonly [number, number]> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator(selector).boundingBox()) ?? {};
  return [x + width / 2, y + height / 2];
}

const haveCome = async (page: Page) =>
  await page.waitForFunction(() => customElements.get('settings-panel') !== undefined);

test('whoever has begun to type a query goes on in the dialog', async ({ page }) => {
  const release = await visitWithLateScripts(page);
  await page.touchscreen.tap(...(await middleOf(page, 'search-dialog > form input')));
  await page.keyboard.type('eul');
  release();
  const field = page.getByRole('dialog').getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('er');
  await expect(field).toHaveValue('euler');
  await expect(page.getByRole('dialog').getByRole('link').first()).toContainText('Euler');
  await page.getByRole('button', { name: 'Close' }).tap();
  await expect(page.locator('.open-search')).toBeFocused();
});

for (const [what, pressed, opened] of [
  ['search', 'search-dialog > form input', 'search-dialog dialog'],
  ['settings', '.open-settings', '#settings'],
] as const) {
  test(`a press on the ${what} holds whose scripts come before it is let go`, async ({ page }) => {
    const release = await visitWithLateScripts(page);
    await page.mouse.move(...(await middleOf(page, pressed)));
    await page.mouse.down();
    release();
    await haveCome(page);
    await page.mouse.up();
    await expect(page.locator(opened)).toBeVisible();
  });
}

test('the settings open, hold and are kept before their script has come, and show then what holds', async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('reader-settings') === null)
      localStorage.setItem('reader-settings', '{"size":"larger"}');
  });
  const release = await visitWithLateScripts(page);
  await page.locator('.open-settings').tap();
  const panel = page.locator('#settings');
  await expect(panel).toBeVisible();
  await panel.getByText('Sepia').tap();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  release();
  await haveCome(page);
  await expect(panel.locator('[name="size"][value="larger"]')).toBeChecked();
  await expect(panel.locator('[name="theme"][value="sepia"]')).toBeChecked();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
});

test('a mark leads to its note, and back again', async ({ page }) => {
  const release = await visitWithLateScripts(page);
  await page.locator('#mention-euler-1').tap();
  const endnote = page.locator('#note-euler');
  await expect(endnote).toBeInViewport();
  await endnote.locator('.ways-back a').first().tap();
  await expect(page.locator('#mention-euler-1')).toBeInViewport();
  release();
});
