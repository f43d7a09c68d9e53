import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEditionFolder } from '../../../src/edition-folder.ts';
import { reportFaults } from '../../../src/edition/fault-report.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { printTei } from '../../../src/exports/tei.ts';
import { isOwnEdition, readOwnEdition } from '../../../src/taking-in/tei/own-edition.ts';
import { readXml } from '../../../src/taking-in/tei/xml-elements.ts';
import { SITES, WALK } from '../../support/editions.ts';
import { exportContextOf } from '../../support/export-context.ts';
import { modelOf, proseOf } from '../../support/model-of.ts';

/** Pictures are no part of TEI; they lie beside it. */
async function picturesOf(folder: string) {
  return (await readEditionFolder(folder)).filter(({ picture }) => picture !== undefined);
}

describe.each(SITES)('the TEI of the edition “$id”, taken in again', async (site) => {
  const context = await exportContextOf(site);
  const { edition } = context;
  const xml = printTei(context);
  const tei = readXml(xml);
  const files = [...readOwnEdition(tei), ...(await picturesOf(site.path))];
  const again = readEdition(files);

  test('it is known as an edition, and has no fault', () => {
    expect(isOwnEdition(tei)).toBe(true);
    expect(reportFaults(again.faults)).toBe(reportFaults([]));
  });

  test('the text is that of the witness, to the byte', async () => {
    const witness = files.find((file) => file.path === 'witness.txt')?.text;
    expect(witness).toBe(await readFile(path.join(site.path, 'witness.txt'), 'utf8'));
  });

  test('the bodies of notes and pages are the same, what a spoiler gates too: blocks, words, links, citations, tables', () => {
    const proses = [...edition.notes.values(), ...edition.pages.values()];
    for (const { path: file } of proses) {
      expect(proseOf(again.trees?.get(file)), file).toStrictEqual(proseOf(context.treeOf(file)));
    }
  });

  test('the model is the same: parts, passages, mentions, notes, sources, pages, maps, people, changes and index', () => {
    expect(again.edition === undefined ? undefined : modelOf(again.edition)).toStrictEqual(modelOf(edition));
  });
});

/** The edition that the TEI of a small one makes, once something in it has been written anew. */
async function corrected(from: string | RegExp, to: string) {
  const xml = printTei(await exportContextOf(WALK));
  const written = xml.replace(from, to);
  expect(written).not.toBe(xml);
  return readEdition([...readOwnEdition(readXml(written)), ...(await picturesOf(WALK.path))]).edition;
}

test('what a scholar corrects in the elements of TEI is what comes back: gloss, name, date, prose, text, title', async () => {
  const gloss = await corrected(/(?<=xml:id="note-murr".*?<gloss>)[^<]+/u, 'A cat, and a critic of it');
  expect(gloss?.notes.get('murr')?.gloss).toBe('A cat, and a critic of it');
  const name = await corrected(/(?<=<name type="name"[^>]*>)[^<]+/u, 'Another Name');
  expect(name?.names.map(({ text }) => text)).toContain('Another Name');
  const date = await corrected(/(?<=type="checked" when=")[^"]+/u, '2025-01-02');
  expect([...(date?.notes.values() ?? [])].map(({ checked }) => checked.edtf)).toContain('2025-01-02');
  const prose = await corrected(/(?<=xml:id="note-murr".*?<p>)/u, 'Before all: ');
  expect(prose?.notes.get('murr')?.text).toMatch(/^Before all: /u);
  const text = await corrected(/(?<=<p xml:id="p1" n="1">)/u, 'Once more: ');
  expect(text?.passages[0]?.text).toMatch(/^Once more: /u);
  const title = await corrected(/(?<=<bibl type="reviewed">.*?<publisher>)[^<]+/u, 'Another House');
  expect(title?.titlePage.reviewed?.publisher).toBe('Another House');
});

test('lines that an editor for XML has put in between make nothing else of it', async () => {
  const laidOut = await corrected(
    /(?<=<\/(?:p|note|div|head|label|name)>)(?=<(?!ref|hi|foreign|lb))/gu,
    '\n      ',
  );
  expect(laidOut === undefined ? undefined : modelOf(laidOut)).toStrictEqual(
    modelOf((await exportContextOf(WALK)).edition),
  );
});
