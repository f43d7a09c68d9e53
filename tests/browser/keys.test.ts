import { expect, test } from '../support/browser-test.ts';

test('“?” shows the shortcuts, Esc puts them away, and the focus is where it was', async ({ page }) => {
  await page.goto('/');
  await page.locator('#mention-euler-1').focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText('Open the note of a marked word');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.locator('#mention-euler-1')).toBeFocused();
});

test('the shortcuts are to be found in the settings too, where they can be switched off', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByText('More settings').click();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('“n” and “p” go from mark to mark, from where the reader is', async ({ page }) => {
  await page.goto('/');
  await page.locator('#mention-euler-1').focus();
  await page.keyboard.press('n');
  await expect(page.locator('#mention-academy-1')).toBeFocused();
  await page.keyboard.press('p');
  await expect(page.locator('#mention-euler-1')).toBeFocused();
  await page.goto('/#p8');
  await page.reload();
  await page.keyboard.press('n');
  const marks = page.locator('.text .mention:focus');
  await expect(marks).toBeInViewport();
});

test('single keys do nothing in a field, and nothing once they are switched off', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const field = page.getByRole('dialog').getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('n?p/');
  await expect(field).toHaveValue('n?p/');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    document.documentElement.dataset['keys'] = 'off';
  });
  await page.locator('#mention-euler-1').focus();
  for (const key of ['n', 'p', '?']) await page.keyboard.press(key);
  await expect(page.locator('#mention-euler-1')).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
