import { describeKind, type Kind, type Vocabulary, type World } from '../edition/kind.ts';
import { results as words, subjects } from '../languages/on-demand.ts';
import type { Analyser } from './analyser.ts';
import { correct } from './correction.ts';
import { excerptOf, type Segment } from './excerpt.ts';
import type { FinderPassage } from './finder-data.ts';
import type { Finder, Finding, FullTextHits } from './finder.ts';
import type { Lexicon } from './lexicon.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { markText, readQuery, type Query } from './query.ts';
import { placeOfText } from './ranking.ts';

/** One thing found: a note, or the text with the passages of it that answer. */
export interface Result {
  /** Where it leads, below the site’s root. */
  readonly address: string;
  readonly title: string;
  /** What it is, in words. */
  readonly what: string;
  /** What it can be filtered by; undefined for the text. */
  readonly kind: Kind | undefined;
  readonly world: World | undefined;
  readonly excerpt: readonly Segment[];
  /** What a passage is called, with its number; undefined for a note. */
  readonly place: string | undefined;
  /** The part that it is in, where each has its own numbers. */
  readonly part?: string | undefined;
  /** Further passages of the text: the best few, and then all others, both in the order of the text. */
  readonly further: readonly Result[];
  readonly rest: readonly Result[];
  /** Whether it is a place that was asked for by its name: then nothing is marked where it leads. */
  readonly isPlace?: boolean;
}

/** A name offered in place of an answer. */
export interface Nearest {
  readonly address: string;
  readonly title: string;
}

export interface Answer {
  readonly results: readonly Result[];
  /** What was asked for instead, where the query had a slip. */
  readonly instead: string | undefined;
  /** Names that are like the query, where it has no answer. */
  readonly nearest: readonly Nearest[];
  /** What counts as a hit, as a query, for marking hits where a result leads. */
  readonly marks: string;
  /** Whether the query has only signs, single letters and words that stand everywhere. */
  readonly isThin: boolean;
}

/** What the passages of a text are called: `passage` where they are of several kinds. */
export type PassageName = keyof typeof words.places;

/** What an answer is made from. */
export interface Knowledge {
  readonly analyser: Analyser;
  readonly finder: Finder;
  /** Undefined until it is there; then nothing is corrected. */
  readonly lexicon: Lexicon | undefined;
  /** The text as the apparatus calls it, and its title. */
  readonly form: string;
  readonly title: string;
  /** What its passages are called. */
  readonly passages: PassageName;
  /** What its notes may be about. */
  readonly vocabulary: Vocabulary;
  /** What parts are called whose passages are numbered anew in each, by their pages; none where they are not. */
  readonly textParts: ReadonlyMap<string, string>;
}

/** How many further passages of the text are shown at first. */
const FURTHER = 5;

/**
 * Answers from the finder alone, which is at once.
 * @param literally takes the words as typed, slips and all.
 */
export function answerAtOnce(
  typed: string,
  knowledge: Knowledge,
  literally = false,
): { query: Query | undefined; answer: Answer } {
  const asked = inKnownWords(readQuery(typed, knowledge.analyser), knowledge);
  const isRight = literally || asked.quoted || asked.isThin;
  const { query, instead } =
    isRight || knowledge.lexicon === undefined
      ? { query: asked, instead: undefined }
      : correct(asked, knowledge.lexicon);
  const findings = query === undefined ? [] : knowledge.finder.find(query);
  const results = query === undefined ? [] : toResults(findings, query, knowledge);
  const { isThin } = asked;
  return { query, answer: { results, instead, nearest: [], marks: query ? markText(query) : '', isThin } };
}

/** Takes dates apart that the edition does not have: it may tell of the month. */
function inKnownWords(query: Query, { lexicon }: Knowledge): Query {
  const isThere = (word: string) => query.wordsInParts.includes(word) || lexicon?.has(word) !== false;
  return query.words.every(isThere) ? query : { ...query, words: query.wordsInParts };
}

/** Answers again with what stands in the full text. */
export function completeAnswer(
  answer: Answer,
  query: Query,
  hits: FullTextHits,
  knowledge: Knowledge,
): Answer {
  return { ...answer, results: toResults(knowledge.finder.find(query, hits), query, knowledge) };
}

/** Offers names that are like the query, where an answer has no results. */
export function withNearest(answer: Answer, typed: string, { finder, analyser }: Knowledge): Answer {
  const query = readQuery(typed, analyser);
  if (answer.results.length > 0 || query.words.length === 0) return answer;
  const nearest = finder.nearest(query).map(({ address, title }) => ({ address, title }));
  return { ...answer, nearest };
}

/** Shows of the first results what their full text says, where what is shown of them lacks some of the words asked for. */
export async function withExcerpts(
  answer: Answer,
  query: Query,
  { analyser }: Knowledge,
  most: number,
  read: (address: string) => Promise<string | undefined>,
): Promise<Answer> {
  const match = createMatcher(query, analyser);
  const wanted = new Set(query.quoted ? [query.phrase] : query.words.map((word) => analyser.stem(word))).size;
  const improve = async (result: Result): Promise<Result> => {
    const shown = [result.title, result.excerpt.map(({ text }) => text).join('')].flatMap(match);
    const isWhole = new Set(shown.map(({ word }) => word)).size === wanted;
    if (isWhole || result.kind === undefined) return result;
    const excerpt = excerptOf((await read(result.address)) ?? '', match);
    return excerpt.some(({ hit }) => hit) ? { ...result, excerpt } : result;
  };
  const first = await Promise.all(answer.results.slice(0, most).map(improve));
  return { ...answer, results: [...first, ...answer.results.slice(most)] };
}

/** Makes results of findings: all passages are one, under the best of them. */
function toResults(findings: readonly Finding[], query: Query, knowledge: Knowledge): Result[] {
  const match = createMatcher(query, knowledge.analyser);
  const notes = findings.filter(({ note }) => note !== undefined);
  const results = notes.flatMap((finding) => toNoteResult(finding, match, knowledge));
  const best = findings.find(({ passage }) => passage !== undefined);
  if (best === undefined) return results;
  const sureNotes = notes.filter(({ sure }) => sure).length;
  const place = placeOfText(best.coverage, findings.indexOf(best), sureNotes);
  const passages = findings.flatMap(({ passage }) => (passage === undefined ? [] : [passage]));
  return [...results.slice(0, place), toTextResult(passages, match, knowledge), ...results.slice(place)];
}

function toNoteResult({ note }: Finding, match: Matcher, { vocabulary }: Knowledge): Result[] {
  if (note === undefined) return [];
  const { address, title, kind, world, gloss } = note;
  const what = words.note(describeKind(note, vocabulary, subjects));
  const excerpt = excerptOf(gloss, match);
  return [{ address, title, what, kind, world, excerpt, place: undefined, further: [], rest: [] }];
}

/** Makes the one result of the text from the passages that answer, best first. */
function toTextResult(passages: readonly FinderPassage[], match: Matcher, knowledge: Knowledge): Result {
  const [best, ...others] = passages;
  const nameOf = ({ number }: FinderPassage) => words.places[knowledge.passages](String(number));
  const partOf = ({ address }: FinderPassage) => knowledge.textParts.get(address.replace(/#.*$/u, ''));
  const inPart = (passage: FinderPassage) =>
    [partOf(passage), nameOf(passage)].filter((name) => name !== undefined).join(', ');
  const one = (passage: FinderPassage | undefined): Result => ({
    address: passage?.address ?? '',
    title: knowledge.title,
    what: words.text(knowledge.form, passage === undefined ? '' : inPart(passage)),
    kind: undefined,
    world: undefined,
    excerpt: excerptOf(passage?.text ?? '', match),
    place: passage && nameOf(passage),
    part: passage && partOf(passage),
    further: [],
    rest: [],
  });
  const inTextOrder = (some: readonly FinderPassage[]) => some.toSorted((a, b) => a.order - b.order).map(one);
  return {
    ...one(best),
    further: inTextOrder(others.slice(0, FURTHER)),
    rest: inTextOrder(others.slice(FURTHER)),
  };
}
