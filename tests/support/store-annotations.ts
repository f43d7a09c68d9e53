import type { Page } from '@playwright/test';
import type { Annotation } from '../../src/annotations/annotation.ts';

/** Puts annotations where the browser keeps them, as if they had been made before; the page must be of the site. */
export async function storeAnnotations(page: Page, annotations: readonly Annotation[]): Promise<void> {
  await page.evaluate(async (all) => {
    localStorage.setItem('has-annotations /', '1');
    const opening = indexedDB.open('annotations /');
    opening.onupgradeneeded = () => opening.result.createObjectStore('annotations');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const writing = opening.result.transaction('annotations', 'readwrite');
    for (const annotation of all) writing.objectStore('annotations').put(annotation, annotation.id);
    await new Promise((resolve) => (writing.oncomplete = resolve));
    opening.result.close();
  }, annotations);
}
