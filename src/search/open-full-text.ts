import { createFullText, type FullText } from './full-text.ts';
import type { PagefindModule } from './pagefind.ts';
import { preloadIndex } from './preload.ts';

/**
 * Starts Pagefind.
 * @param base the path that the site stands under.
 */
export async function openFullText(base: string): Promise<FullText> {
  const basePath = `${base}pagefind/`;
  const { tag, addresses } = await preloadIndex(base);
  const module = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as PagefindModule;
  const pagefind = module.createInstance({ basePath, baseUrl: base, noWorker: true, metaCacheTag: tag });
  return createFullText(pagefind, addresses);
}
