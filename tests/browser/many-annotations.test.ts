import { expect, test } from '../support/browser-test.ts';
import { paintedWords } from '../support/select-words.ts';

/** How many annotations there are, and on how much text. */
const COUNT = 1000;
const PASSAGES = 700;
/**
 * The longest that the page may keep its reader waiting at a stretch, in milliseconds, on a machine a quarter as fast. Work is
 * cut into slices of 8 ms; what is measured here is the clock’s time on a machine that others share, and done in one go it took
 * more than 3,000.
 */
const LONGEST = 1500;

test('a thousand annotations on a long part are painted without keeping the reader waiting', async ({
  page,
}) => {
  await page.goto('/');
  const body = Array.from({ length: PASSAGES }, (_, index) => {
    const words = Array.from(
      { length: 70 },
      (__, word) => `w${String((index * 7919 + word * 31) % 5003)}`,
    ).join(' ');
    return `<div id="p${String(index + 20)}" class="passage" data-hook="passage"><p>Number ${String(index)} says: ${words}.</p></div>`;
  }).join('');
  // The long part stands in for the walk’s own, before any script of the page has run.
  await page.route('**/*', async (route) => {
    if (new URL(route.request().url()).pathname !== '/') {
      await route.continue();
      return;
    }
    const response = await route.fetch();
    const html = (await response.text()).replace('</article>', `${body}</article>`);
    await route.fulfill({ response, body: html });
  });
  await page.evaluate(
    async ([count = 0, passages = 0]) => {
      localStorage.setItem('has-annotations /', '1');
      const opening = indexedDB.open('annotations /');
      opening.onupgradeneeded = () => opening.result.createObjectStore('annotations');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const writing = opening.result.transaction('annotations', 'readwrite');
      for (let index = 0; index < count; index += 1) {
        const passage = index % passages;
        const id = `urn:test:${String(index)}`;
        const exact = index < passages ? `Number ${String(passage)} says` : `${String(passage)} says: w`;
        writing.objectStore('annotations').put(
          {
            id,
            kind: 'highlight',
            colour: ['yellow', 'green', 'blue', 'rose'][index % 4],
            comment: '',
            tags: [],
            created: '2026-01-01T00:00:00Z',
            modified: '2026-01-01T00:00:00Z',
            target: {
              page: '',
              passage: `p${String(passage + 20)}`,
              exact,
              prefix: passage === 0 ? '' : '.\n',
              suffix: '',
              start: 0,
              end: 0,
              isUnique: true,
              isGated: false,
              isLost: false,
            },
          },
          id,
        );
      }
      await new Promise((resolve) => (writing.oncomplete = resolve));
      opening.result.close();
    },
    [COUNT, PASSAGES],
  );
  const painted = async () => Object.values(await paintedWords(page)).flat().length;
  // At first they are found by their words alone, which also stores where they stand.
  await page.reload();
  await expect.poll(painted, { timeout: 60_000 }).toBeGreaterThan(COUNT * 0.65);
  await page.waitForTimeout(3000);
  await page.addInitScript(() => {
    const tasks: { start: number; duration: number }[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.reload();
  await expect.poll(painted, { timeout: 60_000 }).toBeGreaterThan(COUNT * 0.65);
  await page.waitForTimeout(1000);
  const long = await page.evaluate(() => {
    const tasks = Reflect.get(globalThis, 'tasks') as { start: number; duration: number }[];
    const layer = performance
      .getEntriesByType('resource')
      .find(({ name }) => /\/layer\.[^/]*\.js$/u.test(name));
    const from = (layer as PerformanceResourceTiming | undefined)?.responseEnd ?? 0;
    return { from, tasks: tasks.filter(({ start }) => start >= from).map(({ duration }) => duration) };
  });
  expect(long.from).toBeGreaterThan(0);
  expect(long.tasks.filter((duration) => duration > LONGEST)).toEqual([]);
});
