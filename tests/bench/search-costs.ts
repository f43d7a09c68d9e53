import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright';

/** What is typed: into the search’s box on a first visit, and into the page of results when all is there. */
export interface CostQueries {
  readonly cold: string;
  readonly warm: string;
}

/** How many rounds a time is taken over; the median is printed. */
const ROUNDS = 5;
/** A slow phone line: 1.6 Mbit a second, 150 ms there and back. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 };
/** What hosts compress. */
const COMPRESSED = /javascript|json|html|css|svg|wasm/u;

/** What was fetched, in milliseconds from the click and bytes. */
interface Fetched {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly bytes: number;
}

interface Cost {
  readonly first: number;
  readonly whole: number;
  readonly fetched: readonly Fetched[];
}

/** Prints how long answers take and what is fetched for them, by the page’s own clock: from the click, and from the last key. */
export async function printCosts(browser: Browser, address: string, queries: CostQueries): Promise<void> {
  console.log(`Costs (median of ${String(ROUNDS)}; bytes compressed with brotli where hosts compress)\n`);
  for (const line of ['fast', 'slow'] as const) {
    const isSlow = line === 'slow';
    const cold = await rounds(() => measureCold(browser, address, queries.cold, isSlow));
    const warm = await rounds(() => measureWarm(browser, address, queries.warm, isSlow));
    const [one] = cold;
    const before = (end: number) => one?.fetched.filter(({ to }) => to <= end) ?? [];
    console.log(
      `  ${line} line: cold, from the click: first answers ${ms(cold.map(({ first }) => first))}, all ${ms(cold.map(({ whole }) => whole))}`,
    );
    console.log(
      `  ${line} line: fetched before the first answers ${kB(before(one?.first ?? 0))}, before all ${kB(before(one?.whole ?? 0))}, in the end ${kB(one?.fetched ?? [])}`,
    );
    console.log(
      `  ${line} line: warm, from the last key: first answers ${ms(warm.map(({ first }) => first))}, all ${ms(warm.map(({ whole }) => whole))}\n`,
    );
    if (isSlow) printFetched(one?.fetched ?? []);
  }
}

function printFetched(fetched: readonly Fetched[]): void {
  console.log('  from     to   bytes  file');
  for (const { file, from, to, bytes } of fetched) {
    console.log(
      `  ${String(from).padStart(4)}  ${String(to).padStart(5)}  ${String(bytes).padStart(6)}  ${file}`,
    );
  }
  console.log('');
}

async function measureCold(browser: Browser, address: string, query: string, slow: boolean): Promise<Cost> {
  const page = await openPage(browser, slow);
  await page.addInitScript(watchDialog);
  await page.goto(`${address}/`);
  await page.waitForLoadState('networkidle');
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    // A file that was asked for ahead of need answers twice and is fetched once.
    if (!sizes.has(response.url())) sizes.set(response.url(), sizeOf(response));
  });
  await page.getByRole('button', { name: 'Search' }).click();
  await page.keyboard.type(query);
  await page.waitForFunction(() => performance.getEntriesByName('whole').length > 0);
  // What is quoted, and the rest of the index, is fetched after the answer.
  await page.waitForTimeout(2500);
  const { click, first, whole, entries } = await page.evaluate(() => {
    const timeOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    return {
      click: timeOf('click'),
      first: timeOf('first'),
      whole: timeOf('whole'),
      entries: performance
        .getEntriesByType('resource')
        .flatMap((entry) =>
          entry instanceof PerformanceResourceTiming
            ? [{ url: entry.name, from: entry.startTime, to: entry.responseEnd }]
            : [],
        ),
    };
  });
  const fetched = await Promise.all(
    entries
      .filter(({ url }, index) => sizes.has(url) && entries.findIndex((other) => other.url === url) === index)
      .map(async ({ url, from, to }) => ({
        file: new URL(url).pathname,
        from: Math.round(from - click),
        // What was asked for ahead of need has two entries, and was there when the first of them ended.
        to: Math.round(
          Math.min(to, ...entries.filter((other) => other.url === url).map((other) => other.to)) - click,
        ),
        bytes: (await sizes.get(url)) ?? 0,
      })),
  );
  await page.context().close();
  return { first: first - click, whole: whole - click, fetched };
}

/** Marks on the page’s clock when the search is opened, shows a result, and has them all. */
function watchDialog(): void {
  const mark = (name: string) => {
    if (performance.getEntriesByName(name).length === 0) performance.mark(name);
  };
  const look = () => {
    if (document.querySelector('dialog ol li') !== null) mark('first');
    if (document.querySelector('search-dialog')?.getAttribute('data-progress') === 'whole') mark('whole');
  };
  document.addEventListener(
    'click',
    () => {
      mark('click');
    },
    { capture: true },
  );
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}

async function measureWarm(browser: Browser, address: string, query: string, slow: boolean): Promise<Cost> {
  const page = await openPage(browser, slow);
  await page.goto(`${address}/search/?q=${query.slice(0, 1)}`);
  await page.waitForSelector('search-results[data-progress="whole"]', { state: 'attached' });
  await page.waitForLoadState('networkidle');
  const times = await page.evaluate(async (text) => {
    const host = document.querySelector('search-results');
    const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
    if (host === null || field === null) throw new Error('This is not the page of results.');
    host.removeAttribute('data-progress');
    const started = performance.now();
    field.value = text;
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
  }, query);
  await page.context().close();
  return { ...times, fetched: [] };
}

async function sizeOf(response: Response): Promise<number> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  return COMPRESSED.test(response.headers()['content-type'] ?? '')
    ? brotliCompressSync(body).length
    : body.length;
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

function kB(fetched: readonly Fetched[]): string {
  return `${(fetched.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(1)} kB`;
}
