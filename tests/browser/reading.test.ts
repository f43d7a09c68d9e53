import { createRequire } from 'node:module';
import { expect, test } from '../support/browser-test.ts';
import { lineLengths } from '../support/line-lengths.ts';

const require = createRequire(import.meta.url);

test('a reader follows a word to its note, learns on whose authority, and comes back to the word', async ({
  page,
}) => {
  await page.goto('/');
  const mention = page.getByRole('link', { name: 'Euler', exact: true }).first();
  await mention.click();
  const note = page.getByRole('dialog', { name: 'Leonhard Euler' });
  await expect(note).toContainText('was a mathematician from Basel');
  await note.getByRole('link', { name: 'Full note' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leonhard Euler');
  await expect(page.getByText('A real person').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to paragraph 3: “Euler”' }).click();
  await expect(page).toHaveURL(/#mention-euler-1$/u);
  await expect(page.locator('#mention-euler-1')).toBeInViewport();
});

test('the browser’s Back returns to the place that was left', async ({ page }) => {
  await page.goto('/');
  await page.locator('#p8').scrollIntoViewIfNeeded();
  await page.goto('/notes/hameassef/');
  await page.goBack();
  const before = await page.evaluate(() => scrollY);
  await page.locator('#p8').scrollIntoViewIfNeeded();
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThanOrEqual(2);
});

test('the way back from an endnote lands well below the top of the screen', async ({ page }) => {
  await page.goto('/#mention-kants-walk-1');
  const top = await page
    .locator('#mention-kants-walk-1')
    .evaluate((mention) => mention.getBoundingClientRect().top / innerHeight);
  expect(top).toBeGreaterThan(0.2);
  expect(top).toBeLessThan(0.5);
});

test('the lemma in a note’s extract leads to the very word', async ({ page }) => {
  await page.goto('/notes/euler/');
  await page.locator('.extracts .mention').first().click();
  await expect(page).toHaveURL(/\/#mention-euler-1$/u);
  await expect(page.locator(':target')).toHaveText('Euler');
});

test('the passage numbers are not copied with the text', async ({ page }) => {
  await page.goto('/');
  const copied = await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#p2')?.parentElement ?? document.body);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return getSelection()?.toString() ?? '';
  });
  expect(copied).toContain('asks nothing of the walker but the time.');
  expect(copied).not.toMatch(/^\s*\d+\s*$/mu);
});

test('the browser’s own search finds the text of endnotes, which are laid out only when they are near', async ({
  page,
}) => {
  // What a link to words of a page opens is what the browser’s own search opens.
  await page.goto('/#:~:text=who%20signed%20the%20plan%20for%20it');
  await expect(page.locator('#note-academy > details')).toHaveAttribute('open', '');
  await expect(page.locator('#note-academy')).toBeInViewport();
});

test('the text begins in the first screen, on a desktop and on a phone', async ({ page }) => {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto('/');
    await expect(page.locator('#p1')).toBeInViewport();
    const top = await page.locator('#p1').evaluate((passage) => passage.getBoundingClientRect().top);
    expect(top).toBeLessThan(viewport.height * 0.6);
  }
});

test.describe('the measure', () => {
  test('a line has 58 to 72 characters on a desktop, 55 to 72 on a tablet, 34 to 48 on a phone', async ({
    page,
  }) => {
    await page.goto('/');
    for (const [width, least, most] of [
      [1920, 58, 72],
      [1280, 58, 72],
      [768, 55, 72],
      [390, 34, 48],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      const lengths = (await page.evaluate(lineLengths)).sort((a, b) => a - b);
      const median = lengths[Math.floor(lengths.length / 2)];
      expect(median, String(width)).toBeGreaterThanOrEqual(least);
      expect(median, String(width)).toBeLessThanOrEqual(most);
    }
  });

  for (const address of [
    '/',
    '/notes/bridges/',
    '/names/',
    '/bibliography/',
    '/search/?q=bridge',
    '/about/',
    '/print/',
  ]) {
    test(`${address} is wider than no screen`, async ({ page }) => {
      await page.goto(address);
      for (const width of [320, 390, 768, 1024, 1440, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, String(width)).toBeLessThanOrEqual(0);
      }
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('words lead to notes and notes back', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Euler', exact: true }).first().click();
    await expect(page.locator('#note-euler')).toBeInViewport();
    await page.locator('#note-euler').getByRole('link', { name: 'Back to paragraph 3' }).click();
    await expect(page).toHaveURL(/#mention-euler-1$/u);
  });

  test('the search says that it needs JavaScript, and leads to the index of names', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('kaliningrad');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=kaliningrad$/u);
    await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
    await page.getByRole('link', { name: 'index', exact: true }).click();
    await page
      .locator('.name-index')
      .getByText('Калинингра\u0301д', { exact: true })
      .locator('..')
      .getByRole('link')
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kaliningrad');
  });

  test('a spoiler opens when it is asked for', async ({ page }) => {
    await page.goto('/notes/murr/');
    const spoiler = page.locator('details.spoiler p').first();
    await expect(spoiler).toBeHidden();
    await page.locator('details.spoiler summary').first().click();
    await expect(spoiler).toBeVisible();
  });
});

test('by keyboard: past the header to the text, from word to note and back', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator('a.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/u);
  const reached: string[] = [];
  for (let presses = 0; presses < 40 && reached.at(-1) !== 'mention-kaliningrad-1'; presses += 1) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.id ?? ''));
  }
  expect(reached.at(-1)).toBe('mention-kaliningrad-1');
  await page.keyboard.press('Enter');
  const note = page.getByRole('dialog', { name: 'Kaliningrad' });
  await expect(note.locator('.sources')).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await note.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(page.locator('#mention-kaliningrad-1')).toBeFocused();
});

test('printed, the text has its notes and none of the site’s furniture', async ({ page }) => {
  await page.goto('/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.masthead')).toBeHidden();
  await expect(page.locator('#p14')).toBeVisible();
  await expect(page.locator('#note-euler')).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
});

test('an address that is nobody’s is answered with ways on', async ({ page }) => {
  const response = await page.goto('/notes/nobody/');
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: 'the index' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Index');
});

test.describe('in a browser’s reader mode', () => {
  test.use({ bypassCSP: true, viewport: { width: 1440, height: 900 } });

  test('the text stands whole, and nothing of the margin in it', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('gloss-margin')).toHaveAttribute('data-placed', '');
    // A reader mode leaves the small numbers of the author’s notes out.
    const passages = await page.locator('.passage > :first-child').evaluateAll((blocks) =>
      blocks.map((block) => {
        const copy = block.cloneNode(true) as Element;
        for (const mark of copy.querySelectorAll('[data-hook~="author-mark"]')) mark.remove();
        return copy.textContent;
      }),
    );
    await page.addScriptTag({ path: require.resolve('@mozilla/readability/Readability.js') });
    const read = await page.evaluate(() => {
      const { Readability } = window as unknown as {
        Readability: new (page: Document) => { parse(): { textContent: string } | null };
      };
      return new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? '';
    });
    const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
    for (const passage of passages) expect(plain(read)).toContain(plain(passage));
    expect(plain(read).split('Russian city on the Baltic').length - 1).toBeLessThanOrEqual(1);
    expect(plain(read)).not.toContain('Kaliningrad. Russian city');
  });
});
