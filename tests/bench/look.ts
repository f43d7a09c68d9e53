import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from 'playwright';
import { findBrowser } from '../../src/printing/find-browser.ts';
import { createSiteServer } from '../../src/server/site-server.ts';
import { ROOT } from '../support/project.ts';

/** A way in which the site is met. */
interface View {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly address?: string;
  readonly media?: 'print';
  readonly act?: (page: Page) => Promise<void>;
}

const FOLDER = path.join(ROOT, 'look');
const size = (width: number, height: number) => ({ viewport: { width, height } });
const touch = (width: number, height: number) => ({ ...size(width, height), hasTouch: true, isMobile: true });
const zoomed = (factor: number) => ({ ...size(1280 / factor, 1024 / factor), deviceScaleFactor: factor });
/** Opens the note of a mark in the middle of the text, whichever text it is. */
const openNote = async (page: Page) => {
  const marks = page.locator('.text .mention');
  await marks.nth(Math.floor((await marks.count()) / 4)).click();
  await page.locator('note-panel[data-state="whole"]').waitFor();
};
const keepNote = async (page: Page) => {
  await openNote(page);
  await page.getByRole('button', { name: 'Pin' }).click();
};
const theme = (name: string) => async (page: Page) => {
  await page.evaluate((chosen) => {
    document.documentElement.dataset['theme'] = chosen;
  }, name);
  await openNote(page);
};

const VIEWS: readonly View[] = [
  { name: '1920 × 1080', options: size(1920, 1080) },
  { name: '1280 × 800, a note open', options: size(1280, 800), act: openNote },
  { name: '1440 × 900, a note kept', options: size(1440, 900), act: keepNote },
  { name: '1280 × 800, sepia', options: size(1280, 800), act: theme('sepia') },
  { name: '1280 × 800, dark', options: { ...size(1280, 800), colorScheme: 'dark' }, act: openNote },
  { name: '1024 × 768', options: size(1024, 768), act: openNote },
  { name: '900 × 800, at the word', options: size(900, 800), act: openNote },
  { name: '768 × 1024, touch', options: touch(768, 1024), act: openNote },
  { name: '390 × 844, touch', options: touch(390, 844) },
  { name: '390 × 844, touch, a sheet', options: touch(390, 844), act: openNote },
  { name: '390 × 844, dark', options: { ...touch(390, 844), colorScheme: 'dark' }, act: openNote },
  { name: '320 × 640, touch', options: touch(320, 640), act: openNote },
  { name: '844 × 390, touch', options: touch(844, 390), act: openNote },
  { name: '200 %', options: zoomed(2), act: openNote },
  { name: '400 %', options: zoomed(4), act: openNote },
  { name: 'without JavaScript', options: { ...size(1280, 800), javaScriptEnabled: false } },
  { name: 'forced colours', options: { ...size(1280, 800), forcedColors: 'active' }, act: openNote },
  { name: 'more contrast', options: { ...size(1280, 800), contrast: 'more' }, act: openNote },
  { name: 'print', options: size(794, 1123), media: 'print' },
  { name: 'for printing', options: size(1280, 800), address: '/print/' },
  {
    name: 'settings',
    options: size(1440, 900),
    act: async (page) => {
      await page.getByRole('button', { name: 'Settings' }).click();
    },
  },
  {
    name: 'search',
    options: size(1280, 800),
    act: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('an');
      await page.locator('search-dialog ol li').first().waitFor();
    },
  },
];

/** Photographs the built site in every way in which it is met, for a person to judge: `look/index.html` shows all. */
async function look(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const server = await createSiteServer(path.join(ROOT, 'dist'), '/');
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    for (const [index, { options, address = '/', media, act }] of VIEWS.entries()) {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      await page.goto(origin + address, { waitUntil: 'networkidle' });
      if (media !== undefined) await page.emulateMedia({ media });
      await act?.(page);
      await page.screenshot({ path: path.join(FOLDER, `${String(index + 1)}.png`) });
      await context.close();
    }
    await writeFile(path.join(FOLDER, 'index.html'), sheet());
    const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } });
    await page.goto(`file://${path.join(FOLDER, 'index.html')}`);
    await page.screenshot({ path: path.join(FOLDER, 'sheet.png'), fullPage: true });
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
  console.log(`${String(VIEWS.length)} pictures: look/index.html, and all on one sheet in look/sheet.png`);
}

function sheet(): string {
  const figures = VIEWS.map(
    ({ name }, index) =>
      `<figure><img src="${String(index + 1)}.png" alt=""><figcaption>${name}</figcaption></figure>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>
body { display: flex; flex-wrap: wrap; gap: 24px; align-items: end; font: 15px sans-serif; background: #999 }
figure { margin: 0 } img { display: block; max-width: 560px; max-height: 460px }
</style>${figures.join('\n')}</html>`;
}

await look();
