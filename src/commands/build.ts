import { rmSync } from 'node:fs';
import path from 'node:path';
import { readContentFolder } from '../content-folder.ts';
import { storeEdition } from '../edition-store.ts';
import { reportFaults } from '../edition/fault-report.ts';
import { readEdition } from '../edition/read-edition.ts';

/**
 * Builds the site into `dist/` and indexes it. A build that fails, or is broken off, leaves no `dist/` behind.
 * @returns the exit code.
 */
export async function run(): Promise<number> {
  const started = performance.now();
  const root = process.cwd();
  const keepDist = removeDistAtExit(path.join(root, 'dist'));
  const read = readEdition(await readContentFolder(root));
  const { edition, faults } = read;
  if (edition === undefined) {
    console.error(`Nothing was built: the content has faults.\n\n${reportFaults(faults)}`);
    return 1;
  }
  storeEdition(read);
  console.log(
    `Building ${String(edition.passages.length)} passages and ${String(edition.notes.size)} notes into pages, then the search index …`,
  );
  try {
    const { build } = await import('astro');
    await build({ root, logLevel: 'warn' });
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.error(`Nothing was built. ${reason}`);
    return 1;
  }
  keepDist();
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
    rmSync(dist, { recursive: true, force: true });
  };
  const breakOff = () => process.exit(130);
  remove();
  process.once('exit', remove);
  process.once('SIGINT', breakOff);
  return () => {
    process.off('exit', remove);
    process.off('SIGINT', breakOff);
  };
}
