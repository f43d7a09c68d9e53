import type { Page } from '@playwright/test';
import { expect, test } from '../../support/browser-test.ts';
import { axeComplaints } from '../../support/axe-complaints.ts';

const PAGES = ['/timeline/', '/places/', '/people/'];

/** Every two of the words shown that cover each other, by their own boxes. */
function touchingWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('svg.drawing')].flatMap((drawing) => {
      const words = [...drawing.querySelectorAll('text')]
        .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      return words.flatMap((one, index) =>
        words.slice(index + 1).flatMap((other) => {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          // A line’s box is higher than its letters, by a third of it.
          return across > 1 && down > one.box.height * 0.34 ? [`${one.text} / ${other.text}`] : [];
        }),
      );
    }),
  );
}

for (const width of [1440, 390, 320]) {
  test(`no words of a drawing cover others in a window ${String(width)} wide, and nothing is wider than it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of PAGES) {
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      expect(await touchingWords(page), address).toEqual([]);
      const spare = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(spare, address).toBeLessThanOrEqual(0);
    }
  });
}

test.describe('for axe', () => {
  

  for (const address of PAGES) {
    test(`there is nothing to complain of on ${address}`, async ({ page }) => {
      await page.goto(address);
      expect(await axeComplaints(page)).toEqual([]);
    });
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every date, place and person stands in a list, no control that needs script is shown, and a link leads to the spot', async ({
    page,
  }) => {
    await page.goto('/timeline/');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.locator('.dates > li').first()).toBeVisible();
    await page.goto('/notes/kresty-prison/');
    await page.locator('.note-ways').getByRole('link', { name: 'On the map' }).click();
    await expect(page).toHaveURL(/\/places\/#spot-kresty-prison$/u);
    await expect(page.locator('#spot-kresty-prison')).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(/\/notes\/kresty-prison\/$/u);
  });
});

test('filters leave what was asked for, in the list and in the drawing, and the address keeps them', async ({
  page,
}) => {
  await page.goto('/timeline/');
  await page.getByLabel('Subject').selectOption({ label: 'Works' });
  await expect(page).toHaveURL(/\?kind=work$/u);
  await expect(page.locator('.dates > li[data-kind="person"]').first()).toBeHidden();
  await expect(page.locator('.dates > li[data-kind="work"]').first()).toBeVisible();
  await expect(page.locator('.timeline-drawing [data-kind="person"]:visible')).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('Subject')).toHaveValue('work');
  await expect(page.locator('.dates > li[data-kind="person"]').first()).toBeHidden();
});

test('a year leads to the first entry of that year or later', async ({ page }) => {
  await page.goto('/timeline/');
  await page.getByLabel('Year').fill('1953');
  await page.getByRole('button', { name: 'Go' }).click();
  await expect(page).toHaveURL(/year=1953/u);
  const entry = page.locator('.dates > li:focus-within');
  await expect(entry).toBeInViewport();
  await expect(entry).toContainText('1953');
});

test('arrow keys go from place to place, and what is focused lights up in the list', async ({ page }) => {
  await page.goto('/places/');
  const spots = page.locator('.map-drawing').last().locator('a');
  await spots.first().focus();
  const before = await page.evaluate(() => document.activeElement?.getAttribute('data-for'));
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key);
  const after = await page.evaluate(() => document.activeElement?.getAttribute('data-for'));
  expect(after).toBeTruthy();
  expect(after).not.toBe(before);
  await expect(page.locator(`.place-list li[data-for="${after ?? ''}"]`)).toHaveClass(/lit/u);
});

test('buttons bring a map closer and back', async ({ page }) => {
  await page.goto('/places/');
  const map = page.locator('map-view').first();
  const svg = map.locator('svg');
  const whole = await svg.getAttribute('viewBox');
  await map.getByRole('button', { name: 'Closer' }).click();
  expect(await svg.getAttribute('viewBox')).not.toBe(whole);
  await map.getByRole('button', { name: 'Whole map' }).click();
  expect((await svg.getAttribute('viewBox'))?.split(' ').map(Number)).toEqual(whole?.split(' ').map(Number));
  await expect(map.getByRole('button', { name: 'Whole map' })).toBeDisabled();
});

test('a map brought closer is moved by dragging it, from a place as well, and a drag follows no link', async ({
  page,
}) => {
  await page.goto('/places/');
  const map = page.locator('map-view').first();
  const svg = map.locator('svg');
  await map.getByRole('button', { name: 'Closer' }).click();
  const closer = await svg.getAttribute('viewBox');
  const spot = await map.locator('svg a .spot').first().boundingBox();
  if (spot === null) throw new Error('The map shows no spot.');
  const [x, y] = [spot.x + spot.width / 2, spot.y + spot.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y - 30, { steps: 5 });
  await page.mouse.up();
  expect(await svg.getAttribute('viewBox')).not.toBe(closer);
  expect(new URL(page.url()).hash).toBe('');
  await map.getByRole('button', { name: 'Whole map' }).click();
  // Spots may cover each other: whichever is on top leads somewhere.
  await map.locator('svg a .spot').first().click({ force: true });
  expect(new URL(page.url()).hash).not.toBe('');
});

test('a screen reader meets each map by its name, its places as links, then what is on it, then the list of all', async ({
  page,
}) => {
  await page.goto('/places/');
  const main = page.getByRole('main');
  const names = await main
    .getByRole('heading', { level: 2 })
    .evaluateAll((all) => all.map((heading) => heading.textContent));
  for (const name of names.slice(0, -1)) {
    const region = main.getByRole('region', { name, exact: true });
    await expect(region.locator('svg').first()).toHaveAttribute('role', /^(?:group|img|graphics-document)$/u);
    const links = region.locator('svg').first().getByRole('link');
    expect(await links.count(), name).toBeGreaterThan(0);
    for (const link of await links.all()) await expect(link).toHaveAccessibleName(/\p{Letter}/u);
  }
  const places = main.getByRole('region', { name: names.at(-1) ?? '' }).getByRole('listitem');
  expect(await places.count()).toBeGreaterThan(0);
});

test('an open note leads to its spot, its moment and its relations, and Back returns to the word', async ({
  page,
}) => {
  await page.goto('/');
  const word = page.getByRole('link', { name: 'the siege of Leningrad' }).first();
  const note = page.getByRole('dialog');
  for (const [way, there] of [
    ['On the map', /\/places\/#spot-/u],
    ['In time', /\/timeline\/#when-siege-of-leningrad$/u],
    ['See also', /\/notes\/siege-of-leningrad\/#see-also$/u],
  ] as const) {
    if (!(await note.isVisible())) await word.click();
    await note.getByRole('link', { name: way, exact: true }).click();
    await expect(page).toHaveURL(there);
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
    await page.goBack();
    await expect(note).toBeVisible();
    await expect(word).toBeInViewport();
  }
});
