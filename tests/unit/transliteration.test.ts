import { expect, test } from 'vitest';
import { createCitationPrinter, printBibliography } from '../../src/citations/citation-printer.ts';
import { readableEntry } from '../../src/citations/readable-entry.ts';
import { transliterate } from '../../src/citations/transliteration.ts';
import type { Source } from '../../src/edition/source.ts';

test.each([
  ['ru', 'Медведев, Жорес', 'Medvedev, Zhores'],
  ['ru', 'Щукин, Ю. А.', 'Shchukin, Iu. A.'],
  ['ru', 'Объём лекций за 1946-й год', 'Obem lektsii za 1946-i god'],
  ['ru', 'Известия ЦК КПСС, № 3', 'Izvestiia TsK KPSS, No. 3'],
  ['ru', 'О «деле врачей»', 'O “dele vrachei”'],
  ['ru', 'Мѣсяцъ въ деревнѣ', 'Miesiats v derevnie'],
  ['ru', 'Во́лков и Волков', 'Volkov i Volkov'],
  ['uk', 'Грушевський, Їжак', 'Hrushevskyi, Izhak'],
  ['be', 'Гродна, Ўладзімір', 'Hrodna, Uladzimir'],
  ['bg', 'България, нощ', 'Bulgariia, nosht'],
  ['sr', 'Црњански, Милош', 'Crnjanski, Miloš'],
  ['en', 'Reid, Anna', 'Reid, Anna'],
  ['ja', '戦争と平和', '戦争と平和'],
])('in %s “%s” is written “%s”', (language, text, latin) => {
  expect(transliterate(text, language)).toBe(latin);
});

const csl = {
  id: 'neizvestnyi',
  type: 'book',
  title: 'Неизвестный Сталин',
  author: [
    { family: 'Медведев', given: 'Ж. А.' },
    { family: 'Медведев', given: 'Р. А.' },
  ],
  publisher: 'Время',
  'publisher-place': 'Москва',
  issued: { 'date-parts': [[2011]] },
  language: 'ru',
  URL: 'https://example.org/Москва',
  custom: { tier: 'scholarly', 'title-en': 'The unknown Stalin', latin: { 'publisher-place': 'Moscow' } },
};
const source = (entry: Source['csl']): Source => ({
  id: entry.id,
  csl: entry,
  path: 'bibliography.json',
  line: 1,
});
const readers = { language: 'en-GB', scripts: { Cyrl: 'ru' } };

test('a work in another script is cited in Latin letters', () => {
  const { print } = createCitationPrinter([source(csl)], readers);
  expect(print({ sourceId: csl.id })).toBe('Medvedev and Medvedev 2011');
});

test('its entry gives author and title in Latin letters, the title in English, and beneath what stands in the work', () => {
  const { URL: _address, ...book } = csl;
  expect(printBibliography([source(book)], readers).get(csl.id)).toEqual({
    html: 'Medvedev, Zh. A., and R. A. Medvedev. 2011. <i>Neizvestnyi Stalin</i> [The unknown Stalin]. Moscow: Vremia.',
    original: { html: 'Медведев, Ж. А.; Медведев, Р. А. Неизвестный Сталин.', language: 'ru' },
  });
});

test('works in two scripts stand in one alphabet', () => {
  const others = ['Lewis', 'Nove'].map((family) =>
    source({ id: family.toLowerCase(), type: 'book', title: 'Prices', author: [{ family }] }),
  );
  expect([...printBibliography([...others, source(csl)], readers).keys()]).toEqual(['lewis', csl.id, 'nove']);
});

test('addresses and what is for programs stay as they are', () => {
  const { entry } = readableEntry(csl, 'en-GB', readers.scripts);
  expect(entry['URL']).toBe(csl.URL);
  expect(entry['custom']).toBe(csl.custom);
});

test('an interface in the entry’s own script prints it as it is', () => {
  expect(readableEntry(csl, 'ru', {})).toEqual({ entry: csl, original: undefined });
  const { print } = createCitationPrinter([source(csl)], { language: 'ru' });
  expect(print({ sourceId: csl.id })).toContain('Медведев');
});

test('a translation of its title follows a title in the same script too', () => {
  const german = { id: 'a', type: 'book', title: 'Die Brücke', custom: { 'title-en': 'The bridge' } };
  expect(readableEntry(german, 'en-GB', {})).toEqual({
    entry: { ...german, 'translated-title': 'The bridge' },
    original: undefined,
  });
});
