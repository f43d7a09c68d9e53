import type { IndexManifest } from '../index-manifest.ts';

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
  const fetched = fetchManifest(base).then((manifest) => {
    for (const file of manifest.files) preload(`${base}pagefind/${file}`);
    return manifest;
  });
  manifests.set(base, fetched);
  fetched.catch(() => manifests.delete(base));
  return fetched;
}

/** Forgets the manifest, so that the next answer is made from the edition as it is now. */
export function forgetIndex(base: string): void {
  manifests.delete(base);
}

/**
 * Fetches the manifest as it is now: it tells whether the edition has changed, so no cache may answer for it.
 * @throws where it cannot be fetched.
 */
export async function fetchManifest(base: string): Promise<IndexManifest> {
  const response = await fetch(`${base}pagefind/manifest.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error('The search could not fetch the manifest of the index.');
  return (await response.json()) as IndexManifest;
}
