import type { Lexicon } from './lexicon.ts';
import { replaceWords, type Query } from './query.ts';

/** A query after its slips were mended. */
export interface Corrected {
  /** Undefined where too little of it stands in the edition for any answer. */
  readonly query: Query | undefined;
  /** The words asked for instead, as they would be typed, where they differ from those that were. */
  readonly instead: string | undefined;
}

/**
 * Replaces words that the edition does not have by the nearest that it has, and leaves out those that nothing is near,
 * unless they are most of the query, or half of it and the rest no name: then nothing is known of what is asked.
 */
export function correct(query: Query, lexicon: Lexicon): Corrected {
  const unknown = query.words.filter((word) => !lexicon.has(word));
  if (unknown.length === 0) return { query, instead: undefined };
  const nearest = new Map(
    unknown.flatMap((word) => {
      const near = lexicon.nearest(word);
      return near === undefined ? [] : [[word, near] as const];
    }),
  );
  const lost = new Set(unknown.filter((word) => !nearest.has(word)));
  const kept = query.words.filter((word) => !lost.has(word));
  const isEnough =
    kept.length > lost.size || (kept.length === lost.size && kept.every((word) => lexicon.isName(word)));
  if (!isEnough) return { query: undefined, instead: undefined };
  const mended = replaceWords({ ...query, words: kept }, nearest);
  return { query: mended, instead: nearest.size === 0 ? undefined : mended.phrase };
}
