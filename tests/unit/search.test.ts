import { describe, expect, test } from 'vitest';
import { addresses } from '../../src/address.ts';
import { answerAtOnce, type Knowledge } from '../../src/search/answer.ts';
import { excerptOf } from '../../src/search/excerpt.ts';
import { finderData, nameWords, namesOf, vocabulary } from '../../src/search/finder-data.ts';
import { finderParts, isCut } from '../../src/search/finder-parts.ts';
import { createFinder } from '../../src/search/finder.ts';
import { foldText, formsOf, sound, stem } from '../../src/search/fold.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import { nameKey, readQuery } from '../../src/search/query.ts';
import { searchRecords } from '../../src/search/search-records.ts';
import { generateEdition } from '../generated/generate-edition.ts';
import { changedFiles, editionOf } from '../generated/edition-of.ts';

const edition = editionOf(
  changedFiles({
    'notes/note-baa.mdx': (text) =>
      text
        .replace('title: Harbour baa', 'title: The Old Lighthouse')
        .replace('  en: [', '  en: [beacon, Blokada, ')
        .replace('checked:', '  ru: [маяк, маяка]\n  ru-Latn: [mayak]\nchecked:')
        .replace(/\n(dates: 1901\n) {2}ru:/u, '\n  ru:')
        .concat('\n## Further on\n\nThe butler did it [@source0].\n'),
    'notes/note-bab.mdx': (text) => text.replace(/^title: .*$/mu, 'title: A lighthouse keeper'),
  }),
);
const data = finderData(edition);

function know(): Knowledge {
  const finder = createFinder();
  finder.addNotes(data.notes);
  finder.addPassages(data.passages);
  return {
    finder,
    lexicon: createLexicon(nameWords(data), vocabulary(edition)),
    form: 'sketch',
    title: 'A Walk',
  };
}

const knowledge = know();
const found = (query: string, literally = false) =>
  answerAtOnce(query, knowledge, literally).answer.results.map(({ address }) => address);

describe('the records of the full-text index', () => {
  const records = searchRecords(edition, addresses('/'));

  test('every note and every passage is one record, at its own address', () => {
    expect(records).toHaveLength(edition.notes.size + edition.passages.length);
    expect(records.map(({ url }) => url)).toEqual(expect.arrayContaining(['/notes/note-bab/', '/#p3']));
  });

  test('what a spoiler gates is in none, and in nothing that the finder knows', () => {
    expect(JSON.stringify([records, data, vocabulary(edition)])).not.toContain('butler');
  });
});

describe('reading a query', () => {
  test.each([
    ['The Doctors’ Plot', 'the doctors plot'],
    ['Sebag-Montefiore', 'sebag montefiore'],
    ['Stalin’s death', 'stalin death'],
    ['Во́лков', 'волков'],
    ['ёлка', 'елка'],
  ])('“%s” is folded to “%s”', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('the words that only say how a thing is asked do not count, unless there are no others', () => {
    expect(readQuery('Who is the lighthouse keeper?').words).toEqual(['lighthouse', 'keeper']);
    expect(readQuery('who is').words).toEqual(['who', 'is']);
    expect(readQuery('Who is he?').question).toBe(true);
    expect(readQuery('“the old lighthouse”').quoted).toBe(true);
  });

  test('endings do not count, in English or in Russian', () => {
    expect(stem('sieges')).toBe(stem('siege'));
    expect(stem('блокаде')).toBe(stem('блокада'));
    expect(nameKey('The sieges')).toBe(nameKey('siege'));
  });

  test('forms that no ending shows are one word', () => {
    expect(stem('died')).toBe(stem('death'));
    expect(formsOf('wrote')).toEqual(['write', 'wrote', 'written']);
    expect(formsOf('lighthouse')).toEqual(['lighthouse']);
  });

  test('ways of writing one sound are one', () => {
    expect(sound('wolkoff')).toBe(sound('volkov'));
    expect(sound('paediatric')).toBe(sound('pediatric'));
    expect(sound('merrier')).not.toBe(sound('marrow'));
  });
});

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
    const finder = createFinder();
    const note = (id: string, title: string) =>
      ({ id, title, kind: 'work', world: 'history', gloss: '', names: 'koba' }) as const;
    finder.addNotes([note('leader', 'The Leader'), note('book', 'Koba the Dread (2002)')]);
    const [first] = finder.find(readQuery('Koba'));
    expect(first?.note?.id).toBe('book');
  });

  test('to a question is of the kind that it asks for, if nothing else tells two notes apart', () => {
    const finder = createFinder();
    const note = (kind: 'person' | 'place' | 'event') =>
      ({ id: kind, title: 'Marsh', kind, world: 'history', gloss: '', names: '' }) as const;
    finder.addNotes([note('event'), note('person'), note('place')]);
    const kindOfFirst = (query: string) => finder.find(readQuery(query))[0]?.note?.kind;
    expect(kindOfFirst('who drained the marsh?')).toBe('person');
    expect(kindOfFirst('where was the marsh drained?')).toBe('place');
    expect(kindOfFirst('when was the marsh drained?')).toBe('event');
  });

  test('finds a word by another that an ending made of its stem', () => {
    const finder = createFinder();
    const note = {
      id: 'x',
      title: 'Starvation',
      kind: 'idea',
      world: 'history',
      gloss: '',
      names: '',
    } as const;
    finder.addNotes([note, { ...note, id: 'y', title: 'Stars' }]);
    expect(finder.find(readQuery('starving')).map(({ note: found }) => found?.id)).toEqual(['x']);
  });

  test('to words of the text is their passage, and all passages are one result', () => {
    const [words = ''] = /\S+ \S+ bac \S+/u.exec(edition.passages[2]?.text ?? '') ?? [];
    const { answer } = answerAtOnce(words, knowledge);
    expect(answer.results[0]?.address).toBe('#p3');
    expect(answer.results.filter(({ address }) => address.startsWith('#'))).toHaveLength(1);
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
    const { answer } = answerAtOnce('lihthuose keypr', knowledge, true);
    expect(answer.results).toEqual([]);
    expect(answer.nearest[0]).toEqual({ address: 'notes/note-bab/', title: 'A lighthouse keeper' });
    expect(answerAtOnce('xyzzyplugh', knowledge).answer.nearest).toEqual([]);
  });

  test.each(['xyzzyplugh', 'quantum physics', 'beacn xyzzy plugh', '?!', '   '])(
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
  test('marks the words asked for, in any form, and nothing else', () => {
    const segments = excerptOf('The keepers kept the keep.', ['keeper']);
    expect(segments.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['keepers']);
    expect(segments.map(({ text }) => text).join('')).toBe('The keepers kept the keep.');
  });

  test('of a long text is the stretch that has the most of the words, from a word on', () => {
    const long = `the lighthouse. ${'It rained. '.repeat(40)}The keeper of the lighthouse left. ${'It snowed. '.repeat(40)}`;
    const text = excerptOf(long, ['lighthouse', 'keeper'])
      .map((segment) => segment.text)
      .join('');
    expect(text).toMatch(/^… (?:It rained|rained)\..* The keeper of the lighthouse left\..* …$/u);
  });

  test('of a long text is the stretch around the first hit', () => {
    const long = `${'before '.repeat(80)}lighthouse ${'after '.repeat(80)}`;
    const text = excerptOf(long, ['lighthouse'])
      .map((segment) => segment.text)
      .join('');
    expect(text).toMatch(/^… .*lighthouse.* …$/u);
    expect(text.length).toBeLessThan(260);
  });
});

describe('what a search fetches', () => {
  test('has no Latin name that follows from the Russian one, and no word of the notes twice', () => {
    const note = data.notes.find(({ id }) => id === 'note-baa');
    expect(note?.names).not.toContain('mayak');
    expect(note && namesOf(note)).toContain('mayak');
    const words = vocabulary(edition);
    expect(new Set(words.map(stem)).size).toBe(words.length);
    expect(words).not.toContain('lighthouse');
  });

  test('is two files for an edition of some hundred notes', () => {
    expect([...finderParts(data, ['word']).keys()]).toEqual(['all', 'words']);
  });

  test('is cut by the letters that names begin with for one of thousands', () => {
    const large = finderData(editionOf(generateEdition({ notes: 1500 })));
    expect(isCut(large)).toBe(true);
    const parts = finderParts(large, ['harbour', 'lantern']);
    const part = parts.get('names-68-61');
    expect(part?.notes?.length).toBeGreaterThan(0);
    expect(part?.notes?.every((note) => namesOf(note).some((name) => /\bha/u.test(name)))).toBe(true);
    expect(parts.get('words-6c')).toEqual({ words: 'lantern' });
  });
});
