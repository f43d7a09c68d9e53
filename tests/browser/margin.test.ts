import { expect, test } from '../support/browser-test.ts';
import { layoutShifts, watchLayoutShifts } from '../support/layout-shifts.ts';
import { placedGlosses, standingGlosses } from '../support/placed-glosses.ts';

test.describe('the glosses in the margin', () => {
  for (const size of ['smaller', '', 'larger']) {
    test(`never overlap, keep their order, end with the text, and are never lost: widths and faces, ${size === '' ? 'usual' : size} type`, async ({
      page,
    }) => {
      await page.goto('/');
      let seen = 0;
      for (const face of ['', 'sans', 'dyslexia']) {
        for (const width of [970, 1000, 1080, 1160, 1280, 1440, 1600, 1920]) {
          const { all, folded, standing, wrong } = await placedGlosses(page, {
            ...{ width, size, face, margin: 'all' },
          });
          if (standing.length === 0) continue;
          seen += 1;
          const where = `${face} ${String(width)}`;
          expect(wrong, where).toEqual([]);
          expect(folded + standing.length, where).toBe(all);
        }
      }
      expect(seen).toBeGreaterThan(8);
    });
  }

  test('at rest are about half of all, the chief ones, each level with its word', async ({ page }) => {
    await page.goto('/');
    for (const width of [1000, 1280, 1440, 1920]) {
      const { standing, all, wrong } = await placedGlosses(page, { width });
      expect(wrong, String(width)).toEqual([]);
      expect(standing.length / all, String(width)).toBeGreaterThan(0.35);
      expect(standing.length / all, String(width)).toBeLessThanOrEqual(0.6);
      const near = standing.filter(({ drift }) => drift <= 40).length;
      expect(near / standing.length, String(width)).toBeGreaterThanOrEqual(0.95);
      await expect(page.locator('.glosses a[data-minor]:not([data-folded])')).toHaveCount(0);
    }
  });

  test('of a line appear when it is pointed at, below those that stand, and go with the pointer', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/');
    await expect(page.locator('gloss-margin')).toHaveAttribute('data-placed', '');
    const mark = page.locator('.passage .mention[data-minor]').first();
    await mark.scrollIntoViewIfNeeded();
    const { x = 0, y = 0, height = 0 } = (await mark.boundingBox()) ?? {};
    const gloss = page.locator(`.glosses a[data-minor][href="${(await mark.getAttribute('href')) ?? ''}"]`);
    await expect(gloss).toBeHidden();
    const left = (await page.locator('.text').boundingBox())?.x ?? 0;
    // At the beginning of its line, and not on the mark itself.
    const line = y + height / 2;
    const besides = x - left > 60 ? left + 10 : left + 580;
    await page.mouse.move(besides, line);
    await expect(async () => {
      await page.mouse.move(besides + 1, line);
      await page.mouse.move(besides, line);
      await expect(gloss).toBeVisible({ timeout: 500 });
    }).toPass();
    await gloss.hover();
    await expect(gloss).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(gloss).toBeHidden();
  });

  test('stand all of them with “All notes”, which is remembered, and none where the reader wants none', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/');
    const all = page.getByRole('button', { name: 'All notes' });
    await expect(all).toHaveAttribute('aria-pressed', 'false');
    const standing = page.locator('.glosses a:not([data-folded])');
    const before = await standing.count();
    await all.click();
    await expect(all).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => standing.count()).toBeGreaterThan(before * 1.5);
    await page.reload();
    await expect(all).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByText('More settings').click();
    const group = page.getByRole('group', { name: 'Margin' });
    await expect(group.getByRole('radio', { name: 'All notes' })).toBeChecked();
    await group.getByRole('radio', { name: 'None' }).check();
    await page.keyboard.press('Escape');
    await expect(page.locator('.glosses a').first()).toBeHidden();
    await expect(all).toBeHidden();
    await page.locator('#mention-euler-1').click();
    await expect(page.locator('note-panel')).toHaveAttribute('data-form', 'popover');
  });

  test('have a legend of their colours where they begin, once', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/');
    const kinds = page.locator('.legend span');
    await expect(kinds.first()).toBeVisible();
    const colours = await kinds.evaluateAll((all) => all.map((kind) => getComputedStyle(kind).color));
    expect(new Set(colours).size).toBe(colours.length);
    await page.setViewportSize({ width: 700, height: 900 });
    await expect(kinds.first()).toBeHidden();
  });

  test('light with their marks, and the marks with them', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/');
    const gloss = page.locator('.glosses a[href="#note-pregel"]');
    const mark = page.locator('#mention-pregel-1');
    await mark.hover();
    await expect(gloss).toHaveClass(/lit/u);
    await gloss.hover();
    await expect(mark).toHaveClass(/lit/u);
    await page.mouse.move(2, 2);
    await expect(gloss).not.toHaveClass(/lit/u);
    await mark.focus();
    await expect(gloss).toHaveClass(/lit/u);
  });

  test('of a note that the title page and the text mention belong each to its own mark', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/');
    const [ofTitlePage, ofText] = await page.locator('.glosses a[href="#note-bridge-problem"]').all();
    if (ofTitlePage === undefined || ofText === undefined) throw new Error('It has not two glosses.');
    const mark = page.locator('#p4 .mention[href="#note-bridge-problem"]');
    // High up in the window, where an open note has room from its gloss down.
    await mark.evaluate((element) => {
      scrollBy(0, element.getBoundingClientRect().top - 200);
    });
    await mark.hover();
    await expect(ofText).toHaveClass(/lit/u);
    await expect(ofTitlePage).not.toHaveClass(/lit/u);
    await ofText.click();
    await expect(mark).toHaveAttribute('aria-expanded', 'true');
    const { y = 0 } = (await ofText.boundingBox()) ?? {};
    expect(Math.abs(((await page.locator('note-panel').boundingBox())?.y ?? 0) - y)).toBeLessThanOrEqual(1);
  });

  test('that cannot be near fold, are seen when their mark is pointed at, and unfold', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('gloss-margin')).toHaveAttribute('data-placed', '');
    // Glosses as tall as in a face or at a size in which they crowd.
    await page.evaluate(() => document.styleSheets[0]?.insertRule('.glosses a { min-height: 12em }'));
    await placedGlosses(page, { width: 1000, margin: 'all' });
    const folded = page.locator('.glosses a[data-folded]');
    await expect(folded).not.toHaveCount(0);
    const before = await folded.count();
    const first = folded.first();
    const href = (await first.getAttribute('href')) ?? '';
    await expect(first).toBeHidden();
    const passage = first.locator('xpath=../following-sibling::*[1]');
    await passage.locator(`.mention[href="${href}"]`).first().hover();
    await expect(first).toBeVisible();
    await page.mouse.move(2, 2);
    const sign = page.locator('.glosses button').first();
    await expect(sign).toHaveText(/^\d+ more notes?$/u);
    const count = Number.parseInt((await sign.textContent()) ?? '', 10);
    await sign.click();
    await expect(folded).toHaveCount(before - count);
    expect((await standingGlosses(page)).wrong).toEqual([]);
  });

  test('are neither copied, nor heard, nor reached by Tab', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/');
    await expect(
      page.locator('.glosses:not([aria-hidden="true"]), .glosses :is(a, button):not([tabindex="-1"])'),
    ).toHaveCount(0);
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('.text') ?? document.body);
      return getSelection()?.toString() ?? '';
    });
    expect(copied).toContain('asks nothing of the walker but the time.');
    expect(copied).not.toContain('Russian city on the Baltic');
  });

  test('open their note in the margin, beside themselves', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/');
    const gloss = page.locator('.glosses a[href="#note-pregel"]');
    const { x = 0 } = (await gloss.boundingBox()) ?? {};
    await gloss.click();
    const note = page.locator('note-panel');
    await expect(note).toHaveAttribute('data-form', 'margin');
    expect(Math.abs(((await note.boundingBox())?.x ?? 0) - x)).toBeLessThanOrEqual(1);
    await expect(page.locator('#mention-pregel-1')).toHaveAttribute('aria-expanded', 'true');
  });

  test('are placed once as the page loads', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/', { waitUntil: 'networkidle' });
    await page.addInitScript(() => {
      new MutationObserver((changes) => {
        for (const _ of changes) performance.mark('placed');
      }).observe(document, { subtree: true, attributeFilter: ['data-placed'] });
    });
    // The second visit finds the faces in store: what comes late has its height for the first time.
    await page.reload({ waitUntil: 'networkidle' });
    await expect(page.locator('gloss-margin')).toHaveAttribute('data-placed', '');
    expect(await page.evaluate(() => performance.getEntriesByName('placed').length)).toBe(1);
  });

  test('do not move the page as it loads', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await watchLayoutShifts(page);
    await page.goto('/', { waitUntil: 'networkidle' });
    await expect(page.locator('gloss-margin')).toHaveAttribute('data-placed', '');
    expect(await layoutShifts(page)).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the glosses stand in the margin from the height of their passage, without overlap', async ({
    page,
  }) => {
    for (const width of [1000, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/');
      const { standing, all, wrong } = await standingGlosses(page);
      expect(standing).toHaveLength(all);
      expect(wrong).toEqual([]);
      const first = await page.locator('#p1').boundingBox();
      const gloss = await page.locator('.glosses:has(+ #p1) a').first().boundingBox();
      expect(Math.abs((gloss?.y ?? 0) - (first?.y ?? 0))).toBeLessThanOrEqual(2);
    }
  });
});

test('a page that runs from right to left is mirrored: the margin is at the left, and an open note covers no word of the text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    dispatchEvent(new Event('resize'));
  });
  const edges = async (selector: string) => {
    const box = await page.locator(selector).filter({ visible: true }).first().boundingBox();
    return { left: box?.x ?? 0, right: (box?.x ?? 0) + (box?.width ?? 0) };
  };
  const text = await edges('.passage p');
  expect((await edges('[data-hook~="gloss"]')).right).toBeLessThanOrEqual(text.left);
  expect((await edges('.open-settings')).left).toBeLessThan(text.left);
  await page.locator('.passage a.mention').first().click();
  await expect(page.locator('note-panel')).toHaveAttribute('data-form', 'margin');
  const open = await edges('note-panel');
  expect(open.left).toBeGreaterThanOrEqual(0);
  expect(open.right).toBeLessThanOrEqual(text.left);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
