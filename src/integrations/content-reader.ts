import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { readEditionFolder, type EditionFolder } from '../edition-folder.ts';
import { hasStoredEdition, storedEdition, storeEdition } from '../edition-store.ts';
import { reportFaults } from '../edition/fault-report.ts';
import type { Fault } from '../edition/fault.ts';
import { readEdition } from '../edition/read-edition.ts';
import { checkBuiltText } from './check-built-text.ts';
import { editionPages } from './edition-pages.ts';
import { faultPage } from './fault-page.ts';
import { keepPagesFresh } from './fresh-pages.ts';
import { interfaceWords } from './interface-words.ts';

/**
 * Reads the edition before anything is built from it. Faults stop a build; while writing they take the place of every
 * page, and stand in the terminal, until they are mended.
 * @param folder where the edition lies.
 */
export function edition(folder: EditionFolder): AstroIntegration {
  let faults: readonly Fault[] = [];
  let reading = Promise.resolve();

  const read = async (): Promise<void> => {
    const result = readEdition(await readEditionFolder(folder.path));
    faults = result.faults;
    storeEdition(result.edition === undefined ? undefined : result);
  };

  return {
    name: 'edition',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, injectScript }) => {
        updateConfig({ vite: { plugins: [editionPages(), interfaceWords()] } });
        if (command === 'dev') injectScript('page', "import '/src/elements/entries/while-writing.ts';");
        // `npm run build` has read the files before it loads Astro.
        if (command === 'build' && hasStoredEdition()) return;
        await read();
        if (command === 'build' && faults.length > 0) {
          throw new Error(`The content has faults.\n\n${reportFaults(faults, folder.name)}`);
        }
      },
      'astro:build:done': ({ dir }) => checkBuiltText(storedEdition(), dir),
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const tell = () => {
          if (faults.length === 0) logger.info('The content holds together.');
          else logger.error(`The content has faults.\n\n${reportFaults(faults, folder.name)}\n`);
        };
        tell();
        const pages = keepPagesFresh(server, () => reading);
        server.watcher.add(folder.path);
        server.watcher.on('all', (_event, file) => {
          if (!isInside(file, folder)) return;
          // One reading after another, so that the last change has the last word.
          // A file that is gone before it is read, as some editors save, comes back with an event of its own.
          reading = reading
            .then(read)
            .then(() => (faults.length === 0 ? refreshContent?.({}) : undefined))
            .then(() => {
              tell();
              pages.reload();
            })
            .catch((error: unknown) => {
              logger.warn(`The content could not be read just now: ${String(error)}`);
            });
        });
        server.middlewares.use((request, response, next) => {
          if (faults.length === 0 || isOfVite(request.url ?? '', server.config.base)) {
            next();
            return;
          }
          // A favicon, a style sheet: there is nothing to make it from, and no page to say so on.
          const asksForPage = request.headers.accept?.includes('text/html') ?? false;
          response.writeHead(500, {
            'Content-Type': `text/${asksForPage ? 'html' : 'plain'}; charset=utf-8`,
          });
          response.end(
            asksForPage
              ? faultPage(reportFaults(faults, folder.name), server.config.base)
              : 'The content has faults.',
          );
        });
      },
    },
  };
}

/** Whether a file is the edition's, and not of the site that was built from it. */
function isInside(file: string, folder: EditionFolder): boolean {
  return file.startsWith(folder.path + path.sep) && !file.startsWith(folder.dist + path.sep);
}

/** Whether an address is of the development server’s own scripts, which bring a page back when faults are mended. */
function isOfVite(url: string, base: string): boolean {
  const address = url.startsWith(base) ? url.slice(base.length - 1) : url;
  return address.startsWith('/@') || address.startsWith('/node_modules/');
}
