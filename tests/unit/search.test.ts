import { describe, expect, test } from 'vitest';
import { answerAtOnce, withNearest } from '../../src/search/answer.ts';
import { excerptOf } from '../../src/search/excerpt.ts';
import type { FinderNote } from '../../src/search/finder-data.ts';
import { createMatcher } from '../../src/search/matcher.ts';
import { readQuery } from '../../src/search/query.ts';
import { changedFiles, editionOf } from '../generated/edition-of.ts';
import { analyserFor, knowledgeFrom, knowledgeOf } from '../generated/search-of.ts';

const edition = editionOf(
  changedFiles({
    'notes/note-baa.mdx': (text) =>
      text
        .replace('title: Harbour baa', 'title: The Old Lighthouse')
        .replace(/^gloss: .*$/mu, 'gloss: built by Munich engineers, 632,253 bricks')
        .replace('  en: [', '  en: [beacon, Blokada, ')
        .replace('checked:', '  ru: [маяк]\n  ru-Latn: [mayak]\nchecked:')
        .replace(/\n(dates: 1901\n) {2}ru:/u, '\n  ru:'),
    'notes/note-bab.mdx': (text) => text.replace(/^title: .*$/mu, 'title: A lighthouse keeper'),
  }),
);
const knowledge = await knowledgeOf(edition);
const { analyser } = knowledge;
const found = (query: string, literally = false) =>
  answerAtOnce(query, knowledge, literally).answer.results.map(({ address }) => address);

const NOTE: FinderNote = {
  address: 'notes/x/',
  title: 'X',
  kind: 'idea',
  world: 'history',
  gloss: '',
  names: '',
};
const english = await analyserFor('en');
const note = (id: string, changes: Partial<FinderNote>): FinderNote => ({
  ...NOTE,
  address: `notes/${id}/`,
  ...changes,
});
/** The notes and passages that answer a query, in order, of some written for the test. */
function among(
  query: string,
  notes: readonly FinderNote[],
  texts: readonly string[] = [],
  literally = false,
) {
  const passages = texts.map((text, index) => ({
    address: `text/one/#p${String(index + 1)}`,
    number: index + 1,
    order: index + 1,
    text,
  }));
  return answerAtOnce(query, knowledgeFrom({ notes, passages }, [], english), literally).answer;
}
const idsOf = ({ results }: { readonly results: readonly { readonly address: string }[] }) =>
  results.map(({ address }) => address.replace(/^notes\/(.*)\/$/u, '$1'));

describe('an answer', () => {
  test('begins with the note that bears the query as its name, by any of its names', () => {
    expect(found('the old lighthouse')[0]).toBe('notes/note-baa/');
    expect(found('beacon')[0]).toBe('notes/note-baa/');
    expect(found('маяк')[0]).toBe('notes/note-baa/');
    expect(found('МАЯКУ')[0]).toBe('notes/note-baa/');
  });

  test('to a question is the note on its subject', () => {
    expect(found('what is a beacon?')[0]).toBe('notes/note-baa/');
    expect(found('who was the lighthouse keeper')[0]).toBe('notes/note-bab/');
  });

  test('begins with the note whose headword has the query in it, where two bear it as a name', () => {
    const notes = [
      note('leader', { title: 'The Leader', names: 'koba' }),
      note('book', { title: 'Koba the Dread (2002)', names: 'koba' }),
    ];
    expect(idsOf(among('Koba', notes))[0]).toBe('book');
  });

  test('begins with the note of that very headword, before one whose headword has more', () => {
    const notes = [note('long', { title: 'Kurtz long', names: 'kurtz' }), note('kurtz', { title: 'Kurtz' })];
    expect(idsOf(among('Kurtz', notes))).toEqual(['kurtz', 'long']);
  });

  test('to a question is of the kind that it asks for, if nothing else tells two notes apart', () => {
    const notes = (['event', 'person', 'place'] as const).map((kind) => note(kind, { title: 'Marsh', kind }));
    const first = (query: string) => idsOf(among(query, notes, [], true))[0];
    expect(first('who drained the marsh?')).toBe('person');
    expect(first('where was the marsh drained?')).toBe('place');
    expect(first('when was the marsh drained?')).toBe('event');
  });

  test('finds a word by another that an ending made of its stem', () => {
    const notes = [note('x', { title: 'Starvation' }), note('y', { title: 'Stars' })];
    expect(idsOf(among('starving', notes, [], true))).toEqual(['x']);
  });

  test('finds a word that stands only in a gloss', () => {
    expect(found('Munich')).toEqual(['notes/note-baa/']);
  });

  test.each(['632,253', '632 253', '632.253'])('finds one number in the spelling “%s”', (query) => {
    expect(found(query)).toEqual(['notes/note-baa/']);
    expect(found('253')).toEqual([]);
  });

  test.each(['13.1.1953', '1953-01-13', '13 January 1953'])(
    'finds one date in the spelling “%s”',
    (query) => {
      const notes = [
        note('day', { title: 'The thirteenth', gloss: '13 January 1953' }),
        note('year', { title: 'The year 1953' }),
      ];
      expect(idsOf(among(query, notes))).toEqual(['day']);
    },
  );

  test.each(['"13.1.1953"', '“13 January 1953”'])(
    'finds a date that is quoted, %s, in any spelling',
    (query) => {
      const notes = [
        note('day', { title: 'X', gloss: 'January 13, 1953' }),
        note('year', { title: 'Of 1953' }),
      ];
      expect(idsOf(among(query, notes))).toEqual(['day']);
    },
  );

  test.each([
    ['cooperative', 'The co-operative shop'],
    ['ak47', 'The AK-47'],
    ['sebagmontefiore', 'Sebag‑Montefiore'],
    ['motherinlaw', 'A mother-in-law'],
    ['mother in law', 'A mother-in-law'],
    ['co-operative', 'The co operative shop'],
  ])('finds what hyphens put together or part: “%s” finds “%s”', (query, title) => {
    const answer = among(query, [note('it', { title }), note('other', { title: 'Operation' })]);
    expect(idsOf(answer)).toEqual(['it']);
    expect(answer.instead).toBeUndefined();
    const [passage] = among(query, [], [`So it was: ${title}.`]).results;
    expect(passage?.excerpt.some(({ hit }) => hit)).toBe(true);
  });

  test('takes a date apart where the edition does not have it', () => {
    const notes = [note('month', { title: 'Winter', gloss: 'January 1953' })];
    expect(idsOf(among('when was it? 13 January 1953', notes))).toEqual(['month']);
  });

  test.each([
    ['lodz', 'Łódź'],
    ['grosse strasse', 'Große Straße'],
    ['bjorn orsted', 'Bjørn Ørsted'],
    ['列宁格勒', '列宁格勒围城战'],
    ['包囲', 'レニングラードの包囲'],
  ])('“%s” finds “%s”', (query, title) => {
    expect(idsOf(among(query, [note('it', { title })]))).toEqual(['it']);
  });

  test('to words of the text is their passage, and all passages are one result', () => {
    const [words = ''] = /\S+ \S+ bac \S+/u.exec(edition.passages[2]?.text ?? '') ?? [];
    const { answer } = answerAtOnce(words, knowledge);
    expect(answer.results[0]?.address).toBe('#p3');
    expect(answer.results.filter(({ place }) => place !== undefined)).toHaveLength(1);
  });

  test('shows some passages of the text, and keeps the others, in the order of the text', () => {
    const texts = Array.from({ length: 20 }, (_, index) => `Kurtz ${'spoke '.repeat(index % 3)}`);
    const [note1, text] = among('kurtz', [note('kurtz', { title: 'Kurtz' })], texts).results;
    expect(note1?.address).toBe('notes/kurtz/');
    expect(text?.further).toHaveLength(5);
    expect(text?.rest).toHaveLength(14);
    const numbers = text?.rest.map(({ place = '' }) => Number(place.replace('Paragraph ', ''))) ?? [];
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(text?.rest[0]?.address).toMatch(/^text\/one\/#p\d+$/u);
  });

  test('to words that somebody remembers is the passage that has them, before a note named by some', () => {
    const notes = [note('clues', { title: 'Clues', names: 'subtle clues' })];
    const texts = ['She left the most subtle of clues.', 'Nothing else.'];
    expect(idsOf(among('most subtle of clues', notes, texts))).toEqual(['text/one/#p1', 'clues']);
    expect(idsOf(among('subtle clues', notes, texts))[0]).toBe('clues');
  });

  test.each(['“in those final months”', '"in those final months"'])(
    'to %s is what has these very words',
    (query) => {
      const notes = [
        note('months', { title: 'The final month' }),
        note('glossed', { title: 'Y', gloss: 'what happened in those final months' }),
      ];
      const texts = ['In those last months, finally.', 'It was in those final months.'];
      const answer = among(query, notes, texts);
      expect(idsOf(answer)).toEqual(['text/one/#p2', 'glossed']);
      const hits = answer.results[0]?.excerpt.filter(({ hit }) => hit).map(({ text }) => text);
      expect(hits).toEqual(['in those final months']);
      expect(answer.marks).toBe('"in those final months"');
    },
  );

  test.each(['C++', 'A&E', '"', '!?', 'the'])('to “%s” is nothing, and is told why', (query) => {
    const answer = among(
      query,
      [note('c', { title: 'The climate, ca. 1900', gloss: 'a, c, e' })],
      ['The e of a c.'],
    );
    expect(answer).toMatchObject({ results: [], isThin: true });
  });

  test('is a note that is called by one letter', () => {
    expect(idsOf(among('C', [note('c', { title: 'C' }), note('d', { title: 'The C men' })]))[0]).toBe('c');
  });

  test.each([
    ['zzzz', ['Joe', 'Joseph Stalin', 'Zoe']],
    ['joooo', ['Joe']],
    ['cellllllll', ['Cell']],
  ])('to “%s”, which only sounds like %j, is nothing', (query, titles) => {
    const notes = titles.map((title, index) => note(String(index), { title }));
    expect(among(query, notes)).toMatchObject({ results: [], instead: undefined });
  });

  test('mends a slip and says so, or takes it literally where asked', () => {
    const { answer } = answerAtOnce('lihgthouse', knowledge);
    expect(answer.instead).toBe('lighthouse');
    expect(answer.results.length).toBeGreaterThan(0);
    expect(answerAtOnce('lihgthouse', knowledge, true).answer).toMatchObject({
      instead: undefined,
      results: [],
    });
  });

  test('that is none names what is most like the query', () => {
    const nearestTo = (query: string) =>
      withNearest(answerAtOnce(query, knowledge, true).answer, query, knowledge);
    const answer = nearestTo('lihthuose keypr');
    expect(answer.results).toEqual([]);
    expect(answer.nearest[0]).toEqual({ address: 'notes/note-bab/', title: 'A lighthouse keeper' });
    expect(nearestTo('xyzzyplugh').nearest).toEqual([]);
  });

  test.each(['xyzzyplugh', 'quantum physics', 'beacn xyzzy plugh', '?!', '   ', 'zzzz', 'aaaa', '632254'])(
    'to “%s” there is none',
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );

  test.each([
    '<img src=x onerror=alert(1)>',
    '.*+?^${}()|[]\\',
    '"'.repeat(99),
    'word '.repeat(3000),
    '\u202eкяам',
  ])('to the odd query “%s” is no error', (query) => {
    expect(() => found(query.slice(0, 10_000))).not.toThrow();
  });
});

describe('an excerpt', () => {
  const matcherOf = (query: string) => createMatcher(readQuery(query, analyser), analyser);

  test('marks a number, a date and a word of another script whole', () => {
    const hitsOf = (text: string, query: string) =>
      excerptOf(text, matcherOf(query)).flatMap(({ text: part, hit }) => (hit ? [part] : []));
    expect(hitsOf('some 632 253 people', '632,253')).toEqual(['632 253']);
    expect(hitsOf('on 13 January 1953 it snowed', '13.1.1953')).toEqual(['13 January 1953']);
    expect(hitsOf('被围困的列宁格勒人', '列宁格勒').join('')).toBe('列宁格勒');
    expect(hitsOf('co\u00adoperate', 'cooperate')).toEqual(['co\u00adoperate']);
  });

  test('marks the words asked for, in any form, and nothing else', () => {
    const segments = excerptOf('The keepers kept the keep.', matcherOf('keeper'));
    expect(segments.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['keepers']);
    expect(segments.map(({ text }) => text).join('')).toBe('The keepers kept the keep.');
  });

  test('of a long text is the stretch that has the most of the words, from a word on', () => {
    const long = `the lighthouse. ${'It rained. '.repeat(40)}The keeper of the lighthouse left. ${'It snowed. '.repeat(40)}`;
    const text = excerptOf(long, matcherOf('lighthouse keeper'))
      .map((segment) => segment.text)
      .join('');
    expect(text).toMatch(/^… (?:It rained|rained)\..* The keeper of the lighthouse left\..* …$/u);
  });

  test('of a long text is the stretch around the first hit', () => {
    const long = `${'before '.repeat(80)}lighthouse ${'after '.repeat(80)}`;
    const text = excerptOf(long, matcherOf('lighthouse'))
      .map((segment) => segment.text)
      .join('');
    expect(text).toMatch(/^… .*lighthouse.* …$/u);
    expect(text.length).toBeLessThan(260);
  });
});
