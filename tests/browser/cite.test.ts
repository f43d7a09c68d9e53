import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { axeComplaints, contrastComplaints } from '../support/axe-complaints.ts';

const DAY = new Date('2026-11-23T12:00:00');
const REFERENCE = 'Ada Marsh, “Seven Bridges, One Afternoon”, A Notebook, 3 May 2026';

const passageLink = (page: Page, number: number) =>
  page.getByRole('link', { name: `Paragraph ${String(number)}`, exact: true });
const menu = (page: Page) => page.getByRole('dialog', { name: /^Paragraph/u });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Selects from the words of one element to those of another. */
async function select(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([first = '', last = '']) => {
      const nodes = (selector: string) => {
        const walker = document.createTreeWalker(
          document.querySelector(selector) ?? document,
          NodeFilter.SHOW_TEXT,
        );
        const found: Node[] = [];
        while (walker.nextNode() !== null) found.push(walker.currentNode);
        return found.filter((node) => node.textContent?.trim() !== '');
      };
      const [start] = nodes(first);
      const end = nodes(last)[0];
      if (start === undefined || end === undefined) throw new Error('There is nothing to select.');
      getSelection()?.setBaseAndExtent(start, 0, end, end.textContent?.trimEnd().length ?? 0);
    },
    [from, to],
  );
}

test.describe('where the browser lets a page copy', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(DAY);
  });

  test('a passage is copied as link, quotation and citation', async ({ page }) => {
    await page.goto('/');
    await passageLink(page, 7).click();
    const link = new URL('/#p7', page.url()).href;
    await menu(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(menu(page).getByRole('status')).toHaveText('Link copied');
    expect(await clipboard(page)).toBe(link);

    await menu(page).getByRole('button', { name: 'Copy quotation' }).click();
    await expect(menu(page).getByRole('status')).toHaveText('Quotation copied');
    const quotation = await clipboard(page);
    expect(quotation).toMatch(/^“goes over from the cat to the musician .* begins to jump\.”\n/u);
    expect(quotation.split('\n').slice(1)).toEqual([`– ${REFERENCE}, paragraph 7`, link]);

    await menu(page).getByRole('button', { name: 'MLA' }).click();
    await expect(menu(page).getByRole('status')).toHaveText('MLA citation copied');
    expect(await clipboard(page)).toBe(
      `(Marsh, par. 7)\nMarsh, Ada. ‘Seven Bridges, One Afternoon’. A Notebook, 3 May 2026, ${link}. Annotated edition.`,
    );
    await menu(page).getByRole('button', { name: 'RIS' }).click();
    await expect(menu(page).getByRole('status')).toHaveText('RIS citation copied');
    expect(await clipboard(page)).toContain(`UR  - ${link}\nY2  - 2026/11/23/\nER  - `);
  });

  test('a citation keeps its italics for programs that have them', async ({ page }) => {
    await page.goto('/');
    await passageLink(page, 2).click();
    await menu(page).getByRole('button', { name: 'Chicago' }).click();
    await expect(menu(page).getByRole('status')).toHaveText('Chicago citation copied');
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return await (await item?.getType('text/html'))?.text();
    });
    expect(html).toContain('<i>The Life and Opinions of the Tomcat Murr</i>');
    expect(html).not.toContain('data-place');
  });

  test('what is selected in a passage is quoted, and no more', async ({ page }) => {
    await page.goto('/');
    await select(page, '#mention-euler-1', '#mention-euler-1');
    await passageLink(page, 3).click();
    await menu(page).getByRole('button', { name: 'Copy quotation' }).click();
    await expect(menu(page).getByRole('status')).not.toBeEmpty();
    expect(await clipboard(page)).toMatch(new RegExp(`^“Euler”\\n– ${REFERENCE}, paragraph 3\\n`, 'u'));
    await page.keyboard.press('Escape');

    await passageLink(page, 4).click();
    await menu(page).getByRole('button', { name: 'Copy quotation' }).click();
    await expect(menu(page).getByRole('status')).not.toBeEmpty();
    expect(await clipboard(page)).toMatch(/^“Here is all of it\. Wherever you come in/u);
  });

  test('a list and a table are quoted as they are written, line by line', async ({ page }) => {
    await page.goto('/');
    const list = page.locator('.passage', { has: page.locator('ul') }).first();
    await list.locator('passage-link a').click();
    await menu(page).getByRole('button', { name: 'Copy quotation' }).click();
    await expect(menu(page).getByRole('status')).not.toBeEmpty();
    const lines = (await clipboard(page)).split('\n');
    expect(lines).toContain('• the High Bridge, rebuilt beside its own old piers;');
    expect(lines.filter((line) => /^“?• /u.test(line))).toHaveLength(await list.locator('li').count());
    await page.keyboard.press('Escape');

    await page.evaluate(() => {
      const table =
        '<table><tr><th>who</th><th>grams</th></tr><tr><td>a child</td><td>125</td></tr></table><ol start="3"><li>three</li><li><p>four</p></li></ol>';
      document.querySelector('#p4')?.insertAdjacentHTML('beforeend', table);
    });
    await passageLink(page, 4).click();
    await menu(page).getByRole('button', { name: 'Copy quotation' }).click();
    await expect(menu(page).getByRole('status')).not.toBeEmpty();
    expect(await clipboard(page)).toContain('\n\n“who\tgrams\na child\t125\n\n“3. three\n4. four”\n');
  });

  test('a selection over two passages is quoted whole, from both', async ({ page }) => {
    await page.goto('/');
    await select(page, '#mention-euler-3', '#mention-murr-novel-2');
    await passageLink(page, 6).click();
    await menu(page).getByRole('button', { name: 'Copy quotation' }).click();
    await expect(menu(page).getByRole('status')).not.toBeEmpty();
    expect(await clipboard(page)).toMatch(
      new RegExp(
        `^“Euler, has set both, so that I wrote in my notebook that a reader\\n\\n“goes over from the cat to the musician in the middle of a word, and back in the middle of a bar”\\n– ${REFERENCE}, paragraphs 6–7\\n`,
        'u',
      ),
    );
  });

  test('by keyboard: the link opens the menu, Escape closes it, and the focus is where it was', async ({
    page,
  }) => {
    await page.goto('/');
    const link = passageLink(page, 9);
    await link.focus();
    await expect(link).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Enter');
    await expect(link).toHaveAttribute('aria-expanded', 'true');
    await expect(menu(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(menu(page).getByRole('button', { name: 'Copy quotation' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(menu(page).getByRole('status')).toHaveText('MLA citation copied');
    await page.keyboard.press('Escape');
    await expect(menu(page)).toHaveCount(0);
    await expect(link).toBeFocused();
    await expect(link).toHaveAttribute('aria-expanded', 'false');
  });

  test('the menu closes when the focus goes on, when the page is clicked, and when its link is followed again', async ({
    page,
  }) => {
    await page.goto('/');
    await passageLink(page, 3).focus();
    await page.keyboard.press('Enter');
    await expect(menu(page)).toBeVisible();
    for (let presses = 0; presses < 7; presses += 1) await page.keyboard.press('Tab');
    await expect(menu(page)).toHaveCount(0);
    await expect(page.locator('#p4 a').first()).toBeFocused();

    await passageLink(page, 3).click();
    await expect(menu(page)).toBeVisible();
    await page.locator('h1').click({ position: { x: 300, y: 2 } });
    await expect(menu(page)).toHaveCount(0);

    await passageLink(page, 3).click();
    await expect(menu(page)).toBeVisible();
    await passageLink(page, 3).click();
    await expect(menu(page)).toHaveCount(0);
  });

  test('the link of a passage stays a link: with a key held down it opens in another tab', async ({
    page,
    context,
  }) => {
    await page.goto('/');
    const opened = context.waitForEvent('page');
    await passageLink(page, 5).click({ modifiers: ['ControlOrMeta'] });
    await expect(await opened).toHaveURL(/\/#p5$/u);
    await expect(menu(page)).toHaveCount(0);
  });

  test('a note is copied as link, as its first sentence, as what is selected in it, and as citation', async ({
    page,
  }) => {
    await page.goto('/notes/murr/');
    const cite = page.locator('details.cite');
    await cite.locator('summary').click();
    await cite.getByRole('button', { name: 'Copy link' }).click();
    await expect(cite.getByRole('status')).toHaveText('Link copied');
    expect(await clipboard(page)).toBe(page.url());

    await cite.getByRole('button', { name: 'Copy quotation' }).click();
    await expect(cite.getByRole('status')).toHaveText('Quotation copied');
    const [quotation, reference, link] = (await clipboard(page)).split('\n');
    expect(quotation).toMatch(/^“Murr is the tomcat .* of that name, a tabby\.”$/u);
    expect(reference).toBe(
      '– The editors of the walk, “Murr”, note on Ada Marsh, “Seven Bridges, One Afternoon”',
    );
    expect(link).toBe(page.url());

    await select(page, '#note-text em', '#note-text em');
    await cite.getByRole('button', { name: 'Copy quotation' }).click();
    await expect.poll(() => clipboard(page)).toMatch(/^“The Life and Opinions of the Tomcat Murr”\n/u);

    await expect(cite.locator('[data-form="MLA"]')).toContainText(`${page.url()}. Accessed 23 Nov. 2026.`);
    await cite.getByRole('button', { name: 'Copy APA' }).click();
    await expect(cite.getByRole('status')).toHaveText('APA citation copied');
    expect(await clipboard(page)).toBe(
      `The editors of the walk. (n.d.). Murr. In A. Marsh, Seven bridges, one afternoon (annotated edition). Retrieved 23 November 2026, from ${page.url()}`,
    );
  });

  test('a selection over a closed spoiler quotes nothing of it', async ({ page }) => {
    await page.goto('/notes/murr/');
    await page.locator('details.cite summary').click();
    const gated = (await page.locator('details.spoiler p').allTextContents()).join(' ').trim().slice(0, 40);
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('#note-text') ?? document.body),
    );
    await page.locator('details.cite').getByRole('button', { name: 'Copy quotation' }).click();
    await expect.poll(() => clipboard(page)).toContain('The comfortable story is the cat’s');
    expect(gated).toHaveLength(40);
    expect(await clipboard(page)).not.toContain(gated);
  });

  test.describe('by touch', () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

    test('the menu of a passage opens within the screen, and its buttons can be hit', async ({ page }) => {
      await page.goto('/');
      await passageLink(page, 14).tap();
      const box = await menu(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(390);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(844);
      for (const button of await menu(page).getByRole('button').all()) {
        expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      }
      await menu(page).getByRole('button', { name: 'Copy quotation' }).tap();
      await expect(menu(page).getByRole('status')).toHaveText('Quotation copied');
      expect(await clipboard(page)).toMatch(/^“I went back to the station /u);
    });
  });
});

test('where the browser forbids copying, the text stands selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/');
  await passageLink(page, 7).click();
  await menu(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(menu(page).getByRole('status')).toContainText('selected');
  const text = menu(page).getByRole('textbox', { name: 'Link' });
  await expect(text).toHaveValue(/\/#p7$/u);
  await expect(text).toBeFocused();
  expect(
    await text.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    ),
  ).toMatch(/\/#p7$/u);
  await menu(page).getByRole('button', { name: 'APA' }).click();
  await expect(menu(page).getByRole('textbox')).toHaveValue(/^\(Marsh, 2026, para\. 7\)\nMarsh, A\./u);
});

test('the text can be cited at its end, with the address of the page', async ({ page }) => {
  await page.goto('/');
  const cite = page.getByRole('region', { name: 'Cite this sketch' });
  await cite.scrollIntoViewIfNeeded();
  await expect(cite.locator('[data-form="Chicago"]')).toContainText(`Annotated edition. ${page.url()}.`);
  await expect(cite.getByRole('button', { name: 'Copy quotation' })).toHaveCount(0);
  await expect(cite.getByRole('button', { name: 'Copy MLA' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('citations stand as text, without a day, an address or buttons', async ({ page }) => {
    await page.goto('/notes/murr/');
    await page.locator('details.cite summary').click();
    await expect(page.locator('[data-form="Chicago"]')).toHaveText(
      'The editors of the walk. n.d. ‘Murr’. In Seven Bridges, One Afternoon, by Ada Marsh, annotated edition.',
    );
    await expect(page.locator('.cite button')).toHaveCount(0);
  });

  test('the number of a passage is a link to it', async ({ page }) => {
    await page.goto('/');
    await passageLink(page, 7).click();
    await expect(page).toHaveURL(/\/#p7$/u);
  });
});

test('printed, the reference of the text is on the paper, and no button is', async ({ page }) => {
  await page.goto('/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-form="MLA"]')).toBeVisible();
  await expect(page.locator('.cite').getByRole('button')).toHaveCount(0);
  await expect(page.locator('.cite summary')).toBeHidden();
});

test.describe('looked at with axe', () => {
  test('the open menu of a passage has nothing to complain of, in the light and in the dark', async ({
    page,
  }) => {
    await page.goto('/');
    await passageLink(page, 7).click();
    await menu(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(menu(page).getByRole('status')).not.toBeEmpty();
    expect(await axeComplaints(page, '#p7')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await contrastComplaints(page, '#p7'), 'in the dark').toEqual([]);
  });
});

test.describe('a stanza', () => {
  test.use({ editionId: 'poem', permissions: ['clipboard-read', 'clipboard-write'] });

  test('is quoted line by line', async ({ page }) => {
    await page.goto('/text/fare/');
    await page.locator('#p1 passage-link a').click();
    const stanza = page.getByRole('dialog', { name: 'Stanza 1' });
    await stanza.getByRole('button', { name: 'Copy quotation' }).click();
    await expect(stanza.getByRole('status')).not.toBeEmpty();
    expect(await clipboard(page)).toMatch(
      /^“At the end of the quay, where the timetable ends,\na man is coiling rope\.\nHe does not look up\./u,
    );
  });
});
