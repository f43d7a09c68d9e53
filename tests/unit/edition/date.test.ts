import { describe, expect, test } from 'vitest';
import { explainDate, printDate, readDate } from '../../../src/edition/date.ts';

function print(edtf: string, language = 'en-GB'): string | undefined {
  const date = readDate(edtf);
  return date && printDate(date, language).replaceAll('\u00a0', ' ');
}

describe('a date is printed as a historian writes it', () => {
  test.each([
    ['1952', '1952'],
    ['1952-11', 'November 1952'],
    ['1952-11-13', '13 November 1952'],
    ['1985-04-12T23:20:30Z', '12 April 1985'],
    ['1936/1938', '1936–38'],
    ['1899/1901', '1899–1901'],
    ['1941-09-08/1944-01-27', '8 September 1941 – 27 January 1944'],
    ['1941-09/1941-10', 'September – October 1941'],
    ['1952-11-13/1952-11-20', '13 – 20 November 1952'],
    ['1952-02-29/1953-03-01', '29 February 1952 – 1 March 1953'],
    ['1952/1953-01', '1952 – January 1953'],
    ['1952-22', 'summer 1952'],
    ['1952-21/1952-23', 'spring–autumn 1952'],
    ['1951-24/1952-21', 'winter 1951 – spring 1952'],
    ['195X', 'the 1950s'],
    ['190X', '1900–09'],
    ['195X/196X', 'the 1950s – the 1960s'],
    ['1948/..', 'from 1948'],
    ['../1953', 'until 1953'],
    ['1901/', 'from 1901, end unknown'],
    ['/1901', 'until 1901, beginning unknown'],
  ])('%s as “%s”', (edtf, printed) => {
    expect(print(edtf)).toBe(printed);
  });

  test.each([
    ['1950~', 'about 1950'],
    ['1950?', 'perhaps 1950'],
    ['1950%', 'perhaps about 1950'],
    ['195X~', 'about the 1950s'],
    ['195X?', 'perhaps the 1950s'],
    ['1936~/1938?', 'about 1936 – perhaps 1938'],
    ['1936~/1938~', 'about 1936–38'],
    ['1936?/', 'from perhaps 1936, end unknown'],
  ])('with its doubt: %s as “%s”', (edtf, printed) => {
    expect(print(edtf)).toBe(printed);
  });

  test.each([
    ['1985-04-XX', 'April 1985 (day unknown)'],
    ['1985-XX', '1985 (month unknown)'],
    ['1985-XX-XX', '1985 (day unknown)'],
  ])('with what is not known: %s as “%s”', (edtf, printed) => {
    expect(print(edtf)).toBe(printed);
  });

  test.each([
    ['0814', '814'],
    ['0814/0843', '814–843'],
    ['0014', 'AD 14'],
    ['0069/0079', 'AD 69–79'],
    ['0000', '1 BC'],
    ['-0043', '44 BC'],
    ['-0043~', 'about 44 BC'],
    ['-0043-03-15', '15 March 44 BC'],
    ['-0057/-0055', '58–56 BC'],
    ['-0026/0014', '27 BC – AD 14'],
    ['-004X', '50–41 BC'],
    ['004X', 'AD 40–49'],
    ['-00XX', 'the 1st century BC'],
    ['-01XX', 'the 2nd century BC'],
    ['00XX', 'the 1st century'],
    ['10XX', 'the 11th century'],
    ['11XX', 'the 12th century'],
    ['20XX', 'the 21st century'],
    ['21XX', 'the 22nd century'],
    ['Y17000', '17,000'],
    ['Y-17000', '17,001 BC'],
  ])('in early and far years: %s as “%s”', (edtf, printed) => {
    expect(print(edtf)).toBe(printed);
  });
});

test('days and months have the names and the order of the language', () => {
  expect(print('1952-11-13', 'en-US')).toBe('November 13, 1952');
  expect(print('-0043-03-15', 'de')).toMatch(/^15\. März 44/u);
  expect(print('1941-09/1941-10', 'es')).toBe('septiembre–octubre de 1941');
});

test.each([
  ['5 March 1953', /is not a date in EDTF/u],
  ['', /is not a date in EDTF/u],
  ['814', /is not a date in EDTF/u],
  ['1952-13', /a year has twelve/u],
  ['1952-00', /a year has twelve/u],
  ['1952-25', /a year has twelve/u],
  ['1952-02-30', /that month has 29 days/u],
  ['1953-02-29', /that month has 28 days/u],
  ['1900-02-29', /that month has 28 days/u],
  ['1952-04-31', /that month has 30 days/u],
  ['1953-02-01/1953-02-29', /that month has 28 days/u],
  ['1952-11-00', /that month has 30 days/u],
  ['1952-21-03', /a year has twelve/u],
  ['1952-XX-12', /names a day, and not its month/u],
  ['195X-11', /names a month, and not its year/u],
  ['1953/1952', /ends before it begins/u],
  ['../..', /names no date/u],
  ['/', /names no date/u],
  ['1952/1953/1954', /more than two ends/u],
  ['-0000', /0000 is 1 BC/u],
])('“%s” is not a date, and it is said why', (text, reason) => {
  expect(readDate(text)).toBeUndefined();
  expect(explainDate(text)).toMatch(reason);
});

test.each([
  ['1901–1902', '1901/1902'],
  ['1901-1902', '1901/1902'],
  ['c. 1901', '1901~'],
  ['1950s', '195X'],
  ['−0043', '-0043'],
  ['814', '0814'],
  ['44 BC', '-0043'],
  ['1 BCE', '0000'],
  ['17000', 'Y17000'],
])('of “%s” it is asked whether %s is meant', (text, meant) => {
  expect(readDate(text)).toBeUndefined();
  expect(explainDate(text)).toContain(` Is ${meant} meant?`);
});

test.each([
  ['1952-11', '1952-11-01', '1952-11-30'],
  ['1952-02', '1952-02-01', '1952-02-29'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['0014', '0014-01-01', '0014-12-31'],
  ['-0043-03-15', '-000043-03-15', '-000043-03-15'],
  ['-00XX', '-000099-01-01', '0000-12-31'],
  ['1952-22', '1952-06-01', '1952-08-31'],
  ['1952-24', '1952-12-01', '1953-02-28'],
  ['1936~/1938?', '1936-01-01', '1938-12-31'],
])('the date %s runs from %s to %s', (edtf, first, last) => {
  const date = readDate(edtf);
  const days = [date?.earliest, date?.latest].map((time) =>
    new Date(time ?? NaN).toISOString().replace(/T.*$/u, ''),
  );
  expect(days).toEqual([first, last]);
});

test('an open or unknown end has no last moment, and years too far for a clock are in order', () => {
  expect(readDate('1948/..')?.latest).toBe(Infinity);
  expect(readDate('/1948')?.earliest).toBe(-Infinity);
  expect(readDate('Y-400000')?.latest).toBeLessThan(readDate('-0043')?.earliest ?? NaN);
});
