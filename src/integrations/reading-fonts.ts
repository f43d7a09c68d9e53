import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

/** Cuts the fonts while the content is read, and before the style sheets that name them are. */
export function readingFonts(): AstroIntegration {
  let cut: Promise<Record<string, number>> | undefined;
  return {
    name: 'reading-fonts',
    hooks: {
      'astro:config:setup': ({ config }) => {
        cut = cutInWorker(fileURLToPath(config.root));
      },
      'astro:server:setup': async () => {
        await cut;
      },
      'astro:build:start': async ({ logger }) => {
        const sizes = Object.entries((await cut) ?? {});
        logger.info(sizes.map(([face, size]) => `${face} ${String(Math.round(size / 1000))} kB`).join(', '));
      },
    },
  };
}

function cutInWorker(root: string): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../fonts/cut-fonts-worker.ts', import.meta.url), { workerData: root });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
