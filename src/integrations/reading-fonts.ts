import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { EditionFolder } from '../edition-folder.ts';

/** What is resolved only when the fonts are cut: their files, and the style sheet that names them. */
const NEEDS_FONTS = /\/\.astro\/fonts\/|\/styles\/index\.css/u;

/** Cuts the fonts while the content is read and the pages are compiled; only what names them waits for them. */
export function readingFonts({ path: edition }: EditionFolder): AstroIntegration {
  let cut: Promise<Record<string, number>> | undefined;
  return {
    name: 'reading-fonts',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        cut = cutInWorker({ root: fileURLToPath(config.root), edition });
        // A fault is told where it is waited for.
        cut.catch(() => undefined);
        const wait = {
          name: 'reading-fonts',
          enforce: 'pre' as const,
          resolveId: {
            filter: { id: NEEDS_FONTS },
            handler: async () => {
              await cut;
              return null;
            },
          },
        };
        updateConfig({ vite: { plugins: [wait] } });
      },
      'astro:build:done': async ({ logger }) => {
        const sizes = Object.entries((await cut) ?? {});
        logger.info(sizes.map(([face, size]) => `${face} ${String(Math.round(size / 1000))} kB`).join(', '));
      },
    },
  };
}

function cutInWorker(workerData: {
  readonly root: string;
  readonly edition: string;
}): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../fonts/cut-fonts-worker.ts', import.meta.url), { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
