import { expect, test } from 'vitest';
import { edtfOf, teiDate } from '../../../src/markup/tei-date.ts';

test.each([
  ['1952-11-13', { when: '1952-11-13' }],
  ['1952', { when: '1952' }],
  ['-0043', { when: '-0043' }],
  ['1936/1938-02', { from: '1936', to: '1938-02' }],
  ['1936/..', { from: '1936' }],
  ['../1936', { to: '1936' }],
  ['195X', { notBefore: '1950', notAfter: '1959' }],
  ['19XX', { notBefore: '1900', notAfter: '1999' }],
])('TEI says %s in attributes of its own', (edtf, attributes) => {
  expect(teiDate(edtf)).toEqual(attributes);
});

test.each([
  '1950~',
  '1950?',
  '1936/',
  '/1936',
  '1952-21',
  '1952-XX',
  '1936~/1938',
  'Y17000',
  '-00XX',
  '1952-11-13T12',
])('what TEI cannot say of %s stands in n, whole', (edtf) => {
  expect(teiDate(edtf).n).toBe(edtf);
  expect(teiDate(edtf).when).toBeUndefined();
});

test.each([
  '1952-11-13',
  '1936/1938',
  '1936/..',
  '../1936',
  '195X',
  '19XX',
  '1950~',
  '/1936',
  '1952-21',
  '-00XX',
])('%s comes back from TEI as it was', (edtf) => {
  expect(edtfOf(teiDate(edtf))).toBe(edtf);
});
