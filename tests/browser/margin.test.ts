import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

/** Measures the glosses that stand in the margin. */
async function measure(page: Page) {
  return await page.evaluate(() => {
    const text = document.querySelector('gloss-margin')?.getBoundingClientRect() ?? new DOMRect();
    const glosses = [...document.querySelectorAll<HTMLAnchorElement>('.glosses a')];
    const standing = glosses.filter((gloss) => gloss.checkVisibility({ visibilityProperty: true }));
    return {
      all: glosses.length,
      end: text.bottom,
      edge: document.documentElement.clientWidth,
      folded: [...document.querySelectorAll('.glosses button')].reduce(
        (sum, { textContent }) => sum + Number(textContent),
        0,
      ),
      standing: standing.map((gloss) => {
        const { top, bottom, left, right } = gloss.getBoundingClientRect();
        const mark = document.querySelector(`.mention[href="${gloss.hash}"]`)?.getClientRects()[0];
        return {
          top,
          bottom,
          left,
          right,
          column: text.right,
          drift: Math.abs(top - (mark?.top ?? Infinity)),
        };
      }),
    };
  });
}

/** Sets what a reader chooses in the settings. */
async function choose(page: Page, choices: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(async (wanted) => {
    const { dataset } = document.documentElement;
    for (const [name, value] of Object.entries(wanted)) {
      if (value === '') Reflect.deleteProperty(dataset, name);
      else dataset[name] = value;
    }
    document.dispatchEvent(new Event('settingschange'));
    await document.fonts.ready;
  }, choices);
}

test.describe('the glosses in the margin', () => {
  for (const size of ['smaller', '', 'larger']) {
    test(`never overlap, keep their order, end with the essay, and are near their words: 20 widths, 3 faces, ${size === '' ? 'usual' : size} type`, async ({
      page,
    }) => {
      test.slow();
      await page.goto('/');
      const faults: string[] = [];
      let seen = 0;
      for (const face of ['', 'sans', 'dyslexia']) {
        await choose(page, { size, face });
        for (let width = 970; width <= 1920; width += 50) {
          await page.setViewportSize({ width, height: 900 });
          await page.evaluate(
            () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
          );
          const { all, standing, end, edge, folded } = await measure(page);
          if (standing.length === 0) continue;
          seen += 1;
          const isWrong = ({ top, bottom, left, right, column }: (typeof standing)[number], index: number) =>
            top < (standing[index - 1]?.bottom ?? 0) - 0.5 ||
            bottom > end + 0.5 ||
            left <= column ||
            right > edge;
          const near = standing.filter(({ drift }) => drift <= 161).length;
          const found = {
            wrong: standing.filter(isWrong).length,
            lost: all - folded - standing.length,
            isFar: near / standing.length < 0.95,
            isSparse: standing.length / all < 0.7,
          };
          if (Object.values(found).some(Boolean))
            faults.push(`${face} ${String(width)} ${JSON.stringify(found)}`);
        }
      }
      expect(faults).toEqual([]);
      expect(seen).toBeGreaterThan(40);
    });
  }

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

  test('that cannot be near fold, are seen when their mark is pointed at, and unfold', async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 900 });
    await page.goto('/');
    const folded = page.locator('.glosses a[data-folded]');
    const before = await folded.count();
    expect(before).toBeGreaterThan(0);
    const first = folded.first();
    const href = (await first.getAttribute('href')) ?? '';
    await expect(first).toBeHidden();
    await page.locator(`.mention[href="${href}"]`).first().hover();
    await expect(page.locator(`.glosses a[href="${href}"]`)).toBeVisible();
    await page.mouse.move(2, 2);
    const sign = page.locator('.glosses button').first();
    const count = Number(await sign.textContent());
    await sign.click();
    await expect(folded).toHaveCount(before - count);
    const { standing } = await measure(page);
    standing.forEach(({ top }, index) => {
      expect(top).toBeGreaterThanOrEqual((standing[index - 1]?.bottom ?? 0) - 0.5);
    });
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

  test('do not move the page as it loads', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/', { waitUntil: 'networkidle' });
    const shift = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
    );
    expect(shift).toBeLessThanOrEqual(0.001);
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
      const { standing, all } = await measure(page);
      expect(standing).toHaveLength(all);
      standing.forEach(({ top, left, column }, index) => {
        expect(top).toBeGreaterThanOrEqual((standing[index - 1]?.bottom ?? 0) - 0.5);
        expect(left).toBeGreaterThan(column);
      });
      const first = await page.locator('#p1').boundingBox();
      const gloss = await page.locator('.glosses:has(+ #p1) a').first().boundingBox();
      expect(Math.abs((gloss?.y ?? 0) - (first?.y ?? 0))).toBeLessThanOrEqual(2);
    }
  });
});
