import { readFile } from 'node:fs/promises';
import type { CDPSession, Page } from '@playwright/test';
import { axeComplaints } from '../support/axe-complaints.ts';
import { expect, test } from '../support/browser-test.ts';
import { paintedWords, selectWords } from '../support/select-words.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Where a word of a passage stands in the window, once it stands in the middle of it. */
async function placeOf(page: Page, selector: string, word: string): Promise<{ x: number; y: number }> {
  return await page.evaluate(
    ([where = '', what = '']) => {
      const walker = document.createTreeWalker(
        document.querySelector(where) ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const start = (node as Text).data.indexOf(what);
        if (start === -1) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + what.length);
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      throw new Error(`“${what}” does not stand in ${where}.`);
    },
    [selector, word],
  );
}

/**
 * Selects words as a phone does: a finger is held on one, which the system selects, and takes the touch from the page; then its
 * handles are drawn to the last. The browser of a desk selects nothing under a finger, so what the system does is done here.
 */
async function hold(client: CDPSession, page: Page, selector: string, words: string): Promise<void> {
  const [first = ''] = words.split(' ');
  const place = await placeOf(page, selector, first);
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [place] });
  await selectWords(page, selector, first);
  await client.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
  await selectWords(page, selector, words);
}

test('by touch: words are selected, highlighted and commented on in the sheet; all is saved, forgotten, brought back, and brought again without doubles', async ({
  page,
}) => {
  const bar = page.getByRole('group', { name: 'What you have selected' });
  const sheet = page.getByRole('dialog', { name: 'Your highlight' });
  const status = page.locator('.annotation-status');
  const items = page.locator('.annotations li');
  const client = await page.context().newCDPSession(page);
  await page.goto('/');

  await hold(client, page, '#p2', 'motorway, or were moved');
  await bar.getByRole('button', { name: 'Highlight: green' }).tap();
  await expect
    .poll(async () => await paintedWords(page))
    .toEqual({ 'own-green': ['motorway, or were moved'] });

  await hold(client, page, '#p3', 'mathematics');
  await bar.getByRole('button', { name: 'Comment' }).tap();
  await expect(sheet).toHaveAttribute('data-form', 'sheet');
  await sheet.getByLabel('Your comment').tap();
  await page.keyboard.type('Was it *not*?');
  await sheet.getByRole('button', { name: 'Close' }).tap();
  const painted = { 'own-green': ['motorway, or were moved'], 'commented-yellow': ['mathematics'] };
  await expect.poll(async () => await paintedWords(page)).toEqual(painted);
  await page.reload();
  await expect.poll(async () => await paintedWords(page)).toEqual(painted);
  const place = await placeOf(page, '#p3', 'mathematics');
  await page.touchscreen.tap(place.x, place.y);
  await expect(sheet.getByLabel('Your comment')).toHaveValue('Was it *not*?');

  await page.goto('/mine/');
  await expect(items).toHaveCount(2);
  const [markdown] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as Markdown' }).tap(),
  ]);
  const text = await readFile(await markdown.path(), 'utf8');
  expect(text).toContain('> motorway, or were moved');
  expect(text).toContain('Was it *not*?');
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy of everything' }).tap(),
  ]);
  const saved = await copy.path();
  await page.getByRole('button', { name: 'Forget everything' }).tap();
  await page.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).tap();
  await expect(items).toHaveCount(0);
  const file = page.getByLabel('Bring annotations from a file');
  await file.setInputFiles(saved);
  await expect(status).toContainText('2 annotations brought in; 0 were there already.');
  await file.setInputFiles(saved);
  await expect(status).toContainText('0 annotations brought in; 2 were there already.');
  await expect(items).toHaveCount(2);
  await page.goto('/');
  await expect.poll(async () => await paintedWords(page)).toEqual(painted);
});

test('axe has nothing to complain of with the sheet of an annotation open on a phone', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    ...(baseURL !== undefined && { baseURL }),
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await page.goto('/');
  await hold(client, page, '#p2', 'motorway, or were moved');
  const bar = page.getByRole('group', { name: 'What you have selected' });
  await expect(bar).toBeVisible();
  expect(await axeComplaints(page)).toEqual([]);
  await bar.getByRole('button', { name: 'Comment' }).tap();
  await expect(page.getByRole('dialog', { name: 'Your highlight' })).toBeVisible();
  expect(await axeComplaints(page)).toEqual([]);
  await context.close();
});
