/** A record that shares words with a query. */
export interface WordMatch {
  readonly key: string;
  /** For each word asked for how much it counts by where it stands, from 0 to 1; 0 where it is not there. */
  readonly strengths: readonly number[];
}

/** Which records have a word, and where in them it counts for most. */
export interface WordIndex {
  /** Takes in words of a record, by their stems, that count so much. */
  add(key: string, stems: readonly string[], strength: number): void;
  /** Finds the records that have any of some stems, or words that begin with one. */
  match(stems: readonly string[]): WordMatch[];
}

/** What a word is worth of which only the beginning was typed, and how much of it must be. */
const BEGUN = 0.4;
const LEAST_BEGUN = 3;
/** What a word is worth that has the stem of another and an ending that stemming left: “starving” and “starvation”. */
const KIN = 0.9;

export function createWordIndex(): WordIndex {
  const records = new Map<string, Map<string, number>>();
  let sorted: string[] | undefined;

  const strengthsOf = (stem: string): ReadonlyMap<string, number> => {
    if (stem.length < LEAST_BEGUN) return records.get(stem) ?? new Map();
    const strengths = new Map<string, number>();
    sorted ??= [...records.keys()].sort();
    for (let at = firstAtLeast(sorted, stem); sorted[at]?.startsWith(stem) === true; at += 1) {
      const other = sorted[at] ?? '';
      const share = other === stem ? 1 : isKin(stem, other) ? KIN : BEGUN;
      for (const [key, strength] of records.get(other) ?? []) {
        strengths.set(key, Math.max(strengths.get(key) ?? 0, strength * share));
      }
    }
    return strengths;
  };

  return {
    add: (key, stems, strength) => {
      sorted = undefined;
      for (const stem of stems) {
        const ofStem = records.get(stem) ?? new Map<string, number>();
        records.set(stem, ofStem);
        if ((ofStem.get(key) ?? 0) < strength) ofStem.set(key, strength);
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

function isKin(stem: string, other: string): boolean {
  return stem.length >= 5 && other.length - stem.length <= 3;
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
