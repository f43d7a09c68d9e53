import type { Page } from '@playwright/test';
import type { ReadingPlace } from '../../src/reading/stopping-place.ts';
import { expect, test } from '../support/browser-test.ts';

const offer = (page: Page) => page.locator('reading-place');

/** Leaves word on the device that its reader stopped somewhere. */
async function stoppedAt(page: Page, passageId: string): Promise<void> {
  await page.goto('/about/');
  await page.evaluate((id) => {
    localStorage.setItem('reading-place /', JSON.stringify({ passageId: id, at: 1 }));
  }, passageId);
}

async function storedPlace(page: Page): Promise<Partial<ReadingPlace>> {
  const stored = await page.evaluate(() => localStorage.getItem('reading-place /'));
  return JSON.parse(stored ?? '{}') as Partial<ReadingPlace>;
}

/** How far from the top of the window a character of a passage stands. */
async function topOf(page: Page, passage: string, character: number): Promise<number> {
  return await page.locator(passage).evaluate((element, at) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let left = at;
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
      if (left < node.length) {
        const range = document.createRange();
        range.setStart(node, left);
        range.setEnd(node, left + 1);
        return range.getBoundingClientRect().top;
      }
      left -= node.length;
    }
    return Infinity;
  }, character);
}

test('where one stopped is remembered, and offered at once: never forced', async ({ page }) => {
  await page.goto('/');
  await page.locator('#p7').evaluate((passage) => {
    scrollBy({ top: passage.getBoundingClientRect().top - 100, behavior: 'instant' });
  });
  await expect.poll(async () => await storedPlace(page)).toMatchObject({ passageId: 'p7' });
  await page.goto('/about/');
  await page.goto('/');
  const link = offer(page).getByRole('link', { name: 'Continue from paragraph 7' });
  await expect(link).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await link.click();
  await expect(page).toHaveURL(/\/#p7$/u);
  await expect(page.locator('#p7')).toBeInViewport();
  await expect(offer(page)).toBeEmpty();
});

test('the very line comes back to the top, though the window has become narrower', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/');
  await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[data-hook~="passage"]')]
      .slice(1, -2)
      .map((passage) => passage.getBoundingClientRect());
    const [tallest] = boxes.toSorted((one, other) => other.height - one.height);
    scrollBy({ top: (tallest?.top ?? 0) + (tallest?.height ?? 0) / 2, behavior: 'instant' });
  });
  await expect.poll(async () => (await storedPlace(page)).line?.character).toBeGreaterThan(20);
  const { line } = await storedPlace(page);
  await page.goto('/about/');
  await page.setViewportSize({ width: 500, height: 720 });
  await page.goto('/');
  await offer(page).getByRole('link').click();
  const top = async () => await topOf(page, `#${line?.passageId ?? ''}`, line?.character ?? 0);
  await expect.poll(top).toBeLessThan(12);
  expect(await top()).toBeGreaterThanOrEqual(0);
});

test('an address of a place wins over where one stopped', async ({ page }) => {
  await stoppedAt(page, 'p7');
  await page.goto('/#p3');
  await expect(page.locator('#p3')).toBeInViewport();
  await expect(offer(page)).toBeEmpty();
});

test('the offer can be put away', async ({ page }) => {
  await stoppedAt(page, 'p7');
  await page.goto('/');
  await offer(page).getByRole('button').click();
  await expect(offer(page)).toBeEmpty();
});

test('Back gives the focus to the link that led away, though an offer stood above it or a note was open', async ({
  page,
}) => {
  await stoppedAt(page, 'p7');
  await page.goto('/');
  await expect(offer(page).getByRole('link')).toBeVisible();
  await page.locator('#note-euler summary').click();
  const link = page.locator('#note-euler').getByRole('link', { name: 'Read the full note' });
  await link.scrollIntoViewIfNeeded();
  const before = await link.boundingBox();
  await link.click();
  await expect(page).toHaveURL(/\/notes\/euler\/$/u);
  await page.goBack();
  await expect(link).toBeFocused();
  const after = await link.boundingBox();
  expect(
    Math.abs((after?.y ?? 0) - (before?.y ?? 0)),
    'in endnotes that are laid out anew',
  ).toBeLessThanOrEqual(2);

  await page.goto('/');
  await page.locator('#mention-euler-1').click();
  await page.locator('note-panel').getByRole('link', { name: 'Full note' }).click();
  await expect(page).toHaveURL(/\/notes\/euler\/$/u);
  await page.goBack();
  await expect(page.locator('note-panel[data-state="whole"]')).toBeVisible();
  await expect(page.locator('#mention-euler-1')).toBeFocused();
});

test('who stopped at the beginning is offered nothing', async ({ page }) => {
  await stoppedAt(page, 'p1');
  await page.goto('/');
  await expect(offer(page)).toBeEmpty();
});

test('where the browser stores nothing, the page works and offers nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new Error('blocked');
      },
    });
  });
  await page.goto('/');
  await page.mouse.wheel(0, 2000);
  await page.locator('#mention-euler-1').click();
  await expect(page.getByRole('dialog', { name: 'Leonhard Euler' })).toBeVisible();
  await page.goto('/about/');
  expect(errors).toEqual([]);
});

test('Back gives the focus to the link by which one left, at the same height', async ({ page }) => {
  await page.goto('/');
  await page.locator('#note-kants-walk summary').click();
  const link = page.locator('#note-kants-walk').getByRole('link', { name: /^Read the full note/u });
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/afternoon walk/u);
  await page.goBack();
  await expect(link).toBeFocused();
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThanOrEqual(2);
});

test('the way back from an endnote lands a third down the screen, tinted', async ({ page }) => {
  await page.goto('/');
  await page
    .locator('#note-kants-walk')
    .getByRole('link', { name: /^Back to/u })
    .first()
    .click();
  const mark = page.locator('#mention-kants-walk-1');
  await expect(page).toHaveURL(/#mention-kants-walk-1$/u);
  const share = await mark.evaluate((element) => element.getBoundingClientRect().top / innerHeight);
  expect(share).toBeGreaterThan(0.2);
  expect(share).toBeLessThan(0.4);
  expect(await mark.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  );
});
