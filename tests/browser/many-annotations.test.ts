import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { manyAnnotations, passagesOf } from '../support/many-annotations.ts';
import { paintedWords } from '../support/select-words.ts';
import { storeAnnotations } from '../support/store-annotations.ts';

/** How many annotations there are, and on how much text. */
const COUNT = 1000;
const PASSAGES = 400;
/** How many may be drawn from one painting to the next: ten, and ten more where a drawing that is out of date leaves off. */
const MOST = 20;

/** Puts a long part in the place of the walk’s own, before any script of the page has run. */
async function lengthen(page: Page): Promise<void> {
  const body = Array.from({ length: PASSAGES }, (_, index) => {
    const words = Array.from(
      { length: 60 },
      (__, word) => `w${String((index * 7919 + word * 31) % 5003)}`,
    ).join(' ');
    return `<div id="p${String(index + 20)}" class="passage" data-hook="passage"><p>Number ${String(index)} says: ${words}.</p></div>`;
  }).join('');
  await page.route('**/*', async (route) => {
    if (new URL(route.request().url()).pathname !== '/') {
      await route.continue();
      return;
    }
    const response = await route.fetch();
    const html = (await response.text()).replace('</article>', `${body}</article>`);
    await route.fulfill({ response, body: html });
  });
}

/** Opens the long part with annotations all over it. */
async function openLong(page: Page): Promise<void> {
  await lengthen(page);
  await page.goto('/');
  await storeAnnotations(page, manyAnnotations(await page.evaluate(passagesOf), '', COUNT));
  await page.reload();
}

/** How many annotations of the database are known to stand where they do. */
async function placed(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    const opening = indexedDB.open('annotations /');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const asking = opening.result.transaction('annotations').objectStore('annotations').getAll();
    await new Promise((resolve) => (asking.onsuccess = resolve));
    opening.result.close();
    const all = asking.result as { target: { end: number; isLost: boolean } }[];
    return all.filter(({ target }) => target.end > 0 || target.isLost).length;
  });
}

test('of a thousand annotations on a long part those near the window are painted, wherever the reader goes, and all on paper', async ({
  page,
}) => {
  await openLong(page);
  const count = async () => Object.values(await paintedWords(page)).flat().length;
  await expect.poll(count).toBeGreaterThan(3);
  await expect.poll(async () => await placed(page)).toBe(COUNT);
  await expect.poll(count).toBeLessThan(COUNT / 5);
  const isPainted = async () =>
    Object.values(await paintedWords(page))
      .flat()
      .some((words) => words.startsWith('Number 280 says'));
  expect(await isPainted()).toBe(false);
  await page.locator('#p300').scrollIntoViewIfNeeded();
  await expect.poll(isPainted).toBe(true);
  await expect.poll(count).toBeLessThan(COUNT / 5);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await count()).toBeGreaterThan(COUNT * 0.9);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await count()).toBeLessThan(COUNT / 5);
  expect(await isPainted()).toBe(true);
});

test('looking for a thousand annotations lets the browser go first at every step that has taken its time', async ({
  page,
}) => {
  // A clock by which everything takes long: then each place where the work can stop is one where it does.
  await page.addInitScript(() => {
    let now = 0;
    let stops = 0;
    performance.now = () => (now += 10);
    const wait = scheduler.yield.bind(scheduler);
    scheduler.yield = async () => {
      stops += 1;
      await wait();
    };
    Object.defineProperty(globalThis, 'stops', { get: () => stops });
  });
  await openLong(page);
  await expect.poll(async () => await placed(page)).toBe(COUNT);
  // For each it stops where it is read from the database, looked for, and drawn in the margin; and for each few lines of the text.
  expect(await page.evaluate(() => Reflect.get(globalThis, 'stops') as number)).toBeGreaterThan(2 * COUNT);
});

test('what is drawn in the margin and in the list comes a few at a time, and the page is painted in between', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let most = 0;
    let [since, frame] = [0, 0];
    const nextFrame = () => {
      frame += 1;
      since = 0;
      requestAnimationFrame(nextFrame);
    };
    requestAnimationFrame(nextFrame);
    const insert = Reflect.get(Node.prototype, 'insertBefore') as (...nodes: unknown[]) => unknown;
    Node.prototype.insertBefore = function (...nodes: [never, never]) {
      const isDrawn =
        (nodes[0] as unknown) instanceof Element && (nodes[0] as Element).matches('.own-comment, li');
      if (isDrawn) most = Math.max(most, (since += 1));
      return Reflect.apply(insert, this, nodes) as never;
    };
    Object.defineProperty(globalThis, 'most', { get: () => ({ most, frame }) });
  });
  await openLong(page);
  const comments = page.locator('.own-comment');
  await expect.poll(async () => await comments.count()).toBeGreaterThan(COUNT / 5);
  const most = async () =>
    await page.evaluate(() => (Reflect.get(globalThis, 'most') as { most: number }).most);
  expect(await most()).toBeGreaterThan(0);
  expect(await most()).toBeLessThanOrEqual(MOST);
  await page.goto('/mine/');
  await expect(page.locator('.annotations li')).toHaveCount(COUNT);
  expect(await most()).toBeLessThanOrEqual(MOST);
  await page.getByLabel('Search your annotations').fill('what of this, number 996');
  await expect.poll(async () => await page.locator('.annotations li').count()).toBeLessThan(5);
  await expect(page.getByText('What of this, number 996?')).toBeVisible();
});
