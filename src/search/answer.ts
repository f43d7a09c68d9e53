import { describeKind, type Kind, type World } from '../edition/kind.ts';
import { correct } from './correction.ts';
import { createMatcher, excerptOf, type Segment } from './excerpt.ts';
import { addressOf, type Finder, type Finding } from './finder.ts';
import { wordsOf } from './fold.ts';
import type { FullText } from './full-text.ts';
import type { Lexicon } from './lexicon.ts';
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
  /** The share of the words asked for that stand in it. */
  readonly coverage: number;
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
  const nearest =
    findings.length > 0 || asked.words.length === 0
      ? []
      : knowledge.finder.nearest(asked).map((note) => ({ address: addressOf(note), title: note.title }));
  const words = query?.words ?? [];
  return { query, answer: { results: toResults(findings, words, knowledge), instead, words, nearest } };
}

/**
 * Answers again with what stands in the full text.
 * @throws where a part of the index cannot be fetched.
 */
export async function completeAnswer(
  answer: Answer,
  query: Query,
  fullText: FullText,
  knowledge: Knowledge,
): Promise<Answer> {
  const { hits, notes } = await fullText.find(query, knowledge.lexicon);
  knowledge.finder.addNotes(notes);
  const findings = knowledge.finder.find(query, hits);
  return { ...answer, results: toResults(findings, query.words, knowledge) };
}

/** Shows of the first results what their full text says, where what is shown of them lacks some of the words asked for. */
export async function withExcerpts(
  answer: Answer,
  most: number,
  read: (address: string) => Promise<string | undefined>,
): Promise<Answer> {
  const { words } = answer;
  const match = createMatcher(words);
  const wanted = new Set(words.flatMap((word) => match(word) ?? [])).size;
  const improve = async (result: Result): Promise<Result> => {
    const shown = [result.title, ...result.excerpt.map(({ text }) => text)].flatMap(wordsOf);
    const isWhole = new Set(shown.flatMap((word) => match(word) ?? [])).size === wanted;
    if (isWhole || result.kind === undefined) return result;
    const text = await read(result.address);
    const excerpt = excerptOf(text ?? '', words);
    return excerpt.some(({ hit }) => hit) ? { ...result, excerpt } : result;
  };
  const first = await Promise.all(answer.results.slice(0, most).map(improve));
  return { ...answer, results: [...first, ...answer.results.slice(most)] };
}

function toResults(
  findings: readonly Finding[],
  words: readonly string[],
  knowledge: Knowledge,
): readonly Result[] {
  return groupText(findings.map((finding) => toResult(finding, words, knowledge)));
}

function toResult(
  { note, passage, coverage, sure }: Finding,
  words: readonly string[],
  { form, title }: Knowledge,
): Result {
  if (note === undefined) {
    const { number = 0, text = '' } = passage ?? {};
    return {
      address: `#p${String(number)}`,
      title,
      what: `The ${form} · Passage ${String(number)}`,
      kind: undefined,
      world: undefined,
      excerpt: excerptOf(text, words),
      further: [],
      coverage,
      sure,
    };
  }
  const { kind, world, gloss } = note;
  return {
    address: addressOf(note),
    title: note.title,
    what: `Note · ${describeKind({ kind, world })}`,
    kind,
    world,
    excerpt: excerptOf(gloss, words),
    further: [],
    coverage,
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
