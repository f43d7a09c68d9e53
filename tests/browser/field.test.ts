// What readers of programs like this one have reported.
import type { Page, Route } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { numbersOffTheirLines } from '../support/passage-numbers.ts';

const mark = (page: Page, index = 0) => page.locator('[data-hook~="text"] [data-hook~="mention"]').nth(index);
const openNote = (page: Page) => page.locator('note-panel');
const selected = (page: Page) => page.evaluate(() => getSelection()?.toString() ?? '');
/** Once the scripts are there. */
const ready = (page: Page) => expect(mark(page)).toHaveAttribute('aria-expanded', 'false');
/** A word that the text has in several places: its longest mark’s longest word. */
async function wordOfText(page: Page): Promise<string> {
  await page.goto('/');
  return await page
    .locator('#p2')
    .evaluate((passage) => /\p{Letter}{6,}/u.exec(passage.textContent)?.[0] ?? '');
}

test.describe('one Esc closes one thing', () => {
  test('the settings, then the hits of a search', async ({ page }) => {
    const word = await wordOfText(page);
    await page.goto(`/?q=${word}#p2`);
    const bar = page.getByRole('region', { name: 'Search hits' });
    await expect(bar).toBeVisible();
    await page.getByRole('button', { name: 'Settings' }).click();
    const settings = page.getByRole('dialog', { name: 'Settings' });
    await expect(settings).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(settings).toBeHidden();
    await expect(bar).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(bar).toBeHidden();
    await expect(page).toHaveURL(/\/#p2$/u);
  });

  test('what was opened last is closed first: the list of keys, the note, the hits', async ({ page }) => {
    const word = await wordOfText(page);
    await page.goto(`/?q=${word}#p2`);
    const bar = page.getByRole('region', { name: 'Search hits' });
    await expect(bar).toBeVisible();
    await mark(page).focus();
    await page.keyboard.press('Enter');
    await expect(openNote(page)).toBeVisible();
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(keys).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(keys).toBeHidden();
    await expect(openNote(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(openNote(page)).toHaveCount(0);
    await expect(bar).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(bar).toBeHidden();
  });
});

test.describe('a note that does not come', () => {
  test('says so after two seconds, and “Try again” keeps the focus until it has come', async ({ page }) => {
    await page.goto('/');
    await ready(page);
    // One handler throughout: without any, the browser would let go on what it holds back.
    let answer: (route: Route) => Promise<void> | undefined = () => undefined;
    await page.route('**/notes/*/', (route) => answer(route));
    await mark(page).click();
    const slow = openNote(page).getByRole('status');
    await expect(slow).toContainText('still loading');
    const again = slow.getByRole('button', { name: 'Try again' });
    await again.focus();
    await page.keyboard.press('Enter');
    await expect(again).toBeFocused();
    answer = (route) => route.abort();
    await page.keyboard.press('Enter');
    await expect(slow).toContainText('could not be loaded');
    await expect(again).toBeFocused();
    answer = (route) => route.continue();
    await page.keyboard.press('Enter');
    await expect(openNote(page)).toHaveAttribute('data-state', 'whole');
    await expect(openNote(page).getByRole('heading', { level: 2 })).toBeFocused();
  });

  test('says of what kind its subject is, and its first sentence', async ({ page }) => {
    await page.goto('/');
    await ready(page);
    await page.route('**/notes/*/', () => undefined);
    const endnote = page.locator((await mark(page).getAttribute('href')) ?? '');
    const kind = (await endnote.locator('.kind').textContent()) ?? '';
    const sentence = (await endnote.locator('.kind + p').textContent()) ?? '';
    await mark(page).click();
    await expect(openNote(page).locator('.content')).toHaveText(`${kind.trim()}${sentence.trim()}`);
  });
});

test.describe('a pinned note', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('is reached from its mark by Enter; released, it brings its mark into sight', async ({ page }) => {
    await page.goto('/');
    await ready(page);
    await mark(page, 3).focus();
    await page.keyboard.press('Enter');
    await openNote(page).getByRole('button', { name: 'Pin' }).focus();
    await page.keyboard.press('Enter');
    const pinned = page.locator('note-panel[data-form="kept"]');
    await expect(pinned).toBeVisible();
    await expect(mark(page, 3)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(pinned.getByRole('heading', { level: 2 })).toBeFocused();
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight / 2);
    });
    await page.keyboard.press('Escape');
    await expect(pinned).toHaveCount(0);
    await expect(mark(page, 3)).toBeFocused();
    await expect(mark(page, 3)).toBeInViewport();
  });
});

test('keys go to the next hit of a search and to the one before', async ({ page }) => {
  const word = await wordOfText(page);
  await page.goto(`/?q=${word}`);
  const bar = page.getByRole('region', { name: 'Search hits' });
  await expect(bar).toContainText('1 of');
  const [, all = ''] = /of (\d+)/u.exec((await bar.textContent()) ?? '') ?? [];
  await page.keyboard.press(',');
  await expect(bar).toContainText(`${all} of ${all}`);
  await page.keyboard.press('.');
  await expect(bar).toContainText('1 of');
});

test('a fragment that is no name of anything breaks nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const word = await wordOfText(page);
  for (const fragment of ['#p2)', '#7', '#%D0%B0', '#%']) {
    await page.goto(`/?q=${word}${fragment}`);
    await page.reload();
    await expect(page.getByRole('region', { name: 'Search hits' })).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test('the hits of a search stand out from the passage that the address names', async ({ page }) => {
  const word = await wordOfText(page);
  await page.goto(`/?q=${word}#p2`);
  await expect(page.getByRole('region', { name: 'Search hits' })).toBeVisible();
  const ground = () =>
    page.locator('#p2 > :first-child').evaluate((block) => getComputedStyle(block).backgroundColor);
  expect(await ground()).toBe('rgba(0, 0, 0, 0)');
  await page.keyboard.press('Escape');
  expect(await ground()).not.toBe('rgba(0, 0, 0, 0)');
});

test.describe('copied', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('the text is the text alone', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('[data-placed]')).toBeVisible();
    const signs = page.locator('.glosses button');
    // As many glosses as fold in a crowded margin.
    await page
      .locator('.glosses a')
      .first()
      .evaluate((gloss) => {
        const sign = document.createElement('button');
        sign.textContent = '7 more notes';
        gloss.after(sign);
      });
    expect(await signs.count()).toBeGreaterThan(0);
    await mark(page).click();
    await expect(openNote(page)).toHaveAttribute('data-state', 'whole');
    await page.keyboard.press('ControlOrMeta+a');
    const all = await selected(page);
    expect(all).toContain(((await page.locator('#p1 p').textContent()) ?? '').trim().slice(-30));
    expect(all).not.toContain('more note');
    expect(all).not.toContain('Full note');
  });

  test('a note is copied by who selects in it', async ({ page }) => {
    await page.goto('/');
    await ready(page);
    await mark(page).click();
    await expect(openNote(page)).toHaveAttribute('data-state', 'whole');
    await page.keyboard.press('ControlOrMeta+a');
    await openNote(page)
      .locator('.body p')
      .first()
      .dblclick({ position: { x: 20, y: 8 } });
    expect((await selected(page)).trim()).not.toBe('');
  });
});

test('a double click selects a marked word, and its note is as it was', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await mark(page, 2).scrollIntoViewIfNeeded();
  const words = (await mark(page, 2).textContent()) ?? '';
  await mark(page, 2).dblclick();
  expect(words).toContain((await selected(page)).trim());
  expect((await selected(page)).trim()).not.toBe('');
  await expect(openNote(page)).toHaveCount(0);
  await mark(page, 2).click();
  await expect(openNote(page)).toBeVisible();
  await mark(page, 2).dblclick();
  await expect(openNote(page)).toBeVisible();
});

test.describe('the address of an open note', () => {
  /** The id of the first note that the text mentions. */
  const noteId = async (page: Page) =>
    ((await mark(page).getAttribute('href')) ?? '').replace(/^#note-/u, '');

  for (const way of ['Escape', 'Close', 'Pin'] as const)
    test(`goes with the note, though the address had opened it: by ${way}`, async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto('/');
      await page.goto(`/?note=${await noteId(page)}#p3`);
      await expect(openNote(page)).toHaveAttribute('data-state', 'whole');
      if (way === 'Escape') await page.keyboard.press('Escape');
      else await openNote(page).getByRole('button', { name: way }).click();
      await expect(page).toHaveURL(/\/#p3$/u);
    });

  test('goes where a script leads on within the page', async ({ page }) => {
    await page.goto('/');
    await page.goto(`/?note=${await noteId(page)}#p3`);
    await expect(openNote(page)).toHaveAttribute('data-state', 'whole');
    await page.evaluate(() => {
      location.hash = '#p2';
    });
    await expect(openNote(page)).toHaveCount(0);
    await expect(page).toHaveURL(/\/#p2$/u);
  });
});

for (const [width, height] of [
  [844, 390],
  [667, 375],
] as const)
  test(`at ${String(width)} × ${String(height)} a long note can be closed from its end`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width, height }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await page.goto('/');
    await ready(page);
    await mark(page).scrollIntoViewIfNeeded();
    await mark(page).tap();
    await expect(openNote(page)).toHaveAttribute('data-state', 'whole');
    await openNote(page).evaluate((panel) => {
      panel.scrollTop = panel.scrollHeight;
    });
    await expect(openNote(page).getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
    await openNote(page).getByRole('button', { name: 'Close' }).tap();
    await expect(openNote(page)).toHaveCount(0);
    await context.close();
  });

for (const width of [320, 1280])
  test(`at ${String(width)} pixels a word of forty letters breaks, wherever it stands`, async ({ page }) => {
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await ready(page);
    await mark(page).scrollIntoViewIfNeeded();
    await mark(page).click();
    await expect(openNote(page)).toHaveAttribute('data-state', 'whole');
    const overflowing = await page.evaluate((word) => {
      const places = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, .glosses b, .gloss')];
      for (const place of places) place.textContent = word;
      return places
        .filter(
          (place) =>
            place.checkVisibility() && place.scrollWidth > place.clientWidth + 1 && place.clientWidth > 0,
        )
        .map((place) => place.outerHTML);
    }, long);
    expect(overflowing).toEqual([]);
    const isWider = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isWider).toBe(false);
  });

test('followed again, however slowly, the number of a passage closes its menu', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  const number = page.locator('passage-link > a').first();
  const menu = page.getByRole('dialog', { name: 'Paragraph 1' });
  await number.click();
  await expect(menu).toBeVisible();
  await number.click({ delay: 200 });
  await expect(number).toHaveAttribute('aria-expanded', 'false');
  await expect(menu).toHaveCount(0);
  await number.click({ delay: 200 });
  await expect(menu).toBeVisible();
});

test('one element that fails leaves the others alive', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    const define = customElements.define.bind(customElements);
    customElements.define = (name, ...definition) => {
      if (name === 'gloss-margin') throw new Error('taken');
      define(name, ...definition);
    };
  });
  await page.goto('/');
  await mark(page).click();
  await expect(openNote(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  expect(errors, 'the failure is reported').toEqual(['taken']);
});

test('what a link points at far down a long page comes into sight, and stays there', async ({ page }) => {
  for (const address of ['/', '/names/']) {
    await page.goto(address);
    const fragment = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('main :is(li, h2)[id]')].map(({ id }) => id);
      return ids[Math.floor(ids.length * 0.8)] ?? '';
    });
    await page.goto('about:blank');
    await page.goto(`${address}#${fragment}`);
    const target = page.locator(`[id="${fragment}"]`);
    await expect(target, `${address}#${fragment}`).toBeInViewport();
    await page.waitForTimeout(2000);
    await expect(target, `${address}#${fragment}, two seconds later`).toBeInViewport();
  }
});

test('a list of the text has its signs, on screen and on paper', async ({ page }) => {
  await page.goto('/');
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    const signs = await page
      .locator('[data-hook~="text"] .passage :is(ul, ol) > li')
      .evaluateAll((items) =>
        items.map((item) => [getComputedStyle(item).display, getComputedStyle(item).listStyleType]),
      );
    expect(signs.length, media).toBeGreaterThan(0);
    for (const [display, sign] of signs) {
      expect(display, media).toBe('list-item');
      expect(sign, media).not.toBe('none');
    }
  }
});

test('the number of a passage stands beside its first line', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/');
  expect(await numbersOffTheirLines(page)).toEqual([]);
});

test('a letter with thirty marks on it stays within its line', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/');
  await ready(page);
  await mark(page).click();
  await expect(openNote(page)).toHaveAttribute('data-state', 'whole');
  const open = await page.evaluate(() => {
    const tall = `Z${'\u0301\u0316'.repeat(15)}a`;
    const places = [...document.querySelectorAll<HTMLElement>('.glosses a, note-panel h2')];
    for (const place of places) place.textContent = tall;
    return places
      .filter((place) => place.checkVisibility())
      .filter((place) => {
        for (let box: Element | null = place; box !== null && box !== document.body; box = box.parentElement)
          if (/clip|hidden|auto/u.test(getComputedStyle(box).overflowY)) return false;
        return true;
      })
      .map((place) => place.outerHTML.slice(0, 80));
  });
  expect(open).toEqual([]);
});
