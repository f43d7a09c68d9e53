import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as libxml from 'libxml2-wasm';
import { afterAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/edition/edition.ts';
import { isSpoilerHeading } from '../../../src/edition/spoiler.ts';
import { teiId } from '../../../src/markup/tei-id.ts';
import { printTei } from '../../../src/exports/tei.ts';
import { editionNamed, SITES, WALK } from '../../support/editions.ts';
import { exportContextOf } from '../../support/export-context.ts';

const { XmlDocument, XmlElement } = libxml;

/** A validator of RELAX NG. libxml2 means to drop it some day and marks it so; the version pinned has it, and no other package without native code. */
function relaxNg(schema: libxml.XmlDocument) {
  interface Validators {
    readonly RelaxNGValidator: {
      fromDoc: (schema: libxml.XmlDocument) => {
        validate: (document: libxml.XmlDocument) => void;
        dispose: () => void;
      };
    };
  }
  return (libxml as unknown as Validators).RelaxNGValidator.fromDoc(schema);
}

const NAMES = { t: 'http://www.tei-c.org/ns/1.0', xml: 'http://www.w3.org/XML/1998/namespace' };
const grammar = XmlDocument.fromString(
  readFileSync(path.join(import.meta.dirname, '../../support/tei.rng'), 'utf8'),
);
const validator = relaxNg(grammar);
afterAll(() => {
  validator.dispose();
  grammar.dispose();
});

/** The words of an element, without notes at the foot: `<lb/>` and a line end a line, a block within it a paragraph. */
function wordsOf(tei: libxml.XmlDocument, id: string): string {
  const here = `//*[@xml:id="${id}"]`;
  const parts = [
    `${here}//text()[not(ancestor::t:note)]`,
    `${here}//t:lb`,
    `${here}//t:l[preceding-sibling::t:l]`,
    `${here}//t:item[preceding-sibling::t:item]`,
    `${here}[self::t:quote]/*[preceding-sibling::*]`,
  ];
  const inOrder = tei.find(parts.join(' | '), NAMES);
  return inOrder.map((node) => (node instanceof XmlElement ? endOf(node.name) : node.content)).join('');
}

function endOf(element: string): string {
  return ['lb', 'l'].includes(element) ? '\n' : '\n\n';
}

const count = (tei: libxml.XmlDocument, where: string) => tei.find(where, NAMES).length;
const spoken = (edition: Edition) => edition.passages.filter(({ speaker }) => speaker !== undefined);

describe.each(SITES)('the TEI of the edition “$id”', async (site) => {
  const context = await exportContextOf(site);
  const { edition } = context;
  const xml = printTei(context);
  const tei = XmlDocument.fromString(xml);
  afterAll(() => {
    tei.dispose();
  });

  test('it is valid', () => {
    expect(() => {
      validator.validate(tei);
    }).not.toThrow();
  });

  test('no id stands twice, and every pointer leads to one', () => {
    const ids = tei.find('//@xml:id', NAMES).map(({ content }) => content);
    expect(ids.length).toBe(new Set(ids).size);
    const known = new Set(ids);
    const pointers = tei
      .find('//@target | //@corresp | //@active | //@passive | //@who | //@next | //@prev', NAMES)
      .flatMap(({ content }) => content.split(' '))
      .filter((pointer) => pointer.startsWith('#'));
    expect(pointers.filter((pointer) => !known.has(pointer.slice(1)))).toEqual([]);
    expect(pointers.length).toBeGreaterThan(edition.notes.size);
  });

  test('every passage and author’s note has the characters that the text has', () => {
    for (const { id, pageId, text } of edition.passages) {
      expect(wordsOf(tei, teiId.place(pageId, id)), id).toBe(text);
    }
    const notes = edition.parts.flatMap(({ authorNotes }) => authorNotes);
    expect(count(tei, '//t:text//t:note[@type="author"]')).toBe(notes.length);
    for (const { id, pageId, text } of notes) {
      const note = tei.get(`//*[@xml:id="${teiId.place(pageId, id)}"]`, NAMES);
      expect(note?.content, id).toBe(text.replace(/\n\n/gu, ''));
    }
  });

  test('lines, speeches, headings, printed pages and mentions are as many as the model has', () => {
    const lines = edition.passages.flatMap((passage) =>
      passage.lines.filter(({ number }) => number !== undefined),
    );
    expect(count(tei, '//t:l[@n]')).toBe(lines.length);
    expect(count(tei, '//t:sp[@who]')).toBe(spoken(edition).length);
    expect(count(tei, '//t:person[@role="speaker"]')).toBe(
      new Set(spoken(edition).map(({ speaker }) => speaker)).size,
    );
    expect(count(tei, '//t:body//t:div[@type="section"]')).toBe(
      edition.parts.flatMap(({ headings }) => headings).length,
    );
    expect(count(tei, '//t:body//t:pb')).toBe(
      edition.parts.flatMap(({ printedPages }) => printedPages).length,
    );
    const mentions = tei.find('//t:text//t:ref[@type="mention"][not(@prev)]/@xml:id', NAMES);
    expect(mentions.map(({ content }) => content).toSorted()).toEqual(
      edition.mentions.map(({ id }) => id).toSorted(),
    );
  });

  test('notes, names, dates, places, relations, sources and changes are as many as the model has', () => {
    const notes = [...edition.notes.values()];
    const names = notes.flatMap(({ allNames }) => allNames);
    expect(count(tei, '//t:standOff/t:note')).toBe(notes.length);
    expect(count(tei, '//t:name[@type="name"]')).toBe(names.filter(({ role }) => role === 'name').length);
    expect(count(tei, '//t:name[@type="find"]')).toBe(names.filter(({ role }) => role === 'find').length);
    expect(count(tei, '//t:note/t:date[@type="dates"]')).toBe(
      notes.filter(({ dates }) => dates !== undefined).length,
    );
    const moments = notes.flatMap((note) => note.moments);
    const gated = moments.filter(({ spoiler }) => spoiler !== undefined);
    expect(count(tei, '//t:note/t:listEvent/t:event')).toBe(moments.length);
    expect(count(tei, '//t:note[@type="spoiler"]/t:listEvent/t:event')).toBe(gated.length);
    expect(count(tei, '//t:standOff/t:note/t:geo')).toBe(
      notes.filter(({ place }) => place !== undefined).length,
    );
    expect(count(tei, '//t:relation')).toBe(notes.flatMap(({ relations }) => relations).length / 2);
    expect(count(tei, '//t:listBibl/t:bibl')).toBe(edition.sources.size);
    expect(count(tei, '//t:change')).toBe(edition.changes.length);
    const data = tei.get('//t:xenoData[@type="csl-json"]', NAMES)?.content ?? '[]';
    expect((JSON.parse(data) as unknown[]).length).toBe(edition.sources.size);
  });

  test('each note cites the sources that the model says it cites, in that order', () => {
    for (const { id, sourceIds } of edition.notes.values()) {
      const cited = tei
        .find(`//*[@xml:id="${teiId.note(id)}"]//t:ref[@type="citation"]/@target`, NAMES)
        .flatMap(({ content }) => content.split(' '));
      expect([...new Set(cited)], id).toEqual(sourceIds.map((source) => `#${teiId.source(source)}`));
    }
  });

  test('what a spoiler gates stands in a note that says so, and nowhere else', () => {
    const headings = edition.titlePage.spoilers.map(({ heading }) => heading);
    for (const { id, path: file, text } of edition.notes.values()) {
      const note = `//*[@xml:id="${teiId.note(id)}"]`;
      const gates = context.treeOf(file).children.filter((node) => isSpoilerHeading(node, headings));
      expect(count(tei, `${note}/t:note[@type="spoiler"][t:desc]`), id).toBe(gates.length);
      const open = new Set(text.match(/\p{Letter}{4,}/gu));
      const printed = tei
        .find(
          `${note}/*[self::t:p or self::t:quote or self::t:list]//text()[not(ancestor::t:ref/@type)]`,
          NAMES,
        )
        .flatMap(({ content }) => content.match(/\p{Letter}{4,}/gu) ?? []);
      expect(
        printed.filter((word) => !open.has(word)),
        id,
      ).toEqual([]);
      for (const { content } of tei.find(`${note}/t:note[@type="spoiler"]/t:p`, NAMES)) {
        expect(text.includes(content.slice(0, 40)), id).toBe(false);
      }
    }
  });
});

test('a note’s spoiler has its level and its warning', async () => {
  const xml = printTei(await exportContextOf(WALK));
  expect(xml).toMatch(/<note type="spoiler" subtype="\w+"><label type="heading" n="2">/u);
  expect(xml).toContain('<desc>gives away the ending of the novel</desc>');
});

test('words that run over the end of a line are one mention in two pieces, each leading to the other', async () => {
  const xml = printTei(await exportContextOf(editionNamed('poem')));
  expect(xml).toContain('xml:id="mention-obol-1" next="#mention-obol-1.2">the coin that my mother</ref></l>');
  expect(xml).toContain('xml:id="mention-obol-1.2" prev="#mention-obol-1">put under my tongue</ref>');
});

test('the same content gives the same bytes', async () => {
  const [one, other] = await Promise.all([exportContextOf(WALK), exportContextOf(WALK)]);
  expect(printTei(one)).toBe(printTei(other));
});

test('what TEI does not have here is not valid', () => {
  const wrong = XmlDocument.fromString('<TEI xmlns="http://www.tei-c.org/ns/1.0"><body/></TEI>');
  expect(() => {
    validator.validate(wrong);
  }).toThrow();
  wrong.dispose();
});
