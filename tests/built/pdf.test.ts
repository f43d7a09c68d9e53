import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { capitalise } from '../../src/edition/capitalise.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { dayOf, stateOf } from '../../src/edition/edition-state.ts';
import { superior } from '../../src/edition/superior.ts';
import { printPerson } from '../../src/edition/title-page.ts';
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
  /** How much of the measure its last line of words fills, and what that line says. */
  readonly lastLine: { readonly share: number; readonly words: string };
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

function runOf(text: string, width: number, [, , c = 0, d = 0, x = 0, y = 0]: readonly number[]) {
  return { text, x, right: x + width, y, size: Math.hypot(c, d) };
}

/** The last line of some words. Numbers of notes and of passages stand a little higher than their line. */
function lastLineOf(words: readonly ReturnType<typeof runOf>[]): Sheet['lastLine'] {
  const lowest = Math.min(...words.map(({ y }) => y));
  const line = words.filter(({ y }) => y - lowest < 4);
  const [left, right] = [Math.min(...words.map(({ x }) => x)), Math.max(...words.map(({ right }) => right))];
  const end = Math.max(...line.map(({ right }) => right));
  return {
    share: (end - left) / (right - left),
    words: squeezed(line.map(({ text }) => text).join('')),
  };
}

async function readPdf(file: string) {
  const document = await getDocumentProxy(new Uint8Array(await readFile(file)));
  const sheets = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index): Promise<Sheet> => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      const runs = items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [runOf(item.str, item.width, item.transform as readonly number[])]
          : [],
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
        lastLine: lastLineOf(words),
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
  let all: readonly Awaited<ReturnType<typeof readPdf>>[];
  let full: typeof all;
  let noted: typeof all;
  let bare: typeof all;

  beforeAll(async () => {
    out = await mkdtemp(path.join(tmpdir(), 'pdf-'));
    const context = await exportContextOf(site);
    edition = context.edition;
    gated = gatedWords(context);
    made = await makeAll(out);
    all = await Promise.all(made.map(({ file }) => readPdf(path.join(out, file))));
    const ofKind = (...kinds: readonly string[]) =>
      all.filter((_, index) => kinds.includes(made[index]?.id.replace(/-a\d$/u, '') ?? ''));
    [full, noted, bare] = [ofKind('pdf'), ofKind('pdf', 'pdf-short'), ofKind('pdf-text')];
  });

  const makeAll = (folder: string) =>
    makePdfs({
      ...{ edition, dist: site.dist, out: folder, base: '/', executablePath: ensureBrowser() },
      words: wordsOf(edition.titlePage.interface),
      fonts: path.join(ROOT, '.astro/fonts'),
    });

  afterAll(async () => {
    await rm(out, { recursive: true, force: true });
  });

  test('are three of each size, each with its pages, title, author, subject, day, language and tags', () => {
    const sizes = ['a4', 'a5'];
    expect(made.map(({ file }) => file)).toEqual(
      sizes.flatMap((size) => [`edition-${size}.pdf`, `short-notes-${size}.pdf`, `text-${size}.pdf`]),
    );
    const { title, author, description, language } = edition.titlePage;
    const day = String(dayOf(stateOf(edition))).replaceAll('-', '');
    for (const [index, { sheets, info, marks }] of all.entries()) {
      expect(sheets.length).toBeGreaterThan(1);
      expect(sheets).toHaveLength(made[index]?.pages ?? 0);
      expect(info).toMatchObject({
        ...{ Title: title, Author: author.map(printPerson).join(' and '), Subject: description },
        ...{ CreationDate: `D:${day}000000+00'00'`, Language: language },
      });
      expect(marks).toMatchObject({ Marked: true });
    }
  });

  test('have a bookmark for every part and every note', () => {
    const titles = [
      ...edition.parts.flatMap(({ title }) => (title === undefined ? [] : [title])),
      ...[...edition.notes.values()].map(({ number, title }) => `${String(number)} ${title}`),
    ];
    for (const { outline } of full)
      expect(outline.map(squeezed)).toEqual(expect.arrayContaining(titles.map(squeezed)));
  });

  test('bookmark the title and every heading without the number of a note', () => {
    for (const { outline } of all) {
      expect(outline[0]).toBe(edition.titlePage.title);
      expect(outline.join('\n')).not.toMatch(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/u);
    }
  });

  test('with short notes end with the text, and so do those without any', () => {
    const { notes } = wordsOf(edition.titlePage.interface).print;
    for (const { outline, sheets } of all.filter((book) => !full.includes(book))) {
      expect(outline).not.toContain(notes);
      expect(sheets.length).toBeLessThan(full[0]?.sheets.length ?? 0);
    }
    expect(noted).toHaveLength(4);
  });

  test('of the text alone have no mark of a note and no gloss', () => {
    expect(bare).toHaveLength(2);
    for (const { sheets } of bare) {
      expect(sheets.map(({ foot }) => foot).join('')).toBe('');
      for (const { lemma, number } of edition.mentioned.flatMap((note) =>
        note.mentions.map((mention) => ({ ...mention, number: note.number })),
      )) {
        const words = squeezed(lemma);
        expect(sheets.some((sheet) => sheet.words.includes(words))).toBe(true);
        expect(sheets.some((sheet) => isMarked(sheet.words, words + superior(number)))).toBe(false);
      }
    }
  });

  test('are the same bytes whenever the same content is printed', async () => {
    const again = path.join(out, 'again');
    await mkdir(again);
    await makeAll(again);
    for (const { file } of made) {
      const [first, second] = await Promise.all(
        [out, again].map((folder) => readFile(path.join(folder, file))),
      );
      expect(first?.equals(second ?? Buffer.alloc(0)), file).toBe(true);
    }
  });

  test('have the gloss of each note at the foot of every page where the text names its subject', () => {
    for (const { sheets } of noted) {
      for (const { title, gloss, number, mentions } of edition.mentioned) {
        const words = squeezed(`${title} ${capitalise(gloss)}`);
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

  test('end each page of the text with a line that is full, or that ends its paragraph or its verse', () => {
    const ends = new Set(
      edition.parts
        .flatMap(({ stretches }) => stretches)
        .flatMap(({ text }) => text.split(/\s*\n\s*/u).map((line) => squeezed(line).slice(-8))),
    );
    for (const { sheets } of noted) {
      const pages = sheets.slice(1).filter(({ foot }) => foot !== '');
      expect(pages.length).toBeGreaterThan(1);
      for (const { lastLine } of pages) {
        const words = lastLine.words.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹\d]+$/u, '');
        const isEnd = [...ends].some((end) => words.endsWith(end));
        expect(isEnd || lastLine.share > 0.8, `${lastLine.words}, ${String(lastLine.share)}`).toBe(true);
      }
    }
  });

  test('name above each page the edition, and above each right-hand page what it is in', () => {
    for (const { sheets, outline } of full) {
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
    for (const { sheets } of all) {
      const printed = sheets.map(({ words }) => words).join('');
      // A drop capital is a piece of its own, and the small capital behind it is read as a great one.
      const letters = printed.toLowerCase();
      const missing = edition.passages.filter(
        ({ text }) => !letters.includes(squeezed(text).slice(1, 13).toLowerCase()),
      );
      expect(missing.map(({ text }) => text.slice(0, 40))).toEqual([]);
      for (const words of gated) expect(printed).not.toContain(squeezed(words));
    }
    expect(gated.length > 0).toBe(edition.titlePage.spoilers.length > 0);
  });
});
