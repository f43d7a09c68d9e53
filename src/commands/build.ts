import { rm } from 'node:fs/promises';
import path from 'node:path';
import { readContentFolder } from '../content-folder.ts';
import { reportFaults } from '../edition/fault-report.ts';
import { readEdition } from '../edition/read-edition.ts';
import { storeEdition } from '../edition-store.ts';

/**
 * Builds the site into `dist/` and indexes it. A build that fails leaves no `dist/` behind.
 * @param options `--out FOLDER` builds somewhere else.
 * @returns the exit code.
 */
export async function run(options: readonly string[]): Promise<number> {
  const started = performance.now();
  const root = process.cwd();
  const out = path.resolve(
    root,
    options.includes('--out') ? (options[options.indexOf('--out') + 1] ?? 'dist') : 'dist',
  );
  await rm(out, { recursive: true, force: true });
  const { edition, faults, trees } = readEdition(await readContentFolder(root));
  if (edition === undefined) {
    console.error(`Nothing was built: the content has faults.\n\n${reportFaults(faults)}`);
    return 1;
  }
  storeEdition(edition, trees);
  console.log(
    `Building ${String(edition.passages.length)} passages and ${String(edition.notes.size)} notes into pages, then the search index …`,
  );
  try {
    const { build } = await import('astro');
    await build({ root, outDir: out, logLevel: 'warn' });
    console.log(`Built and indexed in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    return 0;
  } catch (error) {
    await rm(out, { recursive: true, force: true });
    console.error(
      `Nothing was built. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return 1;
  }
}
