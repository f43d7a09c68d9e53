import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { SETTINGS } from '../../src/settings/setting.ts';
import { lineLengths } from '../support/line-lengths.ts';
import { pairwise } from '../support/pairwise.ts';

/** What WCAG 1.4.12 lets a reader set. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

const CHOICES = pairwise(Object.fromEntries(SETTINGS.map(({ name, values }) => [name, [...values]])));

/** Sets choices as the panel does, and waits for the faces they need. */
async function set(page: Page, choice: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(async (chosen) => {
    for (const [name, value] of Object.entries(chosen)) {
      if (value === '') document.documentElement.removeAttribute(`data-${name}`);
      else document.documentElement.setAttribute(`data-${name}`, value);
    }
    document.dispatchEvent(new Event('settingschange'));
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  }, choice);
}

/** What on a page sticks out of the screen, or is cut off. */
async function misfits(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page is ${String(scrollWidth)} px wide`] : [];
    for (const element of document.querySelectorAll('body *')) {
      const words = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      // A table, and the letters above a long list, are scrolled sideways.
      if (
        !words ||
        !element.checkVisibility() ||
        element.closest('.visually-hidden, .table, .skip, .handle') !== null
      )
        continue;
      const says = `${element.localName}.${element.classList.value} “${element.textContent.trim().slice(0, 30)}”`;
      const { left, right } = element.getBoundingClientRect();
      if (left < -1 || right > clientWidth + 1)
        found.push(`${says} from ${String(left)} to ${String(right)}`);
      const { overflowX, overflowY } = getComputedStyle(element);
      const cut =
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
      if (cut) found.push(`${says} is cut off`);
    }
    return found;
  });
}

const LONG = ['/search/?q=bridge', '/bibliography/', '/names/'];

// The longest pages are looked at in the largest size only, with whatever goes with it.
test.describe.configure({ timeout: 90_000 });

for (const address of ['/', '/notes/euler/', '/notes/bridges/', '/about/', ...LONG]) {
  test(`at 400 % zoom with wide spacing, the choices hold on ${address}`, async ({ browser }) => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 256 } });
    const page = await context.newPage();
    await page.goto(address);
    if (address.startsWith('/search/'))
      await expect(page.locator('#search-results li').first()).toBeVisible();
    await page.addStyleTag({ content: TEXT_SPACING });
    const found: string[] = [];
    for (const choice of LONG.includes(address) ? CHOICES.filter(({ size }) => size === 'huge') : CHOICES) {
      await set(page, choice);
      for (const misfit of await misfits(page)) found.push(`${JSON.stringify(choice)}: ${misfit}`);
    }
    expect(found).toEqual([]);
    await context.close();
  });
}

test('at 400 % zoom with wide spacing, the panel takes 60 % of the screen at most, and all of it can be reached', async ({
  browser,
}) => {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 256 } });
  const page = await context.newPage();
  await page.goto('/about/');
  await page.addStyleTag({ content: TEXT_SPACING });
  await page.getByRole('button', { name: 'Settings' }).click();
  const panel = page.getByRole('dialog', { name: 'Settings' });
  const reset = panel.getByRole('button', { name: 'Reset' });
  for (const choice of CHOICES) {
    await set(page, choice);
    expect(await misfits(page), JSON.stringify(choice)).toEqual([]);
    expect((await panel.boundingBox())?.height).toBeLessThanOrEqual(256 * 0.6 + 1);
    await reset.scrollIntoViewIfNeeded();
    await expect(reset).toBeInViewport();
  }
  await context.close();
});

test('in every face a line has 62 to 70 characters, on a phone 38 to 48', async ({ page }) => {
  await page.goto('/');
  for (const [width, least, most] of [
    [1440, 62, 70],
    [768, 62, 70],
    [390, 38, 48],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    for (const face of ['', 'sans', 'dyslexia']) {
      await set(page, { face });
      const lengths = (await page.evaluate(lineLengths)).sort((a, b) => a - b);
      const median = lengths[Math.floor(lengths.length / 2)];
      expect(median, `${face} ${String(width)}`).toBeGreaterThanOrEqual(least);
      expect(median, `${face} ${String(width)}`).toBeLessThanOrEqual(most);
    }
  }
});

test('each face is fetched by those who choose it, and by no others', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font')
      fonts.push(/([a-z]+-[a-z]+)\.[^/]+$/u.exec(request.url())?.[1] ?? '');
  });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect([...new Set(fonts)].sort()).toEqual(['reading-italic', 'reading-regular']);
  await set(page, { face: 'sans' });
  await expect.poll(() => new Set(fonts).size).toBe(4);
  expect(fonts).toContain('sans-regular');
});

test('more size, more leading and a wider measure are what they say', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  const sizes: (readonly number[])[] = [];
  for (const [size, leading, measure] of [
    ['smallest', 'tight', 'narrow'],
    ['smaller', '', ''],
    ['', 'loose', 'wide'],
    ['larger', '', ''],
    ['largest', '', ''],
    ['huge', '', ''],
  ] as const) {
    await set(page, { size, leading, measure });
    sizes.push(
      await page.locator('#p2 > p').evaluate((paragraph) => {
        const { fontSize, lineHeight, inlineSize } = getComputedStyle(paragraph);
        const em = Number.parseFloat(fontSize);
        return [em, Number.parseFloat(lineHeight) / em, Number.parseFloat(inlineSize) / em];
      }),
    );
  }
  const ems = sizes.map(([em = 0]) => em);
  expect(ems).toEqual([...ems].sort((a, b) => a - b));
  expect(new Set(ems).size).toBe(6);
  const inOrder = (part: number) => sizes.slice(0, 3).map((all) => all[part] ?? 0);
  for (const part of [1, 2]) expect(inOrder(part)).toEqual([...new Set(inOrder(part))].sort((a, b) => a - b));
});

test('the panel leaves the text in sight: beside it on a desktop, above it on a phone', async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [1280, 800],
    [390, 844],
  ] as const) // prettier-ignore
  {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    await page.getByRole('button', { name: 'Settings' }).click();
    const box = await page.getByRole('dialog', { name: 'Settings' }).boundingBox();
    const text = await page.locator('#p1').boundingBox();
    if (box === null || text === null) throw new Error('The panel or the text is not there.');
    if (width > 1000) expect(box.x).toBeGreaterThanOrEqual(text.x + text.width);
    else expect(box.height).toBeLessThanOrEqual(height * 0.6 + 1);
    await page.keyboard.press('Escape');
  }
});

test('the masthead holds together: one line on a desktop, on the narrowest phone the ways in one and the rest in another', async ({
  page,
}) => {
  for (const [width, lines] of [
    [1440, 1],
    [768, 1],
    [320, 2],
  ] as const) // prettier-ignore
  {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('/');
    const middles = await page.evaluate(() =>
      [...document.querySelectorAll('.masthead nav a, .open-search, .open-settings')].map((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return Math.round((top + bottom) / 20);
      }),
    );
    expect(middles).toHaveLength(6);
    expect(new Set(middles).size, String(width)).toBe(lines);
  }
});
