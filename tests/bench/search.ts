import { readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { findBrowser } from '../../src/printing/find-browser.ts';
import { createSiteServer } from '../../src/server/site-server.ts';
import { copyProject, ROOT } from '../support/project.ts';
import { generateEdition } from '../generated/generate-edition.ts';
import { measure } from './measure.ts';
import { QUERY_SETS, type Expectation } from './query-sets.ts';
import { printAnswers } from './search-answers.ts';
import { printCosts, type CostQueries } from './search-costs.ts';

/** What is typed to measure what a search of this edition costs. */
const THIS_EDITION: CostQueries = { cold: 'volkov', warm: 'communal flat' };
/** The same for a generated edition: names of its notes, whose other words are in all of them. */
const GENERATED: CostQueries = { cold: 'cab', warm: 'dab' };

/**
 * Prints how well the search answers the queries of each set, kind by kind, and what it costs. A measure, not a test.
 * `npm run bench:search -- --half tune` names a half, or `all`; `--set fresh` one set; `--notes 4000` measures the costs of
 * a generated edition of that many notes instead; `--costs` only the costs of this one.
 */
async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      half: { type: 'string', default: 'report' },
      set: { type: 'string' },
      notes: { type: 'string' },
      costs: { type: 'boolean', default: false },
    },
  });
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    if (values.notes !== undefined) {
      await benchGenerated(browser, Number(values.notes));
      return;
    }
    await serving(path.join(ROOT, 'dist'), async (address) => {
      for (const set of values.costs ? [] : QUERY_SETS) {
        if (values.set !== undefined && values.set !== set.name) continue;
        const text = await readFile(path.join(import.meta.dirname, set.file), 'utf8');
        const queries = (JSON.parse(text) as Expectation[]).filter(
          ({ half }) => values.half === 'all' || values.half === half,
        );
        if (queries.length > 0)
          await printAnswers(await browser.newPage(), address, queries, `${set.name}, ${values.half}`);
      }
      await printCosts(browser, address, THIS_EDITION);
    });
  } finally {
    await browser.close();
  }
}

async function benchGenerated(browser: Browser, notes: number): Promise<void> {
  const project = await copyProject(generateEdition({ notes }));
  try {
    await measure(project.folder, ['src/commands/run.mjs', 'build']);
    console.log(`A generated edition of ${String(notes)} notes\n`);
    await serving(path.join(project.folder, 'dist'), (address) => printCosts(browser, address, GENERATED));
  } finally {
    await rm(project.folder, { recursive: true, force: true });
  }
}

async function serving(folder: string, use: (address: string) => Promise<void>): Promise<void> {
  const server = await createSiteServer(folder, '/');
  await new Promise<void>((resolve) => server.listen(0, resolve));
  try {
    await use(`http://localhost:${String((server.address() as AddressInfo).port)}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

await bench();
