import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DOWNLOADS, downloadOf } from '../../src/exports/downloads.ts';
import { makeDownload } from '../../src/exports/make-downloads.ts';
import { wordsOf } from '../../src/languages/words.ts';
import { findBrowser } from '../../src/printing/find-browser.ts';
import { makePdfs } from '../../src/printing/make-pdfs.ts';
import { packSite } from '../../src/commands/pack-site.ts';
import { editionNamed, ensureBuilt, type TestEdition } from '../support/editions.ts';
import { exportContextOf } from '../support/export-context.ts';
import { ROOT } from '../support/project.ts';

/** The editions that outputs are made of; `npm run bench:outputs -- walk` names others. */
const NAMES = process.argv.length > 2 ? process.argv.slice(2) : ['content', 'poem'];

/** Prints what each file to take away costs to make, and its size. A measure, not a test: nothing fails here. */
async function benchOutputs(site: TestEdition): Promise<void> {
  await ensureBuilt([site]);
  console.log(`\n${site.name} (seconds, kilobytes)\n`);
  const context = await exportContextOf(site);
  for (const { id, file } of DOWNLOADS) {
    const started = performance.now();
    const body = makeDownload(id, context);
    if (body !== undefined) print(file, since(started), Buffer.byteLength(body));
  }
  const { file: book } = downloadOf('epub');
  print(`${book} (made with the pages)`, undefined, (await stat(path.join(site.dist, book))).size);
  await benchPdfs(site, context.edition);
  await benchArchive(site);
}

/** The packed site, without what it costs to build the site first. */
async function benchArchive({ dist }: TestEdition): Promise<void> {
  const started = performance.now();
  const { length } = await packSite(dist, { name: 'site', base: '/', day: undefined });
  print('the packed site (npm run archive)', since(started), length);
}

async function benchPdfs(
  { dist }: TestEdition,
  edition: Parameters<typeof makePdfs>[0]['edition'],
): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    console.log('  No Chromium, and so no PDF.');
    return;
  }
  const out = await mkdtemp(path.join(tmpdir(), 'pdf-'));
  try {
    const words = wordsOf(edition.titlePage.interface);
    const fonts = path.join(ROOT, '.astro/fonts');
    const made = await makePdfs({ edition, words, dist, out, fonts, executablePath, base: '/' });
    for (const { file, pages, seconds, bytes } of made)
      print(`${file} (${String(pages)} pages)`, seconds, bytes);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

function since(started: number): number {
  return (performance.now() - started) / 1000;
}

function print(name: string, seconds: number | undefined, bytes: number): void {
  const time = seconds === undefined ? '–' : seconds.toFixed(2);
  console.log(`  ${name.padEnd(40)} ${time.padStart(6)} ${(bytes / 1000).toFixed(0).padStart(7)}`);
}

for (const name of NAMES) await benchOutputs(editionNamed(name));
