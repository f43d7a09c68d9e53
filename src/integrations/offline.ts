import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { storedEdition } from '../edition-store.ts';
import { wordsOf } from '../languages/words.ts';
import type { OfflinePlan } from '../offline/offline-plan.ts';
import { planOffline, type SiteFile } from '../offline/plan-offline.ts';
import { drawIcons, printManifest } from '../offline/web-app.ts';
import { searchLanguages } from '../search/build/gather-finder-data.ts';
import { PACK_LANGUAGES, primaryOf } from '../search/languages/packs.ts';
import { SECURITY_HEADERS } from '../security-policy.ts';

/**
 * Makes the site one that can be kept: after everything else that is built, writes the service worker with the plan of what it
 * keeps, the manifest, and the icons. An edition that says `offline: false` has none of them.
 */
export function offline({ base }: { readonly base: string }): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const edition = storedEdition();
        const { titlePage } = edition;
        if (!titlePage.offline) return;
        const folder = fileURLToPath(dir);
        const worker = bundleWorker();
        const write = async ({
          path: file,
          bytes,
        }: {
          readonly path: string;
          readonly bytes: Buffer | string;
        }) => {
          await writeFile(path.join(folder, file), bytes);
        };
        const words = wordsOf(titlePage.interface).offline;
        const searched = searchLanguages(edition).map(primaryOf);
        const unused = PACK_LANGUAGES.filter((language) => !searched.includes(language));
        const files = (await readSite(folder)).filter(
          ({ path: file }) => !unused.some((language) => file.startsWith(`_astro/${language}.`)),
        );
        const { plan, bundle } = planOffline(files, {
          base,
          headers: SECURITY_HEADERS,
          notKept: notKeptPage(titlePage.interface, words.notKept, words.toText, base),
        });
        await Promise.all([
          write({ path: 'sw.js', bytes: printWorker(plan, await worker) }),
          write(bundle),
          write({ path: 'manifest.webmanifest', bytes: printManifest(titlePage) }),
          ...(await drawIcons(await readFile(path.join(folder, 'favicon.svg'), 'utf8'))).map(write),
        ]);
        logger.info(`${String(Object.keys(plan.files).length)} files and a bundle of pages are kept offline`);
      },
    },
  };
}

/** The service worker as one script. */
async function bundleWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../offline/service-worker.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [output] = [built].flat();
  const [chunk] = output !== undefined && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The service worker could not be bundled.');
  return chunk.code;
}

function printWorker(plan: OfflinePlan, code: string): string {
  return `const PLAN=${JSON.stringify(plan)};\n${code}`;
}

async function readSite(folder: string): Promise<SiteFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return { path: path.relative(folder, file).split(path.sep).join('/'), bytes: await readFile(file) };
      }),
  );
}

/** A page without styles or scripts: it is seen where nothing else could be had. */
function notKeptPage(language: string, says: string, toText: string, base: string): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${says}</title><h1>${says}</h1><p><a href="${base}">${toText}</a></p></html>`;
}
