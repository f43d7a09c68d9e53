import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { serveChangingSite, type ChangingSite } from '../support/changing-site.ts';
import { WALK } from '../support/editions.ts';
import { buildNewerEdition } from '../support/newer-edition.ts';

test.use({ serviceWorkers: 'allow' });

const PORT = Number(process.env['TEST_PORT'] ?? 4399) + 60;
/** How many ports each worker has for itself: a site that is out of reach must not be answered for by another’s. */
const OWN_PORTS = 20;

async function withSite(visit: (site: ChangingSite) => Promise<void>): Promise<void> {
  const site = await serveChangingSite(WALK.dist, PORT + OWN_PORTS * test.info().parallelIndex);
  try {
    await visit(site);
  } finally {
    await site.end();
  }
}

/** Opens the site, and stays until it is kept. */
async function visitAndKeep(page: Page, site: ChangingSite): Promise<void> {
  await page.goto(site.origin);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

const keptCaches = (page: Page) => page.evaluate(() => caches.keys());
const registrations = (page: Page) =>
  page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length));

test('nothing is asked for before the page is there and idle', async ({ page }) => {
  await withSite(async (site) => {
    const early: string[] = [];
    let isLoaded = false;
    page.on('request', (request) => {
      if (!isLoaded) early.push(new URL(request.url()).pathname);
    });
    page.once('load', () => {
      isLoaded = true;
    });
    await visitAndKeep(page, site);
    expect(early.length).toBeGreaterThan(3);
    expect(early.filter((address) => /sw\.js|offline/u.test(address))).toEqual([]);
  });
});

test('after one visit to one page, every kind of page is there without a network', async ({ page }) => {
  await withSite(async (site) => {
    await visitAndKeep(page, site);
    await site.stop();
    const headings: Record<string, string> = {
      '/': 'Seven Bridges, One Afternoon',
      '/notes/': 'Notes',
      '/notes/murr/': 'Murr',
      '/names/': 'Index',
      '/download/': 'Download',
      '/handout/': 'Seven Bridges, One Afternoon',
      '/timeline/': 'Timeline',
      '/places/': 'Places',
      '/people/': 'People',
      '/bibliography/': 'Bibliography',
      '/about/': 'About',
    };
    for (const [address, heading] of Object.entries(headings)) {
      await page.goto(site.origin + address);
      await expect(page.locator('h1').first(), address).toContainText(heading);
    }
    expect(
      await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('16px "Reader Serif"'))),
    ).toBe(true);
    const response = await page.goto(`${site.origin}/nowhere/`);
    expect(response?.status()).toBe(503);
    await expect(page.locator('h1')).toContainText('not kept');
  });
});

test('without a network a note opens beside its word, and the search answers with what stands in a note', async ({
  page,
}) => {
  await withSite(async (site) => {
    await visitAndKeep(page, site);
    await site.stop();
    await page.goto(site.origin);
    await page.locator('#mention-euler-1').click();
    await expect(page.locator('note-panel')).toContainText('Euler');
    await expect(page.locator('note-panel .body')).toBeVisible();
    await page.goto(`${site.origin}/search/?q=blot`);
    await expect(page.locator('search-results')).toContainText('Tomcat Murr');
  });
});

test('a newer edition is offered, taken whole at a click, and never mixed with the one that is read', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const project = await buildNewerEdition();
  await withSite(async (site) => {
    await visitAndKeep(page, site);
    await site.become(project.dist);
    // The page that is read, and the next, are still of the edition before.
    await page.goto(`${site.origin}/notes/murr-novel/`);
    await expect(page.locator('.note .gloss').first()).toHaveText(/last novel, in two volumes/u);
    const bar = page.getByRole('status').filter({ hasText: 'A newer edition is here' });
    await expect(bar).toBeVisible();
    await page.goto(site.origin);
    await expect(page.locator('#note-murr-novel')).toContainText('last novel, in two volumes');
    await expect(bar).toBeVisible();
    await bar.getByRole('button', { name: 'reload' }).click();
    await expect(page.locator('#note-murr-novel')).toContainText('last and unfinished novel');
    expect(await keptCaches(page)).toHaveLength(1);
    await site.stop();
    await page.goto(`${site.origin}/notes/murr-novel/`);
    await expect(page.locator('.note .gloss').first()).toHaveText(/last and unfinished novel/u);
  });
  await rm(project.folder, { recursive: true });
});

test('switched off in the settings, it forgets everything; switched on, it keeps again', async ({ page }) => {
  await withSite(async (site) => {
    await visitAndKeep(page, site);
    await page.locator('.open-settings').click();
    const choice = page.getByRole('group', { name: 'Keep for reading offline' });
    const unfold = () =>
      page.locator('#settings details').evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute('open', '');
      });
    await unfold();
    await choice.getByLabel('Off').check();
    await expect.poll(() => registrations(page)).toBe(0);
    await expect.poll(() => keptCaches(page)).toEqual([]);
    await page.reload();
    await page.waitForTimeout(500);
    expect(await registrations(page)).toBe(0);
    await page.locator('.open-settings').click();
    await unfold();
    await choice.getByLabel('On').check();
    await expect.poll(() => registrations(page)).toBe(1);
  });
});

test('a site that has it no more is forgotten at the next visit', async ({ page }) => {
  await withSite(async (site) => {
    await visitAndKeep(page, site);
    await rm(path.join(site.folder, 'sw.js'));
    const index = path.join(site.folder, 'index.html');
    const html = await readFile(index, 'utf8');
    await writeFile(
      index,
      html.replace(/<link rel="manifest"[^>]*>/u, '').replaceAll('Seven Bridges', 'Eight Bridges'),
    );
    await page.goto(site.origin);
    await expect.poll(() => registrations(page)).toBe(0);
    await expect.poll(() => keptCaches(page)).toEqual([]);
    await page.goto(site.origin);
    await expect(page).toHaveTitle(/Eight Bridges/u);
  });
});
