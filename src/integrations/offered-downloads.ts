import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { storedEdition } from '../edition-store.ts';
import { offerOnlyWhatIsMade } from '../exports/offered.ts';

/** Holds the page of downloads to what lies in the built site. It comes after every integration that makes a download. */
export function offeredDownloads(): AstroIntegration {
  return {
    name: 'offered-downloads',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const page = new URL('download/index.html', dir);
        const language = storedEdition().titlePage.interface;
        const sizeOf = (file: string) => statSync(new URL(file, dir), { throwIfNoEntry: false })?.size;
        const html = offerOnlyWhatIsMade(await readFile(page, 'utf8'), sizeOf, language);
        await writeFile(page, html);
      },
    },
  };
}
