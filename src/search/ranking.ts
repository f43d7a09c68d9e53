import type { Kind, World } from '../edition/kind.ts';
import type { Asked } from './languages/language-pack.ts';
import type { Query } from './query.ts';

/*
 * How answers are put in order. Every weight stands here, and the one rule that uses them (`inOrder`):
 *
 * 1. notes that bear the query as a name, the best bearer first;
 * 2. passages that have the query word for word; these come first where the query is longer than any such name, as words are
 *    that somebody remembers;
 * 3. what shares words with it: for a question notes before passages, for words that are remembered the passages that have
 *    the most of them before notes; then by score.
 *
 * The text is one result with all its passages; where it stands `placeOfText` says.
 */

/** How much a word counts by where it stands, from 0 to 1. */
export const STRENGTHS = { title: 1, name: 0.8, gloss: 0.8, passage: 0.7, text: 0.5 } as const;
/** How much of what a word in the full text counts for depends on how much the record dwells on it. */
const DWELLING = 0.2;
/** What a word is worth of which only the beginning was typed, and how many letters of it must be. */
const BEGUN = 0.4;
export const LEAST_BEGUN = 3;
/** What a word is worth that has the stem of another and an ending that stemming left: “starving” and “starvation”. */
const KIN = 0.9;
const KIN_STEM = 5;
const KIN_ENDING = 3;

/** What it is worth to bear a name all of whose words are asked for, by the share they have of the query. */
const NAMED = 0.5;
/** What it is worth to be of a kind that the question asks for. */
const OF_KIND = 0.1;
const KINDS_ASKED_FOR: Readonly<Record<Asked, readonly Kind[]>> = {
  somebody: ['person', 'character'],
  place: ['place'],
  time: ['event'],
  reason: ['event', 'idea', 'institution'],
  anything: ['event', 'idea', 'institution', 'object', 'place', 'work'],
};

/** What tells the best bearer of a name: the name in this very form, the headword but for common words, all its words in the headword, the headword to the letter; and what happened before what is told of it. */
const BEARING = { form: 8, headword: 4, inHeadword: 2, toTheLetter: 2, history: 1 } as const;

/** How much worse than the best an answer may be that lacks some of the words asked for. */
const LEAST_OF_BEST = 0.4;
/** How many telling words of a query make it a remembered phrase, whose passage is wanted before notes. */
const PHRASE = 3;
/** How many words in all do so where a passage has them word for word, and how many more they must be than those of a name. */
const WORD_FOR_WORD = 4;
const BEYOND_NAME = 2;

/** A record that shares words with a query: for each how much it counts by where it stands; 0 where it is not there. */
export interface WordMatch {
  readonly key: string;
  readonly strengths: readonly number[];
}

/** What the order depends on, of a record that shares words with a query. */
export interface Candidate extends WordMatch {
  readonly isPassage: boolean;
  /** Undefined for a passage. */
  readonly kind: Kind | undefined;
  /** The share of the query that its longest name has which stands in the query whole. */
  readonly named: number;
}

/** How a note bears the query as a name. */
export interface Bearer {
  readonly key: string;
  readonly isForm: boolean;
  readonly isHeadword: boolean;
  readonly isInHeadword: boolean;
  readonly isToTheLetter: boolean;
  /** How many words its longest name has that is the query. */
  readonly length: number;
  readonly world: World;
}

/** All that was found for a query. */
export interface Found {
  readonly bearers: readonly Bearer[];
  /** The passages that have it word for word, in the order of the text. */
  readonly phrases: readonly string[];
  readonly candidates: readonly Candidate[];
  /** How many records there are. */
  readonly records: number;
  /** Whether some record is known to have every word of the query. */
  readonly isKnown: boolean;
}

/** A record in its place among the answers. */
export interface Answered {
  readonly key: string;
  /** Whether it answers by name or word for word; others answer by the words they share with the query. */
  readonly sure: boolean;
  /** The share of the query’s words that stand in it. */
  readonly coverage: number;
}

/** How much a word of a record counts that begins with the stem asked for. */
export function worthOfBeginning(stem: string, word: string): number {
  if (word === stem) return 1;
  return stem.length >= KIN_STEM && word.length - stem.length <= KIN_ENDING ? KIN : BEGUN;
}

/** How much a word counts in the full text of a record that dwells on it so much, from 0 to 1. */
export function worthInText(dwelling: number): number {
  return STRENGTHS.text * (1 - DWELLING + DWELLING * dwelling);
}

/** Puts all that was found in order, best first. */
export function inOrder(found: Found, query: Query): Answered[] {
  const bearers = found.bearers.toSorted((a, b) => worthOfBearer(b) - worthOfBearer(a));
  const named = bearers.map(({ key }) => key);
  const sure = new Set(
    isRemembered(found, query) ? [...found.phrases, ...named] : [...named, ...found.phrases],
  );
  const shared = inTurn(sharing(found, query, sure.size > 0), query).filter(({ key }) => !sure.has(key));
  return [
    ...[...sure].map((key) => ({ key, sure: true, coverage: 1 })),
    ...shared.map(({ key, coverage }) => ({ key, sure: false, coverage })),
  ];
}

/**
 * Where the text stands among notes: where its best passage does, and, where that has every word asked for, before all notes
 * that do not bear the query as a name, but never before the first note.
 * @param natural the place of its best passage, counted from 0.
 * @param sureNotes how many notes bear the query as a name.
 */
export function placeOfText(coverage: number, natural: number, sureNotes: number): number {
  return coverage < 1 ? natural : Math.min(natural, Math.max(1, sureNotes));
}

/** Whether a query is words that somebody remembers, and no name with more around it. */
function isRemembered({ bearers, phrases }: Found, { phrase, asked, quoted }: Query): boolean {
  const length = phrase.split(' ').length;
  const longest = bearers.reduce((most, bearer) => Math.max(most, bearer.length), 0);
  const isLong = length >= WORD_FOR_WORD && length - longest >= BEYOND_NAME;
  return phrases.length > 0 && asked === undefined && (quoted || isLong);
}

function worthOfBearer({ isForm, isHeadword, isInHeadword, isToTheLetter, world }: Bearer): number {
  return (
    (isForm ? BEARING.form : 0) +
    (isHeadword ? BEARING.headword : 0) +
    (isInHeadword ? BEARING.inHeadword : 0) +
    (isToTheLetter ? BEARING.toTheLetter : 0) +
    (world === 'history' ? BEARING.history : 0)
  );
}

interface Scored extends Candidate {
  readonly coverage: number;
  readonly score: number;
}

/** What shares words with a query, by score. What lacks some of them answers a question, or words that nothing has all of. */
function sharing(found: Found, query: Query, isSure: boolean): Scored[] {
  const scored = scoreAll(found, query).sort((a, b) => b.score - a.score);
  const least = LEAST_OF_BEST * (scored[0]?.score ?? 0);
  const isPartWanted = query.asked !== undefined || (!found.isKnown && !isSure);
  return scored.filter(({ coverage, score }) => coverage === 1 || (isPartWanted && score >= least));
}

/**
 * Scores records by the share that the words they have are of what all are worth, and by what else speaks for them. A rare
 * word is worth more than a common one, but not so much that it alone decides: the root of its inverse document frequency.
 */
function scoreAll({ candidates, records }: Found, { asked }: Query): Scored[] {
  const words = candidates[0]?.strengths.map((_, index) => index) ?? [];
  const worths = words.map((word) => {
    const having = candidates.filter(({ strengths }) => (strengths[word] ?? 0) > 0).length;
    return having === 0 ? 0 : Math.sqrt(Math.log(1 + (Math.max(0, records - having) + 0.5) / (having + 0.5)));
  });
  const total = worths.reduce((sum, worth) => sum + worth, 0);
  return candidates.map((candidate) => {
    const { strengths, named, kind } = candidate;
    const covered = strengths.filter((strength) => strength > 0).length;
    const worth = strengths.reduce((sum, strength, word) => sum + strength * (worths[word] ?? 0), 0);
    const isOfKind = asked !== undefined && kind !== undefined && KINDS_ASKED_FOR[asked].includes(kind);
    const score = worth / total + NAMED * named + (isOfKind ? OF_KIND : 0);
    return { ...candidate, coverage: covered / words.length, score };
  });
}

function inTurn(scored: readonly Scored[], { asked, words }: Query): Scored[] {
  const most = scored.reduce((sum, { coverage }) => Math.max(sum, coverage), 0);
  const hasMost = ({ isPassage, coverage }: Scored) =>
    isPassage && words.length >= PHRASE && coverage === most;
  const isEarly = asked === undefined ? hasMost : ({ isPassage }: Scored) => !isPassage;
  return [...scored.filter(isEarly), ...scored.filter((match) => !isEarly(match))];
}
