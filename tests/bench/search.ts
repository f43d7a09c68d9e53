import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser } from '../../src/commands/browser.ts';
import { createSiteServer } from '../../src/server/site-server.ts';
import { ROOT } from '../built/site.ts';
import { SLOW } from './site-visit.ts';

/** A query with what must come first. */
interface Expectation {
  readonly query: string;
  readonly kind: string;
  readonly half: string;
  /** What may stand first; empty where nothing may be found. */
  readonly first: readonly string[];
  /** What else is relevant. */
  readonly any: readonly string[];
}

/** How many rounds a time is taken over; the median is printed. */
const ROUNDS = 5;

/**
 * Prints how well the search answers the queries of a file, kind by kind, and what it costs. A measure, not a test.
 * `npm run bench:search -- tune` names a half; `-- all other.json` a file beside this one.
 */
async function bench(): Promise<void> {
  const [half = 'report', file = 'queries.json'] = process.argv.slice(2);
  const all = JSON.parse(await readFile(path.join(import.meta.dirname, file), 'utf8')) as Expectation[];
  const queries = all.filter((query) => half === 'all' || query.half === half);
  const server = await createSiteServer(path.join(ROOT, 'dist'), '/');
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    await printAnswers(await browser.newPage(), address, queries, `${file}, ${half}`);
    await printCosts(browser, address);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

async function printAnswers(
  page: Page,
  address: string,
  queries: readonly Expectation[],
  title: string,
): Promise<void> {
  const scores = new Map<
    string,
    { count: number; first: number; atOne: number; atThree: number; reciprocal: number }
  >();
  const misses: string[] = [];
  await page.goto(`${address}/search/`);
  for (const { query, kind, first, any } of queries) {
    const found = await resultsFor(page, query);
    const relevant = new Set([...first, ...any]);
    const place = found.findIndex((result) => first.includes(result)) + 1;
    const nothing = first.length === 0;
    const isFirst = nothing ? found.length === 0 : place === 1;
    const score = scores.get(kind) ?? { count: 0, first: 0, atOne: 0, atThree: 0, reciprocal: 0 };
    scores.set(kind, {
      count: score.count + 1,
      first: score.first + Number(isFirst),
      atOne: score.atOne + Number(nothing ? isFirst : relevant.has(found[0] ?? '')),
      atThree:
        score.atThree + Number(nothing ? isFirst : found.slice(0, 3).some((result) => relevant.has(result))),
      reciprocal: score.reciprocal + (nothing ? Number(isFirst) : place === 0 ? 0 : 1 / place),
    });
    if (!isFirst)
      misses.push(
        `  ${kind}: “${query}” gave ${found.slice(0, 3).join(', ') || 'nothing'}; wanted ${first.join(' or ') || 'nothing'}`,
      );
  }
  console.log(`Answers (${title}: ${String(queries.length)} queries)\n`);
  console.log('  kind        queries  ideal@1  success@1  success@3  reciprocal rank');
  for (const [kind, { count, first, atOne, atThree, reciprocal }] of [...scores].sort()) {
    const share = (sum: number) => (sum / count).toFixed(3);
    console.log(
      `  ${kind.padEnd(12)}${String(count).padStart(4)}     ${share(first)}    ${share(atOne)}      ${share(atThree)}      ${share(reciprocal)}`,
    );
  }
  console.log(`\nNot ideal at the first place (${String(misses.length)})\n${misses.join('\n')}\n`);
}

/** Asks the page of results, and gives what it lists as `note:volkov` and `passage:p3`, the passages under a result after it. */
async function resultsFor(page: Page, query: string): Promise<string[]> {
  await page.evaluate((text) => {
    const host = document.querySelector('search-results');
    host?.removeAttribute('data-progress');
    const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
    if (field === null) return;
    field.value = text;
    field.form?.requestSubmit();
  }, query);
  await page.waitForSelector(
    'search-results[data-progress="whole"], search-results[data-progress="empty"], search-results[data-progress="short"]',
    { state: 'attached' },
  );
  return await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('#search-results > li > h2 > a')].map((link) => {
      const url = new URL(link.href);
      const note = /\/notes\/([^/]+)\//u.exec(url.pathname)?.[1];
      return note === undefined ? `passage:${url.hash.slice(1)}` : `note:${note}`;
    }),
  );
}

async function printCosts(browser: Browser, address: string): Promise<void> {
  console.log('Costs (median of ' + String(ROUNDS) + '; bytes compressed with brotli where they are text)\n');
  for (const [name, slow] of [
    ['fast line', false],
    ['slow line', true],
  ] as const) {
    const cold = await rounds(() => measureCold(browser, address, slow));
    const warm = await rounds(() => measureWarm(browser, address, slow));
    console.log(
      `  ${name}: cold, from opening the search: first answers ${ms(cold.map(({ first }) => first))}, all ${ms(cold.map(({ whole }) => whole))}`,
    );
    console.log(
      `  ${name}: warm, from the last key: first answers ${ms(warm.map(({ first }) => first))}, all ${ms(warm.map(({ whole }) => whole))}`,
    );
    const [one] = cold;
    console.log(`  ${name}: fetched for the first answers ${kB(one?.firstBytes)}, for all ${kB(one?.bytes)}`);
  }
}

interface Cost {
  readonly first: number;
  readonly whole: number;
  readonly firstBytes: number;
  readonly bytes: number;
}

async function measureCold(browser: Browser, address: string, slow: boolean): Promise<Cost> {
  const page = await openPage(browser, slow);
  await page.goto(`${address}/`);
  await page.waitForLoadState('networkidle');
  let [bytes, firstBytes] = [0, 0];
  // A file that was asked for ahead of need answers twice and is fetched once.
  const counted = new Set<string>();
  page.on('response', (response) => {
    if (counted.has(response.url())) return;
    counted.add(response.url());
    void response
      .body()
      .then((body) => {
        const isText = /javascript|json|html/u.test(response.headers()['content-type'] ?? '');
        const size = isText ? brotliCompressSync(body).length : body.length;
        bytes += size;
        if (/\/_astro\/|\/finder\/all/u.test(response.url())) firstBytes += size;
      })
      .catch(() => undefined);
  });
  const started = Date.now();
  await page.getByRole('button', { name: 'Search' }).click();
  await page.keyboard.type('volkov');
  await page.waitForSelector('dialog ol li');
  const first = Date.now() - started;
  await page.waitForFunction(
    () => document.querySelector('search-dialog')?.getAttribute('data-progress') === 'whole',
  );
  const whole = Date.now() - started;
  await page.waitForTimeout(300);
  await page.context().close();
  return { first, whole, firstBytes, bytes };
}

async function measureWarm(browser: Browser, address: string, slow: boolean): Promise<Cost> {
  const page = await openPage(browser, slow);
  await page.goto(`${address}/search/?q=volkov`);
  await page.waitForSelector('search-results[data-progress="whole"]');
  const { first, whole } = await page.evaluate(async () => {
    const host = document.querySelector('search-results');
    const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
    if (host === null || field === null) throw new Error('This is not the page of results.');
    host.removeAttribute('data-progress');
    const started = performance.now();
    field.value = 'communal flat';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const until = (states: readonly string[]) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (states.includes(host.getAttribute('data-progress') ?? '')) resolve(performance.now() - started);
          else setTimeout(look, 1);
        };
        look();
      });
    return { first: await until(['partial', 'whole']), whole: await until(['whole']) };
  });
  await page.context().close();
  return { first, whole, firstBytes: 0, bytes: 0 };
}

async function openPage(browser: Browser, slow: boolean): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  if (slow) {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
  }
  return page;
}

async function rounds<Result>(measure: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let round = 0; round < ROUNDS; round += 1) results.push(await measure());
  return results;
}

function ms(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `${String(Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0))} ms`;
}

function kB(bytes = 0): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

await bench();
