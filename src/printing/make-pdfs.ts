import { readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Page, type Route } from 'playwright-core';
import { dayOf, stateOf } from '../edition/edition-state.ts';
import { downloadOf, type DownloadId } from '../exports/downloads.ts';
import { pagedBook, type PagedBook } from '../exports/pdf/paged-book.ts';
import { setPages } from './set-pages.ts';

/** The sheets, with the measure and the size of type that belong to each. */
const SHEETS = [
  {
    id: 'pdf-a4',
    styles: '@page { size: A4; margin: 24mm 36mm 26mm; } body { font-size: 11.5pt; }',
  },
  {
    id: 'pdf-a5',
    styles: '@page { size: A5; margin: 17mm 17mm 19mm; } body { font-size: 9.8pt; }',
  },
] as const satisfies readonly { id: DownloadId; styles: string }[];

const STYLES = ['book.css', 'book-text.css', 'book-notes.css'];

/** Where the document is taken to lie: an address that no network has. */
const ORIGIN = 'http://edition.invalid/';

/** A built site, and where its PDFs go. */
export interface PdfJob extends Omit<PagedBook, 'styles'> {
  /** The folder of the built site. */
  readonly dist: string;
  /** The path that the site is built for. */
  readonly base: string;
  /** The folder of the cut faces. */
  readonly fonts: string;
  readonly out: string;
  readonly executablePath: string;
  /** Hears which PDF is begun. */
  readonly onBegin?: (name: string) => void;
}

export interface MadePdf {
  readonly id: DownloadId;
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
  readonly seconds: number;
}

/**
 * Makes the PDFs of a built site from its page for printing, with one browser for all, and without a network.
 * @throws where the browser does not start, or a page of the PDF would not hold what it should.
 */
export async function makePdfs(job: PdfJob): Promise<readonly MadePdf[]> {
  const html = await readFile(path.join(job.dist, 'print/index.html'), 'utf8');
  const drawings = new URL('../exports/epub/book-drawings.css', import.meta.url);
  const styles = await Promise.all(
    [drawings, ...STYLES.map((file) => new URL(file, import.meta.url))].map((file) => readFile(file, 'utf8')),
  );
  const browser = await chromium.launch({
    executablePath: job.executablePath,
    // Letters as wide as they are: a shell without a window would round their widths to whole pixels.
    args: ['--font-render-hinting=none'],
  });
  try {
    const made: MadePdf[] = [];
    for (const sheet of SHEETS) {
      const { file } = downloadOf(sheet.id);
      job.onBegin?.(file);
      const started = performance.now();
      const page = await browser.newPage();
      const book = pagedBook(html, { ...job, styles: [sheet.styles, ...styles].join('\n') });
      await page.route('**/*', (route) => answer(route, book, job));
      const pages = await printBook(page, path.join(job.out, file), dayOf(stateOf(job.edition)));
      await page.close();
      const { size: bytes } = await stat(path.join(job.out, file));
      made.push({ id: sheet.id, file, pages, bytes, seconds: (performance.now() - started) / 1000 });
    }
    return made;
  } finally {
    await browser.close();
  }
}

async function printBook(page: Page, file: string, day = '1970-01-01'): Promise<number> {
  await page.goto(ORIGIN, { waitUntil: 'load' });
  await page.evaluate('window.PagedConfig = { auto: false }');
  const paged = path.join(
    path.dirname(createRequire(import.meta.url).resolve('pagedjs')),
    '../dist/paged.polyfill.js',
  );
  await page.addScriptTag({ content: await readFile(paged, 'utf8') });
  const pages = await page.evaluate(setPages);
  const printed = await page.pdf({
    ...{ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true },
  });
  await writeFile(file, withDay(printed, day));
  return pages;
}

/** Gives a PDF the day of the edition in place of the clock’s, in as many characters, so that no address in it shifts. */
function withDay(pdf: Buffer, day: string): Buffer {
  const date = `${day.replaceAll('-', '')}000000`;
  const words = pdf.toString('latin1').replaceAll(/\/(CreationDate|ModDate) \(D:\d{14}/gu, `/$1 (D:${date}`);
  return Buffer.from(words, 'latin1');
}

/** Answers with the document, the faces and what lies in the built site; all else is not there. */
async function answer(route: Route, book: string, { dist, base, fonts }: PdfJob): Promise<void> {
  const url = new URL(route.request().url());
  if (url.origin !== new URL(ORIGIN).origin) {
    await route.abort();
    return;
  }
  const pathname = decodeURIComponent(url.pathname);
  if (pathname === '/') await route.fulfill({ body: book, contentType: 'text/html; charset=utf-8' });
  else if (pathname.startsWith('/fonts/'))
    await route.fulfill({ path: path.join(fonts, path.basename(pathname)) });
  else if (pathname.startsWith(base))
    await route.fulfill({ path: path.join(dist, pathname.slice(base.length)) });
  else await route.abort();
}
