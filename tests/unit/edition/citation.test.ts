import { expect, test } from 'vitest';
import { findBareKeys, readCitations } from '../../../src/edition/citation.ts';
import { readProseFile } from '../../../src/edition/note.ts';
import { sourceIdOf, sourceKeyOf } from '../../../src/edition/source-id.ts';

const page = (value: string) => ({ label: 'page', value });

test.each([
  ['@a', { sourceId: 'a' }],
  ['@a, p. 1', { sourceId: 'a', locator: page('1') }],
  ['@a,\np. 1', { sourceId: 'a', locator: page('1') }],
  ['@a, p.\n1', { sourceId: 'a', locator: page('1') }],
  ['@a, p.\u00A036', { sourceId: 'a', locator: page('36') }],
  ['@a, p.36', { sourceId: 'a', locator: page('36') }],
  ['@a p. 3', { sourceId: 'a', locator: page('3') }],
  ['@a, 36', { sourceId: 'a', locator: page('36') }],
  ['@a, pp. 36–38', { sourceId: 'a', locator: page('36–38') }],
  ['@a, pp. iv–vi', { sourceId: 'a', locator: page('iv–vi') }],
  [
    '@a, pp. 33-35, 38-39 and passim',
    { sourceId: 'a', locator: page('33-35, 38-39'), suffix: ' and passim' },
  ],
  ['@a, p. 1 n 4', { sourceId: 'a', locator: page('1'), suffix: ' n 4' }],
  ['@a, vol. 2, p. 36', { sourceId: 'a', locator: { label: 'volume', value: '2' }, suffix: ', p. 36' }],
  ['@a, Book IV', { sourceId: 'a', locator: { label: 'book', value: 'IV' } }],
  ['@a, § 3.2', { sourceId: 'a', locator: { label: 'section', value: '3.2' } }],
  ['@a, ll. 218-220', { sourceId: 'a', locator: { label: 'line', value: '218-220' } }],
  ['@a, fol. 3r', { sourceId: 'a', locator: { label: 'folio', value: '3r' } }],
  ['@a, s.v. wolf', { sourceId: 'a', locator: { label: 'sub-verbo', value: 'wolf' } }],
  ['@a, S. 36', { sourceId: 'a', locator: page('36') }],
  [
    '@a, {pp. iv, vi, (xv)}, on bread',
    { sourceId: 'a', locator: page('iv, vi, (xv)'), suffix: ', on bread' },
  ],
  ['@a, on bread', { sourceId: 'a', suffix: ', on bread' }],
  ['@a, I think', { sourceId: 'a', suffix: ', I think' }],
  ['see @a, p. 1', { sourceId: 'a', locator: page('1'), prefix: 'see' }],
  ['-@a, p. 1', { sourceId: 'a', locator: page('1'), withoutAuthor: true }],
  ['cf. -@a', { sourceId: 'a', prefix: 'cf.', withoutAuthor: true }],
  ['@reidLeningrad2011', { sourceId: 'reidLeningrad2011' }],
  ['@smith_2010, p. 4', { sourceId: 'smith_2010', locator: page('4') }],
  ['@{http://z.org/a b}, p. 1', { sourceId: 'http://z.org/a~20~b', locator: page('1') }],
  ['@http://zotero.org/users/1/items/AB', { sourceId: 'http://zotero.org/users/1/items/AB' }],
])('[%s] is read as Pandoc reads it', (inner, citation) => {
  expect(readCitations(inner)).toEqual([citation]);
});

test('several citations stand with semicolons between, in braces too', () => {
  expect(readCitations('@a, p. 1; see also @b; @{c;d}')).toMatchObject([
    { sourceId: 'a' },
    { sourceId: 'b', prefix: 'see also' },
    { sourceId: 'c~3b~d' },
  ]);
});

test.each([
  ['@a page one', /no number behind “page”/u],
  ['@a, p.', /names a unit, and no number/u],
  ['@a, pg. 3', /“pg\.” is no unit/u],
  ['see @a and @b', /Two keys.*without “;”/u],
  ['@a;; @b', /nothing between/u],
  ['@', /names no key/u],
  ['@a[p. 3]', /signs that no key has/u],
])('[%s] is not read, and it is said why', (inner, reason) => {
  expect(readCitations(inner)).toMatch(reason);
});

const read = (text: string) => readProseFile({ path: 'notes/a.mdx', text }, [], 'en').body;

test.each([
  'A fact [@a, p. 1 *n* 4].',
  'A fact [see @a,\np. 1].',
  'A fact [@{http://z.org/a/b}, p. 1].',
  '- A fact [@a].',
  '| A |\n|---|\n| fact [@a] |',
  '## A fact [@a]',
])('a citation is found wherever it stands: %j', (text) => {
  expect(read(text).clusters).toHaveLength(1);
  expect(read(text).text).not.toMatch(/[[@]/u);
});

test('a citation is taken out of the prose with the space before it', () => {
  expect(read('So it was [@a, p. 3]. Then [@b; @c], then.').text).toBe('So it was. Then, then.');
});

test.each([
  ['[text [@a]](note:x)', /inside the words of a link/u],
  ['A fact [@a, [p. 1](https://example.org)].', /A link stands inside it/u],
])('what cannot be printed in a citation is named: %s', (text, reason) => {
  expect(read(text).clusters.map((cluster) => cluster.read)).toEqual([expect.stringMatching(reason)]);
});

test('brackets that do not cite, code and brackets behind a backslash are left alone', () => {
  const text = 'He wrote [sic] to a@b.org [mail c@d.org], `[@a]` and \\[@a].';
  expect(read(text).clusters).toEqual([]);
  expect(read(text).text).toContain('[@a]');
});

test('a key without brackets is seen, for it would be printed as it is', () => {
  expect(findBareKeys('As @reid [p. 3] says, write to a@b.org.')).toEqual([
    { sourceId: 'reid', raw: '@reid', hasPlace: true },
  ]);
  expect(read('As @reid says.').bareKeys).toMatchObject([{ sourceId: 'reid', line: 1 }]);
});

test('no two keys become one id, and an id gives its key back', () => {
  const keys = ['a b', 'a~b', 'a~20~b', 'ä', 'a', 'http://z.org/1', '10.1/x(y)'];
  expect(new Set(keys.map(sourceIdOf)).size).toBe(keys.length);
  for (const key of keys) {
    expect(sourceKeyOf(sourceIdOf(key))).toBe(key);
    expect(sourceIdOf(key)).toMatch(/^[\w.:/~-]+$/u);
  }
});
