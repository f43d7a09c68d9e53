import type { Analyser } from './analyser.ts';
import type { Query } from './query.ts';

/** A stretch of a text that was asked for, and by which word. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Finds in a text what was asked for. */
export type Matcher = (text: string) => Hit[];

/** The shortest stem that may stand for the words it begins. */
const LEAST_BEGUN = 3;

/** Makes the matcher of a query: of its words in any form, or, where it is quoted, of these very words in this order. */
export function createMatcher(query: Query, analyser: Analyser): Matcher {
  return query.quoted ? phraseMatcher(query.phrase, analyser) : wordMatcher(query.words, analyser);
}

function wordMatcher(words: readonly string[], analyser: Analyser): Matcher {
  const stems = [...new Set(words.map((word) => analyser.stem(word)))].filter((stem) => stem !== '');
  const askedFor = (word: string) =>
    stems.find((stem) =>
      stem.length < LEAST_BEGUN
        ? word === stem || analyser.stem(word) === stem
        : word.startsWith(stem) || analyser.stem(word) === stem,
    );
  return (text) => {
    let covered = 0;
    return analyser.tokensOf(text).flatMap(({ start, end, word }) => {
      // A date that was found is marked whole, and not once more by its parts.
      const asked = start < covered ? undefined : askedFor(word);
      if (asked === undefined) return [];
      covered = end;
      return [{ start, end, word: asked }];
    });
  };
}

function phraseMatcher(phrase: string, analyser: Analyser): Matcher {
  const words = phrase.split(' ');
  return (text) => {
    const tokens = analyser.tokensOf(text).filter(({ parts }) => parts === 0);
    const hits: Hit[] = [];
    for (let first = 0; first + words.length <= tokens.length; first += 1) {
      if (!words.every((word, index) => tokens[first + index]?.word === word)) continue;
      const [head, tail] = [tokens[first], tokens[first + words.length - 1]];
      if (head !== undefined && tail !== undefined)
        hits.push({ start: head.start, end: tail.end, word: phrase });
      first += words.length - 1;
    }
    return hits;
  };
}
