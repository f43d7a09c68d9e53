import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../../src/printing/find-browser.ts';

/** What Lighthouse says of a page, seen on a phone on a slow line that it reckons with. */
export interface Verdict {
  /** Performance, accessibility, best practices and search engines, of 100. */
  readonly scores: readonly number[];
  /** When the largest stretch of the page was painted, in milliseconds. */
  readonly largestPaint: number;
  /** What did not pass. */
  readonly failed: readonly string[];
}

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly numericValue?: number }>
  >;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Lets Lighthouse look at a page several times; the best performance counts, since nothing but other work makes it worse.
 * @returns nothing where it never came to a verdict, as happens on a busy machine.
 */
export async function examine(tools: string, address: string, rounds: number): Promise<Verdict | undefined> {
  const verdicts: Verdict[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const verdict = await examineOnce(tools, address).catch(() => undefined);
    if (verdict !== undefined) verdicts.push(verdict);
  }
  return verdicts.sort((a, b) => a.largestPaint - b.largestPaint)[0];
}

async function examineOnce(tools: string, address: string): Promise<Verdict> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      path.join(tools, 'node_modules/lighthouse/cli/index.js'),
      address,
      '--quiet',
      '--output=json',
      `--only-categories=${CATEGORIES.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ],
    { env: { ...process.env, CHROME_PATH: findBrowser() ?? '' }, maxBuffer: 1e8 },
  );
  const { categories, audits } = JSON.parse(stdout) as Report;
  return {
    scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    largestPaint: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    failed: CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  };
}
