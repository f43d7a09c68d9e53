import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Page, type Route } from 'playwright-core';
import { dayOf, stateOf } from '../edition/edition-state.ts';
import { printPeople } from '../edition/title-page.ts';
import { downloadOf, type DownloadId } from '../exports/downloads.ts';
import { pagedBook, type PagedBook } from '../exports/pdf/paged-book.ts';
import { withInformation } from './pdf-information.ts';
import { dropNotePages, setPages } from './set-pages.ts';
import { keepLinesWhole } from './whole-lines.ts';

/**
 * The sheets, with the measure and the size of type that belong to each, and the PDFs of that size: with full notes and, of the
 * same pages, with short ones; and the text alone.
 */
const SHEETS = [
  {
    ids: { full: 'pdf-a4', short: 'pdf-short-a4', text: 'pdf-text-a4' },
    styles: '@page { size: A4; margin: 24mm 36mm 26mm; } body { font-size: 11.5pt; }',
  },
  {
    ids: { full: 'pdf-a5', short: 'pdf-short-a5', text: 'pdf-text-a5' },
    styles: '@page { size: A5; margin: 17mm 17mm 19mm; } body { font-size: 9.8pt; }',
  },
] as const satisfies readonly {
  ids: Readonly<Record<'full' | 'short' | 'text', DownloadId>>;
  styles: string;
}[];

const STYLES = ['book.css', 'book-text.css', 'book-notes.css'];

/** Where the document is taken to lie: an address that no network has. */
const ORIGIN = 'http://edition.invalid/';

/** A built site, and where its PDFs go. */
export interface PdfJob extends Omit<PagedBook, 'styles' | 'hasNotes'> {
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
    const print = async (page: Page, id: DownloadId, pages: () => Promise<number>) => {
      const { file } = downloadOf(id);
      job.onBegin?.(file);
      const started = performance.now();
      const count = await pages();
      const bytes = withInformation(await page.pdf(PRINTED), informationOf(job));
      await writeFile(path.join(job.out, file), bytes);
      const seconds = (performance.now() - started) / 1000;
      made.push({ id, file, pages: count, bytes: bytes.length, seconds });
    };
    for (const { ids, styles: ofSheet } of SHEETS) {
      const show = async (page: Page, hasNotes: boolean) => {
        const book = pagedBook(html, { ...job, hasNotes, styles: [ofSheet, ...styles].join('\n') });
        await page.route('**/*', (route) => answer(route, book, job));
        return openAndSet(page);
      };
      const noted = await browser.newPage();
      await print(noted, ids.full, () => show(noted, true));
      await print(noted, ids.short, () => noted.evaluate(dropNotePages));
      await noted.close();
      const plain = await browser.newPage();
      await print(plain, ids.text, () => show(plain, false));
      await plain.close();
    }
    return made;
  } finally {
    await browser.close();
  }
}

const PRINTED = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true } as const;

/** Opens the document and sets it into pages. */
async function openAndSet(page: Page): Promise<number> {
  await page.goto(ORIGIN, { waitUntil: 'load' });
  await page.evaluate(countInsteadOfChance);
  await page.evaluate('window.PagedConfig = { auto: false }');
  const paged = path.join(
    path.dirname(createRequire(import.meta.url).resolve('pagedjs')),
    '../dist/paged.polyfill.js',
  );
  await page.addScriptTag({ content: await readFile(paged, 'utf8') });
  await page.evaluate(keepLinesWhole);
  return page.evaluate(setPages);
}

/** Paged.js makes ids of chance and of the clock; of a count they are the same whenever the same content is set. */
function countInsteadOfChance(): void {
  let count = 0;
  Date.prototype.getTime = () => 0;
  performance.now = () => 0;
  Math.random = () => {
    count = (count * 1103515245 + 12345) % 2147483648;
    return count / 2147483648;
  };
}

function informationOf({ edition }: PdfJob) {
  const { title, author, description, interface: language } = edition.titlePage;
  return {
    title,
    author: printPeople(author, language),
    subject: description,
    day: dayOf(stateOf(edition)) ?? '1970-01-01',
  };
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
