import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { readEditionFolder } from '../../src/edition-folder.ts';
import { readEdition } from '../../src/edition/read-edition.ts';
import { lineLengths } from '../support/line-lengths.ts';
import { ROOT } from '../support/project.ts';
import { measureDrift } from './gloss-drift.ts';
import { measureLargestPaint } from './largest-paint.ts';
import { measureShift } from './layout-shift.ts';
import { examine } from './lighthouse.ts';
import { buildSite, installTools } from './measuring-tools.ts';
import { measureOpening } from './opening-time.ts';
import { weighPage, type Weights } from './page-weight.ts';
import { quantile, WINDOWS, withBrowser, withPage, withServer } from './site-visit.ts';
import { starlightSite } from './starlight-site.ts';

/** How often what other work on the machine disturbs is measured; the best time counts, and the worst shift. */
const ROUNDS = 3;

/** Prints how the page of the text reads, and what it costs its reader. A measure, not a test: nothing fails here. */
async function benchReading(): Promise<void> {
  const dist = path.join(ROOT, 'dist');
  if (!existsSync(path.join(dist, 'index.html'))) {
    console.log('\nBuild the site to see how its pages read.');
    return;
  }
  await withServer(dist, async (address) => {
    await withBrowser(async (browser) => {
      await printLines(browser, `${address}/`);
      await printDrift(browser, `${address}/`);
      await printWeights(browser, `${address}/`);
      await printShifts(browser, `${address}/`);
      await printOpening(browser, `${address}/`);
    });
    await printVerdicts(address);
  });
}

async function printLines(browser: Browser, address: string): Promise<void> {
  console.log('\nCharacters a line (median of the full lines)\n');
  for (const width of [390, 768, 1280, 1920]) {
    const lengths = await withPage(browser, { viewport: { width, height: 900 } }, async (page) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      return await page.evaluate(lineLengths);
    });
    row(String(width), `${String(quantile(lengths))}  of ${String(lengths.length)} lines`);
  }
}

async function printDrift(browser: Browser, address: string): Promise<void> {
  console.log('\nGlosses (pixels from their word)\n');
  for (const width of [1024, 1280, 1440, 1920]) {
    const { folded, drifts } = await measureDrift(browser, address, width);
    row(
      String(width),
      `${String(drifts.length)} stand, ${String(folded)} folded; median ${px(quantile(drifts))}, 95 % within ${px(quantile(drifts, 0.95))}, farthest ${px(quantile(drifts, 1))}`,
    );
  }
}

async function printWeights(browser: Browser, address: string): Promise<void> {
  const { atOnce, withNote } = await weighPage(browser, address, '.text .mention >> nth=9');
  console.log('\nWeight of the page of the text (bytes; text in brotli)\n');
  row('at once', list(atOnce));
  row('a note', list(withNote));
}

async function printShifts(browser: Browser, address: string): Promise<void> {
  console.log(`\nWhat moves while the page loads (the worst of ${String(ROUNDS)})\n`);
  for (const { name, visit } of WINDOWS) {
    const worst: number[] = [];
    for (const isSlow of [false, true]) {
      const shifts: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1)
        shifts.push(await measureShift(browser, address, { ...visit, isSlow }));
      worst.push(Math.max(...shifts));
    }
    const [fast = Number.NaN, slow = Number.NaN] = worst;
    row(name, `fast line ${fast.toFixed(4)}, slow line ${slow.toFixed(4)}`);
  }
}

async function printOpening(browser: Browser, address: string): Promise<void> {
  console.log(
    `\nFrom a click on a mark to its note painted (median of 30 marks, the best of ${String(ROUNDS)})\n`,
  );
  for (const { name, visit } of WINDOWS) {
    const medians: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      medians.push(quantile(await measureOpening(browser, address, visit)));
    row(name, ms(Math.min(...medians)));
  }
}

/** Compares with Starlight’s page of the same text, built and served in the same run. */
async function printVerdicts(address: string): Promise<void> {
  console.log(`\nLighthouse, on a phone (the best of ${String(ROUNDS)})\n`);
  const tools = await installTools();
  const { edition } = readEdition(await readEditionFolder(path.join(ROOT, 'content')));
  if (tools === undefined || edition === undefined) {
    console.log('  Lighthouse and Starlight could not be installed here.');
    return;
  }
  const text = (await readEditionFolder(path.join(ROOT, 'content'))).filter((file) =>
    file.path.startsWith('text/'),
  );
  const site = starlightSite(edition, text.map((file) => file.text).join('\n'));
  const [note] = edition.notes.keys();
  const ours = await printVerdict(tools, 'text', `${address}/`);
  await printVerdict(tools, 'a note', `${address}/notes/${note ?? ''}/`);
  await withServer(await buildSite(tools, site), async (theirs) => {
    const starlight = await printVerdict(tools, 'Starlight', `${theirs}/`);
    await withBrowser(async (browser) => {
      row('Starlight', list((await weighPage(browser, `${theirs}/`)).atOnce));
      row('ratio', `of the largest paints, as Lighthouse reckons them: ${(ours / starlight).toFixed(2)}`);
      const [own, other] = [await paint(browser, address), await paint(browser, theirs)];
      row(
        'slow line',
        `largest paint after ${ms(own)}, Starlight’s after ${ms(other)}: ${(own / other).toFixed(2)}`,
      );
    });
  });
}

async function paint(browser: Browser, address: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 2 * ROUNDS; round += 1)
    times.push(await measureLargestPaint(browser, `${address}/`));
  return Math.min(...times);
}

async function printVerdict(tools: string, name: string, address: string): Promise<number> {
  const verdict = await examine(tools, address, ROUNDS);
  if (verdict === undefined) {
    row(name, 'Lighthouse came to no verdict; the machine may be too busy.');
    return Number.NaN;
  }
  const { scores, largestPaint, failed } = verdict;
  const complaints = failed.length === 0 ? '' : `; not passed: ${failed.join(', ')}`;
  row(name, `${scores.join(' / ')}, largest paint after ${ms(largestPaint)}${complaints}`);
  return largestPaint;
}

function list(weights: Weights): string {
  const sum = Object.values(weights).reduce((total, { requests }) => total + requests, 0);
  const sorts = Object.entries(weights).map(([sort, { bytes }]) => `${sort} ${String(bytes)}`);
  return `${sorts.join(', ')}; ${String(sum)} requests`;
}

function px(length: number): string {
  return `${String(Math.round(length))} px`;
}

function ms(time: number): string {
  return `${String(Math.round(time))} ms`;
}

function row(name: string, value: string): void {
  console.log(`  ${name.padEnd(11)}${value}`);
}

await benchReading();
