import type { Analyser } from '../analyser.ts';
import { createFullText, type FullText } from './full-text.ts';
import type { PagefindModule } from './pagefind.ts';
import { preloadIndex } from './preload.ts';

/**
 * Starts Pagefind.
 * @param base the path that the site stands under.
 * @throws where it cannot be fetched.
 */
export async function openFullText(base: string, analyser: Analyser): Promise<FullText> {
  const basePath = `${base}pagefind/`;
  const { entryTag, addresses } = await preloadIndex(base);
  const module = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as PagefindModule;
  const pagefind = module.createInstance({ basePath, baseUrl: base, noWorker: true, metaCacheTag: entryTag });
  return createFullText(pagefind, { base, addresses, analyser });
}
