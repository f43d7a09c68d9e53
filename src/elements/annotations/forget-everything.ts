import { clear, createStore } from 'idb-keyval';
import { databaseOf, flagOf, placeOf, sharedOf } from '../../annotations/storage.ts';
import { STORAGE_KEY } from '../../settings/stored-settings.ts';
import type { TextPageData } from './gathered-annotations.ts';

/** Deletes from the browser all that an edition has kept in it. What the browser keeps from us there is nothing of. */
export async function forgetEverything(base: string, pages: readonly TextPageData[]): Promise<void> {
  await clear(createStore(databaseOf(base), 'annotations')).catch(() => undefined);
  try {
    const keys = [flagOf(base), STORAGE_KEY, ...pages.map(({ page }) => placeOf(base + page))];
    for (const key of keys) localStorage.removeItem(key);
    sessionStorage.removeItem(sharedOf(base));
  } catch {
    // Storage that is blocked holds nothing.
  }
  for (const name of Object.keys(document.documentElement.dataset))
    if (!['title', 'part'].includes(name)) Reflect.deleteProperty(document.documentElement.dataset, name);
  document.dispatchEvent(new Event('settingschange'));
}
