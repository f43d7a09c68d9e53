import { existsSync, rmSync } from 'node:fs';
import { keepPrinted, openPrinted } from '../citations/printed-store.ts';
import { editionFolder, readEditionFolder } from '../edition-folder.ts';
import { storeEdition } from '../edition-store.ts';
import { reportFaults } from '../edition/fault-report.ts';
import { clearProgress } from '../progress-line.ts';
import { readEdition } from '../edition/read-edition.ts';

/**
 * Builds the site of an edition into `dist/` and indexes it. A build that fails, or is broken off, leaves no `dist/` behind.
 * @param named the edition's folder; the project's own edition if none is named. Any other is built into its own `dist/`.
 * @returns the exit code.
 */
export async function run([named]: readonly string[]): Promise<number> {
  const started = performance.now();
  const root = process.cwd();
  const folder = editionFolder(named);
  const keepDist = removeDistAtExit(folder.dist);
  const read = readEdition(await readEditionFolder(folder.path));
  const { edition, faults } = read;
  if (edition === undefined) {
    console.error(`Nothing was built: the content has faults.\n\n${reportFaults(faults, folder.name)}`);
    return 1;
  }
  storeEdition(read);
  openPrinted(root);
  process.env['EDITION'] = folder.path;
  console.log(
    `Building ${String(edition.passages.length)} passages and ${String(edition.notes.size)} notes into pages, then the search index …`,
  );
  try {
    const { build } = await import('astro');
    await build({ root, logLevel: 'warn' });
  } catch (error) {
    clearProgress();
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.error(`Nothing was built. ${reason}`);
    return 1;
  }
  keepDist();
  keepPrinted();
  console.log(`Built and indexed in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return 0;
}

/**
 * Takes away what an earlier build left, now, and what this one leaves, when the process ends: pages that are still being
 * written when another fails come after anything that could be awaited.
 * @returns how to keep what was built.
 */
function removeDistAtExit(dist: string): () => void {
  const remove = () => {
    removeForGood(dist);
  };
  const breakOff = () => process.exit(130);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  rmSync(dist, { recursive: true, force: true });
  process.once('exit', remove);
  for (const signal of signals) process.once(signal, breakOff);
  return () => {
    process.off('exit', remove);
    for (const signal of signals) process.off(signal, breakOff);
  };
}

/** How often a folder is looked for before it is taken to be gone, and how long between, in milliseconds. */
const LOOKS = 3;
const BETWEEN = 20;

/** Takes a folder away while files are still being written into it by threads that nothing can stop: until it stays away. */
function removeForGood(folder: string): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let gone = 0, tries = 0; gone < LOOKS && tries < 100; tries += 1) {
    gone = existsSync(folder) ? 0 : gone + 1;
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // A file came into it just now: the next round takes it away.
    }
    Atomics.wait(pause, 0, 0, BETWEEN);
  }
}
