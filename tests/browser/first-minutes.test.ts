// What somebody finds who has never seen an annotated edition.
import { expect, test } from '../support/browser-test.ts';

test.describe('beneath the title', () => {
  test('stands what this is: how many notes, on what, how long it takes to read, and the way to more', async ({
    page,
  }) => {
    await page.goto('/');
    const line = page.locator('.apparatus');
    await expect(line).toContainText(/An annotated edition: \d+ notes on .+\. \d+ minutes? to read\./u);
    await line.getByRole('link').click();
    await expect(page).toHaveURL(/\/about\/$/u);
  });

  test('the hint opens the first note of the text at its words, and is gone for good once a note has been opened', async ({
    page,
  }) => {
    await page.goto('/');
    const hint = page.locator('.hint');
    await expect(hint).toContainText('Click any');
    const before = await page.locator('#p1').boundingBox();
    await hint.getByRole('link').click();
    const mark = page.locator('.passage .mention').first();
    await expect(mark).toHaveAttribute('aria-expanded', 'true');
    await expect(hint).toBeHidden();
    expect(await page.locator('#p1').boundingBox(), 'nothing moves').toEqual(before);
    await page.reload();
    await expect(hint).toBeHidden();
    expect((await page.locator('#p1').boundingBox())?.y).toBeLessThan(before?.y ?? 0);
  });

  test('the hint speaks of tapping where there is no mouse', async ({ browser }) => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.getByText('Tap any')).toBeVisible();
    await expect(page.getByText('Click any')).toBeHidden();
    await expect(page.locator('.open-search kbd')).toBeHidden();
    await context.close();
  });
});

test.describe('where the text ends', () => {
  test('the way leads on: to the notes that the edition names, and to the rest of it', async ({ page }) => {
    await page.goto('/');
    const next = page.getByRole('region', { name: 'Where next' });
    const [text, ways, endnotes] = await Promise.all(
      ['.text', '.where-next', '.endnotes'].map(async (part) => await page.locator(part).boundingBox()),
    );
    expect(ways?.y ?? 0).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0));
    expect(ways?.y ?? Infinity).toBeLessThan(endnotes?.y ?? 0);
    for (const name of ['Timeline', 'People', 'Bibliography', 'About'])
      await expect(next.getByRole('link', { name: new RegExp(name, 'u') })).toBeVisible();
    await next.locator('ol a').first().click();
    await expect(page.locator('article.note')).toBeVisible();
  });

  test('each endnote is a line that a tap opens and closes', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/');
    const endnote = page.locator('#note-euler');
    await endnote.scrollIntoViewIfNeeded();
    const sentence = endnote.locator('.kind + p');
    await expect(sentence).toBeHidden();
    expect((await endnote.boundingBox())?.height).toBeLessThan(45);
    await endnote.locator('summary').click();
    await expect(sentence).toBeVisible();
    await expect(endnote.getByRole('link', { name: 'Read the full note' })).toBeVisible();
    await endnote.locator('summary').click();
    await expect(sentence).toBeHidden();
  });

  test('an address opens the endnote that it names, and no other', async ({ page }) => {
    await page.goto('/#note-euler');
    await expect(page.locator('#note-euler .kind + p')).toBeVisible();
    await expect(page.locator('.endnotes details[open]')).toHaveCount(1);
    await page.goto('/#note-pregel');
    await expect(page.locator('#note-pregel .kind + p')).toBeVisible();
  });

  test('on paper endnotes stand whole, and the ways on are not there', async ({ page }) => {
    await page.goto('/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#note-euler .kind + p')).toBeVisible();
    await expect(page.locator('.where-next')).toBeHidden();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('endnotes stand whole', async ({ page }) => {
      await page.goto('/');
      for (const sentence of await page.locator('.endnotes .kind + p').all())
        await expect(sentence).toBeVisible();
    });
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the masthead comes to the thumb when one scrolls up, goes when one scrolls down, and moves nothing', async ({
    page,
  }) => {
    await page.goto('/');
    const masthead = page.locator('.masthead');
    await page.evaluate(() => {
      scrollTo(0, 2500);
    });
    await expect(masthead).not.toBeInViewport();
    const at = () => page.locator('#p8').evaluate((passage) => passage.getBoundingClientRect().top + scrollY);
    const before = await at();
    await page.evaluate(() => {
      scrollBy(0, -120);
    });
    await expect(masthead).toBeInViewport({ ratio: 1 });
    const { y = 0, height = 0 } = (await masthead.boundingBox()) ?? {};
    expect(y + height).toBe(844);
    expect(height).toBeLessThan(70);
    expect(Math.abs((await at()) - before)).toBeLessThanOrEqual(1);
    for (const name of ['Sketch', 'Notes']) await expect(masthead.getByRole('link', { name })).toBeVisible();
    await expect(masthead.locator('.open-search')).toBeVisible();
    await masthead.getByRole('button', { name: 'Settings' }).tap();
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).tap();
    await page.evaluate(() => {
      scrollBy(0, 200);
    });
    await expect(masthead).not.toBeInViewport();
  });

  test('on the narrowest phone it is one line too', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto('/');
    await page.evaluate(async () => {
      scrollTo(0, 2500);
      // Two scrolls in one frame are one.
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      scrollBy(0, -120);
    });
    const masthead = page.locator('.masthead');
    await expect(masthead).toBeInViewport({ ratio: 1 });
    expect((await masthead.boundingBox())?.height).toBeLessThan(70);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('field and “Close” stay in reach while one goes through the results', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 400 });
    await page.goto('/');
    await page.locator('.open-search').tap();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill('bridge');
    const last = dialog.getByRole('link').last();
    await expect(dialog.getByRole('link').nth(5)).toBeAttached();
    // More results may come, and take the place of these.
    await expect(async () => {
      await last.scrollIntoViewIfNeeded({ timeout: 1000 });
      await expect(last).toBeInViewport({ timeout: 1000 });
    }).toPass();
    await expect(dialog.getByRole('searchbox')).toBeInViewport({ ratio: 1 });
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
  });

  test('the masthead gives way to a note, and to the focus', async ({ page }) => {
    await page.goto('/');
    await page.evaluate(async () => {
      scrollTo(0, 2500);
      // Two scrolls in one frame are one.
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      scrollBy(0, -120);
    });
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-bar', '');
    await page.locator('#p8 a').first().focus();
    await expect(html).not.toHaveAttribute('data-bar');
  });

  test('the settings begin with theme, size and face, fold the rest, and offer nothing that a phone has not', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Settings' }).tap();
    const groups = page.getByRole('dialog', { name: 'Settings' }).locator('fieldset');
    await expect(groups.filter({ visible: true })).toHaveCount(3);
    expect((await page.getByRole('dialog', { name: 'Settings' }).boundingBox())?.height).toBeLessThan(
      844 / 2,
    );
    await page.getByText('More settings').tap();
    await expect(page.getByRole('group', { name: 'Line length' })).toBeVisible();
    await expect(page.getByRole('group', { name: 'Margin' })).toBeHidden();
    await expect(page.getByRole('group', { name: 'Single-key shortcuts' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeHidden();
  });

  test('the field of the search has the width of the window, and “Close” is large enough for a finger', async ({
    page,
  }) => {
    await page.goto('/');
    await page.locator('.open-search').tap();
    const field = page.getByRole('dialog').getByRole('searchbox');
    expect((await field.boundingBox())?.width).toBeGreaterThan(330);
    const close = page.getByRole('dialog').getByRole('button', { name: 'Close' });
    expect((await close.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

  test('an open note begins with dates and kind in one line, and then its text', async ({ page }) => {
    await page.goto('/');
    await page.locator('#mention-euler-1').tap();
    const note = page.locator('note-panel[data-state="whole"]');
    const pieces = await note
      .locator('.content')
      .evaluate((content) => [...content.children].map(({ className }) => className));
    expect(pieces.slice(0, 2)).toEqual(['facts', 'body']);
    expect(pieces.at(-1)).toMatch(/original|sources|strip/u);
    const heights = await note
      .locator('.body > p a:not(.citation)')
      .evaluateAll((links) =>
        links.map((link) => Math.min(...[...link.getClientRects()].map(({ height }) => height))),
      );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });
});

test('every other page says at its head which text it belongs to', async ({ page }) => {
  for (const address of [
    '/notes/euler/',
    '/search/?q=euler',
    '/notes/nobody/',
    '/bibliography/',
    '/about/',
  ]) {
    await page.goto(address);
    const head = page.locator('.running-head');
    await expect(head).toHaveText(/^\s*Seven Bridges, One Afternoon\s+· Ada Marsh\s*$/u);
    await expect(head.getByRole('link')).toHaveAttribute('href', '/');
  }
  await page.goto('/');
  await expect(page.locator('.running-head')).toHaveCount(0);
});

test('in a wide window a note has its place in the text, its relations and its sources beside it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/notes/euler/');
  const [body, beside] = [
    await page.locator('.body').boundingBox(),
    await page.locator('.beside').boundingBox(),
  ];
  expect(beside?.x ?? 0).toBeGreaterThan((body?.x ?? 0) + (body?.width ?? Infinity));
  await page.setViewportSize({ width: 700, height: 900 });
  const below = await page.locator('.beside').boundingBox();
  expect(below?.y ?? 0).toBeGreaterThan((await page.locator('.body').boundingBox())?.y ?? Infinity);
});

test.describe('in a wide window', () => {
  test.use({ viewport: { width: 1280, height: 800 } });
  const pages = [
    ['/notes/', 'what the notes are about'],
    ['/names/', 'letters'],
    ['/bibliography/', 'letters, and what the sources are'],
    ['/people/', 'who is who'],
    ['/timeline/', 'years'],
    ['/about/', 'contents, notes and sources'],
    ['/notes/euler/', 'its place in the text'],
  ] as const;

  for (const [address, what] of pages) {
    test(`${address} has beside it: ${what}`, async ({ page }) => {
      await page.goto(address);
      const beside = page.locator('.spread > .beside');
      await expect(beside.getByRole('link').first()).toBeVisible();
      const box = async (selector: string) => {
        const { x = 0, y = 0, width = 0 } = (await page.locator(selector).first().boundingBox()) ?? {};
        return { start: x, end: x + width, y };
      };
      const column = await box('.spread > :not(.beside)');
      expect((await box('.spread > .beside')).start).toBeGreaterThan(column.end);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
      await page.setViewportSize({ width: 1000, height: 800 });
      const narrow = await box('.spread > :not(.beside)');
      for (const part of await beside.locator('> *').all()) {
        const { x, width } = (await part.boundingBox()) ?? { x: narrow.start, width: 0 };
        expect(x + width, 'one column').toBeLessThanOrEqual(narrow.end + 1);
      }
    });
  }

  test('what leads through a list stays in sight along all of it', async ({ page }) => {
    for (const address of ['/names/', '/bibliography/', '/notes/', '/people/', '/timeline/']) {
      await page.goto(address);
      await page.evaluate(() => {
        scrollTo(0, (document.querySelector('.spread')?.getBoundingClientRect().bottom ?? 0) - innerHeight);
      });
      await expect(page.locator('.beside').getByRole('link').first(), address).toBeInViewport();
    }
  });

  test('the years beside the timeline lead to what is shown of them', async ({ page }) => {
    await page.goto('/timeline/');
    const years = page.locator('.only-beside a');
    const all = await years.count();
    expect(all).toBeGreaterThan(1);
    await page.getByRole('combobox').last().selectOption({ index: 1 });
    await expect(years.filter({ visible: true })).not.toHaveCount(all);
    for (const link of await years.filter({ visible: true }).all()) {
      await link.click();
      await expect(page.locator(':target')).toBeInViewport();
    }
  });

  test('what stands only beside a page is not there on paper', async ({ page }) => {
    for (const address of ['/about/', '/people/', '/timeline/']) {
      await page.goto(address);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.only-beside').first()).toBeHidden();
    }
  });
});

test('no dot between facts begins or ends a line', async ({ page }) => {
  for (const width of [320, 390, 700]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/notes/euler/');
    await expect(page.locator('.facts li').nth(1)).toBeVisible();
    // A dot stands in the room before its fact, and what lies beside the column is cut off.
    const stray = await page.locator('.facts').evaluate((facts) => {
      const { left } = facts.getBoundingClientRect();
      const cut =
        left + parseFloat(/inset\(0px 0px 0px (.+)\)/u.exec(getComputedStyle(facts).clipPath)?.[1] ?? '0');
      const column = facts.parentElement?.getBoundingClientRect().left ?? 0;
      const tops = [...facts.children].map((fact) => Math.round(fact.getBoundingClientRect().top));
      return [...facts.children].filter((fact, index) => {
        const box = fact.getBoundingClientRect();
        const room = parseFloat(getComputedStyle(fact).paddingInlineStart);
        const isFirst = tops[index] !== tops[index - 1];
        return isFirst ? Math.abs(box.left + room - cut) > 1 || Math.abs(cut - column) > 1 : box.left < cut;
      }).length;
    });
    expect(stray, String(width)).toBe(0);
    await page.goto('/');
    expect(await page.locator('.apparatus').textContent()).not.toContain('·');
  }
});

test.describe('the long lists', () => {
  test('have a handle that stays in sight and leads to each part', async ({ page }) => {
    for (const address of ['/notes/', '/names/', '/bibliography/']) {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(address);
      const handle = page.locator('.handle');
      await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
      });
      const last = handle.getByRole('link').last();
      await last.click();
      await expect(page.locator(':target')).toBeInViewport();
      await expect(handle, address).toBeInViewport();
    }
  });

  test('keep Latin and other letters apart', async ({ page }) => {
    await page.goto('/names/');
    const [latin, other] = await page.locator('.handle ul').allTextContents();
    expect(latin).toMatch(/^[\sA-Z]+$/u);
    expect(other).not.toMatch(/[A-Z]/u);
  });
});
