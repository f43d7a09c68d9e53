import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import type { Annotation } from '../../src/annotations/annotation.ts';
import { generateNovel } from '../generated/generate-novel.ts';
import { manyAnnotations, passagesOf } from '../support/many-annotations.ts';
import { copyProject } from '../support/project.ts';
import { storeAnnotations } from '../support/store-annotations.ts';
import { longestTask } from './long-tasks.ts';
import { withBrowser, withPage, withServer } from './site-visit.ts';

/** A novel with long parts, how many annotations there are on the first, and how much slower the machine is made. */
const NOVEL = { parts: 3, words: 38_000, notes: 328 };
const PART = 'text/chapter-1/';
const COUNT = 1000;
const SLOWER = 4;
/** How long nothing must change on a page until it is said to rest, in milliseconds. */
const REST = 1500;

const setting = (name: string, value: string) => async (page: Page) => {
  await page.evaluate(
    ([key = '', chosen = '']) => {
      document.documentElement.dataset[key] = chosen;
      document.dispatchEvent(new Event('settingschange'));
    },
    [name, value],
  );
};

/** What a reader does on the part’s page, and on the page of all. */
const ACTS: readonly (readonly [name: string, act: (page: Page) => Promise<void>])[] = [
  [
    'words are selected',
    async (page) => {
      await page.evaluate(() => {
        const words = document.querySelector('#p3 p')?.firstChild;
        if (words) getSelection()?.setBaseAndExtent(words, 3, words, 20);
      });
      await page.locator('.selection-bar').waitFor();
    },
  ],
  [
    'they are highlighted',
    async (page) => {
      await page.locator('.selection-bar .swatch').first().click();
    },
  ],
  ['all is hidden', setting('mine', 'hidden')],
  ['all is shown', setting('mine', '')],
  [
    'the next one is opened',
    async (page) => {
      await page.keyboard.press('j');
    },
  ],
  [
    'a comment is typed',
    async (page) => {
      await page.locator('#own-comment').fill('Another word');
    },
  ],
  [
    'it is closed',
    async (page) => {
      await page.keyboard.press('Escape');
    },
  ],
  [
    'the page is scrolled',
    async (page) => {
      await page.mouse.wheel(0, 20_000);
    },
  ],
];

const ON_MINE: typeof ACTS = [
  [
    'one is searched',
    async (page) => {
      await page.locator('#search-mine').fill('number 4');
    },
  ],
  [
    'all are shown again',
    async (page) => {
      await page.locator('#search-mine').fill('');
    },
  ],
  [
    'one is deleted',
    async (page) => {
      await page.locator('.ways button').nth(3).click();
    },
  ],
];

/** Prints the longest tasks of a page with many annotations, beside the same without. A measure, not a test: nothing fails here. */
async function benchAnnotations(): Promise<void> {
  const project = await copyProject(generateNovel(NOVEL));
  await project.run('build');
  console.log(
    `\nThe longest task in ms, on a machine ${String(SLOWER)} times slower: ${String(COUNT)} annotations on a part of ${String(Math.round(NOVEL.words / NOVEL.parts))} words (and none)\n`,
  );
  await withServer(project.dist, async (address) => {
    await withBrowser(async (browser) => {
      const none = await measureAll(browser, address, 0);
      for (const [name, time] of await measureAll(browser, address, COUNT))
        console.log(
          `  ${name.padEnd(26)}${String(Math.round(time)).padStart(5)}  (${String(Math.round(none.get(name) ?? Number.NaN))})`,
        );
    });
  });
  await rm(project.folder, { recursive: true, force: true });
}

async function measureAll(
  browser: Browser,
  address: string,
  count: number,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  await withPage(browser, { viewport: { width: 1440, height: 900 } }, async (page) => {
    const time = async (name: string, act: () => Promise<void>) => {
      times.set(
        name,
        await longestTask(browser, page, async () => {
          await act();
          await rest(page);
        }),
      );
    };
    await page.goto(`${address}/${PART}`);
    const passages = await page.evaluate(passagesOf);
    const annotations: readonly Annotation[] = count === 0 ? [] : manyAnnotations(passages, PART, count);
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    // What is done after loading is looked at by itself: what loads a page of this length takes longer, with or without.
    await rest(page);
    await time('they are found', async () => {
      await storeAnnotations(page, annotations);
      await page.evaluate(() => {
        new BroadcastChannel('annotations /').postMessage('changed');
      });
      await page.keyboard.press('h');
      await page.keyboard.press('Escape');
    });
    for (const [name, act] of ACTS)
      if (count > 0 || !['the next one is opened', 'a comment is typed'].includes(name))
        await time(name, async () => {
          await act(page);
        });
    await page.goto(`${address}/about/`);
    await time('the page of all is opened', async () => {
      await page.goto(`${address}/mine/`);
    });
    if (count > 0)
      for (const [name, act] of ON_MINE)
        await time(name, async () => {
          await act(page);
        });
  });
  return times;
}

/** Waits until nothing changes on a page any more. */
async function rest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  let [before, since] = ['', Date.now()];
  while (Date.now() - since < REST) {
    const now = await page.evaluate(() => {
      const painted = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
      const { scrollY } = globalThis;
      return `${String(painted)} ${String(document.getElementsByTagName('*').length)} ${String(scrollY)}`;
    });
    if (now !== before) [before, since] = [now, Date.now()];
    await page.waitForTimeout(REST / 5);
  }
}

await benchAnnotations();
