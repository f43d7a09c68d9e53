import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { storedEdition } from '../edition-store.ts';
import { wordsOf } from '../languages/words.ts';
import { findBrowser } from '../printing/find-browser.ts';
import { makePdfs } from '../printing/make-pdfs.ts';
import { clearProgress, showProgress } from '../progress-line.ts';

/**
 * Makes the PDFs from the built page for printing, where the machine has a Chromium; it comes before the page of downloads is held
 * to what was made. `PDF=no` leaves them out. A PDF that cannot be made is left out, and fails no build.
 */
export function printedBooks(base: string): AstroIntegration {
  return {
    name: 'printed-books',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (process.env['PDF'] === 'no') return;
        const dist = fileURLToPath(dir);
        if (statSync(path.join(dist, 'print/index.html'), { throwIfNoEntry: false }) === undefined) return;
        try {
          await makeThem(dist, base);
        } catch (error) {
          clearProgress();
          const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
          console.log(`The PDFs were left out: ${reason ?? ''}`);
        }
      },
    },
  };
}

async function makeThem(dist: string, base: string): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    console.log('The PDFs were left out: making them needs a Chromium, and this machine has none.');
    return;
  }
  const edition = storedEdition();
  const made = await makePdfs({
    ...{ edition, dist, base, executablePath, out: dist },
    words: wordsOf(edition.titlePage.interface),
    fonts: path.join(process.cwd(), '.astro/fonts'),
    onBegin: (file) => {
      showProgress(`Making ${file}`);
    },
  });
  clearProgress();
  const list = made.map(({ file, pages }) => `${file} (${String(pages)} pages)`).join(', ');
  const seconds = made.reduce((sum, pdf) => sum + pdf.seconds, 0);
  console.log(`Made ${list} in ${seconds.toFixed(1)} s.`);
}
