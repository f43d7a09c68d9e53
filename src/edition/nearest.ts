import { distance } from 'fastest-levenshtein';

/** How far a word may be from a known one, as a share of the longer one's length, to be taken for a slip of it. */
const FARTHEST = 0.4;
/** What it costs a candidate to be met in one of its parts only: `seige` is near `siege-of-leningrad`, but nearer `siege`. */
const PART_COST = 0.1;

/** Gives the candidate that a misspelt id was most likely meant to be, or nothing if none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestScore = FARTHEST;
  for (const candidate of candidates) {
    const score = Math.min(
      share(word, candidate),
      ...candidate.split('-').map((part) => share(word, part) + PART_COST),
    );
    if (score < bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** Words a suggestion for a message: ` Did you mean “volkov”?`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? '' : ` Did you mean “${candidate}”?`;
}

function share(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length, 1);
}
