import { expect, test } from '../../support/browser-test.ts';
import { axeComplaints } from '../../support/axe-complaints.ts';
import { placedGlosses } from '../../support/placed-glosses.ts';

/** Its own pages, the longest lists and the widest table among them. */
const ADDRESSES = [
  '/',
  '/notes/volkov/',
  '/notes/siege-rations/',
  '/names/',
  '/bibliography/',
  '/about/',
  '/discuss/',
] as const;

test('a reader follows “Volkov” to his note, learns that he is invented and on whose authority, and comes back to the word', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Volkov', exact: true }).first().click();
  const note = page.getByRole('dialog', { name: 'Volkov' });
  await expect(note).toContainText('an invented character');
  await note.getByRole('link', { name: 'Full note' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Volkov');
  await expect(page.getByText('A character in the novel').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await page.getByRole('link', { name: /^Back to paragraph 3/u }).first().click();
  await expect(page).toHaveURL(/#mention-volkov-1$/u);
  await expect(page.locator('#mention-volkov-1')).toBeInViewport();
});

test('the spoiler of Volkov’s note opens only when it is asked for', async ({ page }) => {
  await page.goto('/notes/volkov/');
  const secret = page.getByText('Shortly before his own fall');
  await expect(secret).toBeHidden();
  await page.getByText('How the novel ends').click();
  await expect(secret).toBeVisible();
});

test('the glosses of the essay stand near their words, in order and without overlap, in every face, at every width', async ({
  page,
}) => {
  await page.goto('/');
  for (const face of ['', 'sans', 'dyslexia']) {
    for (const width of [1000, 1120, 1280, 1440, 1920]) {
      const where = `${face} ${String(width)}`;
      const { all, standing, wrong } = await placedGlosses(page, { width, face });
      expect(wrong, where).toEqual([]);
      // At rest the weightier half stands, level with its words.
      expect(standing.length / all, where).toBeGreaterThanOrEqual(0.4);
      expect(standing.length / all, where).toBeLessThanOrEqual(0.6);
      const near = standing.filter(({ drift }) => drift <= 40).length;
      expect(near / standing.length, where).toBeGreaterThanOrEqual(0.95);
    }
  }
});

test('the questions for discussion print on one sheet, and the essay on four at most', async ({ page }) => {
  for (const [address, most] of [
    ['/discuss/', 1],
    ['/print/#text-only', 4],
    ['/print/#short-notes', 14],
  ] as const) {
    await page.goto(address);
    const sheets = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(sheets.match(/\/Type\s*\/Page\b/gu)?.length, address).toBeLessThanOrEqual(most);
  }
});

test('no page of it is wider than the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [...ADDRESSES, '/search/?q=siege', '/print/']) {
    await page.goto(address);
    const isWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isWide, address).toBe(false);
  }
});

test.describe('looked at with axe', () => {

  for (const address of ADDRESSES) {
    test(`${address} has nothing to complain of`, async ({ page }) => {
      await page.goto(address);
      for (const summary of await page.locator('details > summary').filter({ visible: true }).all())
        await summary.click();
      // Some of its pages have hundreds of entries of one kind: the first of them stand for the others.
      await page.evaluate(() => {
        const sections = [...document.querySelectorAll('main section > h2 + ul')].slice(3);
        const entries = [...document.querySelectorAll('ol, ul')].flatMap((list) => [...list.children].slice(40));
        for (const element of [...sections.map((list) => list.parentElement), ...entries]) element?.remove();
      });
      expect(await axeComplaints(page)).toEqual([]);
    });
  }
});

test.describe('where the browser lets a page copy', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('its seventh passage is copied with its true reference', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Paragraph 7', exact: true }).click();
    const menu = page.getByRole('dialog', { name: /^Paragraph/u });
    await menu.getByRole('button', { name: 'Copy quotation' }).click();
    await expect(menu.getByRole('status')).toHaveText('Quotation copied');
    const [quotation = '', reference] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(quotation).toMatch(/^“is finished and perfect in her tailored cream blouse .* pedagogical world\.”$/u);
    expect(reference).toBe(
      '– Anne Applebaum, “Paranoia and Empty Promises”, The Spectator, 15 May 2010, paragraph 7',
    );
  });
});
