import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFiles, TAKEN } from '../../../src/edition/checks/check-files.ts';
import { withoutEchoes } from '../../../src/edition/echoes.ts';
import type { Fault, Rule } from '../../../src/edition/fault.ts';
import { readParts } from '../../../src/edition/part.ts';
import { changedFiles, faultsOf } from '../../generated/edition-of.ts';

const said = (path: string, text = 'Words.') =>
  checkFiles([{ path, text }], ['edition.yaml', 'changes.yaml', 'witness.txt']).map(
    ({ rule, message }) => `${rule} ${message}`,
  );

test.each([
  'text/2 Evening.mdx',
  'text/2.1-evening.mdx',
  'pages/discuss.mdx',
  'notes/more/volkov.mdx',
  'README.md',
  'LICENSE.txt',
  'edition.yaml',
  'maps/sea.geojson',
])('a file may be called %s', (path) => {
  expect(said(path)).toEqual([]);
});

test.each([
  ['pages/search.mdx', /\/search\/ has a page of its own/u],
  ['pages/handout.mdx', /\/handout\/ has a page of its own/u],
  ['pages/404.mdx', /\/404\/ has a page of its own/u],
  ['pages/timeline.mdx', /has a page of its own/u],
  ['pages/My Page.mdx', /my-page\.mdx/u],
  ['pages/Über uns.mdx', /uber-uns\.mdx/u],
  ['pages/sub/about.mdx', /Move the file to pages\/about\.mdx/u],
  ['pages/thanks.md', /Rename it to thanks\.mdx/u],
  ['notes/volkov.MDX', /Rename it to volkov\.mdx/u],
  ['notes/index.mdx', /another name/u],
  ['notes/con.mdx', /Windows keeps the name “con”/u],
  ['text/LPT1.mdx', /Windows keeps the name “LPT1”/u],
  ['text/3.txt', /Only files that end in \.mdx are read here\. Rename it to 3\.mdx/u],
  ['notes/volkov.yaml', /Only files that end in \.mdx/u],
  ['edition.yml', /Rename it to edition\.yaml/u],
  ['Edition.YAML', /Rename it to edition\.yaml/u],
  ['change.yaml', /Rename it to changes\.yaml/u],
  ['corrections.yaml', /Those that are read are edition\.yaml, changes\.yaml/u],
  ['volkov.mdx', /Move the file into text\/, notes\/ or pages\//u],
  ['note/volkov.mdx', /Move the file into/u],
])('a file cannot be called %s, and is told what it can', (path, message) => {
  expect(said(path)).toEqual([expect.stringMatching(message)]);
});

test.each(['caf\uFFFD', 'a\0b'])('a file that is not written in UTF-8 says so: %j', (text) => {
  expect(said('notes/a.mdx', text)).toEqual([expect.stringMatching(/^encoding-not-utf8/u)]);
});

test.each([
  ['a\u0007b', /U\+0007.*Take it out/u],
  ['a\u0092b', /U\+0092.*wrong encoding/u],
  ['a\uFFFEb', /U\+FFFE/u],
  ['a \u202Eb\nc\u202C', /U\+202E.*turns the direction/u],
  ['a \u2067b', /U\+2067/u],
])('a sign that breaks what is made of it is named: %j', (text, message) => {
  expect(said('notes/a.mdx', text)).toEqual([expect.stringMatching(message)]);
});

test.each(['שלום\u200F!', 'a \u202Bב\u202C c', 'a \u2068\u2067ב\u2069\u2069 c', 'n\u00ADo\u200Dt\u2028e'])(
  'signs that nobody sees and that break nothing are left alone: %j',
  (text) => {
    expect(said('notes/a.mdx', text)).toEqual([]);
  },
);

test('a file that lies there under another name is one fault, and brings no others', () => {
  const { ['bibliography.json']: bibliography } = Object.fromEntries(
    changedFiles({}).map(({ path, text }) => [path, text] as const),
  );
  const faults = faultsOf({ 'bibliography.json': undefined, 'Bibliography.json': bibliography });
  expect(faults.map(({ rule, path }) => `${rule} ${path}`)).toEqual(['path-not-usable Bibliography.json']);
});

test('a former id that the site itself has is a fault', () => {
  const faults = faultsOf({
    'notes/note-baa.mdx': (text) => text.replace('checked:', 'formerly: [index]\nchecked:'),
  });
  expect(faults.map(({ rule, line }) => `${String(line)} ${rule}`)).toEqual(['10 former-id-taken']);
});

test('a note without a word below its front matter says so', () => {
  const faults = faultsOf({ 'notes/note-baa.mdx': (text) => text.replace(/---\n\n[\s\S]*$/u, '---\n') });
  expect(faults.map(({ rule, path }) => `${rule} ${path}`)).toContain('file-empty notes/note-baa.mdx');
});

test('parts of the text stand in natural order', () => {
  const files = ['10.mdx', '2.mdx', '1.mdx'].map((name) => ({ path: `text/${name}`, text: name }));
  expect(readParts(files, { layout: 'page', lines: 'edition' }).parts.map(({ path }) => path)).toEqual([
    'text/1.mdx',
    'text/2.mdx',
    'text/10.mdx',
  ]);
});

describe('one cause is one fault', () => {
  const fault = (rule: Rule, path: string, line = 1): Fault => ({ rule, path, line, message: 'It is so.' });
  const kept = (...faults: Fault[]) => withoutEchoes(faults, 'bibliography.json').map(({ rule }) => rule);

  test('a file that cannot be read hides what else seems wrong with it', () => {
    expect(
      kept(
        fault('merge-conflict', 'notes/a.mdx'),
        fault('key-missing', 'notes/a.mdx'),
        fault('key-missing', 'notes/b.mdx'),
      ),
    ).toEqual(['merge-conflict', 'key-missing']);
  });

  test('a bibliography that cannot be read makes no source unknown', () => {
    expect(
      kept(fault('json-malformed', 'bibliography.json'), fault('citation-of-unknown-source', 'notes/a.mdx')),
    ).toEqual(['json-malformed']);
    expect(
      kept(fault('file-missing', 'bibliography.json'), fault('citation-of-unknown-source', 'notes/a.mdx')),
    ).toEqual(['file-missing']);
  });

  test('the same sentence is said once of a line', () => {
    expect(
      kept(fault('link-to-unknown-note', 'notes/a.mdx', 3), fault('link-to-unknown-note', 'notes/a.mdx', 3)),
    ).toHaveLength(1);
  });

  test('a bad id in the bibliography, and a place that cannot be read, bring no others', () => {
    const bad = faultsOf({ 'bibliography.json': (text) => text.replace('"type": "book"', '"type": "Book"') });
    expect(bad.map(({ rule }) => rule)).toEqual(['value-not-accepted']);
    const unread = faultsOf({
      'notes/note-baa.mdx': (text) => text.replace('[@source0, p. 1]', '[@source0, p.]'),
    });
    expect(unread.map(({ rule }) => rule)).toEqual(['citation-not-readable']);
  });

  test('a reference link to a note that does not exist is one fault, on the line that names it', () => {
    const faults = faultsOf({
      'notes/note-baa.mdx': (text) => `${text}\nSee [one][v] and [two][v] [@source0].\n\n[v]: note:nope\n`,
    });
    expect(faults.map(({ rule, line }) => `${String(line)} ${rule}`)).toEqual(['19 link-to-unknown-note']);
  });

  test('footnotes of pages are checked as notes are', () => {
    const faults = faultsOf({
      'pages/about.mdx': (text) =>
        `${text}\nWords.[^1]\n\n[^1]: See [@nope], [a](note:nope) and [b](passage:p99).\n`,
    });
    expect(faults.map(({ rule }) => rule).sort()).toEqual([
      'citation-of-unknown-source',
      'link-to-unknown-note',
      'link-to-unknown-passage',
    ]);
  });
});

test('every page that a site has of its own is among the names that are taken', async () => {
  const entries = await readdir(path.join(import.meta.dirname, '../../../src/pages'), {
    withFileTypes: true,
  });
  const own = entries
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.astro'))
    .map(({ name }) => name.replace(/\.astro$/u, '').replace(/^\[(?<called>.*)\]$/u, '$<called>'))
    // Those that an edition writes itself.
    .filter((name) => name !== 'page');
  expect(own.filter((name) => !TAKEN.has(name))).toEqual([]);
});
