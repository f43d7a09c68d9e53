import { readAbout } from '../about-record.ts';
import type { Analyser } from '../analyser.ts';
import type { FinderNote, FinderPassage } from '../finder-data.ts';
import type { FullTextHits } from '../finder.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Query } from '../query.ts';
import type { Pagefind, PagefindRecord, PagefindResult } from './pagefind.ts';

/** What the index has of a query: which records have its words, and what only those records tell of. */
export interface FullTextAnswer {
  readonly hits: FullTextHits;
  readonly notes: readonly FinderNote[];
  readonly passages: readonly FinderPassage[];
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
/** How many are read to see whether they have the very words of a query in quotation marks. */
const MOST_QUOTED = 40;

/**
 * Makes the full text from Pagefind’s index of it.
 * @param site.base the path that the site stands under.
 * @param site.addresses of the records by their ids, where the edition is not too large for such a list.
 */
export function createFullText(
  pagefind: Pagefind,
  {
    base,
    addresses,
    analyser,
  }: {
    readonly base: string;
    readonly addresses: Readonly<Record<string, string>> | undefined;
    readonly analyser: Analyser;
  },
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
   * The endings of another language than its own it does not know: of such a word the stem is asked for.
   */
  const having = async (word: string, lexicon: Lexicon | undefined): Promise<Map<string, number>> => {
    const isKnown = lexicon?.has(word) === true;
    const begun = await ask(isKnown && analyser.isForeign(word) ? analyser.stem(word) : word);
    if (isKnown && analyser.isForeign(word)) return begun;
    const forms = await Promise.all(analyser.formsOf(word).map((form) => ask(`"${form}"`)));
    const ids = new Set(forms.flatMap((ofForm) => [...ofForm.keys()]));
    if (ids.size > 0) return new Map([...ids].map((id) => [id, begun.get(id) ?? 0]));
    if (begun.size === 0 && lexicon?.inText(word) === true) {
      throw new Error(`The index could not be asked for “${word}”: a part of it is missing.`);
    }
    return isKnown ? begun : new Map();
  };

  /** The records that have the very words: Pagefind finds those that have them with other endings too. */
  const quoting = async (phrase: string): Promise<Map<string, number>> => {
    const hits = [...(await ask(`"${phrase}"`))].slice(0, MOST_QUOTED);
    const checked = await Promise.all(
      hits.map(async ([id, share]) => {
        const content = (await found.get(id)?.data())?.content ?? '';
        const isThere = ` ${analyser.wordsOf(content).join(' ')} `.includes(` ${phrase} `);
        return isThere ? [[id, share] as const] : [];
      }),
    );
    return new Map(checked.flat());
  };

  /** Fetches those records of a large edition that have the most of a query, to see what they are. */
  const identify = async (
    hits: readonly ReadonlyMap<string, number>[],
  ): Promise<Omit<FullTextAnswer, 'hits'>> => {
    const worths = new Map<string, number>();
    for (const ofWord of hits) {
      for (const [id, share] of ofWord) worths.set(id, (worths.get(id) ?? 0) + 1 + share);
    }
    const best = [...worths].sort((a, b) => b[1] - a[1]).slice(0, MOST);
    const records = await Promise.all(
      best.map(async ([id]) => {
        const record = await found.get(id)?.data();
        if (record === undefined) return [];
        const address = record.url.startsWith(base) ? record.url.slice(base.length) : record.url;
        known.set(id, address);
        return [{ address, record }];
      }),
    );
    const identified = records.flat();
    return {
      notes: identified.flatMap(({ address, record }) => toNote(address, record)),
      passages: identified.flatMap(({ address, record }) => toPassage(address, record)),
    };
  };

  return {
    find: async (query, lexicon) => {
      const hits = query.quoted
        ? [await quoting(query.phrase)]
        : await Promise.all(query.words.map((word) => having(word, lexicon)));
      const told = addresses === undefined ? await identify(hits) : { notes: [], passages: [] };
      const byAddress = ([id, share]: [string, number]) => {
        const address = known.get(id);
        return address === undefined ? [] : [[address, share] as const];
      };
      return { hits: hits.map((ofWord) => new Map([...ofWord].flatMap(byAddress))), ...told };
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

function toNote(address: string, { meta }: PagefindRecord): FinderNote[] {
  const about = readAbout(meta['about'] ?? '');
  if (about === undefined) return [];
  return [{ address, title: meta['title'] ?? '', ...about, gloss: meta['gloss'] ?? '', names: '' }];
}

function toPassage(address: string, { meta, content }: PagefindRecord): FinderPassage[] {
  if (readAbout(meta['about'] ?? '') !== undefined) return [];
  const number = Number(meta['title']);
  return [{ address, number, order: number, text: content }];
}
