import { expect, test } from 'vitest';
import type { Note } from '../../src/edition/edition.ts';
import { licenceAddress } from '../../src/metadata/note-metadata.ts';
import { printData } from '../../src/metadata/metadata.ts';
import { describePage, type DescribedPage } from '../../src/metadata/page-metadata.ts';
import { changedFiles, editionOf } from '../generated/edition-of.ts';

const edition = editionOf(
  changedFiles({
    'edition.yaml': (text) =>
      text
        .replace('on: 1901', 'on: 1901-05-02, url: "https://notebook.example/a-walk"')
        .replace('The notes are free.', 'The notes are free under CC BY-SA 4.0.'),
    'notes/note-bab.mdx': (text) =>
      text.replace(/^kind: .*$/mu, 'kind: place\nplace: { name: Quay, lat: 59.9, lon: 30.3 }'),
  }),
);
const [, note] = edition.notes.values();
if (note === undefined) throw new Error('The edition has no second note.');
const page: DescribedPage = {
  title: 'A Walk',
  description: 'A description.',
  subject: 'text',
  url: 'https://reader.example/',
  textUrl: 'https://reader.example/',
};
const contents = (described: DescribedPage) =>
  Object.fromEntries(
    describePage(described, edition).meta.map(({ name, property, content }) => [name ?? property, content]),
  );

test('the text says to reference managers who wrote it, where and when it first appeared', () => {
  expect(contents(page)).toEqual({
    citation_title: 'A Walk',
    citation_author: 'Marsh, Ada',
    citation_publication_date: '1901/05/02',
    citation_journal_title: 'A Notebook',
    citation_language: 'en-GB',
    citation_public_url: 'https://reader.example/',
    'og:type': 'article',
    'og:title': 'A Walk',
    'og:description': 'A description.',
    'og:site_name': 'A Walk',
    'og:locale': 'en_GB',
    'og:url': 'https://reader.example/',
  });
});

test('a note is described in Dublin Core, and not as an article of a journal', () => {
  const described = contents({
    ...page,
    title: note.title,
    subject: note,
    url: undefined,
    textUrl: undefined,
  });
  expect(described).toMatchObject({
    'DC.title': note.title,
    'DC.creator': 'The editors',
    'DC.date': note.checked.edtf,
    'DC.language': 'en-GB',
    'DC.rights': 'The notes are free under CC BY-SA 4.0.',
    'DC.type': 'Text',
    'DC.source': 'Ada Marsh, “A Walk”, A Notebook, 2 May 1901',
    'DCTERMS.isPartOf': 'A Walk',
  });
  expect(Object.keys(described).filter((name) => name.startsWith('citation_'))).toEqual([]);
  expect(described).not.toHaveProperty('og:url');
  expect(described).not.toHaveProperty(['DC.relation']);
});

test('another page has what a shared link shows, and claims no authors', () => {
  const { meta, data } = describePage({ ...page, subject: undefined }, edition);
  expect(data).toBeUndefined();
  expect(meta.map(({ name, property }) => name ?? property)).toEqual([
    'og:type',
    'og:title',
    'og:description',
    'og:site_name',
    'og:locale',
    'og:url',
  ]);
});

test('a text that reviews nothing is an article; one that does is a review of a book', () => {
  expect(describePage(page, edition).data).toMatchObject({
    '@type': 'Article',
    datePublished: '1901-05-02',
    sameAs: 'https://notebook.example/a-walk',
  });
  const reviewed = {
    title: 'Walks',
    author: [{ given: 'Tom', family: 'Lock' }],
    publisher: 'Quay',
    year: 1900,
  };
  const { titlePage } = edition;
  const review = { ...edition, titlePage: { ...titlePage, type: 'Review' as const, reviewed } };
  expect(describePage(page, review).data).toMatchObject({
    '@type': 'Review',
    itemReviewed: {
      '@type': 'Book',
      name: 'Walks',
      author: { '@type': 'Person', name: 'Tom Lock' },
      datePublished: '1900',
    },
  });
});

test('a note says what it is about, in the terms of schema.org, on whose authority and under which licence', () => {
  const of = (changes: Partial<Note>) =>
    describePage({ ...page, subject: { ...note, ...changes } }, edition).data;
  expect(of({})).toMatchObject({
    '@type': 'Article',
    headline: note.title,
    dateModified: note.checked.edtf,
    license: 'https://creativecommons.org/licenses/by-sa/4.0/',
    about: { '@type': 'Place', geo: { latitude: 59.9, longitude: 30.3 } },
    isPartOf: { name: 'A Walk', url: 'https://reader.example/' },
    citation: note.sourceIds.map((id) => ({ name: edition.sources.get(id)?.csl.title })),
  });
  const types = (['person', 'character', 'event', 'institution', 'work', 'idea'] as const).map(
    (kind) => (of({ kind, world: 'history' }) as { about: { '@type': string } }).about['@type'],
  );
  expect(types).toEqual(['Person', 'Person', 'Event', 'Organization', 'CreativeWork', 'Thing']);
});

test('what happens in a novel only is no event or place of the world', () => {
  const about = (kind: Note['kind']) =>
    describePage({ ...page, subject: { ...note, kind, world: 'novel' } }, edition).data;
  expect(about('event')).toMatchObject({ about: { '@type': 'Thing' } });
  expect(about('place')).toMatchObject({ about: { '@type': 'Thing' } });
  expect(JSON.stringify(about('place'))).not.toContain('geo');
  expect(about('character')).toMatchObject({ about: { '@type': 'Person' } });
});

test('a licence is named by its address only where the rights name one', () => {
  expect(licenceAddress('under the licence CC BY 4.0.')).toBe('https://creativecommons.org/licenses/by/4.0/');
  expect(licenceAddress('The notes are free.')).toBeUndefined();
});

test('nothing in the data can end the element that it stands in', () => {
  const printed = printData({ name: '</script><b>' });
  expect(printed).not.toContain('<');
  expect(JSON.parse(printed)).toEqual({ '@context': 'https://schema.org', name: '</script><b>' });
});
