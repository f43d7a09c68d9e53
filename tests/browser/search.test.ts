import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

const titles = (page: Page) => page.locator('#search-results > li > h2').allTextContents();
const field = (page: Page) => page.locator('main').getByRole('searchbox');
const whole = (page: Page) =>
  expect(page.locator('search-results')).toHaveAttribute('data-progress', 'whole');

test.describe('the page of results', () => {
  test('a name gives its note first, then the text with the passages that name it', async ({ page }) => {
    await page.goto('/search/?q=Euler');
    await whole(page);
    expect((await titles(page)).slice(0, 2)).toEqual(['Leonhard Euler', 'Seven Bridges, One Afternoon']);
    const text = page.locator('#search-results > li').nth(1);
    await expect(text.getByText('The sketch · Paragraph 3')).toBeVisible();
    await expect(text.getByRole('link', { name: /^Paragraph/u })).toHaveText(['Paragraph 5', 'Paragraph 6']);
    await text.getByRole('link', { name: 'Seven Bridges, One Afternoon' }).click();
    await expect(page).toHaveURL(/\/\?q=euler#p3$/u);
    await expect(page.locator('#p3')).toBeInViewport();
  });

  test('a result leads to its note', async ({ page }) => {
    await page.goto('/search/?q=pregel');
    await whole(page);
    expect((await titles(page))[0]).toBe('The Pregel');
    await page.locator('#search-results').getByRole('link', { name: 'The Pregel' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Pregel');
  });

  test('a name is found in its own script, in any case', async ({ page }) => {
    for (const [query, title] of [
      ['Калининград', 'Kaliningrad'],
      ['Калининграда', 'Kaliningrad'],
      ['Эйлера', 'Leonhard Euler'],
      ['אייכל', 'Isaac Euchel'],
    ] as const) {
      await page.goto(`/search/?q=${encodeURIComponent(query)}`);
      await whole(page);
      expect((await titles(page))[0], query).toBe(title);
    }
  });

  test('a slip is mended and said, and can be searched for all the same', async ({ page }) => {
    await page.goto('/search/?q=kalinnigrad');
    await expect(page.locator('main [role="status"]')).toContainText(
      'Showing results for kaliningrad. Search instead for kalinnigrad.',
    );
    await page.getByRole('button', { name: 'Search instead for kalinnigrad' }).click();
    await expect(page).toHaveURL(/q=kalinnigrad&exact=1$/u);
    await expect(page.locator('main [role="status"]')).toContainText('Nothing was found for “kalinnigrad”');
    await page.goBack();
    await expect(page.locator('main [role="status"]')).toContainText('Showing results for kaliningrad');
  });

  const first = (page: Page) => page.locator('#search-results h2').first();

  test('typing changes the results and the address, and Back goes to the query before', async ({ page }) => {
    await page.goto('/search/?q=kant');
    await whole(page);
    await field(page).fill('lampe');
    await page.keyboard.press('Enter');
    await expect(first(page)).toContainText('Lampe');
    await expect(page).toHaveURL(/q=lampe$/u);
    await field(page).fill('bessel');
    await page.keyboard.press('Enter');
    await expect(first(page)).toHaveText('Friedrich Wilhelm Bessel');
    await page.goBack();
    await expect(first(page)).toContainText('Lampe');
    await expect(field(page)).toHaveValue('lampe');
  });

  test('typing slowly, from answer to answer, makes one entry of a query, whether Enter ends it or not', async ({
    page,
  }) => {
    await page.goto('/search/?q=kant');
    await whole(page);
    for (const part of ['be', 'bess', 'bessel']) {
      await field(page).fill(part);
      await expect(page).toHaveURL(new RegExp(`q=${part}$`, 'u'));
    }
    await page.keyboard.press('Enter');
    await expect(first(page)).toHaveText('Friedrich Wilhelm Bessel');
    for (const part of ['lam', 'lampe']) {
      await field(page).fill(part);
      await expect(page).toHaveURL(new RegExp(`q=${part}$`, 'u'));
    }
    await expect(first(page)).toContainText('Lampe');
    await page.goBack();
    await expect(first(page)).toHaveText('Friedrich Wilhelm Bessel');
    await page.goBack();
    await expect(first(page)).toContainText('Kant');
    await expect(field(page)).toHaveValue('kant');
  });

  test('results are narrowed by kind and by world, with counts, and the choice has an address', async ({
    page,
  }) => {
    await page.goto('/search/?q=hoffmann');
    await whole(page);
    const all = await page.locator('#search-results > li').count();
    const works = page.getByRole('button', { name: /^Works \d+$/u });
    const count = Number(/\d+/u.exec((await works.textContent()) ?? '')?.[0]);
    expect(count).toBeLessThan(all);
    await works.click();
    await expect(page).toHaveURL(/kind=work$/u);
    await expect(page.locator('#search-results > li')).toHaveCount(count);
    await expect(page.getByRole('button', { name: /^Works/u })).toHaveAttribute('aria-pressed', 'true');
    await page.goBack();
    await expect(page.locator('#search-results > li')).toHaveCount(all);
    const criticism = page.getByRole('button', { name: /^Criticism \d+$/u });
    const critical = Number(/\d+/u.exec((await criticism.textContent()) ?? '')?.[0]);
    await criticism.click();
    await expect(page).toHaveURL(/world=criticism$/u);
    await expect(page.locator('#search-results > li')).toHaveCount(critical);
  });

  test('an empty query and one without a result say so, and offer the index of names', async ({ page }) => {
    await page.goto('/search/');
    const status = page.locator('main [role="status"]');
    await expect(status).toContainText('Type a name, a word or a phrase');
    await field(page).fill('xyzzyplugh');
    await page.keyboard.press('Enter');
    await expect(status).toContainText('Nothing was found for “xyzzyplugh”');
    await expect(status.getByRole('link', { name: 'index' })).toHaveAttribute('href', '/names/');
  });

  test('an index that cannot be loaded says so, and a retry finds it', async ({ page }) => {
    await page.route('**/finder/**', (route) => route.abort());
    await page.goto('/search/?q=euler');
    const status = page.locator('main [role="status"]');
    await expect(status).toContainText('The search index could not be loaded');
    await expect(status.getByRole('link', { name: 'index' })).toBeVisible();
    await page.unroute('**/finder/**');
    await status.getByRole('button', { name: 'Try again' }).click();
    await whole(page);
    expect((await titles(page))[0]).toBe('Leonhard Euler');
  });

  test('without the full text, names are answered all the same, and the lack is said', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search/?q=euler');
    await expect(page.locator('main [role="status"]')).toContainText('The full text could not be searched');
    expect((await titles(page))[0]).toBe('Leonhard Euler');
  });

  test('an edition published anew while the page is open answers, whole, and the change is said', async ({
    page,
  }) => {
    await page.clock.install();
    await page.goto('/search/?q=kant');
    await whole(page);
    let asked = 0;
    await page.route('**/pagefind/manifest.json', async (route) => {
      asked += 1;
      const response = await route.fetch();
      const manifest = (await response.json()) as Readonly<Record<string, unknown>>;
      await route.fulfill({ response, json: { ...manifest, tag: 'a newer edition' } });
    });
    await page.clock.fastForward(61_000);
    await field(page).fill('lampe');
    await page.keyboard.press('Enter');
    await expect(page.locator('main [role="status"]')).toContainText(
      'The edition has changed since this page was loaded; these are results from the new one.',
    );
    await whole(page);
    await expect(first(page)).toContainText('Lampe');
    expect(asked).toBeGreaterThan(0);
  });

  test('a part of the index that is missing is said, and a retry finds it', async ({ page }) => {
    await page.route('**/pagefind/index/**', (route) => route.abort());
    await page.goto('/search/?q=euler');
    const status = page.locator('main [role="status"]');
    await expect(status).toContainText('The full text could not be searched');
    await page.unroute('**/pagefind/index/**');
    await status.getByRole('button', { name: 'Try again' }).click();
    await whole(page);
    await expect(status).not.toContainText('could not be');
  });

  test('a slow line is said, with what there is so far', async ({ page }) => {
    const [finder, index] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    const hold = (files: string, { promise }: { promise: Promise<undefined> }) =>
      page.route(files, async (route) => {
        await promise;
        await route.continue();
      });
    await hold('**/finder/all.json', finder);
    await hold('**/pagefind/index/**', index);
    await page.goto('/search/?q=euler');
    const status = page.locator('main [role="status"]');
    await expect(status).toHaveText('Searching …');
    finder.resolve(undefined);
    await expect(status).toHaveText(/^\d+ results? so far; the full text is still being searched\.$/u);
    await expect(page.locator('#search-results h2').first()).toHaveText('Leonhard Euler');
    index.resolve(undefined);
    await whole(page);
    await expect(status).toHaveText(/^\d+ results\.$/u);
  });

  test('without the words that mend slips, what is typed right is answered all the same', async ({
    page,
  }) => {
    await page.route('**/finder/words.json', (route) => route.abort());
    await page.goto('/search/?q=euler');
    await whole(page);
    expect((await titles(page))[0]).toBe('Leonhard Euler');
  });

  test('while writing, a search before the first build says what to do', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.route('**/search/**', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({
        response,
        body: html.replace('<search-results', '<search-results data-development'),
      });
    });
    await page.goto('/search/?q=euler');
    await expect(page.locator('main [role="status"]')).toContainText(
      'The full text has no index yet: run “npm run build” once.',
    );
  });

  test('whatever signs a query has, it is text, and no more', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', (dialog) => {
      errors.push(dialog.message());
      void dialog.dismiss();
    });
    for (const query of [
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      "'; DROP TABLE notes; --",
      '.*+?^${}()|[]\\',
      '%00%ff',
      '\u202eэйлер\u202c',
      '"'.repeat(50),
      'эйлер '.repeat(1500),
    ]) {
      await page.goto(`/search/?q=${encodeURIComponent(query.slice(0, 1500))}`);
      await field(page).fill(query);
      await page.keyboard.press('Enter');
      await expect(page.locator('main [role="status"]'), query).not.toBeEmpty();
      await expect(page.locator('main img, main script'), query).toHaveCount(0);
      expect(errors, query).toEqual([]);
    }
  });
});

test.describe('the dialog', () => {
  test('opens with “/”, answers as one types, is walked with the arrow keys, and leads to the note', async ({
    page,
  }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search the sketch and the notes' });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('eule');
    const first = dialog.locator('ol a').first();
    await expect(first).toHaveText('Leonhard Euler');
    // The last of the results is known when all have come.
    await expect(page.locator('search-dialog')).toHaveAttribute('data-progress', 'whole');
    await page.keyboard.press('ArrowDown');
    await expect(first).toBeFocused();
    await page.keyboard.press('End');
    await expect(dialog.locator('ol a').last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(first).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/notes\/euler\/\?q=eule/u);
  });

  test('a result keeps the focus while the full text adds to the answer', async ({ page }) => {
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    await page.route('**/pagefind/pagefind.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('euler');
    const first = page.locator('dialog ol a').first();
    await expect(first).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(first).toBeFocused();
    release(undefined);
    await expect(page.locator('search-dialog')).toHaveAttribute('data-progress', 'whole');
    await expect(first).toBeFocused();
  });

  test('a slip is mended in it too, and can be searched for all the same', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('kalinnigrad');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('status')).toContainText('Showing results for kaliningrad');
    await dialog.getByRole('button', { name: 'Search instead for kalinnigrad' }).click();
    await expect(dialog.getByRole('status')).toContainText('Nothing was found for “kalinnigrad”');
  });

  test('Enter leads to the page of results', async ({ page }) => {
    await page.goto('/notes/lampe/');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.keyboard.type('Euler');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=Euler$/u);
    await whole(page);
  });

  test('while an input method composes a word, arrow keys are the method’s', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('kant');
    await expect(page.locator('search-dialog ol li a').first()).toBeVisible();
    const press = (isComposing: boolean) =>
      page.evaluate((composing) => {
        const key = { key: 'ArrowDown', bubbles: true, cancelable: true, isComposing: composing };
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
        return document.activeElement?.localName;
      }, isComposing);
    expect(await press(true)).toBe('input');
    expect(await press(false)).toBe('a');
  });

  test('Esc closes it, and the focus is where it was', async ({ page }) => {
    await page.goto('/');
    const mention = page.locator('#mention-euler-1');
    await mention.focus();
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(mention).toBeFocused();
  });

  test('does not open with “/” for a reader who has switched such keys off', async ({ page }) => {
    await page.goto('/');
    const sign = page.locator('.open-search kbd');
    await expect(sign).toBeVisible();
    await page.evaluate(() => (document.documentElement.dataset['keys'] = 'off'));
    await page.keyboard.press('/');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    await expect(sign).toBeHidden();
    await page.evaluate(() => delete document.documentElement.dataset['keys']);
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('“/” typed into a field is a character', async ({ page }) => {
    await page.goto('/search/');
    await field(page).fill('');
    await field(page).press('/');
    await expect(field(page)).toHaveValue('/');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  });

  test('nothing is fetched for it before the button is pointed at or focused', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    expect(fetched.filter((url) => /finder|pagefind|session/u.test(url))).toEqual([]);
    const finder = page.waitForRequest(/finder\/all\.json$/u);
    await page.getByRole('button', { name: 'Search' }).hover();
    await finder;
  });
});

test.describe('landing on a result', () => {
  test('marks the hits, a third down the screen, without changing the page', async ({ page }) => {
    await page.goto('/');
    const before = await page.locator('article').innerHTML();
    await page.goto('/?q=river#p14');
    const bar = page.getByRole('region', { name: 'Search hits' });
    await expect(bar).toContainText(/^\d+ of \d+/u);
    expect(await page.evaluate(() => CSS.highlights.get('search-hit')?.size ?? 0)).toBeGreaterThan(2);
    expect((await page.locator('article').innerHTML()).replaceAll('?q=river', '')).toBe(before);
    const top = await page.evaluate(() => {
      const [range] = CSS.highlights.get('search-hit-current') ?? [];
      return range instanceof Range
        ? [
            range.getBoundingClientRect().top / innerHeight,
            range.startContainer.parentElement?.closest('.passage')?.id,
          ]
        : [];
    });
    expect(top[0]).toBeGreaterThan(0.25);
    expect(top[0]).toBeLessThan(0.42);
    expect(top[1]).toBe('p14');
  });

  test('goes from hit to hit, and Esc clears the marks and the address', async ({ page }) => {
    await page.goto('/?q=island#p2');
    const bar = page.getByRole('region', { name: 'Search hits' });
    await expect(bar).toContainText('1 of');
    await bar.getByRole('button', { name: 'Next' }).click();
    await expect(bar).toContainText('2 of');
    await bar.getByRole('button', { name: 'Previous' }).click();
    await bar.getByRole('button', { name: 'Previous' }).click();
    const [, all] = /of (\d+)/u.exec((await bar.textContent()) ?? '') ?? [];
    await expect(bar).toContainText(`${String(all)} of ${String(all)}`);
    await page.keyboard.press('Escape');
    await expect(bar).toBeHidden();
    await expect(page).toHaveURL(/\/#p2$/u);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('counts no hit in the way back to the text', async ({ page }) => {
    await page.goto('/notes/euler/?q=euler');
    await expect(page.locator('.hit-bar')).toBeVisible();
    expect(
      await page.evaluate(() =>
        [...(CSS.highlights.get('search-hit') ?? [])].some(
          (range) => range.startContainer.parentElement?.closest('.way-back') !== null,
        ),
      ),
    ).toBe(false);
    expect(await page.locator('.way-back').textContent()).toContain('Euler');
  });

  test('counts no hit that a closed spoiler holds', async ({ page }) => {
    await page.goto('/notes/murr/?q=muzius');
    await page.waitForLoadState('networkidle');
    const inside = await page.evaluate(() =>
      [...(CSS.highlights.get('search-hit') ?? [])].some(
        (range) => range instanceof Range && range.startContainer.parentElement?.closest('details') !== null,
      ),
    );
    expect(inside).toBe(false);
  });
});
