import type { AstroIntegration } from 'astro';
import { storedEdition } from '../edition-store.ts';
import { DOWNLOADS } from '../exports/downloads.ts';

/**
 * Gives each file to take away that is made along with the pages an address of its own. One file in `src/pages/` with a
 * parameter could not: the development server asks for a slash behind the address of such.
 */
export function downloadRoutes(): AstroIntegration {
  return {
    name: 'download-routes',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        // A build makes no file of places where there are none; while writing there may be some any moment.
        const hasPlaces = command !== 'build' || storedEdition().places.entries.length > 0;
        for (const { id, file, made } of DOWNLOADS) {
          if (made !== 'with-pages' || (id === 'places' && !hasPlaces)) continue;
          injectRoute({ pattern: `/${file}`, entrypoint: './src/pages/_download.ts' });
        }
      },
    },
  };
}
