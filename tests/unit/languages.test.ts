import { describe, expect, test } from 'vitest';
import { printDate, readDate } from '../../src/edition/date.ts';
import { RELATION_NAMES } from '../../src/edition/relation.ts';
import { printPeople } from '../../src/edition/title-page.ts';
import { roman } from '../../src/languages/roman.ts';
import { hasWords, languageOfWords, wordsOf } from '../../src/languages/words.ts';
import { SETTINGS } from '../../src/settings/setting.ts';

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'ru'];
const plain = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/gu, ' ');

/** All words of a language that are no functions, by their place. */
function leaves(room: unknown, place = ''): [string, string][] {
  if (typeof room === 'string') return [[place, room]];
  if (typeof room !== 'object' || room === null) return [];
  return Object.entries(room).flatMap(([name, value]) => leaves(value, `${place}.${name}`));
}

test.each(LANGUAGES)('%s has words for all that an interface says, each of them written', (language) => {
  expect(hasWords(language)).toBe(true);
  const words = wordsOf(language);
  const empty = leaves(words).filter(
    ([place, text]) => text.trim() === '' && !place.startsWith('.notFound.names'),
  );
  expect(empty).toEqual([]);
  expect(Object.keys(words.relations).sort()).toEqual([...RELATION_NAMES].sort());
  for (const { name, values } of SETTINGS) {
    const labels: Readonly<Record<string, string>> = words.settings[name];
    expect(
      values.map((value) => labels[value || 'default'] ?? ''),
      name,
    ).not.toContain('');
  }
});

test('no language but English speaks English', () => {
  const english = new Map(leaves(wordsOf('en')));
  const long = (text: string) => text.trim().split(/\s+/u).length > 2;
  for (const language of LANGUAGES.filter((each) => each !== 'en')) {
    const same = leaves(wordsOf(language)).filter(
      ([place, text]) => long(text) && english.get(place) === text,
    );
    expect(same, language).toEqual([]);
  }
});

test('a language without words of its own is spoken to in English, whatever its region or script', () => {
  expect(languageOfWords('ru-UA')).toBe('ru');
  expect(languageOfWords('fr-Latn-CA')).toBe('fr');
  expect(languageOfWords('pl')).toBe('en');
});

describe('things are counted as each language counts', () => {
  test.each([
    ['ru', 1, '1 примечание'],
    ['ru', 3, '3 примечания'],
    ['ru', 5, '5 примечаний'],
    ['ru', 11, '11 примечаний'],
    ['ru', 21, '21 примечание'],
    ['ru', 112, '112 примечаний'],
    ['de', 1, '1 Anmerkung'],
    ['de', 1200, '1.200 Anmerkungen'],
    ['fr', 0, '0 note'],
    ['fr', 2, '2 notes'],
    ['es', 1, '1 nota'],
    ['it', 2, '2 note'],
    ['en', 1, '1 note'],
  ])('%s: %i', (language, count, said) => {
    expect(wordsOf(language).notes.intro(count)[0]).toMatch(new RegExp(`^${said},`, 'u'));
  });
});

describe('dates are printed as each language prints them', () => {
  test.each([
    ['ru', '1952-11-13', '13 ноября 1952 г.'],
    ['ru', '1952-11', 'ноябрь 1952 г.'],
    ['ru', '195X', '1950-е годы'],
    ['ru', '18XX~', 'примерно XIX век'],
    ['ru', '-0043', '44 до н. э.'],
    ['de', '1952-11-13/1952-11-20', '13.–20. November 1952'],
    ['de', '1936~', 'um 1936'],
    ['de', '19XX', '20. Jahrhundert'],
    ['fr', '1952-11-01', '1er novembre 1952'],
    ['fr', '1948-03-02/..', 'depuis le 2 mars 1948'],
    ['fr', '1948/..', 'depuis 1948'],
    ['fr', '../195X', 'jusqu’aux années 1950'],
    ['es', '1952-11-13', '13 de noviembre de 1952'],
    ['es', '18XX/..', 'desde el siglo XIX'],
    ['it', '1952-11-01', '1º novembre 1952'],
    ['it', '1948/..', 'dal 1948'],
    ['it', '1948-03/..', 'da marzo 1948'],
    ['it', '1948-03-08/..', 'dall’8 marzo 1948'],
    ['it', '../195X', 'fino agli anni 1950'],
  ])('%s: %s as “%s”', (language, edtf, printed) => {
    const date = readDate(edtf);
    expect(plain(date && printDate(date, language))).toBe(printed);
  });
});

test('several people are a list in words of the language, and titles stand in its quotation marks', () => {
  const people = [
    { given: undefined, family: 'Ильф' },
    { given: undefined, family: 'Петров' },
  ];
  expect(printPeople(people, 'ru')).toBe('Ильф и Петров');
  expect(printPeople(people, 'de')).toBe('Ильф und Петров');
  const marks = LANGUAGES.map((language) => plain(wordsOf(language).citations.quoteTitle('X')));
  expect(marks).toEqual(['„X“', '“X”', '«X»', '« X »', '«X»', '«X»']);
});

test('centuries are written in Roman numerals', () => {
  expect([1, 4, 9, 14, 19, 20, 49].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XIX', 'XX', 'XLIX']);
});

test('a way back names our places with a small letter, and parts as the text does', () => {
  const { back } = wordsOf('en').endnotes;
  expect(back('Paragraph 7')).toBe('Back to paragraph 7');
  expect(back('III. The Landing')).toBe('Back to III. The Landing');
  expect(back('The Landing, line 3')).toBe('Back to The Landing, line 3');
});
