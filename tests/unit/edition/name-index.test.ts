import { expect, test } from 'vitest';
import type { IndexEntry } from '../../../src/edition/name-index.ts';
import { shortPlace } from '../../../src/edition/short-place.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { changedFiles, editionOf, type Changes } from '../../generated/edition-of.ts';

const BAA = 'notes/note-baa.mdx';
const BAB = 'notes/note-bab.mdx';

/** Puts other names into a note that a generator has written. */
const named =
  (title: string, names: string, more = '') =>
  (text: string) =>
    text
      .replace(/^title: .*$/mu, `title: ${title}${more}`)
      .replace(/^original: .*\n/mu, '')
      .replace(/^names:\n {2}en: .*$/mu, `names:\n${names}`);

const editionWith = (changes: Changes) => editionOf(changedFiles(changes));
const entriesOf = (changes: Changes): IndexEntry[] =>
  editionWith(changes).index.flatMap(({ letters }) => letters.flatMap(({ entries }) => entries));
const find = (entries: readonly IndexEntry[], heading: string) =>
  entries.find(({ text }) => text === heading);

test('a headword leads to its note, and every other name of it says which headword to see', () => {
  const entries = entriesOf({ [BAA]: named('Siege', '  en: [blockade]\n  ru: [блокада]') });
  expect(find(entries, 'Siege')).toMatchObject({ noteId: 'note-baa', see: [], also: [] });
  expect(find(entries, 'Blockade')).toMatchObject({
    noteId: undefined,
    see: [{ text: 'Siege', noteId: 'note-baa' }],
  });
  expect(find(entries, 'Блокада')).toMatchObject({ language: 'ru', see: [{ text: 'Siege' }] });
});

test('the words of the text that a note explains are no names, and stand in no index', () => {
  const entries = entriesOf({});
  expect(entries.filter(({ text }) => /^compass mortar ba/iu.test(text))).toEqual([]);
  expect(entries.length).toBeGreaterThan(30);
});

test('a name that two notes have sends to both', () => {
  const shared = (title: string) => named(title, '  en: [bread]', '\nshared: [bread]');
  const entries = entriesOf({ [BAA]: shared('Loaf'), [BAB]: shared('Bakery') });
  expect(find(entries, 'Bread')?.see.map(({ text }) => text)).toEqual(['Bakery', 'Loaf']);
});

test('a name that only makes the headword longer or shorter, or puts its words in another order, has no line of its own', () => {
  const entries = entriesOf({
    [BAA]: named(
      'Immanuel Kant',
      '  en: [Kant, "Kant, Immanuel, of Königsberg", Philosopher]',
      '\nsort: Kant, Immanuel',
    ),
  });
  expect(entries.filter(({ text }) => text.includes('Kant')).map(({ text }) => text)).toEqual([
    'Kant, Immanuel',
  ]);
  expect(find(entries, 'Philosopher')?.see.map(({ text }) => text)).toEqual(['Kant, Immanuel']);
});

test('somebody stands under the family name in every script, with the name in Latin letters beside it', () => {
  const entries = entriesOf({
    [BAA]: (text) =>
      named(
        'Lidia Timashuk',
        '  en: [doctor]',
        '\nsort: Timashuk, Lidia',
      )(text)
        .replace('kind: idea', 'kind: person')
        .replace(
          /^dates: .*$/mu,
          '$&\noriginal: { text: Лидия Феодосьевна Тимашук, lang: ru, latin: Lidia Feodosyevna Timashuk }',
        ),
  });
  expect(find(entries, 'Тимашук, Лидия Феодосьевна')).toMatchObject({
    latin: { text: 'Lidia Feodosyevna Timashuk', language: 'ru-Latn' },
    see: [{ text: 'Timashuk, Lidia' }],
  });
});

test('Latin letters stand apart from Cyrillic ones, figures last; articles and quotation marks do not count', () => {
  const { index } = editionWith({
    [BAA]: named('The zenith', '  en: ["‘umbrage’", 900 days, a yard, the]\n  ru: [XX съезд]'),
  });
  expect(index.map(({ script }) => script)).toEqual(['Latn', 'Cyrl', undefined]);
  const letterOf = (heading: string) =>
    index.flatMap(({ letters }) => letters).find(({ entries }) => find(entries, heading) !== undefined)
      ?.letter;
  expect(['The zenith', '‘umbrage’', '900 days', 'A yard', 'XX съезд'].map(letterOf)).toEqual([
    'Z',
    'U',
    '0–9',
    'Y',
    'С',
  ]);
});

test('beside a heading stand the places of the text that name its subject: where it is marked, and wherever its proper name is', () => {
  const edition = editionWith({
    'witness.txt': (text) =>
      text.replaceAll('Compass mortar', 'Volkov mortar').replaceAll('pepper', 'Volkov’s'),
    'text/1-morning.mdx': (text) =>
      text.replaceAll('Compass mortar', 'Volkov mortar').replaceAll('pepper', 'Volkov’s'),
    'text/2-evening.mdx': (text) =>
      text.replaceAll('Compass mortar', 'Volkov mortar').replaceAll('pepper', 'Volkov’s'),
    [BAA]: named('Volkov', '  en: [wolf]'),
  });
  const entry = edition.index
    .flatMap(({ letters }) => letters.flatMap(({ entries }) => entries))
    .find(({ text }) => text === 'Volkov');
  const expected = edition.passages
    .filter(({ text, links }) => text.includes('Volkov') || links.some(({ url }) => url === 'note:note-baa'))
    .map(({ number }) => String(number));
  expect(expected.length).toBeGreaterThan(1);
  expect(entry?.places.map((place) => shortPlace(edition, place, wordsOf('en').text))).toEqual(expected);
});

test('an indexer adds headings, lines under them, and where to look instead or as well; their words are searched', () => {
  const changes = {
    [BAA]: named('Siege', '  en: [blockade]'),
    [BAB]: named('Terror', '  en: [fright]'),
    'index.yaml': `Purges: { see: [Terror] }\nDjilas, Milovan: note-bab\nSiege:\n  under: { and terror: note-bab, a last day of: note-baa }\n  also: [Terror]\n`,
  };
  const entries = entriesOf(changes);
  expect(find(entries, 'Purges')?.see.map(({ text }) => text)).toEqual(['Terror']);
  expect(find(entries, 'Djilas, Milovan')).toMatchObject({ noteId: 'note-bab', places: [] });
  expect(find(entries, 'Siege')).toMatchObject({
    noteId: 'note-baa',
    under: [
      { text: 'and terror', noteId: 'note-bab' },
      { text: 'a last day of', noteId: 'note-baa' },
    ],
    also: [{ text: 'Terror', noteId: 'note-bab' }],
  });
  const names = editionWith(changes)
    .notes.get('note-bab')
    ?.allNames.map(({ text }) => text);
  expect(names).toEqual(expect.arrayContaining(['Purges', 'Djilas, Milovan']));
});

test('a line under a heading has the places that name its note and the heading’s subject both, and no others', () => {
  const entries = entriesOf({
    [BAA]: named('Siege', '  en: [blockade]'),
    'index.yaml': 'Siege:\n  under: { beginning of: note-baa, and bread: note-bab }\n',
  });
  const siege = find(entries, 'Siege');
  expect(siege?.places.length).toBeGreaterThan(0);
  expect(siege?.under.find(({ text }) => text === 'beginning of')?.places).toEqual(siege?.places);
  // The second passage marks the other note, and not the siege.
  expect(entries.find(({ noteId }) => noteId === 'note-bab')?.places.length).toBeGreaterThan(0);
  expect(siege?.under.find(({ text }) => text === 'and bread')?.places).toEqual([]);
});
