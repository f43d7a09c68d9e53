import { expect, test } from 'vitest';
import { addresses } from '../../../src/address.ts';
import { overviewPaths, overviews } from '../../../src/components/overviews.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { certaintyOf, neighboursInTime } from '../../../src/edition/timeline.ts';
import { placesData } from '../../../src/edition/places-data.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { changedFiles, editionOf, faultsOf } from '../../generated/edition-of.ts';
import { editionWithDrawings } from '../drawing/editions.ts';

const NOTE = 'notes/note-baa.mdx';

test('the timeline has every dated note and the text’s own day, from the earliest on', () => {
  const { timeline, notes } = editionWithDrawings();
  expect(timeline).toHaveLength(notes.size + 1);
  const starts = timeline.map(({ date }) => date.earliest);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(timeline.find(({ noteId }) => noteId === undefined)).toMatchObject({
    title: 'A Walk',
    lane: 'sketch',
  });
});

test('an edition without dates has no timeline', () => {
  const files = changedFiles({}).map(({ path, text }) => ({ path, text: text.replace('dates: 1901\n', '') }));
  expect(editionOf(files).timeline).toEqual([]);
});

test('a moment that a note tells of stands by itself, under the note’s headword; one of a spoiler apart', () => {
  const { timeline, gatedMoments } = editionOf(
    changedFiles({
      [NOTE]: (text) =>
        `${text.replace(
          'checked:',
          'moments:\n  - { date: 1901-05, says: The boat comes, world: novel }\n  - { date: 1901-06, says: The boat sinks, spoiler: novel }\nchecked:',
        )}\n## Further on\n\nThe boat sinks [@source1].\n`,
    }),
  );
  const moments = timeline.filter(({ id, noteId }) => noteId === 'note-baa' && id !== noteId);
  expect(moments.map(({ id, title, gloss, date, lane }) => [id, title, gloss, date.edtf, lane])).toEqual([
    ['note-baa.1', 'The boat comes', 'Harbour baa', '1901-05', 'novel'],
  ]);
  expect(gatedMoments.map(({ spoiler, entries }) => [spoiler.level, entries.map(({ id }) => id)])).toEqual([
    ['novel', ['note-baa.2']],
  ]);
});

test('a moment of a spoiler that the edition, or the note, does not have is a fault', () => {
  const faults = (level: string) =>
    faultsOf({
      [NOTE]: (text) =>
        text.replace(
          'checked:',
          `moments: [{ date: 1901-05, says: The boat comes, spoiler: ${level} }]\nchecked:`,
        ),
    }).map(({ rule, path, message }) => [rule, path, message.split('.')[0]]);
  expect(faults('plot')).toEqual([
    ['value-not-accepted', NOTE, expect.stringContaining('is no level of the edition’s spoilers')],
  ]);
  expect(faults('novel')).toEqual([
    ['value-not-accepted', NOTE, expect.stringContaining('which the note does not have')],
  ]);
});

test('a date says how sure it is', () => {
  const { timeline } = editionWithDrawings();
  const certainty = Object.fromEntries(timeline.map(({ date }) => [date.edtf, certaintyOf(date)]));
  expect(certainty).toMatchObject({
    '1941-11~': 'about',
    '1942?': 'uncertain',
    '195X': 'about',
    '1953-03-05': 'certain',
  });
});

test('an entry has neighbours in time, fewer at the ends', () => {
  const { timeline } = editionWithDrawings();
  const [first, second, third] = timeline;
  const { before, after } = neighboursInTime(timeline, first?.id ?? '', 2);
  expect(before).toEqual([]);
  expect(after).toEqual([second, third]);
  expect(neighboursInTime(timeline, 'nobody', 2)).toEqual({ before: [], after: [] });
});

test('notes at one point share a place, and a place knows its maps', () => {
  const { places, notes } = editionWithDrawings();
  expect(places.entries.flatMap(({ noteIds }) => noteIds).sort()).toEqual([...notes.keys()].sort());
  expect(new Set(places.entries.map(({ lat, lon }) => `${String(lat)} ${String(lon)}`)).size).toBe(
    places.entries.length,
  );
  expect(places.entries.every(({ mapIds }) => mapIds[0] === 'here')).toBe(true);
});

test('a place that is known only roughly stands on no map on which its dot would mislead', () => {
  const rough = editionOf(
    changedFiles({
      'maps.yaml': '- { id: here, title: Here, frame: [30, 59.8, 30.6, 60], credit: drawn here }\n',
      [NOTE]: (text) =>
        text.replace('dates:', 'place: { name: Here, lat: 59.9, lon: 30.3, within: 30000 }\ndates:'),
    }),
  );
  expect(rough.places.entries.map(({ mapIds }) => mapIds)).toEqual([[]]);
});

test('the places are GeoJSON with longitude first', () => {
  const { places, notes } = editionWithDrawings();
  const data = placesData(places.entries, (id) => notes.get(id) ?? { id, title: '', gloss: '' });
  const [first] = data.features;
  expect(first?.geometry.coordinates).toEqual([places.entries[0]?.lon, places.entries[0]?.lat]);
});

test('people of one kind and world stand together, with the relations among them only', () => {
  const { people } = editionWithDrawings();
  expect(people.groups.map(({ id }) => id)).toEqual(['person-history']);
  expect(people.groups[0]?.ties).toHaveLength(5);
});

test('what coverage advises is no fault, and can be answered', () => {
  const warningsOf = (change: (text: string) => string) =>
    readEdition(changedFiles({ [NOTE]: (text) => change(text.replace('dates: 1901\n', '')) })).warnings?.map(
      ({ rule, path, line }) => [rule, path, line],
    );
  expect(warningsOf((text) => text.replace('kind: idea', 'kind: event'))).toEqual([
    ['event-without-date', NOTE, 3],
  ]);
  expect(warningsOf((text) => text.replace('kind: idea', 'kind: person'))).toEqual([
    ['person-without-dates', NOTE, 3],
  ]);
  expect(warningsOf((text) => text.replace('kind: idea', 'kind: place'))).toEqual([
    ['place-without-point', NOTE, 3],
  ]);
  expect(
    warningsOf((text) => text.replace('kind: idea', 'kind: person\nundated: Her birth is not known')),
  ).toEqual([]);
});

test('an edition has no page for what it has nothing of, and no link to one', () => {
  const plain = editionOf(changedFiles({}));
  const words = wordsOf('en');
  expect(overviews(plain, addresses('/'), words).map(({ id }) => id)).toEqual(['timeline']);
  expect(overviewPaths(plain, 'places')).toEqual([]);
  expect(overviewPaths(plain, 'people')).toEqual([]);
  expect(overviewPaths(editionWithDrawings(), 'places')).toEqual([{ params: { places: 'places' } }]);
});
