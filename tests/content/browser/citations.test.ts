import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../support/browser-test.ts';
import { axeComplaints } from '../../support/axe-complaints.ts';

const card = (page: Page) => page.locator('source-card');
const citation = (within: Page | Locator, number: number) =>
  within.getByRole('link', { name: `source ${String(number)}`, exact: true }).first();

/** Opens the page of the first note in the list. */
async function openNotePage(page: Page): Promise<void> {
  await page.goto('/notes/');
  await page.goto((await page.locator('main a[href^="/notes/"]').first().getAttribute('href')) ?? '');
}

/** What a reader sees at a citation: the number before it, or its words. */
function seen(link: Locator) {
  return link.evaluate((element) => ({
    number: getComputedStyle(element, '::after').content,
    words: getComputedStyle(element.firstElementChild ?? element).fontSize !== '0px',
  }));
}



test.describe('a citation on the page of a note', () => {
  test('is a number that shows its source when pointed at, and leads to the list', async ({ page }) => {
    await openNotePage(page);
    const link = citation(page, 1);
    const { number, words } = await seen(link);
    expect(number).toContain('1');
    expect(words).toBe(false);
    await expect(card(page)).toBeHidden();
    await link.hover();
    await expect(card(page)).toBeVisible();
    const entry = page.locator('.sources li').first();
    await expect(card(page)).toHaveText((await entry.textContent())?.trim() ?? '');
    expect(await axeComplaints(page)).toEqual([]);
    await page.mouse.move(2, 2);
    await expect(card(page)).toBeHidden();
    await link.click();
    await expect(entry).toBeInViewport();
    expect(await entry.evaluate((element) => element.matches(':target'))).toBe(true);
    await expect(card(page)).toBeHidden();
  });

  test('shows its source when the keyboard comes to it, until Esc', async ({ page }) => {
    await openNotePage(page);
    await page.keyboard.press('Tab');
    await citation(page, 1).focus();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
  });

  test('is author and date in what is selected, and on paper', async ({ page }) => {
    await openNotePage(page);
    const paragraph = page.locator('.body p').first();
    const copied = await paragraph.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString() ?? '';
    });
    expect(copied).toMatch(/ \([^()]*(?:\d{4}|n\.d\.)[^)]*\)/u);
    expect(copied).not.toMatch(/\[|source 1/u);
    await page.emulateMedia({ media: 'print' });
    expect(await seen(page.locator('.body .citation').first())).toEqual({ number: 'none', words: true });
  });

  test('is author and date for readers who choose names', async ({ page }) => {
    await openNotePage(page);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByText('More settings').click();
    await page.getByRole('group', { name: 'Citations' }).getByText('Names').click();
    expect(await seen(citation(page, 1))).toEqual({ number: 'none', words: true });
    await page.reload();
    expect(await seen(citation(page, 1))).toEqual({ number: 'none', words: true });
  });
});

test('in an open note the card goes at the first Esc, and the note at the second', async ({ page }) => {
  await page.goto('/');
  await page.locator('a.mention').first().click();
  const note = page.locator('note-panel');
  await expect(note).toHaveAttribute('data-state', 'whole');
  await citation(note, 1).hover();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('a first tap shows the source, a second leads to the list, in an open note as well', async ({
    page,
  }) => {
    await page.goto('/');
    await page.locator('a.mention').first().tap();
    const note = page.locator('note-panel');
    await expect(note).toHaveAttribute('data-state', 'whole');
    const link = citation(note, 1);
    await link.tap();
    await expect(card(page)).toBeVisible();
    await expect(note.locator('.sources .lit')).toHaveCount(0);
    await link.tap();
    await expect(card(page)).toBeHidden();
    await expect(note.locator('.sources .lit')).toBeInViewport();
  });

  test('the card goes when something else is touched', async ({ page }) => {
    await openNotePage(page);
    await citation(page, 1).tap();
    await expect(card(page)).toBeVisible();
    await page.locator('.facts').tap();
    await expect(card(page)).toBeHidden();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a number leads to its source', async ({ page }) => {
    await openNotePage(page);
    await citation(page, 1).click();
    await expect(page.locator('.sources li').first()).toBeInViewport();
    expect(page.url()).toMatch(/#source-/u);
  });
});
