import { describe, expect, test } from 'vitest';
import { answerAtOnce, completeAnswer, withExcerpts, type Knowledge } from '../../src/search/answer.ts';
import { createFullText, type FullText } from '../../src/search/browser/full-text.ts';
import type { Pagefind } from '../../src/search/browser/pagefind.ts';
import { gatherFinderData } from '../../src/search/build/gather-finder-data.ts';
import { createFinder } from '../../src/search/finder.ts';
import { changedFiles, editionOf } from '../generated/edition-of.ts';
import { analyserFor, knowledgeOf } from '../generated/search-of.ts';

const edition = editionOf(
  changedFiles({
    'notes/note-baa.mdx': (text) => text.replace(/^title: .*$/mu, 'title: The Old Lighthouse'),
    'notes/note-bab.mdx': (text) => text.replace(/^title: .*$/mu, 'title: A lighthouse keeper'),
    'notes/note-bac.mdx': (text) => text.replace(/(---\n\n)(?=\w)/u, '$1The wreck was brought in. '),
  }),
);
const data = await gatherFinderData(edition);
const { analyser } = await knowledgeOf(edition);

async function know(): Promise<Knowledge> {
  const knowledge = await knowledgeOf(edition);
  knowledge.lexicon?.addOthers(['wreck', 'brought', 'маяки']);
  knowledge.lexicon?.addIndexed(['wreck', 'brought']);
  return knowledge;
}

/** A stand-in that answers as Pagefind does: quoted words as they are; others as beginnings, or as slips for what begins like them. */
function indexOf(records: Readonly<Record<string, string>>): Pagefind {
  const having = (isIt: (word: string) => boolean) =>
    Object.entries(records).filter(([, content]) => analyser.wordsOf(content).some(isIt));
  return {
    preload: () => Promise.resolve(),
    search: (query) => {
      const word = query.replaceAll('"', '');
      const begun = having((other) => other.startsWith(word));
      const found = query.startsWith('"')
        ? Object.entries(records).filter(([, content]) => ` ${content} `.includes(` ${word} `))
        : begun.length > 0
          ? begun
          : having((other) => other.startsWith(word.slice(0, 1)));
      const results = found.map(([url, content], index) => ({
        id: url,
        score: 9 - index,
        data: () =>
          Promise.resolve({
            url: `/${url}`,
            content,
            meta: {
              title: `Title of ${url}`,
              about: url.startsWith('notes/') ? 'xq0idea0shistory' : 'xq0passage',
            },
          }),
      }));
      return Promise.resolve({ results });
    },
  };
}

const listed = (records: Readonly<Record<string, string>>): FullText =>
  fullTextOf(indexOf(records), Object.fromEntries(Object.keys(records).map((url) => [url, url])));

function fullTextOf(pagefind: Pagefind, addresses?: Readonly<Record<string, string>>): FullText {
  return createFullText(pagefind, { base: '/', addresses, analyser });
}

async function complete(typed: string, fullText: FullText, given?: Knowledge) {
  const knowledge = given ?? (await know());
  const { query, answer } = answerAtOnce(typed, knowledge, true);
  if (query === undefined) throw new Error('no query');
  const { hits, notes, passages } = await fullText.find(query, knowledge.lexicon);
  knowledge.finder.addNotes(notes);
  knowledge.finder.addPassages(passages);
  return { ...completeAnswer(answer, query, hits, knowledge), query, knowledge };
}
const addressesOf = ({ results }: { results: readonly { address: string }[] }) =>
  results.map(({ address }) => address);

describe('with the full text', () => {
  test('what only the body of a note says is found, after what bears the words in its name', async () => {
    const fullText = listed({
      'notes/note-bac/': 'the lighthouse stood',
      'notes/note-baa/': 'a lighthouse',
    });
    expect(addressesOf(await complete('lighthouse', fullText))).toEqual([
      'notes/note-baa/',
      'notes/note-bab/',
      'notes/note-bac/',
    ]);
  });

  test('what has some of the words in its name and the others in its text comes before what lacks some', async () => {
    const fullText = listed({ 'notes/note-bac/': 'a wreck', 'notes/note-baa/': 'the wreck' });
    const found = addressesOf(await complete('lighthouse wreck', fullText));
    expect(found).toEqual(['notes/note-baa/', 'notes/note-bab/']);
  });

  test('where a name has every word asked for, what lacks some is left out', async () => {
    const fullText = listed({
      'notes/note-bac/': 'a keeper',
      'notes/note-bad/': 'the keeper of a lighthouse',
    });
    const found = addressesOf(await complete('lighthouse keepers', fullText));
    expect(found).toEqual(['notes/note-bab/', 'notes/note-bad/']);
  });

  test('a question needs not have all its words in the answer, and a rare one tells more than a common one', async () => {
    const fullText = listed({
      'notes/note-bad/': 'a wreck',
      'notes/note-bae/': 'a harbour',
      'notes/note-baf/': 'a harbour',
      'notes/note-bag/': 'a harbour',
    });
    const knowledge = { ...(await know()), finder: createFinder(analyser) };
    knowledge.finder.addNotes(
      data.notes.slice(3, 8).map((note) => ({ ...note, title: note.address, names: '', gloss: '' })),
    );
    const found = addressesOf(await complete('how did the wreck in the harbour burn?', fullText, knowledge));
    expect(found[0]).toBe('notes/note-bad/');
  });

  test('a word is found in all its forms', async () => {
    const fullText = listed({ 'notes/note-bac/': 'what the seas bring', 'notes/note-bad/': 'he brought it' });
    expect(addressesOf(await complete('bring', fullText))).toEqual(['notes/note-bac/', 'notes/note-bad/']);
  });

  test('a word of another language is asked for by its stem: the index does not know its endings', async () => {
    const russian = await analyserFor('en', 'ru');
    const fullText = listed({ 'notes/note-bac/': 'на маяке', 'notes/note-bad/': 'море' });
    expect(russian.stem('маяками')).toBe('маяк');
    expect(addressesOf(await complete('маяками', fullText))).toEqual(['notes/note-bac/']);
  });

  test('what the index only guesses for a word it does not have is left out', async () => {
    const fullText = listed({ 'notes/note-bac/': 'quarry' });
    expect(addressesOf(await complete('quux', fullText))).toEqual([]);
  });

  test('words in quotation marks are asked for as they stand', async () => {
    const fullText = listed({
      'notes/note-bac/': 'old and grey lighthouse',
      'notes/note-bad/': 'grey and old',
    });
    const alike: Pagefind = {
      ...indexOf({}),
      search: (query) =>
        indexOf({ 'notes/note-bad/': 'and grey lighthouses' }).search(
          query.replaceAll('"', '').split(' ').at(-1) ?? '',
        ),
    };
    expect(
      addressesOf(
        await complete('“and grey lighthouse”', fullTextOf(alike, { 'notes/note-bad/': 'notes/note-bad/' })),
      ),
    ).toEqual([]);
    expect(addressesOf(await complete('“and grey lighthouse”', fullText))).toEqual(['notes/note-bac/']);
  });

  test('a large edition has no list of its records, and fetches those that answer best', async () => {
    const fullText = fullTextOf(indexOf({ 'notes/deep/': 'the wreck of old', 'text/two/#p2': 'wreck' }));
    const { results } = await complete('wreck', fullText);
    expect(results[1]).toMatchObject({ address: 'notes/deep/', title: 'Title of notes/deep/' });
    expect(addressesOf({ results })).toContain('text/two/#p2');
  });

  test('a part of the index that is missing is not passed off as one without the word', async () => {
    const missing: Pagefind = { ...indexOf({}), search: () => Promise.resolve({ results: [] }) };
    await expect(complete('wreck', fullTextOf(missing, {}))).rejects.toThrow('a part of it is missing');
  });

  test('an index that fails is not passed off as one that finds nothing', async () => {
    const failing: Pagefind = { ...indexOf({}), search: () => Promise.reject(new Error('offline')) };
    await expect(complete('lighthouse', fullTextOf(failing, {}))).rejects.toThrow('offline');
  });

  test('a result shows what its text says where its name and gloss lack a word, and no other is fetched', async () => {
    const fullText = listed({
      'notes/note-bac/': 'here lies the wreck',
      'notes/note-baa/': 'the lighthouse',
    });
    const read: string[] = [];
    const excerpts = async (query: string) => {
      const { query: asked, knowledge, ...answer } = await complete(query, fullText);
      const { results } = await withExcerpts(answer, asked, knowledge, 5, (address) => {
        read.push(address);
        return fullText.read(address);
      });
      return results[0]?.excerpt.map(({ text, hit }) => (hit ? `*${text}*` : text)).join('');
    };
    expect(await excerpts('wreck')).toBe('here lies the *wreck*');
    await excerpts('the old lighthouse');
    expect(read).toEqual(['notes/note-bac/']);
  });

  test('the index is fetched ahead of need, each part once', async () => {
    const asked: string[] = [];
    const pagefind: Pagefind = {
      ...indexOf({}),
      preload: (beginning) => {
        asked.push(beginning);
        return Promise.resolve();
      },
    };
    await fullTextOf(pagefind, {}).fetchAhead(['w', 'l', 'w']);
    expect(asked).toEqual(['w', 'l']);
  });
});
