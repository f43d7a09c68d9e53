import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

/** What each choice prints of the parts that the page for printing has. */
const CHOICES = [
  { id: 'text-only', name: 'Sketch only', passages: true, short: false, full: false },
  { id: 'short-notes', name: 'Sketch with short notes', passages: true, short: true, full: false },
  { id: 'full-notes', name: 'Sketch with full notes', passages: true, short: false, full: true },
  { id: 'notes-only', name: 'Notes only', passages: false, short: false, full: true },
] as const;

async function expectPrinted(page: Page, { passages, short, full }: (typeof CHOICES)[number]): Promise<void> {
  const parts = {
    '#p14': passages,
    '#note-euler h3': short || full,
    '#note-euler .first-sentence': short,
    '#note-euler .ways': short,
    '.endnotes .sources-way': short,
    '#note-euler .body p': full,
    '#further-notes': full,
    '#source-euler1741': full,
  };
  for (const [part, shown] of Object.entries(parts))
    await expect(page.locator(part).first(), part).toBeVisible({ visible: shown });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await after(page, '#mention-euler-1')).toBe(short || full ? await numberOf(page) : 'none');
}

/** The number of the note on Euler, as the style sheet writes it. */
async function numberOf(page: Page): Promise<string> {
  const number = await page.locator('#mention-euler-1').getAttribute('data-number');
  expect(number).toMatch(/^[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u);
  return `"${number ?? ''}"`;
}

/** What the style sheet writes after an element. */
async function after(page: Page, selector: string): Promise<string> {
  return await page.locator(selector).evaluate((element) => {
    const { content } = getComputedStyle(element, '::after');
    return content.replace(/attr\(data-number\)/u, `"${element.getAttribute('data-number') ?? ''}"`);
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const choice of CHOICES) {
      test(`“${choice.name}” prints just that, chosen by hand or by address`, async ({ page }) => {
        await page.goto('/print/');
        await page.getByRole('radio', { name: choice.name }).check();
        await expectPrinted(page, choice);
        await page.emulateMedia({ media: 'print' });
        await expectPrinted(page, choice);
        await page.emulateMedia({ media: 'screen' });
        await page.goto('/about/');
        await page.goto(`/print/#${choice.id}`);
        await expectPrinted(page, choice);
      });
    }

    test('what gives the novel away is not printed unless it is chosen', async ({ page }) => {
      await page.goto('/print/#notes-only');
      const spoiler = page.locator('#note-murr .spoiler').last();
      await page.emulateMedia({ media: 'print' });
      await expect(spoiler).toBeHidden();
      await page.emulateMedia({ media: 'screen' });
      await expect(spoiler).toBeHidden();
      await page.getByRole('checkbox', { name: 'gives away the ending of the novel' }).check();
      await page.emulateMedia({ media: 'print' });
      await expect(spoiler.locator('p')).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('radio', { name: 'Sketch only' }).check();
      await expect(page.getByRole('checkbox')).toBeHidden();
    });

    test('without a choice it is the text with full notes', async ({ page }) => {
      await page.goto('/print/');
      await expectPrinted(page, CHOICES[2]);
      await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(javaScriptEnabled ? 1 : 0);
    });
  });
}

test('a choice stands in the address, and its button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await page.goto('/print/');
  await expect(page.getByRole('radio', { name: 'Sketch with full notes' })).toBeChecked();
  await page.getByRole('radio', { name: 'Notes only' }).check();
  await expect(page).toHaveURL(/\/print\/#notes-only$/u);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Notes only' })).toBeChecked();
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});

test('a number on the page for printing leads to the note under it', async ({ page }) => {
  await page.goto('/print/');
  await page.locator('#mention-euler-1').click();
  await expect(page.locator('#note-euler')).toBeInViewport();
});

for (const theme of ['light', 'sepia', 'dark']) {
  test(`printed from a ${theme} screen, the text is black on white, numbered, and without marks`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print', colorScheme: theme === 'dark' ? 'dark' : 'light' });
    await page.goto('/?q=euler#mention-euler-1');
    await page.evaluate((name) => {
      Object.assign(document.documentElement.dataset, { theme: name, size: '6' });
    }, theme);
    const drawn = await page.evaluate(() => {
      const visible = [...document.querySelectorAll('body, body *')].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      );
      const distinct = (property: 'color' | 'backgroundColor') =>
        [...new Set(visible.map((element) => getComputedStyle(element)[property]))].sort();
      const mark = document.querySelector('#mention-euler-1') ?? document.body;
      return {
        paper: getComputedStyle(document.documentElement).backgroundColor,
        colours: distinct('color'),
        backgrounds: distinct('backgroundColor'),
        line: getComputedStyle(mark).textDecorationLine,
        size: Math.round(Number.parseFloat(getComputedStyle(document.body).fontSize)),
      };
    });
    expect(drawn).toEqual({
      paper: 'rgb(255, 255, 255)',
      colours: ['rgb(0, 0, 0)'],
      backgrounds: ['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'],
      line: 'none',
      size: 15,
    });
    expect(await after(page, '#mention-euler-1')).toBe(await numberOf(page));
    for (const furniture of ['.masthead', '.skip', '.site-footer nav', '.print-ways', '.hint', '.ways-back'])
      await expect(page.locator(furniture).first(), furniture).toBeHidden();
    await expect(page.locator('.hit-bar')).toBeHidden();
    await expect(page.locator('#p7 passage-link a'), 'the number of a passage').toBeVisible();
  });
}

test('a printed page ends with its address and the date', async ({ page }) => {
  for (const address of ['/', '/notes/euler/']) {
    await page.goto(address);
    await expect(page.locator('print-colophon')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await page.pdf();
    const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
    const words = `Address: ${new URL(address, page.url()).href} · Printed on ${today}`;
    await expect(page.locator('print-colophon')).toHaveText(words);
    await expect(page.locator('.cite [data-form="MLA"]')).toContainText(page.url());
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a note printed alone has its body, its sentence of the text and its sources, and no ways elsewhere', async ({
  page,
}) => {
  await page.goto('/notes/murr/');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['h1', '.body > p', '.extracts blockquote', '.sources li', '.checked'])
    await expect(page.locator(part).first(), part).toBeVisible();
  for (const part of ['.way-back', '.connections', 'nav.neighbours', '.spoiler'])
    await expect(page.locator(part).first(), part).toBeHidden();
});

test('the choices fit on paper without a sheet left empty', async ({ page }) => {
  for (const [id, most] of [
    ['text-only', 4],
    ['short-notes', 14],
  ] as const) {
    await page.goto(`/print/#${id}`);
    const sheets = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(sheets.match(/\/Type\s*\/Page\b/gu)?.length, id).toBeLessThanOrEqual(most);
  }
});
