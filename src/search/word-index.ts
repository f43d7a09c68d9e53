import { LEAST_BEGUN, worthOfBeginning, type WordMatch } from './ranking.ts';

/** Which records have a word, and where in them it counts for most. */
export interface WordIndex {
  /** Takes in words of a record, by their stems, that count so much. */
  add(key: string, stems: readonly string[], strength: number): void;
  /** Finds the records that have any of some stems, or words that begin with one. */
  match(stems: readonly string[]): WordMatch[];
}

export function createWordIndex(): WordIndex {
  const records = new Map<string, Map<string, number>>();
  let sorted: string[] | undefined;

  const strengthsOf = (stem: string): ReadonlyMap<string, number> => {
    if (stem.length < LEAST_BEGUN) return records.get(stem) ?? new Map();
    const strengths = new Map<string, number>();
    sorted ??= [...records.keys()].sort();
    for (let at = firstAtLeast(sorted, stem); sorted[at]?.startsWith(stem) === true; at += 1) {
      const other = sorted[at] ?? '';
      const share = worthOfBeginning(stem, other);
      for (const [key, strength] of records.get(other) ?? []) {
        strengths.set(key, Math.max(strengths.get(key) ?? 0, strength * share));
      }
    }
    return strengths;
  };

  return {
    add: (key, stems, strength) => {
      for (const stem of stems) {
        const ofStem = records.get(stem);
        if (ofStem === undefined) {
          records.set(stem, new Map([[key, strength]]));
          sorted = undefined;
        } else if ((ofStem.get(key) ?? 0) < strength) ofStem.set(key, strength);
      }
    },
    match: (stems) => {
      const ofStems = stems.map(strengthsOf);
      const keys = new Set(ofStems.flatMap((strengths) => [...strengths.keys()]));
      return [...keys].map((key) => ({
        key,
        strengths: ofStems.map((strengths) => strengths.get(key) ?? 0),
      }));
    },
  };
}

/** Where in a sorted list the first word stands that is not before another. */
export function firstAtLeast(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
