import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

const openNotes = (page: Page) => page.locator('note-panel');
const heading = (page: Page) => openNotes(page).locator('header h2');
const address = (page: Page) =>
  new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash;
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

/** The note, its mark and the window as boxes, once the note has come. */
async function boxes(page: Page, mark: string) {
  await expect(openNotes(page)).toBeVisible();
  return await page.evaluate((id) => {
    const note = document.querySelector('note-panel')?.getBoundingClientRect() ?? new DOMRect();
    const pieces = [...(document.getElementById(id)?.getClientRects() ?? [])];
    return {
      note: { left: note.left, top: note.top, right: note.right, bottom: note.bottom },
      mark: { top: pieces[0]?.top ?? 0, bottom: pieces.at(-1)?.bottom ?? 0, left: pieces.at(-1)?.left ?? 0 },
      width: document.documentElement.clientWidth,
      height: innerHeight,
    };
  }, mark);
}

test.describe('in a window without a margin', () => {
  test.use({ viewport: { width: 900, height: 800 } });

  test('a click opens the note at its word: its first sentence at once, then the whole', async ({ page }) => {
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    await page.route('**/notes/euler/', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/');
    const mark = page.locator('#mention-euler-1');
    await expect(mark).toHaveAttribute('aria-expanded', 'false');
    await mark.click();
    await expect(mark).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('dialog', { name: 'Leonhard Euler' })).toBeVisible();
    await expect(openNotes(page)).toContainText('Leonhard Euler was a mathematician from Basel');
    await expect(openNotes(page).locator('.sources')).toHaveCount(0);
    release(undefined);
    await expect(openNotes(page).locator('.sources li')).not.toHaveCount(0);
    await expect(openNotes(page).getByRole('link', { name: 'Full note' })).toHaveAttribute(
      'href',
      '/notes/euler/',
    );
    await expect(openNotes(page).getByRole('img', { name: '15 April 1707' })).toBeVisible();
    const ways = await openNotes(page)
      .locator('.note-ways li')
      .evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().top)));
    expect(ways.length).toBeGreaterThan(1);
    expect(new Set(ways).size).toBe(1);
  });

  test('the first sentence stays when the network fails, and one can try again', async ({ page }) => {
    await page.route('**/notes/euler/', (route) => route.abort());
    await page.goto('/');
    await page.locator('#mention-euler-1').click();
    await expect(openNotes(page).getByText('could not be loaded')).toBeVisible();
    await expect(openNotes(page)).toContainText('Leonhard Euler was a mathematician from Basel');
    await page.unroute('**/notes/euler/');
    await openNotes(page).getByRole('button', { name: 'Try again' }).click();
    await expect(openNotes(page).locator('.sources li')).not.toHaveCount(0);
    await expect(openNotes(page).getByText('could not be loaded')).toHaveCount(0);
  });

  test('no note covers the line of its word or leaves the window, wherever the word is', async ({ page }) => {
    await page.goto('/');
    const ids = await page.locator('.text .mention').evaluateAll((marks) => marks.map(({ id }) => id));
    for (const [index, id] of ids.entries()) {
      await page.evaluate(
        ([mark, share]) => {
          const { top } = document.getElementById(mark)?.getBoundingClientRect() ?? new DOMRect();
          scrollBy({ top: top - innerHeight * share, behavior: 'instant' });
          document.getElementById(mark)?.click();
        },
        [id, 0.15 + 0.7 * ((index * 0.37) % 1)] as const,
      );
      const { note, mark, width, height } = await boxes(page, id);
      expect(note.left, id).toBeGreaterThanOrEqual(0);
      expect(note.right, id).toBeLessThanOrEqual(width);
      expect(note.top, id).toBeGreaterThanOrEqual(0);
      expect(note.bottom, id).toBeLessThanOrEqual(height);
      expect(note.bottom <= mark.top + 8 || note.top >= mark.bottom - 8, id).toBe(true);
    }
  });

  test('an open note scrolls with the text', async ({ page }) => {
    await page.goto('/');
    await page.locator('#mention-euler-1').click();
    // A note above its word grows upwards until it is whole.
    await expect(openNotes(page).locator('.sources li')).not.toHaveCount(0);
    const before = await boxes(page, 'mention-euler-1');
    await page.mouse.wheel(0, 120);
    await expect
      .poll(async () => (await boxes(page, 'mention-euler-1')).mark.top)
      .toBeLessThan(before.mark.top - 60);
    const after = await boxes(page, 'mention-euler-1');
    expect(
      Math.abs(after.note.top - before.note.top - (after.mark.top - before.mark.top)),
    ).toBeLessThanOrEqual(1);
  });

  test('the address says what is open, and no more when it is closed', async ({ page }) => {
    await page.goto('/#p2');
    const before = await page.evaluate(() => history.length);
    await page.locator('#mention-euler-1').click();
    expect(address(page)).toBe('/?note=euler#p3');
    await page.locator('#mention-academy-1').click();
    expect(address(page)).toBe('/?note=academy#p3');
    await expect(openNotes(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    expect(address(page)).toBe('/#p2');
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('a press elsewhere closes the note and leaves the page where it is', async ({ page }) => {
    await page.goto('/');
    await page.locator('#mention-euler-1').click();
    const before = await page.evaluate(() => scrollY);
    await page.mouse.click(15, 400);
    await expect(openNotes(page)).toHaveCount(0);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('a click with a key, or of the middle button, follows the link as any other', async ({
    page,
    context,
  }) => {
    await page.goto('/');
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      page.locator('#mention-euler-1').click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await opened.waitForURL(/#note-euler$/u);
    await expect(page.locator('#mention-euler-1')).toHaveAttribute('aria-expanded', 'false');
    expect(address(page)).toBe('/');
  });

  test('a resting pointer sees a preview, which goes with it or with Esc; the focus alone opens nothing', async ({
    page,
  }) => {
    await page.clock.install();
    await page.goto('/');
    const mark = page.locator('#mention-euler-1');
    await mark.focus();
    await mark.hover();
    await expect(openNotes(page)).toHaveAttribute('data-preview', '');
    await expect(mark).toHaveAttribute('aria-expanded', 'false');
    expect(address(page)).toBe('/');
    await openNotes(page).hover();
    await page.clock.runFor(5000);
    await expect(openNotes(page)).toHaveCount(1);
    await page.mouse.move(15, 700);
    await expect(openNotes(page)).toHaveCount(0);
    await mark.hover();
    await expect(openNotes(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(openNotes(page)).toHaveCount(0);
    await page.mouse.move(15, 700);
    await page.locator('#mention-academy-1').focus();
    await page.clock.runFor(5000);
    await expect(openNotes(page)).toHaveCount(0);
  });

  test('links lead from note to note, and the way back leads through them all', async ({ page }) => {
    await page.goto('/');
    await page.locator('#mention-euler-1').click();
    const titles = ['Leonhard Euler'];
    for (let depth = 0; depth < 4; depth += 1) {
      await expect(openNotes(page)).toHaveAttribute('data-state', 'whole');
      const link = openNotes(page)
        .locator('.body a[href^="/notes/"][href$="/"]')
        .nth(depth % 2);
      await link.click();
      await expect(heading(page)).not.toHaveText(titles.at(-1) ?? '');
      await expect(openNotes(page)).toHaveAttribute('data-state', 'whole');
      titles.push((await heading(page).textContent()) ?? '');
      await expect(heading(page)).toBeFocused();
    }
    expect(address(page)).toMatch(/^\/\?note=[a-z0-9-]+#p3$/u);
    for (const title of titles.reverse().slice(1)) {
      await openNotes(page)
        .getByRole('button', { name: `Back to ${title}` })
        .click();
      await expect(heading(page)).toHaveText(title);
    }
    await expect(openNotes(page).getByRole('button', { name: /^Back to/u })).toBeHidden();
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('mention-euler-1');
  });

  test('a citation in a note leads down to its source', async ({ page }) => {
    await page.goto('/');
    await page.locator('#mention-euler-1').click();
    await openNotes(page).locator('.body > p .citation').last().click();
    await expect(openNotes(page).locator('.sources .lit')).toBeInViewport();
    expect(page.url()).toContain('note=euler');
  });

  test('Tab goes from the mark into its note and on to the next mark; Esc returns to the mark', async ({
    page,
  }) => {
    await page.goto('/');
    await page.locator('#mention-euler-1').focus();
    await page.keyboard.press('Enter');
    await expect(openNotes(page)).toHaveAttribute('data-state', 'whole');
    expect(await focused(page)).toBe('mention-euler-1');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('note-panel') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(openNotes(page)).toHaveCount(0);
    expect(await focused(page)).toBe('mention-euler-1');
    await page.keyboard.press('Enter');
    await expect(openNotes(page)).toHaveAttribute('data-state', 'whole');
    let presses = 0;
    do {
      await page.keyboard.press('Tab');
      presses += 1;
    } while (
      presses < 60 &&
      (await page.evaluate(() => document.activeElement?.closest('note-panel') !== null))
    );
    expect(await focused(page)).toBe('mention-academy-1');
    await expect(openNotes(page)).toHaveCount(0);
  });

  test('an address with a note opens just so, at the mark in its passage', async ({ page }) => {
    await page.goto('/?note=euler#p3');
    await expect(page.getByRole('dialog', { name: 'Leonhard Euler' })).toBeVisible();
    await expect(page.locator('#mention-euler-1')).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('#p3')).toBeInViewport();
    await page.goto('/?note=graph-theory#p3');
    await expect(page.getByRole('dialog', { name: 'Graph theory' })).toBeVisible();
    await page.goto('/?note=nobody#p3');
    await expect(page.locator('#p3')).toBeInViewport();
    await expect(openNotes(page)).toHaveCount(0);
  });

  test('on a note’s page the links to other notes open the same way', async ({ page }) => {
    await page.goto('/notes/euler/');
    await page.locator('.body').getByRole('link', { name: 'The Academy' }).click();
    await expect(page.getByRole('dialog', { name: 'The St Petersburg Academy of Sciences' })).toContainText(
      'founded by Peter the Great',
    );
    expect(address(page)).toBe('/notes/euler/?note=academy');
    await page.keyboard.press('Escape');
    expect(address(page)).toBe('/notes/euler/');
  });

  test('on the page of the full note the way back leads to the very mark that one came from', async ({
    page,
  }) => {
    await page.goto('/');
    await page.locator('#mention-euler-3').click();
    await openNotes(page).getByRole('link', { name: 'Full note' }).click();
    const back = page.locator('article.note header').getByRole('link', { name: /^Back to/u });
    await expect(back).toHaveAttribute('href', '/#mention-euler-3');
    await expect(back).toHaveText(/^Back to paragraph \d+: “Euler”$/u);
    await back.click();
    await expect(page.locator('#mention-euler-3')).toBeInViewport();
    // Come to from elsewhere, it leads to the first mention.
    await page.goto('/notes/konigsberg/');
    await expect(
      page.locator('article.note header').getByRole('link', { name: /^Back to/u }),
    ).toHaveAttribute('href', '/#mention-konigsberg-1');
  });

  test('from the full note, Back returns to the same place with the focus on the mark', async ({ page }) => {
    await page.goto('/');
    const mark = page.locator('#mention-kants-walk-1');
    await mark.click();
    const before = await page.evaluate(() => scrollY);
    await openNotes(page).getByRole('link', { name: 'Full note' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goBack();
    await expect(mark).toBeFocused();
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThanOrEqual(2);
  });

  test('where the reader wants endnotes, a mark leads to its endnote and nothing opens', async ({ page }) => {
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        document.documentElement.dataset['notes'] = 'endnotes';
      });
    });
    await page.goto('/');
    await page.locator('#mention-euler-1').click();
    await expect(page).toHaveURL(/#note-euler$/u);
    await expect(page.locator('#note-euler')).toBeInViewport();
    await expect(openNotes(page)).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap opens a sheet at the foot, with its line in sight above it', async ({ page }) => {
    await page.goto('/');
    for (const id of ['mention-bridge-problem-1', 'mention-euler-1', 'mention-kants-walk-1']) {
      await page.locator(`#${id}`).tap();
      await expect(openNotes(page)).toHaveAttribute('data-form', 'sheet');
      await expect(openNotes(page)).toHaveAttribute('data-state', 'whole');
      const { note, mark, height, width } = await boxes(page, id);
      expect(note.bottom).toBe(height);
      expect(note.right - note.left).toBe(width);
      expect(note.bottom - note.top).toBeLessThanOrEqual(height * 0.55 + 1);
      expect(mark.top).toBeGreaterThanOrEqual(0);
      expect(mark.bottom).toBeLessThanOrEqual(note.top);
      await page.keyboard.press('Escape');
      await expect(openNotes(page)).toHaveCount(0);
    }
  });

  test('Back closes the sheet: one step, and the page is where it was', async ({ page }) => {
    await page.goto('/about/');
    await page.goto('/');
    await page.locator('#mention-euler-1').scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => ({ y: scrollY, length: history.length }));
    await page.locator('#mention-euler-1').tap();
    await expect(openNotes(page)).toBeVisible();
    await openNotes(page).getByRole('button', { name: 'Next' }).tap();
    await expect(heading(page)).toHaveText('The St Petersburg Academy of Sciences');
    await expect(page.locator('#mention-academy-1')).toHaveAttribute('aria-expanded', 'true');
    expect(await page.evaluate(() => history.length)).toBe(before.length + 1);
    await page.goBack();
    await expect(openNotes(page)).toHaveCount(0);
    expect(address(page)).toBe('/');
    expect(await page.evaluate(() => scrollY)).toBe(before.y);
    await page.goForward();
    await expect(heading(page)).toHaveText('The St Petersburg Academy of Sciences');
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/$/u);
  });

  test('closing the sheet takes its step out of the history', async ({ page }) => {
    await page.goto('/about/');
    await page.goto('/');
    await page.locator('#mention-euler-1').tap();
    await openNotes(page).getByRole('button', { name: 'Close' }).tap();
    await expect.poll(() => address(page)).toBe('/');
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/$/u);
  });

  test('a tap on the text, and a swipe down, close the sheet', async ({ page }) => {
    await page.goto('/');
    await page.locator('#mention-euler-1').tap();
    await expect(openNotes(page)).toBeVisible();
    await page.touchscreen.tap(8, 60);
    await expect(openNotes(page)).toHaveCount(0);
    await expect.poll(() => address(page)).toBe('/');
    await page.locator('#mention-euler-1').tap();
    const head = openNotes(page).locator('header');
    const { x = 0, y = 0 } = (await head.boundingBox()) ?? {};
    await head.evaluate(
      (element, [left, top]) => {
        const send = (type: string, clientY: number) =>
          element.dispatchEvent(
            new PointerEvent(type, { pointerId: 1, clientX: left, clientY, bubbles: true }),
          );
        // A made-up pointer cannot be captured.
        element.setPointerCapture = () => undefined;
        send('pointerdown', top);
        send('pointermove', top + 150);
        send('pointerup', top + 260);
      },
      [x + 100, y + 12] as const,
    );
    await expect(openNotes(page)).toHaveCount(0);
  });

  test('what one presses in the sheet is large enough for a finger', async ({ page }) => {
    await page.goto('/');
    await page.locator('#mention-euler-1').tap();
    for (const name of ['Close', 'Previous', 'Next']) {
      const { width = 0, height = 0 } =
        (await openNotes(page).getByRole('button', { name }).boundingBox()) ?? {};
      expect(Math.min(width, height), name).toBeGreaterThanOrEqual(44);
    }
  });

  test('turned, the phone shows the same note at the side, its line in sight beside it', async ({ page }) => {
    await page.goto('/');
    await page.locator('#mention-euler-1').tap();
    await page.setViewportSize({ width: 844, height: 390 });
    await expect(openNotes(page)).toHaveAttribute('data-form', 'side-sheet');
    await expect(heading(page)).toHaveText('Leonhard Euler');
    const { note, mark, width, height } = await boxes(page, 'mention-euler-1');
    expect(note.right).toBe(width);
    expect(note.right - note.left).toBeLessThanOrEqual(width * 0.45 + 1);
    expect(mark.top).toBeGreaterThanOrEqual(0);
    expect(mark.bottom).toBeLessThanOrEqual(height);
    const column = await page.locator('.text').boundingBox();
    expect((column?.x ?? 0) + (column?.width ?? 0)).toBeLessThanOrEqual(note.left);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(openNotes(page)).toHaveAttribute('data-form', 'sheet');
    await page.goBack();
    await expect(openNotes(page)).toHaveCount(0);
  });
});

test.describe('kept at the side', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('a pinned note stays while one reads on, with its own scroll; the glosses step aside', async ({
    page,
  }) => {
    await page.goto('/');
    await page.locator('#mention-pregel-1').click();
    await openNotes(page).getByRole('button', { name: 'Pin' }).click();
    const kept = page.getByRole('complementary', { name: 'The Pregel' });
    await expect(kept).toBeVisible();
    await expect(page.locator('.glosses a').first()).toBeHidden();
    expect(address(page)).toBe('/');
    expect(await focused(page)).toBe('mention-pregel-1');
    await page.mouse.move(400, 500);
    await page.mouse.wheel(0, 600);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
    const before = await kept.boundingBox();
    await page.mouse.move(400, 500);
    await page.mouse.wheel(0, 900);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    expect(await kept.boundingBox()).toEqual(before);
    const text = await page.locator('.text').boundingBox();
    expect(before?.x ?? 0).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  });

  test('two notes stand side by side, each within reach of the keyboard; closed, the glosses return', async ({
    page,
  }) => {
    await page.goto('/');
    for (const id of ['mention-pregel-1', 'mention-euler-1', 'mention-academy-1']) {
      await page.locator(`#${id}`).click();
      await page.locator('note-panel[popover]').getByRole('button', { name: 'Pin' }).click();
    }
    const kept = page.locator('note-panel[data-form="kept"]');
    await expect(kept).toHaveCount(2);
    const [first, second] = [await kept.nth(0).boundingBox(), await kept.nth(1).boundingBox()];
    expect(second?.x ?? 0).toBeGreaterThanOrEqual((first?.x ?? 0) + (first?.width ?? 0));
    expect((second?.x ?? 0) + (second?.width ?? 0)).toBeLessThanOrEqual(1440);
    await kept.nth(0).getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Escape');
    await expect(kept).toHaveCount(1);
    expect(await focused(page)).toBe('mention-euler-1');
    await kept.getByRole('button', { name: 'Close' }).click();
    await expect(page.locator('.glosses a').first()).toBeVisible();
  });

  test('below 1,440 pixels the second takes the place of the first', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/');
    for (const id of ['mention-pregel-1', 'mention-euler-1']) {
      await page.locator(`#${id}`).click();
      await page.locator('note-panel[popover]').getByRole('button', { name: 'Pin' }).click();
    }
    await expect(page.locator('note-panel[data-form="kept"]')).toHaveCount(1);
    await expect(page.getByRole('complementary', { name: 'Leonhard Euler' })).toBeVisible();
  });

  test('in a window too small for it a kept note waits', async ({ page }) => {
    await page.goto('/');
    await page.locator('#mention-euler-1').click();
    await openNotes(page).getByRole('button', { name: 'Pin' }).click();
    await page.mouse.move(2, 2);
    await page.setViewportSize({ width: 700, height: 900 });
    await expect(openNotes(page)).toBeHidden();
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(openNotes(page)).toBeVisible();
  });
});

test.describe('a note of the author’s', () => {
  const mark = (page: Page) => page.locator('#author-mark-1');
  const WORDS = 'The pencil is mine. I have since tried it on a child';

  for (const [form, width] of [
    ['margin', 1440],
    ['popover', 900],
    ['sheet', 390],
  ] as const)
    test(`opens as the editors’ do in a window ${String(width)} wide, and Esc goes back to its mark`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/');
      await mark(page).focus();
      await page.keyboard.press('Enter');
      const note = page.getByRole('dialog', { name: 'Author’s note 1' });
      await expect(note).toContainText(WORDS);
      await expect(note).toHaveAttribute('data-form', form);
      await expect(note.getByRole('link', { name: /Back|Full note/u })).toHaveCount(0);
      const [own, of] = [await note.boundingBox(), await mark(page).boundingBox()];
      // Level with its mark, or as near to that as the foot of the window lets it.
      const ends = (own?.y ?? 0) + (own?.height ?? 0);
      if (form === 'margin') expect(Math.max(of?.y ?? 0, 0)).toBeLessThanOrEqual(ends);
      expect((own?.x ?? -1) + (own?.width ?? 0)).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
      await expect(openNotes(page)).toHaveCount(0);
      await expect(mark(page)).toBeFocused();
    });

  test('is in the address, stands between its neighbours, and opens from a link', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/');
    await mark(page).click();
    expect(new URL(page.url()).searchParams.get('note')).toBe('#author-note-1');
    await openNotes(page).getByRole('button', { name: 'Previous' }).click();
    await expect(heading(page)).toHaveText('Solutio problematis ad geometriam situs pertinentis');
    await page.goto('/?note=%23author-note-1#p3');
    await expect(heading(page)).toHaveText('Author’s note 1');
    await expect(mark(page)).toBeInViewport();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('leads to its list', async ({ page }) => {
      await page.goto('/');
      await mark(page).click();
      expect(new URL(page.url()).hash).toBe('#author-note-1');
    });
  });
});

test('a window that changes its size keeps the same note open in the form that fits it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  await page.locator('#mention-euler-1').click();
  for (const [width, form] of [
    [1280, 'margin'],
    [800, 'popover'],
    [500, 'sheet'],
    [1440, 'margin'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await expect(openNotes(page)).toHaveAttribute('data-form', form);
    await expect(heading(page)).toHaveText('Leonhard Euler');
  }
});

test('on paper there is nothing of an open or kept note, and no gloss in the margin', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await page.locator('#mention-pregel-1').click();
  await openNotes(page).getByRole('button', { name: 'Pin' }).click();
  await page.locator('#mention-euler-1').click();
  await expect(openNotes(page)).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  for (const note of await openNotes(page).all()) await expect(note).toBeHidden();
  await expect(page.locator('.glosses a').first()).toBeHidden();
  await expect(page.locator('#note-euler')).toBeVisible();
});

test('in no window with a margin does an open note leave the window or lie on the text', async ({ page }) => {
  await page.goto('/');
  for (const [width, size] of [
    [1000, ''],
    [1024, ''],
    [1080, ''],
    [1160, ''],
    [1280, 'larger'],
    [1440, 'largest'],
    [1920, 'huge'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate((chosen) => {
      document.documentElement.dataset['size'] = chosen;
      document.dispatchEvent(new Event('settingschange'));
    }, size);
    await page.locator('#mention-euler-1').click();
    const { note } = await boxes(page, 'mention-euler-1');
    const where = `${String(width)} ${size}`;
    expect(note.right, where).toBeLessThanOrEqual(width);
    if ((await openNotes(page).getAttribute('data-form')) === 'margin') {
      const text = await page.locator('.text').boundingBox();
      expect(note.left, where).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
    }
    await page.keyboard.press('Escape');
  }
});

test('a kept note lies over nothing: neither the head nor the foot of the page, nor an open note', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await page.locator('#mention-pregel-1').click();
  await openNotes(page).getByRole('button', { name: 'Pin' }).click();
  const kept = page.locator('note-panel[data-form="kept"]');
  for (const selector of ['.masthead', '#cite', '.site-footer']) {
    await page.locator(selector).scrollIntoViewIfNeeded();
    const [note, part] = [await kept.boundingBox(), await page.locator(selector).boundingBox()];
    const isApart =
      (note?.y ?? 0) >= (part?.y ?? 0) + (part?.height ?? 0) ||
      (note?.y ?? 0) + (note?.height ?? 0) <= (part?.y ?? 0);
    expect(isApart, selector).toBe(true);
  }
  await page.locator('#mention-pregel-1').click();
  await expect(openNotes(page)).toHaveCount(1);
  await expect(kept).toHaveAttribute('data-called', '');
  await page.locator('#mention-euler-1').click();
  const open = await page.locator('note-panel[popover]').boundingBox();
  expect((open?.x ?? 0) + (open?.width ?? 0)).toBeLessThanOrEqual((await kept.boundingBox())?.x ?? 0);
});

test('in a window at 400 % the note can be read, its line above it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/');
  await page.locator('#mention-euler-1').click();
  await expect(openNotes(page)).toHaveAttribute('data-form', 'sheet');
  const { note, mark } = await boxes(page, 'mention-euler-1');
  expect(note.bottom - note.top).toBeGreaterThan(150);
  expect(mark.top).toBeGreaterThanOrEqual(0);
  expect(mark.bottom).toBeLessThanOrEqual(note.top);
});

test('an address with a note opens on a phone with its word in sight above the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?note=euler#p3', { waitUntil: 'networkidle' });
  await expect(openNotes(page)).toHaveAttribute('data-form', 'sheet');
  await expect
    .poll(async () => {
      const { note, mark } = await boxes(page, 'mention-euler-1');
      return mark.top >= 0 && mark.bottom <= note.top;
    })
    .toBe(true);
});

test('the first note has none before it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.locator('#mention-bridge-problem-1').click();
  await expect(openNotes(page).getByRole('button', { name: 'Previous' })).toBeDisabled();
  await expect(openNotes(page).getByRole('button', { name: 'Next' })).toBeEnabled();
});

test('in forced colours the word whose note is open is outlined', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  const mark = page.locator('#mention-euler-1');
  await mark.click();
  expect(await mark.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
});
