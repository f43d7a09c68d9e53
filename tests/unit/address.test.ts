import { expect, test } from 'vitest';
import { addresses, fragments, noteOfFragment, siteFromEnvironment } from '../../src/address.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['reader', '/reader/'],
  ['/reader', '/reader/'],
  ['//a/b//', '/a/b/'],
])('the base path “%s” is “%s”', (given, base) => {
  expect(siteFromEnvironment({ BASE_PATH: given }).base).toBe(base);
});

test('without SITE_URL the site claims no address', () => {
  expect(siteFromEnvironment({}).site).toBeUndefined();
  expect(siteFromEnvironment({ SITE_URL: '' }).site).toBeUndefined();
  expect(siteFromEnvironment({ SITE_URL: 'https://reader.example' }).site).toBe('https://reader.example');
});

test('addresses stand under the base path', () => {
  const address = addresses('/reader/');
  expect(address.text).toBe('/reader/');
  expect(address.place({ id: 'p7', pageId: undefined })).toBe('/reader/#p7');
  expect(address.note('volkov')).toBe('/reader/notes/volkov/');
});

test('a place in a part that has a page of its own has the address of that page', () => {
  const address = addresses('/');
  expect(address.place({ id: 'p7', pageId: 'two' })).toBe('/text/two/#p7');
  expect(address.place({ id: 'mention-volkov-2', pageId: 'two' })).toBe('/text/two/#mention-volkov-2');
});

test.each([
  ['/notes/volkov/', '/', 'volkov'],
  ['/a/b/notes/volkov/', '/a/b/', 'volkov'],
  ['/notes/', '/', undefined],
  ['/notes/volkov/more/', '/', undefined],
  ['/names/volkov/', '/', undefined],
])('%s under %s is the page of the note %s', (path, base, noteId) => {
  expect(addresses(base).noteAt(path)).toBe(noteId);
});

test('the fragment of an endnote leads to its note, and no other does', () => {
  expect(noteOfFragment(`#${fragments.endnote('volkov')}`)).toBe('volkov');
  expect(noteOfFragment('#p7')).toBeUndefined();
  expect(noteOfFragment('')).toBeUndefined();
});
