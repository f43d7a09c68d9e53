import search from 'approx-string-match';
import type { Target } from './annotation.ts';
import { passageAt, type PageText, type Stretch } from './page-text.ts';

/** How alike the words beside a quotation must be to those kept, from 0 to 1: on one side, or on both taken together. */
const ALIKE = 0.8;
const ALIKE_TOGETHER = 1.2;
/** The same, on both sides, for words that the page had more than once: one side alone may be that of another place. */
const ALIKE_OF_SEVERAL = 1.5;
/** The same for a quotation that the page had only once, and has only once now. */
const ALIKE_IF_ALONE = 0.6;
/** From so many characters on, a quotation found once, of which there was one, needs no more proof. */
const TELLING = 24;
/** How far the likeness of the best place must be above that of the next, unless passage or position decide. */
const CLEAR = 0.2;
/** The share of its characters that a quotation may have changed, and how long it must be to be known all the same. */
const CHANGED = 0.3;
const KNOWN_CHANGED = 16;
/** How much of a page is looked through in one go for changed words. */
const WINDOW = 8000;

/** A place that a quotation may be at. */
interface Candidate extends Stretch {
  /** How alike the words before and after are to those kept, from 0 to 1. */
  readonly before: number;
  readonly after: number;
  readonly isSamePassage: boolean;
  /** How far it is from where the quotation was. */
  readonly distance: number;
}

/**
 * Finds where the words of an annotation stand in a page. It would rather find nothing than another place.
 * @returns nothing where they are not there any more, or could be in several places.
 */
export function anchor(target: Target, page: PageText): Stretch | undefined {
  const steps = anchorInSteps(target, page);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same in small steps, between which a browser can do something else. */
export function* anchorInSteps(target: Target, page: PageText): Generator<undefined, Stretch | undefined> {
  const { exact, start } = target;
  if (exact === '') return undefined;
  const { text } = page;
  const end = start + exact.length;
  if (
    text.startsWith(exact, start) &&
    text.slice(0, start).endsWith(target.prefix) &&
    text.startsWith(target.suffix, end)
  )
    return { start, end };
  const verbatim = occurrences(text, exact).map((place) => rate(target, page, place));
  const found = choose(verbatim.filter((place) => isLikely(place, target, verbatim.length)));
  // Where the words stand and it is not known which of them are meant, changed ones are no better.
  if (found !== undefined || exact.length < KNOWN_CHANGED) return found;
  yield undefined;
  const changed: Candidate[] = [];
  const most = Math.floor(exact.length * CHANGED);
  for (let from = 0; from < text.length; from += WINDOW) {
    for (const match of search(text.slice(from, from + WINDOW + 2 * exact.length), exact, most))
      changed.push(rate(target, page, { start: from + match.start, end: from + match.end }));
    yield undefined;
  }
  return choose(withoutOverlaps(changed.filter(isProven)));
}

function occurrences(text: string, words: string): Stretch[] {
  const places: Stretch[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
}

function rate(target: Target, page: PageText, { start, end }: Stretch): Candidate {
  const { prefix, suffix } = target;
  const { text } = page;
  return {
    start,
    end,
    before: likeness(text.slice(Math.max(0, start - prefix.length), start), prefix),
    after: likeness(text.slice(end, end + suffix.length), suffix),
    isSamePassage: target.passage !== undefined && passageAt(page, start)?.id === target.passage,
    distance: Math.abs(start - target.start),
  };
}

/** How alike two contexts are: 1 where they are the same, 0 where no more than chance is shared. */
function likeness(words: string, kept: string): number {
  if (words === kept) return kept === '' ? 0.5 : 1;
  if (words === '' || kept === '') return 0;
  const [{ errors } = { errors: kept.length }] = search(words, kept, Math.floor(kept.length * 0.6));
  return 1 - errors / kept.length;
}

function isLikely(place: Candidate, { exact, isUnique }: Target, count: number): boolean {
  if (!isUnique) return likenessOf(place) >= ALIKE_OF_SEVERAL;
  if (isProven(place)) return true;
  if (count > 1) return false;
  return exact.length >= TELLING || Math.max(place.before, place.after) >= ALIKE_IF_ALONE;
}

function isProven({ before, after }: Candidate): boolean {
  return Math.max(before, after) >= ALIKE || before + after >= ALIKE_TOGETHER;
}

/** The best of several places, if it is clear which. */
function choose(places: readonly Candidate[]): Stretch | undefined {
  const [best, next] = places.toSorted(
    (a, b) =>
      likenessOf(b) - likenessOf(a) ||
      Number(b.isSamePassage) - Number(a.isSamePassage) ||
      a.distance - b.distance,
  );
  if (best === undefined) return undefined;
  const lead = next === undefined ? Infinity : likenessOf(best) - likenessOf(next);
  const isExact = likenessOf(best) === 2 && lead > 0;
  const near = places.filter(({ isSamePassage }) => isSamePassage);
  const chosen = isExact || lead >= CLEAR ? best : near.length === 1 ? near[0] : undefined;
  return chosen && { start: chosen.start, end: chosen.end };
}

function likenessOf({ before, after }: Candidate): number {
  return before + after;
}

/** Of places that share words, as two windows may find them, the first. */
function withoutOverlaps(places: readonly Candidate[]): Candidate[] {
  return places.filter(
    ({ start, end }, index) =>
      !places.slice(0, index).some((other) => other.start < end && start < other.end),
  );
}
