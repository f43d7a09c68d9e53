import { describe, expect, test } from 'vitest';
import { addresses } from '../../src/address.ts';
import { answerAtOnce, completeAnswer, type Knowledge } from '../../src/search/answer.ts';
import { excerptOf } from '../../src/search/excerpt.ts';
import { finderData, nameWords, vocabulary } from '../../src/search/finder-data.ts';
import { finderParts, isCut } from '../../src/search/finder-parts.ts';
import { createFinder } from '../../src/search/finder.ts';
import { foldText, sound, stem, wordsOf } from '../../src/search/fold.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import { nameKey, readQuery } from '../../src/search/query.ts';
import { searchRecords } from '../../src/search/search-records.ts';
import { generateEdition } from '../generated/generate-edition.ts';
import { changedFiles, editionOf } from '../generated/edition-of.ts';

const edition = editionOf(
  changedFiles({
    'content/notes/note-baa.mdx': (text) =>
      text
        .replace('title: Harbour baa', 'title: The Old Lighthouse')
        .replace('  en: [', '  en: [beacon, Blokada, ')
        .replace('checked:', '  ru: [маяк, маяка]\nchecked:')
        .replace(/\n(dates: 1901\n) {2}ru:/u, '\n  ru:')
        .concat('\n## Further on\n\nThe butler did it [@source0].\n'),
    'content/notes/note-bab.mdx': (text) => text.replace(/^title: .*$/mu, 'title: A lighthouse keeper'),
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

describe('with the full-text index', () => {
  const record = (url: string, content: string, meta: Record<string, string> = {}) => ({
    url,
    content,
    meta: { title: url, names: 'x', order: '', ...meta },
  });
  const indexOf = (...records: ReturnType<typeof record>[]): Pagefind => ({
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: () =>
      Promise.resolve({ results: records.map((hit) => ({ id: hit.url, data: () => Promise.resolve(hit) })) }),
  });
  const complete = async (query: string, pagefind: Pagefind) => {
    const step = answerAtOnce(query, knowledge);
    if (step.query === undefined) throw new Error('no query');
    const { results } = await completeAnswer(step.answer, step.query, pagefind, knowledge);
    return results.map(({ address }) => address);
  };

  test('what it finds is added, and what is known already stands once', async () => {
    const index = indexOf(
      record('/reader/notes/note-baa/', 'the old lighthouse'),
      record('/reader/notes/deep/', 'an old lighthouse, deep down'),
    );
    const addresses = await complete('old lighthouse', index);
    expect(addresses[0]).toBe('notes/note-baa/');
    expect(addresses.filter((address) => address === 'notes/note-baa/')).toHaveLength(1);
    expect(addresses).toContain('notes/deep/');
  });

  test('what it only guesses, with a word of the query missing, is left out', async () => {
    expect(await complete('old lighthouse', indexOf(record('/notes/guess/', 'an old house')))).not.toContain(
      'notes/guess/',
    );
  });

  test('an index that fails is not passed off as one that finds nothing', async () => {
    const failing: Pagefind = { ...indexOf(), search: () => Promise.reject(new Error('offline')) };
    await expect(complete('old lighthouse', failing)).rejects.toThrow('offline');
  });
});

describe('an excerpt', () => {
  test('marks the words asked for, in any form, and nothing else', () => {
    const segments = excerptOf('The keepers kept the keep.', ['keeper']);
    expect(segments.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['keepers']);
    expect(segments.map(({ text }) => text).join('')).toBe('The keepers kept the keep.');
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
  test('is two files for an edition of some hundred notes', () => {
    expect([...finderParts(data, ['word']).keys()]).toEqual(['all', 'words']);
  });

  test('is cut by the letters that names begin with for one of thousands', () => {
    const large = finderData(editionOf(generateEdition({ notes: 1500 })));
    expect(isCut(large)).toBe(true);
    const parts = finderParts(large, ['harbour', 'lantern']);
    const part = parts.get('names-68-61');
    expect(part?.notes?.length).toBeGreaterThan(0);
    expect(
      part?.notes?.every(({ title, names }) =>
        [title, ...names].flatMap(wordsOf).some((word) => word.startsWith('ha')),
      ),
    ).toBe(true);
    expect(parts.get('words-6c')).toEqual({ words: 'lantern' });
  });
});
