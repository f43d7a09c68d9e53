import { describe, expect, test } from 'vitest';
import { aboutNote, readAbout } from '../../src/search/about-record.ts';
import { finderParts, isCut } from '../../src/search/build/finder-parts.ts';
import { analyserOf, gatherFinderData } from '../../src/search/build/gather-finder-data.ts';
import { searchRecords } from '../../src/search/build/search-records.ts';
import { namesOf } from '../../src/search/finder-data.ts';
import { changedFiles, editionOf } from '../generated/edition-of.ts';

const edition = editionOf(
  changedFiles({
    'notes/note-baa.mdx': (text) =>
      text
        .replace('title: Harbour baa', 'title: The Old Lighthouse')
        .replace('checked:', '  ru: [маяк]\n  ru-Latn: [mayak]\nchecked:')
        .replace(/\n(dates: 1901\n) {2}ru:/u, '\n  ru:')
        .replace('\n\nLinen', '\n\nThey ate in Łódź, 632 253 of them. Linen')
        .replace(/(---\n\n)(?<first>\w)/u, '$1In Łódź 632 253 of them ate on 13 January 1953. $2')
        .concat('\n## Further on\n\nThe butler did it [@source0].\n'),
  }),
);
const { analyser, forms } = await analyserOf(edition);
const gathered = await gatherFinderData(edition);

describe('the records of the full-text index', () => {
  const records = searchRecords(edition, analyser, false);

  test('a record says in one word what it is about, whatever an edition calls that', () => {
    const about = aboutNote('rite-of-1900', 'old-10-worlds');
    expect(about).toMatch(/^[a-z0-9]+$/u);
    expect(readAbout(about)).toEqual({ kind: 'rite-of-1900', world: 'old-10-worlds' });
  });

  test('every note and every passage is one record, at its own address', () => {
    expect(records).toHaveLength(edition.notes.size + edition.passages.length);
    expect(records.map(({ url }) => url)).toEqual(expect.arrayContaining(['/notes/note-bab/', '/#p3']));
  });

  test('what a spoiler gates is in none, and in nothing that the finder knows', () => {
    expect(JSON.stringify([records, gathered])).not.toContain('butler');
  });

  test('the words of an author’s note are found with the passage that it is marked in', () => {
    expect(records.find(({ url }) => url === '/#p1')?.content).toMatch(/A footnote of the author’s own\.$/u);
    expect(gathered.passages[0]?.text).toMatch(/A footnote of the author’s own\.$/u);
    expect(gathered.passages[1]?.text).not.toContain('footnote');
  });

  test('a record has the spellings that a search asks for, where its content has others', () => {
    const record = records.find(({ url }) => url === '/notes/note-baa/');
    expect(record?.meta['spellings']?.split(' ').toSorted()).toEqual(['19530113', '632253', 'lodz']);
    expect(records.find(({ url }) => url === '/notes/note-bab/')?.meta).not.toHaveProperty('spellings');
  });

  test('a record says what it is only where the finder may not have been told of it', () => {
    expect(records[0]?.meta).not.toHaveProperty('about');
    const [first, ...others] = searchRecords(edition, analyser, true);
    expect(first?.meta).toMatchObject({ about: 'xq0idea0shistory', gloss: expect.any(String) as string });
    expect(others.at(-1)?.meta).toMatchObject({ about: 'xq0passage', title: '12' });
  });
});

describe('what a search fetches', () => {
  test('has no Latin name that follows from the Russian one, and no word of the notes twice', () => {
    const note = gathered.notes.find(({ address }) => address === 'notes/note-baa/');
    expect(note?.names).not.toContain('mayak');
    expect(note && namesOf(note, analyser)).toContain('mayak');
    expect(new Set(gathered.words.map((word) => analyser.stem(word))).size).toBe(gathered.words.length);
    expect(gathered.words).not.toContain('lighthouse');
  });

  test('has the forms of its words that no ending shows, and of no others', () => {
    expect(forms).toContainEqual(['eat', 'ate', 'eaten']);
    expect(forms.flat()).not.toContain('wrote');
    expect(analyser.stem('eaten')).toBe(analyser.stem('ate'));
  });

  test('leads to each passage by the address that it has', () => {
    expect(gathered.passages[2]).toMatchObject({ address: '#p3', number: 3 });
  });

  test('is three files for an edition of some hundred notes', () => {
    expect(isCut(edition)).toBe(false);
    expect([...finderParts(gathered, false, analyser).keys()]).toEqual(['all', 'words', 'forms', 'places']);
  });

  test('is cut by the letters that names begin with for one of thousands', () => {
    const [note] = edition.notes.values();
    const many = Array.from({ length: 2000 }, (_, index) => [String(index), note] as const);
    expect(isCut({ ...edition, notes: new Map(many.flatMap(([id, one]) => (one ? [[id, one]] : []))) })).toBe(
      true,
    );
    const parts = finderParts(gathered, true, analyser);
    const part = parts.get('names-6c-61');
    expect(part?.notes?.length).toBeGreaterThan(0);
    expect(part?.notes?.every((one) => namesOf(one, analyser).some((name) => /\bla/u.test(name)))).toBe(true);
    expect(parts.get('all')?.notes).toEqual([]);
  });

  test('leaves a long text to the full-text index, and has its words to mend slips', () => {
    const passages = [{ address: '#p1', number: 1, order: 1, text: 'lantern '.repeat(20_000) }];
    const parts = finderParts(
      { notes: [], passages, words: [], forms: [], places: gathered.places },
      true,
      analyser,
    );
    expect(parts.get('all')?.passages).toEqual([]);
    expect(parts.get('words-6c')).toEqual({ words: 'lantern' });
  });
});
