import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { axeComplaints } from '../support/axe-complaints.ts';
import { expect, test } from '../support/browser-test.ts';
import { editionNamed } from '../support/editions.ts';
import { readEpub } from '../support/read-epub.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * What axe asks of a page of a website and not of a document of a book: a reading system frames each, and gives it its landmarks.
 * Ace by DAISY leaves the same rules out.
 */
const OF_WEBSITES = /^(?:bypass|landmark-one-main|region|page-has-heading-one):/u;

for (const id of ['walk', 'poem', 'story'])
  test.describe(`every document of the book of the edition “${id}”`, () => {
    test.use({ editionId: id });

    test('has nothing that axe complains of', async ({ page }) => {
      test.slow();
      const bytes = await readFile(path.join(editionNamed(id).dist, 'edition.epub'));
      const archive = unzipSync(bytes);
      await page.route('**/book-under-test/**', async (route) => {
        const file = new URL(route.request().url()).pathname.replace('/book-under-test/', 'EPUB/');
        const contentType = MEDIA_TYPES[path.extname(file)] ?? 'application/octet-stream';
        await route.fulfill({ body: Buffer.from(archive[file] ?? []), contentType });
      });
      const files = [...readEpub(bytes).documents.keys()];
      expect(files.length).toBeGreaterThan(8);
      for (const file of files) {
        await page.goto(`/book-under-test/${file}`);
        const complaints = (await axeComplaints(page)).filter((each) => !OF_WEBSITES.test(each));
        expect(complaints, file).toEqual([]);
      }
    });
  });
