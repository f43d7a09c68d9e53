import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveChangingSite, type ChangingSite } from '../support/changing-site.ts';
import { WALK } from '../support/editions.ts';
import { buildNewerEdition, CHANGED } from '../support/newer-edition.ts';
import { findFirefox, startFirefox } from './firefox.ts';
import { clickWhenStill, until, type Visitor } from './visitor.ts';

const HEADING = "document.querySelector('h1')?.textContent";
const NOTE = "document.querySelector('note-panel')";
const GLOSS = "document.querySelector('.note .gloss')?.textContent";
const BAR = 'document.querySelector(\'[role="status"].newer-edition\')';

/** Every kind of page: its heading, and what else has to stand on it. */
const PAGES: Readonly<Record<string, readonly [heading: string, has: string]>> = {
  '/': ['Seven Bridges, One Afternoon', "document.querySelector('gloss-margin[data-placed]') !== null"],
  '/notes/': ['Notes', "document.querySelectorAll('main li').length >= 24"],
  '/notes/murr/': ['Murr', "document.querySelector('.note .body p') !== null"],
  '/names/': ['Index', "document.querySelectorAll('.name-index h2').length > 5"],
  '/timeline/': ['Timeline', "document.querySelectorAll('timeline-view svg a').length > 5"],
  '/places/': ['Places', "document.querySelectorAll('.place-list > li').length > 1"],
  '/people/': ['People', "document.querySelectorAll('main svg').length > 0"],
  '/bibliography/': ['Bibliography', "document.querySelectorAll('main li').length > 10"],
  '/about/': ['About', "document.querySelector('main p') !== null"],
  '/changes/': ['Changes', "document.querySelector('main li') !== null"],
  '/download/': ['Download', 'document.querySelector(\'main a[href$=".tei.xml"]\') !== null'],
  '/handout/': ['Seven Bridges, One Afternoon', "document.querySelector('form') !== null"],
  '/print/': ['Seven Bridges, One Afternoon', "document.querySelector('form') !== null"],
  '/mine/': ['Your annotations', "document.querySelector('main') !== null"],
};

// WebKit keeps no service worker for a browser that is driven.
const firefox = findFirefox();
if (firefox === undefined)
  console.log('There is no Firefox on this machine: reading without a network is tried in Chromium alone.');

describe.runIf(firefox !== undefined)('without a network, in Firefox', () => {
  let visitor: Visitor;
  let site: ChangingSite;

  beforeAll(async () => {
    visitor = await startFirefox(firefox ?? '');
    site = await serveChangingSite(WALK.dist, Number(process.env['TEST_PORT'] ?? 4399) + 121);
    await visitor.resize(1440, 900);
    await visitor.goto(`${site.origin}/`);
    await visitor.value('navigator.serviceWorker.ready.then(() => true)');
    await site.stop();
  });

  afterAll(async () => {
    await visitor.close();
    await site.end();
  });

  const go = async (address: string) => {
    await visitor.goto(site.origin + address);
  };

  test('every kind of page is there after one visit to one', async () => {
    for (const [address, [heading, has]] of Object.entries(PAGES)) {
      await go(address);
      await until(visitor, `${HEADING}?.includes(${JSON.stringify(heading)}) === true && ${has}`);
    }
  });

  test('a note opens beside its word, whole', async () => {
    await go('/');
    await until(
      visitor,
      "document.querySelector('#mention-euler-1').getAttribute('aria-expanded') === 'false'",
    );
    await clickWhenStill(visitor, '#mention-euler-1');
    await until(visitor, `${NOTE}?.querySelector('h2').textContent.trim() === 'Leonhard Euler'`);
    await until(visitor, `${NOTE}.querySelectorAll('.sources li').length > 1`);
  });

  test('the search finds what stands in the body of a note', async () => {
    await go('/search/?q=blot');
    await until(visitor, "document.querySelector('#search-results li a') !== null");
    await until(
      visitor,
      "document.querySelector('search-results').textContent.includes('Tomcat Murr') === true",
    );
  });

  test('a setting is chosen, and the next page has it', async () => {
    await go('/about/');
    await clickWhenStill(visitor, '.open-settings');
    await until(visitor, 'document.querySelector(\'#settings input[value="dark"]\') !== null');
    await visitor.value('document.querySelector(\'#settings input[value="dark"]\').click()');
    const isDark = "document.documentElement.dataset.theme === 'dark'";
    await until(visitor, isDark);
    await go('/names/');
    await until(visitor, isDark);
  });

  test('a newer edition is offered, taken whole at a click, never mixed, and kept in its turn', async () => {
    const newer = await buildNewerEdition();
    try {
      await site.become(newer.dist);
      await site.start();
      // The page that is read, and the next, are still of the edition before.
      await go('/notes/murr-novel/');
      await until(visitor, `${GLOSS}?.includes('${CHANGED.before}') === true`);
      await until(visitor, `${BAR}?.textContent.includes('A newer edition is here') === true`);
      await go('/places/');
      await until(visitor, `${BAR}?.textContent.includes('A newer edition is here') === true`);
      expect(await visitor.value("document.querySelector('map-view')")).toBeNull();
      await go('/notes/murr-novel/');
      await until(visitor, `${GLOSS}?.includes('${CHANGED.before}') === true && ${BAR} !== null`);
      await clickWhenStill(visitor, '.newer-edition button');
      await until(visitor, `${GLOSS}?.includes('${CHANGED.after}') === true && ${BAR} === null`);
      await site.stop();
      await go('/');
      await until(
        visitor,
        `document.querySelector('#note-murr-novel')?.textContent.includes('${CHANGED.after}') === true`,
      );
      await go('/places/');
      await until(visitor, "document.querySelectorAll('map-view svg path').length > 0");
      await until(visitor, "document.querySelector('map-view button') !== null");
    } finally {
      await rm(newer.folder, { recursive: true });
    }
  });
});
