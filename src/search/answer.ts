import { describeKind, KINDS, type Kind, type World } from '../edition/kind.ts';
import { correct } from './correction.ts';
import { excerptOf, type Segment } from './excerpt.ts';
import type { Finder, Finding } from './finder.ts';
import { foldText, stem } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { Pagefind, PagefindHit } from './pagefind.ts';
import { readQuery, type Query } from './query.ts';

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
  /** Further passages of the text. */
  readonly further: readonly Result[];
  /** The share of the words asked for that stand in what the finder knows of it. */
  readonly coverage: number;
  /** How well the finder thinks that it answers, from 0 to 1. */
  readonly score: number;
  /** Whether it answers by name or word for word. */
  readonly sure: boolean;
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
  /** The words that count as hits, for marking them where a result leads. */
  readonly words: readonly string[];
}

/** What an answer is made from. */
export interface Knowledge {
  readonly finder: Finder;
  /** Undefined until it is there; then nothing is corrected. */
  readonly lexicon: Lexicon | undefined;
  /** The text as the apparatus calls it, and its title. */
  readonly form: string;
  readonly title: string;
}

/** What it is worth to an answer to a question that all its words stand in the body of the note. */
const FULL_TEXT_WORTH = 0.5;

/** The most that is asked of the full-text index in detail. */
const MOST = 40;

/**
 * Answers from the finder alone, which is at once.
 * @param literally takes the words as typed, slips and all.
 */
export function answerAtOnce(
  typed: string,
  knowledge: Knowledge,
  literally = false,
): { query: Query | undefined; answer: Answer } {
  const asked = readQuery(typed);
  const { query, instead } =
    literally || asked.quoted || knowledge.lexicon === undefined
      ? { query: asked, instead: undefined }
      : correct(asked, knowledge.lexicon);
  const findings = query === undefined ? [] : knowledge.finder.find(query);
  const results = findings.map((finding) => toResult(finding, query?.words ?? [], knowledge));
  const nearest =
    results.length > 0 || asked.words.length === 0
      ? []
      : knowledge.finder.nearest(asked).map(({ id, title }) => ({ address: `notes/${id}/`, title }));
  return { query, answer: { results: groupText(results), instead, words: query?.words ?? [], nearest } };
}

/**
 * Adds what the full-text index finds: only records in which every word asked for occurs.
 * @throws where a part of the index cannot be fetched.
 */
export async function completeAnswer(
  answer: Answer,
  query: Query,
  pagefind: Pagefind,
  knowledge: Knowledge,
): Promise<Answer> {
  const found = await pagefind.search(query.quoted ? `"${query.phrase}"` : query.words.join(' '));
  const hits = await Promise.all(found.results.slice(0, MOST).map((result) => result.data()));
  const kept = hits.filter((hit) => hasEvery(hit, query));
  const before = answer.results.flatMap(ungroup);
  const added = kept.map((hit) => toFullTextResult(hit, query.words, knowledge));
  const results = query.question ? mergeForQuestion(before, added) : mergeByCoverage(before, added);
  return { ...answer, results: groupText(results) };
}

/** What has every word comes before what lacks some; of records that have them all, those go first whose names or first words have some. */
function mergeByCoverage(before: readonly Result[], added: readonly Result[]): Result[] {
  const complete = before.filter(({ coverage }) => coverage === 1);
  const places = new Map(before.map(({ address }, index) => [address, index]));
  const place = ({ address }: Result) => places.get(address) ?? before.length;
  return distinct([...complete, ...added.toSorted((a, b) => place(a) - place(b)), ...before]);
}

/** For a question, having every word somewhere is worth a part of a good answer, and no more. */
function mergeForQuestion(before: readonly Result[], added: readonly Result[]): Result[] {
  const full = new Set(added.map(({ address }) => address));
  const worth = ({ address, score }: Result) => score + (full.has(address) ? FULL_TEXT_WORTH : 0);
  return distinct([...before, ...added]).sort((a, b) => worth(b) - worth(a));
}

function distinct(results: readonly Result[]): Result[] {
  const first = new Map<string, Result>();
  for (const result of results) if (!first.has(result.address)) first.set(result.address, result);
  return [...first.values()];
}

/** Whether every word asked for occurs in a record: its first three quarters, since endings differ. */
function hasEvery({ content, meta }: PagefindHit, { words }: Query): boolean {
  const text = ` ${foldText(`${meta['title'] ?? ''} ${meta['names'] ?? ''} ${content}`)}`;
  return words.every((word) => {
    const root = stem(word);
    return text.includes(` ${root.slice(0, Math.max(3, Math.ceil(word.length * 0.75)))}`);
  });
}

function toResult(
  { note, passage, coverage, score, sure }: Finding,
  words: readonly string[],
  { form, title }: Knowledge,
): Result {
  if (note !== undefined) {
    const { id, kind, world, gloss, first } = note;
    return {
      address: `notes/${id}/`,
      title: note.title,
      what: `Note · ${describeKind(kind, world)}`,
      kind,
      world,
      excerpt: excerptOf(first === '' ? gloss : first, words),
      further: [],
      coverage,
      score,
      sure,
    };
  }
  return passageResult(passage?.number ?? 0, passage?.text ?? '', words, form, title, coverage, score, sure);
}

function toFullTextResult(
  { url, content, meta }: PagefindHit,
  words: readonly string[],
  { form, title }: Knowledge,
): Result {
  const { order = '', kind, world } = meta;
  const [coverage, score, sure] = [1, 0, false];
  if (order !== '') return passageResult(Number(order), content, words, form, title, 1, 0, false);
  return {
    address: url.replace(/^.*\/(?=notes\/)/u, ''),
    title: meta['title'] ?? '',
    what: `Note · ${meta['what'] ?? ''}`,
    kind: kind !== undefined && kind in KINDS ? (kind as Kind) : undefined,
    world: world as World | undefined,
    excerpt: excerptOf(content, words),
    further: [],
    coverage,
    score,
    sure,
  };
}

function passageResult(
  number: number,
  text: string,
  words: readonly string[],
  form: string,
  title: string,
  coverage: number,
  score: number,
  sure: boolean,
): Result {
  return {
    address: `#p${String(number)}`,
    title,
    what: `The ${form} · Passage ${String(number)}`,
    kind: undefined,
    world: undefined,
    excerpt: excerptOf(text, words),
    further: [],
    coverage,
    score,
    sure,
  };
}

/**
 * Puts all passages under the best of them, so that the text is one result: where that passage stands, and, where it has
 * every word asked for, before all notes that do not bear the query as a name.
 */
function groupText(results: readonly Result[]): Result[] {
  const isPassage = ({ address }: Result) => address.startsWith('#');
  const [best, ...others] = results.filter(isPassage);
  if (best === undefined) return [...results];
  const notes = results.filter((result) => !isPassage(result));
  const natural = results.indexOf(best);
  const place =
    best.coverage < 1 ? natural : Math.min(natural, Math.max(1, notes.filter(({ sure }) => sure).length));
  const inOrder = others.toSorted((a, b) => Number(a.address.slice(2)) - Number(b.address.slice(2)));
  const text = { ...best, further: [...best.further, ...inOrder] };
  return [...notes.slice(0, place), text, ...notes.slice(place)];
}

function ungroup(result: Result): Result[] {
  return [{ ...result, further: [] }, ...result.further];
}
