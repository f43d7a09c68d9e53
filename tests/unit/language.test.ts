import { expect, test } from 'vitest';
import { directionOf, inLanguage } from '../../src/markup/language.ts';

test.each([
  ['en', 'ltr'],
  ['ru', 'ltr'],
  ['ru-Latn', 'ltr'],
  ['he', 'rtl'],
  ['ar', 'rtl'],
  ['yi', 'rtl'],
  ['az-Arab', 'rtl'],
])('%s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test('words are tagged with a direction where they run against the page', () => {
  expect(inLanguage('he', 'en')).toEqual({ lang: 'he', dir: 'rtl' });
  expect(inLanguage('en', 'ar')).toEqual({ lang: 'en', dir: 'ltr' });
  expect(inLanguage('ru', 'en')).toEqual({ lang: 'ru' });
  expect(inLanguage('he', 'ar')).toEqual({ lang: 'he' });
});

test('words in the language of the page are not tagged', () => {
  expect(inLanguage('en', 'en')).toEqual({});
  expect(inLanguage(undefined, 'en')).toEqual({});
});
