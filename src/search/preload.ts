import type { IndexManifest } from './index-manifest.ts';

const manifests = new Map<string, Promise<IndexManifest>>();

/** Lets the browser fetch a file that a script will ask for. */
export function preload(href: string): void {
  const link = document.createElement('link');
  const how = href.endsWith('.js') ? { rel: 'modulepreload' } : { rel: 'preload', as: 'fetch' };
  Object.assign(link, { ...how, crossOrigin: 'anonymous', href });
  document.head.append(link);
}

/**
 * Lets the browser fetch, side by side, what Pagefind would ask for one after another.
 * @param base the path that the site stands under.
 */
export function preloadIndex(base: string): Promise<IndexManifest> {
  const known = manifests.get(base);
  if (known !== undefined) return known;
  const fetched = fetchManifest(`${base}pagefind/`);
  manifests.set(base, fetched);
  fetched.catch(() => manifests.delete(base));
  return fetched;
}

async function fetchManifest(folder: string): Promise<IndexManifest> {
  const response = await fetch(`${folder}manifest.json`);
  if (!response.ok) throw new Error('The search could not fetch the manifest of the index.');
  const manifest = (await response.json()) as IndexManifest;
  for (const file of manifest.files) preload(folder + file);
  return manifest;
}
