import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

const shownPassages = (page: Page) =>
  page
    .locator('.handout .passage')
    .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map(({ id }) => id));

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a handout is the whole text, each gloss beside the line of its word', async ({ page }) => {
    await page.setViewportSize({ width: 1100, height: 900 });
    await page.goto('/handout/');
    await expect(page.locator('handout-choice form')).toBeHidden();
    const mark = await page.locator('#mention-kaliningrad-1').boundingBox();
    const gloss = await page.locator('.beside[data-note="kaliningrad"]:not([hidden])').boundingBox();
    expect(Math.abs((gloss?.y ?? 0) - (mark?.y ?? 0))).toBeLessThan(30);
    expect(gloss?.x ?? 0).toBeGreaterThan((mark?.x ?? 0) + (mark?.width ?? 0));
  });
});

test('the address says which passages, and each gloss stands where its note is mentioned first in them', async ({
  page,
}) => {
  await page.goto('/handout/?from=p2&to=p3');
  expect(await shownPassages(page)).toEqual(['p2', 'p3']);
  const glosses = page.locator('.beside[data-note="konigsberg"]:visible');
  await expect(glosses).toHaveCount(1);
  await expect(page.locator('#p2 .beside[data-note="konigsberg"]')).toBeVisible();
});

test('what is chosen is shown at once, and stands in the address', async ({ page }) => {
  await page.goto('/handout/');
  const choice = page.locator('handout-choice');
  await choice.locator('select[name="from"]').selectOption({ index: 1 });
  await choice.getByLabel('After each paragraph, stanza or speech').check();
  await choice.getByLabel('Places').uncheck();
  await choice.getByLabel('Numbers of paragraphs and lines').uncheck();
  await expect(page).toHaveURL(/\/handout\/\?from=p2&without=place&glosses=under&numbers=off$/u);
  await expect(page.locator('#p1')).toBeHidden();
  await expect(page.locator('.under li:visible').first()).toBeVisible();
  await expect(page.locator('[data-kind="place"]:is(.beside, li):visible')).toHaveCount(0);
  await expect(page.locator('#p2 passage-link')).toBeHidden();
  await page.reload();
  await expect(choice.getByLabel('After each paragraph, stanza or speech')).toBeChecked();
  await expect(choice.getByLabel('Places')).not.toBeChecked();
  await expect(page.locator('#p1')).toBeHidden();
});

test('on paper only the handout is left', async ({ page }) => {
  await page.goto('/handout/?glosses=after');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('handout-choice')).toBeHidden();
  await expect(page.locator('.masthead')).toBeHidden();
  await expect(page.locator('.after li').first()).toBeVisible();
});

test('a passage is as high as its glosses beside it, so that none runs into the next, nor into the questions', async ({
  page,
}) => {
  await page.goto('/handout/');
  await page.emulateMedia({ media: 'print' });
  const overflow = await page.locator('.handout .passage').evaluateAll((passages) =>
    passages.map((passage) => {
      const end = passage.getBoundingClientRect().bottom + 1;
      return [...passage.querySelectorAll('.beside')].filter(
        (gloss) => gloss.checkVisibility() && gloss.getBoundingClientRect().bottom > end,
      ).length;
    }),
  );
  expect(overflow.length).toBeGreaterThan(3);
  expect(overflow.filter((count) => count > 0)).toEqual([]);
});

test.describe('of a poem in parts', () => {
  test.use({ editionId: 'poem' });

  test('each part has a handout, its lines numbered', async ({ page }) => {
    await page.goto('/handout/');
    await page.locator('main').getByRole('link', { name: 'The Lamp' }).click();
    await expect(page).toHaveURL(/\/handout\/lamp\/$/u);
    await expect(page.locator('.line[data-line="20"]')).toBeVisible();
    await expect(page.locator('.beside:visible').first()).toBeVisible();
  });
});
