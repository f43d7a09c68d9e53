import { placeOf, sharedOf } from '../../annotations/storage.ts';
import { SETTINGS } from '../../settings/setting.ts';
import { applySettings, forgetSettings } from '../keep-settings.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { TextPageData } from './page-loader.ts';

/** Deletes from the browser all that an edition has kept in it; what hinders that is the store’s trouble then. */
export async function forgetEverything(
  store: AnnotationStore,
  base: string,
  pages: readonly TextPageData[],
): Promise<void> {
  await store.clear();
  try {
    for (const { page } of pages) localStorage.removeItem(placeOf(base + page));
    sessionStorage.removeItem(sharedOf(base));
  } catch {
    // Storage that is blocked holds nothing.
  }
  applySettings(new Map(SETTINGS.map(({ name }) => [name, ''])));
  forgetSettings();
}
