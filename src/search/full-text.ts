import type { Kind, World } from '../edition/kind.ts';
import type { FinderNote } from './finder-data.ts';
import type { FullTextHits } from './finder.ts';
import { formsOf } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { Pagefind, PagefindRecord, PagefindResult } from './pagefind.ts';
import type { Query } from './query.ts';

/** What the index has of a query: which records have its words, and the notes that only those records tell of. */
export interface FullTextAnswer {
  readonly hits: FullTextHits;
  readonly notes: readonly FinderNote[];
}

/** The full text of the edition, as Pagefind has indexed it. */
export interface FullText {
  /**
   * Finds the records that have each word of a query, or the very words of one in quotation marks.
   * @throws where a part of the index cannot be fetched.
   */
  find(query: Query, lexicon: Lexicon | undefined): Promise<FullTextAnswer>;
  /** Fetches the parts of the index that have words with these beginnings, ahead of need. */
  fetchAhead(beginnings: Iterable<string>): Promise<void>;
  /** Fetches the text of a record that was found; undefined for any other. */
  read(address: string): Promise<string | undefined>;
}

/** How many records are fetched to see what they are, where the edition is too large for a list. */
const MOST = 12;

/**
 * Makes the full text from Pagefind’s index of it.
 * @param addresses of the records by their ids, where the edition is not too large for such a list.
 */
export function createFullText(
  pagefind: Pagefind,
  addresses: Readonly<Record<string, string>> | undefined,
): FullText {
  const known = new Map(Object.entries(addresses ?? {}));
  const found = new Map<string, PagefindResult>();

  /** The records that Pagefind finds, and how well beside the best of them. */
  const ask = async (words: string): Promise<Map<string, number>> => {
    const { results } = await pagefind.search(words);
    for (const result of results) found.set(result.id, result);
    const best = results[0]?.score ?? 1;
    return new Map(results.map(({ id, score }) => [id, score / best]));
  };

  /**
   * Pagefind takes a word in quotation marks as it is, and any other as the beginning of one, or else as a slip for what
   * begins like it, however short. So the first says which records have the word, and the second how much they dwell on it.
   */
  const having = async (word: string, lexicon: Lexicon | undefined): Promise<Map<string, number>> => {
    const begun = await ask(word);
    const forms = await Promise.all(formsOf(word).map((form) => ask(`"${form}"`)));
    const ids = new Set(forms.flatMap((ofForm) => [...ofForm.keys()]));
    if (ids.size > 0) return new Map([...ids].map((id) => [id, begun.get(id) ?? 0]));
    if (begun.size === 0 && lexicon?.inText(word) === true) {
      throw new Error(`The index could not be asked for “${word}”: a part of it is missing.`);
    }
    return lexicon?.has(word) === true ? begun : new Map();
  };

  /** Fetches those records of a large edition that have the most of a query, to see what they are. */
  const identify = async (hits: readonly ReadonlyMap<string, number>[]): Promise<FinderNote[]> => {
    const worths = new Map<string, number>();
    for (const ofWord of hits) {
      for (const [id, share] of ofWord) worths.set(id, (worths.get(id) ?? 0) + 1 + share);
    }
    const best = [...worths].sort((a, b) => b[1] - a[1]).slice(0, MOST);
    const records = await Promise.all(
      best.map(async ([id]) => ({ id, record: await found.get(id)?.data() })),
    );
    return records.flatMap(({ id, record }) => {
      const address = record?.url.replace(/^.*?(?=notes\/|#)/u, '') ?? '';
      known.set(id, address);
      return record === undefined || address.startsWith('#') ? [] : [toNote(address, record)];
    });
  };

  return {
    find: async (query, lexicon) => {
      const hits = query.quoted
        ? [await ask(`"${query.phrase}"`)]
        : await Promise.all(query.words.map((word) => having(word, lexicon)));
      const notes = addresses === undefined ? await identify(hits) : [];
      const byAddress = ([id, share]: [string, number]) => {
        const address = known.get(id);
        return address === undefined ? [] : [[address, share] as const];
      };
      return { hits: hits.map((ofWord) => new Map([...ofWord].flatMap(byAddress))), notes };
    },
    fetchAhead: async (beginnings) => {
      await Promise.all([...new Set(beginnings)].map((beginning) => pagefind.preload(beginning)));
    },
    read: async (address) => {
      const [id = ''] = [...known].find(([, other]) => other === address) ?? [];
      return (await found.get(id)?.data())?.content;
    },
  };
}

function toNote(address: string, { meta, filters }: PagefindRecord): FinderNote {
  const [kind, world] = [filters['kind']?.[0], filters['world']?.[0]];
  return {
    id: address.slice('notes/'.length, -1),
    title: meta['title'] ?? '',
    kind: kind as Kind,
    world: world as World,
    gloss: '',
    names: '',
  };
}
