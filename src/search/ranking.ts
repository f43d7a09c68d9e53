import type { Kind } from '../edition/kind.ts';
import type { WordMatch } from './word-index.ts';

/** A record and how well it answers. */
export interface Ranked {
  readonly key: string;
  /** The share of the words asked for that stand in it. */
  readonly coverage: number;
  /** The share that these words have of what all are worth, each by where it stands, and what else speaks for the record. */
  readonly score: number;
}

/** What it is worth to bear a name all of whose words are asked for, by the share they have of the query. */
export const NAMED = 0.5;
/** What it is worth to be of a kind that the question asks for. */
const OF_KIND = 0.1;

/** What a question wants for an answer, by the word it begins with. */
const KINDS_ASKED_FOR: Readonly<Record<string, readonly Kind[]>> = {
  who: ['person', 'character'],
  whom: ['person', 'character'],
  whose: ['person', 'character'],
  where: ['place'],
  when: ['event'],
  why: ['event', 'idea', 'institution'],
  how: ['event', 'idea', 'institution'],
};
const ANYTHING_BUT_SOMEBODY: readonly Kind[] = ['event', 'idea', 'institution', 'object', 'place', 'work'];

/** What speaks for a note that it is of the kind that a question asks for. */
export function worthOfKind(opening: string, kind: Kind): number {
  return (KINDS_ASKED_FOR[opening] ?? ANYTHING_BUT_SOMEBODY).includes(kind) ? OF_KIND : 0;
}

/**
 * Puts records that share words with a query in order. A rare word is worth more than a common one, but not so much that it
 * alone decides: the root of its inverse document frequency.
 * @param all how many records there are.
 * @param extraOf what else speaks for a record.
 */
export function rank(matches: readonly WordMatch[], all: number, extraOf: (key: string) => number): Ranked[] {
  const words = matches[0]?.strengths.map((_, index) => index) ?? [];
  const worths = words.map((word) => {
    const having = matches.filter(({ strengths }) => (strengths[word] ?? 0) > 0).length;
    return having === 0 ? 0 : Math.sqrt(Math.log(1 + (Math.max(0, all - having) + 0.5) / (having + 0.5)));
  });
  const total = worths.reduce((sum, worth) => sum + worth, 0);
  return matches
    .map(({ key, strengths }) => {
      const covered = strengths.filter((strength) => strength > 0).length;
      const worth = strengths.reduce((sum, strength, word) => sum + strength * (worths[word] ?? 0), 0);
      return { key, coverage: covered / words.length, score: worth / total + extraOf(key) };
    })
    .sort((a, b) => b.score - a.score);
}
