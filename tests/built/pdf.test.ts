import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { dayOf, stateOf } from '../../src/edition/edition-state.ts';
import { superior } from '../../src/edition/superior.ts';
import { wordsOf } from '../../src/languages/words.ts';
import { makePdfs, type MadePdf } from '../../src/printing/make-pdfs.ts';
import { editionNamed } from '../support/editions.ts';
import { exportContextOf } from '../support/export-context.ts';
import { ensureBrowser } from '../support/find-browser.ts';
import { gatedWords, lettersOf } from '../support/gated-words.ts';
import { ROOT } from '../support/project.ts';

/** The size of glosses at the foot of a page, and of page numbers, in points: src/printing/book.css. */
const SIZES = { foot: 8.5, pageNumber: 9.5 };

interface Sheet {
  /** The running head: what stands highest. */
  readonly head: string;
  /** The words above the foot of the page, and those of the glosses there, without anything between them. */
  readonly words: string;
  readonly foot: string;
  readonly lowestWord: number;
  readonly highestFoot: number;
}

interface Heading {
  readonly title: string;
  readonly items: readonly Heading[];
}

const squeezed = (text: string) => lettersOf(text).replaceAll(' ', '');

/** Whether a page has words with the number of a note behind them; `¹` is no beginning of `¹²`. */
function isMarked(words: string, mark: string): boolean {
  return words
    .split(mark)
    .slice(1)
    .some((after) => !/^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(after));
}

function runOf(text: string, [, , c = 0, d = 0, , y = 0]: readonly number[]) {
  return { text, y, size: Math.hypot(c, d) };
}

async function readPdf(file: string) {
  const document = await getDocumentProxy(new Uint8Array(await readFile(file)));
  const sheets = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index): Promise<Sheet> => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      const runs = items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' ? [runOf(item.str, item.transform as readonly number[])] : [],
      );
      const isOf = (size: number) => (run: { readonly size: number }) => Math.abs(run.size - size) < 0.04;
      const foot = runs.filter(isOf(SIZES.foot));
      const words = runs.filter((run) => !isOf(SIZES.foot)(run) && !isOf(SIZES.pageNumber)(run));
      const top = Math.max(...runs.map(({ y }) => y));
      return {
        head: squeezed(
          runs
            .filter(({ y }) => y === top)
            .map(({ text }) => text)
            .join(''),
        ),
        words: squeezed(words.map(({ text }) => text).join('')),
        foot: squeezed(foot.map(({ text }) => text).join('')),
        lowestWord: Math.min(...words.map(({ y }) => y)),
        highestFoot: Math.max(0, ...foot.map(({ y }) => y)),
      };
    }),
  );
  const flat = (headings: readonly Heading[]): string[] =>
    headings.flatMap(({ title, items }) => [title, ...flat(items)]);
  const { info } = await document.getMetadata();
  const outline = flat(await document.getOutline());
  return { sheets, info, outline, marks: await document.getMarkInfo() };
}

describe.each(['poem', 'walk'])('the PDFs of the edition “%s”', (id) => {
  const site = editionNamed(id);
  let out: string;
  let edition: Edition;
  let gated: readonly string[];
  let made: readonly MadePdf[];
  let books: readonly Awaited<ReturnType<typeof readPdf>>[];

  beforeAll(async () => {
    out = await mkdtemp(path.join(tmpdir(), 'pdf-'));
    const context = await exportContextOf(site);
    edition = context.edition;
    gated = gatedWords(context);
    made = await makePdfs({
      ...{ edition, dist: site.dist, out, base: '/', executablePath: ensureBrowser() },
      words: wordsOf(edition.titlePage.interface),
      fonts: path.join(ROOT, '.astro/fonts'),
    });
    books = await Promise.all(made.map(({ file }) => readPdf(path.join(out, file))));
  });

  afterAll(async () => {
    await rm(out, { recursive: true, force: true });
  });

  test('are two, each with its pages, title, day and tags', () => {
    expect(made.map(({ file }) => file)).toEqual(['edition-a4.pdf', 'edition-a5.pdf']);
    const day = String(dayOf(stateOf(edition))).replaceAll('-', '');
    for (const [index, { sheets, info, marks }] of books.entries()) {
      expect(sheets.length).toBeGreaterThan(1);
      expect(sheets).toHaveLength(made[index]?.pages ?? 0);
      expect(info).toMatchObject({ Title: edition.titlePage.title, CreationDate: `D:${day}000000+00'00'` });
      expect(marks).toMatchObject({ Marked: true });
    }
  });

  test('have a bookmark for every part and every note', () => {
    const titles = [
      ...edition.parts.flatMap(({ title }) => (title === undefined ? [] : [title])),
      ...[...edition.notes.values()].map(({ number, title }) => `${String(number)} ${title}`),
    ];
    for (const { outline } of books)
      expect(outline.map(squeezed)).toEqual(expect.arrayContaining(titles.map(squeezed)));
  });

  test('have the gloss of each note at the foot of every page where the text names its subject', () => {
    for (const { sheets } of books) {
      for (const { title, gloss, number, mentions } of edition.mentioned) {
        const words = squeezed(`${title} ${gloss}`);
        const marks = mentions.map(({ lemma }) => squeezed(lemma) + superior(number));
        const isNamed = ({ words: all }: Sheet) => marks.some((mark) => isMarked(all, mark));
        const named = sheets.filter(isNamed);
        expect(named.length, title).toBeGreaterThan(0);
        expect(
          sheets.filter(({ foot }) => foot.includes(words)),
          title,
        ).toEqual(named);
      }
      for (const { lowestWord, highestFoot } of sheets) expect(highestFoot).toBeLessThan(lowestWord);
    }
  });

  test('name above each page the edition, and above each right-hand page what it is in', () => {
    for (const { sheets, outline } of books) {
      const heads = sheets.map(({ head }) => head);
      const title = squeezed(edition.titlePage.title);
      const parts = new Set([title, ...outline.map(squeezed)]);
      expect(heads.filter((_, index) => index % 2 === 1)).toEqual(
        sheets.slice(1).flatMap((_, index) => (index % 2 === 0 ? [title] : [])),
      );
      for (const head of heads.filter((_, index) => index > 0 && index % 2 === 0))
        expect(parts).toContain(head);
      expect(heads.some((head) => head !== title && parts.has(head))).toBe(true);
    }
  });

  test('have every passage, and nothing that a spoiler gates', () => {
    for (const { sheets } of books) {
      const all = sheets.map(({ words }) => words).join('');
      const found = edition.passages.filter(({ text }) => all.includes(squeezed(text).slice(0, 12)));
      expect(found).toHaveLength(edition.passages.length);
      for (const words of gated) expect(all).not.toContain(squeezed(words));
    }
    expect(gated.length > 0).toBe(edition.titlePage.spoilers.length > 0);
  });
});
