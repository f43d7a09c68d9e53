import { describe, expect, test } from 'vitest';
import { answerAtOnce, completeAnswer, withExcerpts, type Knowledge } from '../../src/search/answer.ts';
import { finderData, nameWords, vocabulary } from '../../src/search/finder-data.ts';
import { createFinder } from '../../src/search/finder.ts';
import { wordsOf } from '../../src/search/fold.ts';
import { createFullText, type FullText } from '../../src/search/full-text.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import { changedFiles, editionOf } from '../generated/edition-of.ts';

const edition = editionOf(
  changedFiles({
    'notes/note-baa.mdx': (text) => text.replace(/^title: .*$/mu, 'title: The Old Lighthouse'),
    'notes/note-bab.mdx': (text) => text.replace(/^title: .*$/mu, 'title: A lighthouse keeper'),
  }),
);
const data = finderData(edition);

function know(): Knowledge {
  const finder = createFinder();
  finder.addNotes(data.notes);
  finder.addPassages(data.passages);
  const lexicon = createLexicon(nameWords(data), [...vocabulary(edition), 'wreck', 'died']);
  return { finder, lexicon, form: 'sketch', title: 'A Walk' };
}

/** A stand-in that answers as Pagefind does: quoted words as they are; others as beginnings, or as slips for what begins like them. */
function indexOf(records: Readonly<Record<string, string>>): Pagefind {
  const having = (isIt: (word: string) => boolean) =>
    Object.entries(records).filter(([, content]) => wordsOf(content).some(isIt));
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
            meta: { title: `Title of ${url}` },
            filters: { kind: ['idea'], world: ['history'] },
          }),
      }));
      return Promise.resolve({ results });
    },
  };
}

const listed = (records: Readonly<Record<string, string>>): FullText =>
  createFullText(indexOf(records), Object.fromEntries(Object.keys(records).map((url) => [url, url])));

async function complete(query: string, fullText: FullText, knowledge = know()) {
  const step = answerAtOnce(query, knowledge, true);
  if (step.query === undefined) throw new Error('no query');
  return await completeAnswer(step.answer, step.query, fullText, knowledge);
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
    const knowledge = { ...know(), finder: createFinder() };
    knowledge.finder.addNotes(
      data.notes.slice(3, 8).map((note) => ({ ...note, title: note.id, names: '', gloss: '' })),
    );
    const found = addressesOf(await complete('how did the wreck in the harbour burn?', fullText, knowledge));
    expect(found[0]).toBe('notes/note-bad/');
  });

  test('a word is found in all its forms', async () => {
    const fullText = listed({ 'notes/note-bac/': 'his death' });
    expect(addressesOf(await complete('died', fullText))).toEqual(['notes/note-bac/']);
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
    expect(addressesOf(await complete('“and grey lighthouse”', fullText))).toEqual(['notes/note-bac/']);
  });

  test('a large edition has no list of its records, and fetches those that answer best', async () => {
    const fullText = createFullText(
      indexOf({ 'notes/deep/': 'the wreck of old', '#p2': 'wreck' }),
      undefined,
    );
    const { results } = await complete('wreck', fullText);
    expect(results[0]).toMatchObject({ address: 'notes/deep/', title: 'Title of notes/deep/' });
    expect(addressesOf({ results })).toContain('#p2');
  });

  test('a part of the index that is missing is not passed off as one without the word', async () => {
    const missing: Pagefind = { ...indexOf({}), search: () => Promise.resolve({ results: [] }) };
    await expect(complete('wreck', createFullText(missing, {}))).rejects.toThrow('a part of it is missing');
  });

  test('an index that fails is not passed off as one that finds nothing', async () => {
    const failing: Pagefind = { ...indexOf({}), search: () => Promise.reject(new Error('offline')) };
    await expect(complete('lighthouse', createFullText(failing, {}))).rejects.toThrow('offline');
  });

  test('a result shows what its text says where its name and gloss lack a word, and no other is fetched', async () => {
    const fullText = listed({
      'notes/note-bac/': 'here lies the wreck',
      'notes/note-baa/': 'the lighthouse',
    });
    const read: string[] = [];
    const excerpts = async (query: string) => {
      const answer = await complete(query, fullText);
      const { results } = await withExcerpts(answer, 5, (address) => {
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
    await createFullText(pagefind, {}).fetchAhead(['w', 'l', 'w']);
    expect(asked).toEqual(['w', 'l']);
  });
});
