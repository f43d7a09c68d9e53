import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Frame, Page } from '@playwright/test';

const FOLIATE = path.dirname(createRequire(import.meta.url).resolve('foliate-js/view.js'));

/** Opens a book in foliate-js, the engine of the e-reader Foliate, whose notes pop up in an element of their own. */
const READER = `<!doctype html><html lang="en"><title>Reader</title>
<style>body { margin: 0; display: grid; height: 100vh } foliate-view { display: block; min-height: 30vh }</style>
<body><div id="pop-up"></div><script type="module">
import '/foliate/view.js';
import { FootnoteHandler } from '/foliate/footnotes.js';
const blob = await (await fetch('/edition.epub')).blob();
const view = document.createElement('foliate-view');
document.body.append(view);
await view.open(new File([blob], 'edition.epub', { type: 'application/epub+zip' }));
const notes = new FootnoteHandler();
notes.addEventListener('before-render', ({ detail }) => document.getElementById('pop-up').replaceChildren(detail.view));
view.addEventListener('link', (event) => notes.handle(view.book, event));
window.reader = view;
</script>`;

/** A reader of e-books with the edition open in it. */
export interface BookReader {
  /** Goes to a place of the book, and gives the document that shows it. */
  goTo(href: string): Promise<Frame>;
  /** The document in which the last note popped up. */
  popUp(): Promise<Frame>;
}

/** Opens the edition’s book on a page of the site where it is served. */
export async function openBook(page: Page): Promise<BookReader> {
  await page.route('**/foliate/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/foliate/') {
      await route.fulfill({ body: READER, contentType: 'text/html' });
      return;
    }
    const body = await readFile(path.join(FOLIATE, pathname.replace('/foliate/', '')));
    await route.fulfill({ body, contentType: 'text/javascript' });
  });
  await page.goto('/foliate/');
  await page.waitForFunction(() => 'reader' in window);
  const frameWith = async (selector: string): Promise<Frame> => {
    for (let tries = 0; tries < 100; tries += 1) {
      for (const frame of page.frames().slice(1))
        if (
          (await frame
            .locator(selector)
            .count()
            .catch(() => 0)) > 0
        )
          return frame;
      await page.waitForTimeout(100);
    }
    throw new Error(`The reader shows no ${selector}.`);
  };
  return {
    goTo: async (href) => {
      await page.evaluate(
        (to) => (window as unknown as { reader: { goTo(to: string): Promise<void> } }).reader.goTo(to),
        `EPUB/${href}`,
      );
      const id = href.split('#')[1];
      return await frameWith(id === undefined ? 'section' : `[id="${id}"]`);
    },
    popUp: () => frameWith('body > p.headword, body > .headword'),
  };
}
