import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import type { EditionFolder } from '../edition-folder.ts';
import { storedEdition } from '../edition-store.ts';
import { isCut } from '../search/build/finder-parts.ts';
import { analyserOf, gatherFinderData } from '../search/build/gather-finder-data.ts';
import { prepareIndex, type IndexFile } from '../search/build/prepare-index.ts';
import { searchRecords } from '../search/build/search-records.ts';

/**
 * Indexes the edition with Pagefind after a build, one record a note and one a passage, into `dist/pagefind/`.
 * The development server answers with the index of the last build.
 */
export function searchIndex(base: string, { dist }: EditionFolder): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await pagefind.createIndex({ keepIndexUrl: true });
        if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const edition = storedEdition();
        const { analyser } = await analyserOf(edition);
        const cut = isCut(edition);
        const records = searchRecords(edition, analyser, cut);
        const answers = await Promise.all(
          records.map((record) => index.addCustomRecord({ ...record, meta: { ...record.meta } })),
        );
        const failed = answers.flatMap((answer) => answer.errors);
        if (failed.length > 0) throw new Error(`Pagefind refused a record: ${failed.join('; ')}`);
        // Written here and not by Pagefind’s own process, which may end before its last file is whole.
        const { files } = await index.getFiles();
        const gathered = JSON.stringify(await gatherFinderData(edition));
        const prepared = prepareIndex(files, {
          listed: !cut,
          edition: createHash('sha256').update(gathered).digest('hex').slice(0, 12),
        });
        await writeIndex(prepared, fileURLToPath(new URL('pagefind/', dir)));
        await pagefind.close();
        logger.info(`${String(records.length)} records indexed`);
      },
      'astro:server:setup': ({ server }) => {
        const folder = path.join(dist, 'pagefind');
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
