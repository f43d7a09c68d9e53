import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Cite } from '@citation-js/core';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseMarkdown } from '../../../src/edition/markdown.ts';
import { readProse, type ProseLink } from '../../../src/edition/prose.ts';
import { printBibliographyRecords } from '../../../src/exports/bibliography.ts';
import { printChangesFeed } from '../../../src/exports/changes-feed.ts';
import { DOWNLOADS, downloadOf } from '../../../src/exports/downloads.ts';
import type { EditionData } from '../../../src/exports/edition-schema.ts';
import { printLlmsText } from '../../../src/exports/llms-text.ts';
import { makeDownloads } from '../../../src/exports/make-downloads.ts';
import { printNoteMarkdown } from '../../../src/exports/note-markdown.ts';
import { SITES } from '../../support/editions.ts';
import { exportContextOf } from '../../support/export-context.ts';
import { gatedWords, lettersOf } from '../../support/gated-words.ts';

/** The links of a piece of Markdown. */
function linksOf(text: string): readonly ProseLink[] {
  const { tree, faults } = parseMarkdown({ path: 'taken.md', text });
  // Its pictures lie on the site.
  const expected = ['component-in-prose', 'figure-from-elsewhere'];
  expect(faults.filter(({ rule }) => !expected.includes(rule))).toEqual([]);
  return readProse(tree).links;
}

/** The fields of CSV, line by line. */
function readCsv(text: string): string[][] {
  const fields = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (const { groups } of text.matchAll(fields)) {
    rows.at(-1)?.push(groups?.['quoted']?.replaceAll('""', '"') ?? groups?.['plain'] ?? '');
    if (groups?.['end'] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe.each(SITES)('what can be taken away of the edition “$id”', async (site) => {
  const context = await exportContextOf(site);
  const { edition } = context;
  const made = makeDownloads(context);
  const notes = [...edition.notes.values()];
  const file = (id: Parameters<typeof downloadOf>[0]) => made.get(id) ?? '';

  test('all is made that is made with the pages, but places where there are none', () => {
    const expected = DOWNLOADS.filter(
      ({ id, made: when }) => when === 'with-pages' && (id !== 'places' || edition.places.entries.length > 0),
    );
    expect([...made.keys()]).toEqual(expected.map(({ id }) => id));
  });

  test('the plain text is its witness, byte for byte', () => {
    expect(file('text')).toBe(readFileSync(path.join(site.path, 'witness.txt'), 'utf8'));
  });

  test('the text in Markdown has the words of every passage, and a link for each mention', () => {
    const text = file('markdown');
    const words = lettersOf(readProse(parseMarkdown({ path: 'taken.md', text }).tree).text);
    for (const passage of edition.passages) expect(words, passage.id).toContain(lettersOf(passage.text));
    const noteLinks = linksOf(text).filter(({ url }) => url.startsWith('/notes/'));
    expect(noteLinks).toHaveLength(
      edition.mentions.filter(({ stretchId }) => stretchId !== undefined).length,
    );
  });

  test('each note in Markdown has its open words, its sources and links that lead to notes', () => {
    for (const note of notes) {
      const text = printNoteMarkdown(note, context);
      expect(text.startsWith('# '), note.id).toBe(true);
      const found = lettersOf(readProse(parseMarkdown({ path: 'taken.md', text }).tree).text);
      for (const word of lettersOf(note.summary).split(' ')) expect(found, note.id).toContain(word);
      expect(text.match(/^- .*/gmu)?.length ?? 0).toBeGreaterThanOrEqual(note.sourceIds.length);
      const targets = linksOf(text).flatMap(
        ({ url }) => /^\/notes\/(?<id>[^/]+)\/$/u.exec(url)?.groups?.['id'] ?? [],
      );
      expect(targets.filter((id) => !edition.notes.has(id))).toEqual([]);
      expect(text).not.toMatch(/\]\((?:note|passage|lang|page):|\[@|undefined/u);
    }
  });

  test('the word list has a line of six fields for each note, in reading order', () => {
    const [head, ...rows] = readCsv(file('words'));
    expect(head).toHaveLength(6);
    expect(rows.map(([title, , gloss, , , address]) => [title, gloss, address])).toEqual(
      notes.map(({ id, title, gloss }) => [title, gloss, `/notes/${id}/`]),
    );
    const [mentioned] = edition.mentioned.filter(({ mentions }) => mentions.at(-1)?.stretchId !== undefined);
    const row = rows.find(([title]) => title === mentioned?.title);
    expect(row?.[4]).toContain(mentioned?.mentions.find(({ stretchId }) => stretchId !== undefined)?.lemma);
  });

  test('the bibliography has every source in each of its formats', () => {
    const csl = JSON.parse(file('csl')) as readonly { readonly id: string }[];
    expect(csl).toHaveLength(edition.sources.size);
    expect(file('ris').match(/^TY {2}- /gmu)?.length).toBe(edition.sources.size);
    expect(file('ris').match(/^ER {2}- /gmu)?.length).toBe(edition.sources.size);
    const bibtex = new Cite(file('bibtex')).format('data', { format: 'object' }) as unknown as readonly {
      readonly id: string;
    }[];
    expect(bibtex.map(({ id }) => id).toSorted()).toEqual(csl.map(({ id }) => id).toSorted());
  });

  test('the model as JSON lists the pictures that are shown in the open, with their captions and whose they are', () => {
    const data = JSON.parse(file('model')) as EditionData;
    const figures = data.parts.flatMap((part) => part.figures);
    expect(figures.map(({ id, caption }) => [id, caption])).toEqual(
      edition.parts.flatMap((part) => part.figures).map(({ id, text }) => [id, text]),
    );
    const shown = [...figures, ...data.notes.flatMap((note) => note.figures)];
    const listed = new Map(data.pictures.map((picture) => [picture.file, picture]));
    for (const { picture, alt } of shown) {
      expect(listed.get(picture)).toMatchObject({
        credit: edition.pictures.get(picture)?.credit,
        licence: edition.pictures.get(picture)?.licence,
      });
      expect(listed.get(picture)?.address).toMatch(/^\/_astro\/.+\.(?:svg|webp)$/u);
      expect(alt).not.toBe('');
    }
    if (site.id === 'walk') expect(shown.length).toBeGreaterThan(1);
  });

  test('the model as JSON is what its schema says, and has as much as the model', () => {
    const schema = JSON.parse(file('schema')) as object;
    const data = JSON.parse(file('model')) as EditionData;
    const ajv = new Ajv2020({ strict: false });
    ajv.validate(schema, data);
    expect(ajv.errors).toBeNull();
    expect(ajv.validate(schema, { ...data, notes: [{}] })).toBe(false);
    expect(data.parts.flatMap(({ passages }) => passages).map(({ text }) => text)).toEqual(
      edition.passages.map(({ text }) => text),
    );
    expect(data.mentions).toHaveLength(edition.mentions.length);
    expect(data.notes.map(({ id }) => id)).toEqual(notes.map(({ id }) => id));
    expect(data.sources).toHaveLength(edition.sources.size);
    const sources = new Set(data.sources.map(({ id }) => id));
    expect(data.notes.flatMap((note) => note.sources).filter((id) => !sources.has(id))).toEqual([]);
    expect(data.notes.flatMap(({ related }) => related)).toHaveLength(
      notes.flatMap(({ relations }) => relations).length,
    );
  });

  test('the feed of changes is XML with an entry for each, and no id twice', () => {
    const xml = printChangesFeed(context);
    const feed = XmlDocument.fromString(xml);
    const atom = { a: 'http://www.w3.org/2005/Atom' };
    expect(feed.find('/a:feed/a:entry', atom)).toHaveLength(edition.changes.length);
    const ids = feed.find('//a:id', atom).map(({ content }) => content);
    expect(new Set(ids).size).toBe(edition.changes.length + 1);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
    for (const { content } of feed.find('//a:updated', atom))
      expect(content).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/u);
    feed.dispose();
  });

  test('CITATION.cff says whose the edition is, and of which state', () => {
    const cff = parse(file('cff')) as Record<string, unknown>;
    expect(cff['cff-version']).toBe('1.2.0');
    expect(cff['title']).toBe(edition.titlePage.title);
    expect(cff['authors']).toEqual([{ name: edition.titlePage.editors }]);
    expect(cff['version']).toBe(edition.titlePage.version);
    expect(cff['date-released']).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(cff['url']).toBeUndefined();
  });

  test('llms.txt leads to every file, page and note', () => {
    const links = linksOf(printLlmsText(context, [...made.keys()])).map(({ url }) => url);
    expect(links).toEqual([
      ...[...made.keys()].map((id) => `/${downloadOf(id).file}`),
      ...[...edition.pages.keys()].map((id) => `/${id}/`),
      ...notes.map(({ id }) => `/notes/${id}.md`),
    ]);
  });

  test('nothing that a spoiler gates is in any of them but the TEI', () => {
    const gated = gatedWords(context);
    const open = [
      ...[...made].filter(([id]) => id !== 'tei').map(([, body]) => body),
      ...notes.map((note) => printNoteMarkdown(note, context)),
      printLlmsText(context, []),
    ].map(lettersOf);
    expect(gated.filter((words) => open.some((body) => body.includes(words)))).toEqual([]);
    if (edition.titlePage.spoilers.length > 0) {
      expect(gated.length).toBeGreaterThan(0);
      const tei = lettersOf(file('tei').replace(/<[^>]+>/gu, ''));
      expect(gated.some((words) => tei.includes(words))).toBe(true);
    }
  });
});

test('where the site knows its address, files name it, and never an address from the root', async () => {
  const context = await exportContextOf(SITES[0] ?? { path: '', name: '', dist: '' }, {
    base: '/reader/',
    site: 'https://example.org',
  });
  const made = makeDownloads(context);
  expect(made.get('cff')).toContain('url: https://example.org/reader/');
  expect(made.get('markdown')).toContain('](https://example.org/reader/notes/');
  expect(made.get('words')).toContain('https://example.org/reader/notes/');
  for (const [id, body] of made) expect(body, id).not.toMatch(/["(,]\/(?:reader\/)?(?:notes|text\.txt)/u);
});

test('an edition without sources has no BibTeX and no RIS to offer', () => {
  expect(printBibliographyRecords('BibTeX', { sources: new Map() })).toBeUndefined();
  expect(printBibliographyRecords('RIS', { sources: new Map() })).toBeUndefined();
});
