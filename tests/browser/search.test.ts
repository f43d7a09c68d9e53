import { expect, test, type Page } from '@playwright/test';

const titles = (page: Page) => page.locator('#search-results h2').allTextContents();

test('“Volkov”, typed on the page of the essay, gives his note first, then the passages that name him', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('Volkov');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=Volkov$/u);
  await expect(page.locator('#search-results li').first()).toBeVisible();
  expect((await titles(page)).slice(0, 4)).toEqual(['Volkov', 'Passage 3', 'Passage 5', 'Passage 6']);
  await page.getByRole('link', { name: 'Passage 3' }).click();
  await expect(page).toHaveURL(/\/#p3$/u);
  await expect(page.locator('#p3')).toBeInViewport();
});

test('“siege” gives the note on the siege, the novel of that name, and the passages', async ({ page }) => {
  await page.goto('/search/?q=siege');
  await expect(page.locator('#search-results li').first()).toBeVisible();
  const found = await titles(page);
  expect(found.slice(0, 2).sort()).toEqual(['The Siege (2001)', 'The siege of Leningrad']);
  expect(found.slice(2, 4)).toEqual(expect.arrayContaining(['Passage 2', 'Passage 5']));
  await page.locator('#search-results').getByRole('link', { name: 'The siege of Leningrad' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The siege of Leningrad');
});

test('a name is found in Cyrillic too', async ({ page }) => {
  await page.goto('/search/?q=Волков');
  await expect(page.locator('#search-results li').first()).toBeVisible();
  expect((await titles(page))[0]).toBe('Volkov');
});

test('typing changes the results and the address, and Back goes to the query before', async ({ page }) => {
  await page.goto('/search/?q=gulag');
  await expect(page.getByRole('status')).toContainText('for “gulag”');
  const field = page.getByRole('searchbox');
  await field.fill('dacha');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('for “dacha”');
  await expect(page).toHaveURL(/q=dacha$/u);
  await field.fill('kolya');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('for “kolya”');
  await page.goBack();
  await expect(page.getByRole('status')).toContainText('for “dacha”');
  await expect(field).toHaveValue('dacha');
});

test('an empty query and one without a result say so, and offer the index of names', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByRole('status')).toContainText('Type a name, a word or a phrase');
  await page.getByRole('searchbox').fill('xyzzyplugh');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Nothing was found for “xyzzyplugh”');
  await expect(page.getByRole('status').getByRole('link', { name: 'index of names' })).toHaveAttribute(
    'href',
    '/names/',
  );
});

test('an index that cannot be loaded says so, and a later try finds it', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=volkov');
  await expect(page.getByRole('status')).toContainText('The search index could not be loaded');
  await expect(page.getByRole('status').getByRole('link', { name: 'index of names' })).toBeVisible();
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
  await page.goto('/search/?q=volkov');
  await expect(page.getByRole('status')).toContainText(
    'There is no search index yet: run “npm run build” once.',
  );
});

test('a part of the index that cannot be loaded is not passed off as no result', async ({ page }) => {
  await page.route('**/pagefind/fragment/**', (route) => route.abort());
  await page.goto('/search/?q=volkov');
  await expect(page.getByRole('status')).toContainText('The search index could not be loaded');
});

for (const query of [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'; DROP TABLE notes; --",
  '.*+?^${}()|[]\\',
  '%00%ff',
  '\u202eволк\u202c',
  '"'.repeat(50),
  'волков '.repeat(2000),
]) {
  test(`the query “${query.slice(0, 30)}” is text, and no more`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', (dialog) => {
      errors.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(`/search/?q=${encodeURIComponent(query.slice(0, 2000))}`);
    await page.getByRole('searchbox').fill(query);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).not.toBeEmpty();
    await expect(page.locator('main img, main script')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}
