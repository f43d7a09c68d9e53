import { expect, test } from '../../support/browser-test.ts';

const titles = '#search-results > li > h2';

test('“Volkov” gives his note first, then the essay with the passages that name him, and leads to the very sentence', async ({
  page,
}) => {
  await page.goto('/search/?q=Volkov');
  await expect(page.locator('search-results')).toHaveAttribute('data-progress', 'whole');
  expect((await page.locator(titles).allTextContents()).slice(0, 2)).toEqual([
    'Volkov',
    'Paranoia and Empty Promises',
  ]);
  const essay = page.locator('#search-results > li').nth(1);
  await expect(essay.getByText('The essay · Paragraph 3')).toBeVisible();
  await expect(essay.getByRole('link', { name: /^Paragraph/u })).toHaveText(['Paragraph 5', 'Paragraph 6']);
  await essay.getByRole('link', { name: 'Paranoia and Empty Promises' }).click();
  await expect(page).toHaveURL(/\/\?q=volkov#p3$/u);
  await expect(page.locator('#p3')).toBeInViewport();
  await expect(page.getByRole('region', { name: 'Search hits' })).toContainText(/^1 of \d+/u);
});

test('“siege” gives the note on the siege, the novel of that name, and the passages, and leads to the very sentence', async ({
  page,
}) => {
  await page.goto('/search/?q=siege');
  await expect(page.locator('search-results')).toHaveAttribute('data-progress', 'whole');
  const found = await page.locator(titles).allTextContents();
  expect(found[0]).toBe('The siege of Leningrad');
  expect(found.slice(0, 4)).toEqual(
    expect.arrayContaining(['The Siege (2001)', 'Paranoia and Empty Promises']),
  );
  await page.locator('#search-results').getByRole('link', { name: 'Paragraph 5', exact: true }).click();
  await expect(page).toHaveURL(/\/\?q=siege#p5$/u);
  await expect(page.getByRole('region', { name: 'Search hits' })).toContainText(/^\d+ of \d+/u);
  await expect(page.locator('#p5')).toBeInViewport();
});

for (const [query, title] of [
  ['Волков', 'Volkov'],
  ['Волкова', 'Volkov'],
  ['блокаде', 'The siege of Leningrad'],
  ['Сталин', 'Joseph Stalin'],
  ['Гитлер', 'Adolf Hitler'],
  ['Данмор', 'Helen Dunmore'],
  ['Эпплбаум', 'Anne Applebaum'],
] as const) {
  test(`a name is found in Cyrillic, in any case: ${query}`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('search-results')).toHaveAttribute('data-progress', 'whole');
    await expect(page.locator(titles).first()).toHaveText(title);
  });
}

test('“lennigrad” is mended to “leningrad”, and “kolya” and “dacha” lead to their notes', async ({ page }) => {
  await page.goto('/search/?q=lennigrad');
  await expect(page.locator('main').getByRole('status')).toContainText(
    'Showing results for leningrad. Search instead for lennigrad.',
  );
  for (const [query, title] of [
    ['kolya', 'Kolya'],
    ['dacha', /dacha/u],
  ] as const) {
    await page.goto(`/search/?q=${query}`);
    await expect(page.locator(titles).first()).toHaveText(title);
  }
});
