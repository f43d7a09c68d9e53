import { expect, test } from 'vitest';
import { addresses, siteFromEnvironment } from '../../src/address.ts';

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
  expect(address.passage('p7')).toBe('/reader/#p7');
  expect(address.note('volkov')).toBe('/reader/notes/volkov/');
});
