import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { selectWords } from '../support/select-words.ts';

/** Copies the quotation that the menu of a passage offers. */
async function copyQuotation(page: Page, passage: string): Promise<string> {
  await page.locator(`${passage} passage-link a`).click();
  const menu = page.locator(`${passage} copy-citation`);
  await menu.getByRole('button', { name: 'Copy quotation' }).click();
  await expect(menu.getByRole('status')).not.toBeEmpty();
  await page.keyboard.press('Escape');
  return await page.evaluate(async () => await navigator.clipboard.readText());
}

test.describe('a poem', () => {
  test.use({ editionId: 'poem', permissions: ['clipboard-read', 'clipboard-write'] });

  test('is quoted by its lines', async ({ page }) => {
    await page.goto('/text/fare/');
    expect(await copyQuotation(page, '#p1')).toMatch(/, lines 1–4\n/u);
    await selectWords(page, '#p1', 'He does not look up');
    expect(await copyQuotation(page, '#p1')).toMatch(/^“He does not look up”\n– .*, line 3\n/u);
  });

  test('in parts is referred to with the part', async ({ page }) => {
    await page.goto('/text/lamp/');
    expect(await copyQuotation(page, '#p1')).toMatch(/, 2026, II\. The Lamp, lines 17–20\n/u);
  });
});

test.describe('a speech in verse', () => {
  test.use({ editionId: 'play', permissions: ['clipboard-read', 'clipboard-write'] });

  test('is referred to as a speech, and what is selected in it by its lines', async ({ page }) => {
    await page.goto('/');
    expect(await copyQuotation(page, '#p9')).toMatch(/, speech 9\n/u);
    await selectWords(page, '#p9', 'the air goes round about');
    expect(await copyQuotation(page, '#p9')).toMatch(
      /^“the air goes round about”\n– .*, speech 9, line 2\n/u,
    );
  });
});
