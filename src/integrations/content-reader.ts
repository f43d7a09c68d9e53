import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { readContentFolder } from '../content-folder.ts';
import { hasStoredEdition, storeEdition } from '../edition-store.ts';
import { reportFaults } from '../edition/fault-report.ts';
import type { Fault } from '../edition/fault.ts';
import { readEdition } from '../edition/read-edition.ts';
import { faultPage } from './fault-page.ts';

/**
 * Reads the edition before anything is built from it. Faults stop a build; while writing they take the place of every
 * page, and stand in the terminal, until they are mended.
 */
export function edition(): AstroIntegration {
  let root = '';
  let faults: readonly Fault[] = [];
  let reading = Promise.resolve();

  const read = async (): Promise<void> => {
    const result = readEdition(await readContentFolder(root));
    faults = result.faults;
    storeEdition(result.edition === undefined ? undefined : result);
  };

  return {
    name: 'edition',
    hooks: {
      'astro:config:setup': async ({ config, command }) => {
        root = fileURLToPath(config.root);
        // `npm run build` has read the files before it loads Astro.
        if (command === 'build' && hasStoredEdition()) return;
        await read();
        if (command === 'build' && faults.length > 0) {
          throw new Error(`The content has faults.\n\n${reportFaults(faults)}`);
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        tell(faults, logger);
        server.watcher.add(`${root}content`);
        server.watcher.on('all', (_event, path) => {
          if (!path.replaceAll('\\', '/').includes('/content/')) return;
          // One reading after another, so that the last change has the last word.
          // A file that is gone before it is read, as some editors save, comes back with an event of its own.
          reading = reading
            .then(read)
            .then(() => {
              tell(faults, logger);
              reload(server);
            })
            .catch((error: unknown) => {
              logger.warn(`The content could not be read just now: ${String(error)}`);
            });
        });
        server.middlewares.use((request, response, next) => {
          const asksForPage = request.headers.accept?.includes('text/html') ?? false;
          if (faults.length === 0 || !asksForPage) {
            next();
            return;
          }
          response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
          response.end(faultPage(faults, server.config.base));
        });
      },
    },
  };
}

function tell(faults: readonly Fault[], logger: AstroIntegrationLogger): void {
  if (faults.length > 0) logger.error(`The content has faults.\n\n${reportFaults(faults)}\n`);
  else logger.info('The content holds together.');
}

/** Forgets what was compiled from the content as it was, and loads every open page anew. */
function reload(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
  server.ws.send({ type: 'full-reload' });
}
