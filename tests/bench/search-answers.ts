import type { Page } from 'playwright';
import type { Expectation } from './query-sets.ts';

/** Prints how well the page of results answers queries, kind by kind, and which it does not answer as it should. */
export async function printAnswers(
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
