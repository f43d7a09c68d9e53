import type { Browser, CDPSession, Page } from 'playwright';
import { quantile, withPage } from './site-visit.ts';

/** How much slower a reader’s machine is taken to be than the processor time measured here. */
const SLOWDOWN = 4;
/** At how many marks a note is opened. */
const MARKS = 12;

/** What is waited for, and what it may cost, in milliseconds. */
interface Row {
  readonly what: string;
  readonly took: readonly number[];
  readonly most: number;
}

/**
 * Prints what a reader of a long part waits for, in processor time: clocks tell of other work on the machine too. What is
 * promised of a slow machine is that time, times its slowdown.
 * @param part the address of a part; `word` is in its notes.
 */
export async function printNovelReading(browser: Browser, part: string, word: string): Promise<void> {
  await withPage(browser, { viewport: { width: 1280, height: 800 } }, async (page) => {
    const session = await page.context().newCDPSession(page);
    const rows: Row[] = [];
    const loading = await tasksDuring(session, async () => {
      await page.goto(part, { waitUntil: 'networkidle' });
    });
    const scrolling = await tasksDuring(session, () => scrollThrough(page));
    rows.push({ what: 'loading, the longest task', took: [Math.max(...slowed(loading))], most: Infinity });
    rows.push({ what: 'scrolling, the longest task', took: [Math.max(...slowed(scrolling))], most: 50 });
    rows.push({ what: 'opening a note', took: await openNotes(session, page), most: 50 });
    rows.push(...(await search(session, page, word)));
    for (const { what, took, most } of rows) {
      const limit = most === Infinity ? '' : ` (at most ${String(most)} ms)`;
      console.log(
        `  ${what}: median ${quantile(took).toFixed(0)} ms, longest ${Math.max(...took).toFixed(0)} ms${limit}`,
      );
    }
  });
}

async function scrollThrough(page: Page): Promise<void> {
  await page.mouse.move(400, 400);
  const screens = await page.evaluate(() => Math.ceil(document.documentElement.scrollHeight / 800));
  for (let screen = 0; screen < Math.min(screens, 60); screen += 1) {
    await page.mouse.wheel(0, 800);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** The time that each of some notes needs until it is open, of a slow machine. */
async function openNotes(session: CDPSession, page: Page): Promise<number[]> {
  const took: number[] = [];
  for (const mark of (await page.locator('.text .mention').all()).slice(1, MARKS)) {
    await mark.scrollIntoViewIfNeeded();
    const tasks = await tasksDuring(session, async () => {
      await mark.dispatchEvent('click');
      await page.waitForSelector('note-panel');
    });
    took.push(SLOWDOWN * sum(tasks));
    await page.keyboard.press('Escape');
    await page.waitForSelector('note-panel', { state: 'detached' });
  }
  // The first fetches what opens notes; what is felt is every other.
  return took.slice(1);
}

/** What a key costs in the search, and how long results take after it on a slow machine. */
async function search(session: CDPSession, page: Page, word: string): Promise<Row[]> {
  await page.keyboard.press('/');
  await page.waitForSelector('dialog[open] input');
  const [keys, results]: [number[], number[]] = [[], []];
  for (const letter of word) {
    const whole = await tasksDuring(session, async () => {
      await page.evaluate(() => {
        document.querySelector('search-dialog')?.removeAttribute('data-progress');
      });
      await page.keyboard.type(letter);
      await page.waitForSelector('search-dialog[data-progress="whole"]', { state: 'attached' });
    });
    keys.push(sum(whole));
    results.push(SLOWDOWN * sum(whole));
  }
  // The first two fetch what a search needs.
  return [
    { what: 'a key in the search', took: keys.slice(2), most: 30 },
    { what: 'results', took: results.slice(2), most: 150 },
  ];
}

/** The processor time of each task of the page’s own thread while something is done, in milliseconds. */
async function tasksDuring(session: CDPSession, act: () => Promise<void>): Promise<number[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => {
    events.push(...(value as TraceEvent[]));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'] },
  });
  await act();
  const ended = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => {
      resolve();
    });
  });
  await session.send('Tracing.end');
  await ended;
  session.off('Tracing.dataCollected', collect);
  const threads = events.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const isOfPage = ({ pid, tid }: TraceEvent) => threads.some((each) => each.pid === pid && each.tid === tid);
  return events
    .filter((event) => event.name === 'ThreadControllerImpl::RunTask' && isOfPage(event))
    .map(({ tdur = 0 }) => tdur / 1000);
}

/** What a trace of Chromium holds of one event; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

function slowed(tasks: readonly number[]): number[] {
  return tasks.map((task) => SLOWDOWN * task);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
