import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import { addresses } from '../address.ts';
import { storedEdition } from '../edition-store.ts';
import { finderData } from '../search/finder-data.ts';
import { isCut } from '../search/finder-parts.ts';
import { searchRecords } from '../search/search-records.ts';
import { prepareIndex, type IndexFile } from './prepare-index.ts';

/**
 * Indexes the edition with Pagefind after a build, one record a note and one a passage, into `dist/pagefind/`.
 * The development server answers with the index of the last build.
 */
export function searchIndex({ base }: { readonly base: string }): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await pagefind.createIndex({ keepIndexUrl: true });
        if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const edition = storedEdition();
        // The addresses of records are from the site's root: Pagefind puts the base path before them in the browser.
        const records = searchRecords(edition, addresses('/'));
        const answers = await Promise.all(records.map((record) => index.addCustomRecord(record)));
        const failed = answers.flatMap((answer) => answer.errors);
        if (failed.length > 0) throw new Error(`Pagefind refused a record: ${failed.join('; ')}`);
        // Written here and not by Pagefind’s own process, which may end before its last file is whole.
        const { files } = await index.getFiles();
        const prepared = prepareIndex(files, { listed: !isCut(finderData(edition)) });
        await writeIndex(prepared, fileURLToPath(new URL('pagefind/', dir)));
        await pagefind.close();
        logger.info(`${String(records.length)} records indexed`);
      },
      'astro:server:setup': ({ server }) => {
        const folder = fileURLToPath(new URL('../../dist/pagefind', import.meta.url));
        if (!existsSync(folder)) return;
        const serve = sirv(folder, { dev: true });
        server.middlewares.use(`${base}pagefind`, serve);
      },
    },
  };
}

async function writeIndex(files: readonly IndexFile[], folder: string): Promise<void> {
  await Promise.all(
    files.map(async (file) => {
      const target = path.join(folder, file.path);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, file.content);
    }),
  );
}
