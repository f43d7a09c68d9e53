import type { Analyser } from './analyser.ts';
import type { Asked } from './languages/language-pack.ts';

/** How much of a query is read, in characters. */
const LONGEST = 200;

/** A query as the search understands it. */
export interface Query {
  /** As it was typed, without the spaces around it. */
  readonly typed: string;
  /** The words that say what is asked for, folded; all words where there are no others. */
  readonly words: readonly string[];
  /** The same with dates taken apart, for an edition that does not have the very date. */
  readonly wordsInParts: readonly string[];
  /** All its words, folded, with one space between. */
  readonly phrase: string;
  /** Whether it stands in quotation marks, and means these very words; a date is one in every spelling. */
  readonly quoted: boolean;
  /** What it asks for, where it is a question; a question wants a note for an answer. */
  readonly asked: Asked | undefined;
  /** Whether its words are all too common to be looked for in texts: then only names and phrases answer. */
  readonly isThin: boolean;
}

/** Reads what a reader typed. */
export function readQuery(typed: string, analyser: Analyser): Query {
  const text = typed.slice(0, LONGEST).trim();
  const all = analyser.termsOf(text);
  const inParts = analyser.wordsOf(text);
  const isDate = all.length === 1 && inParts.length > 1;
  const quoted = !isDate && /^["“”„«‹‘](?<phrase>.+)["“”»›’]$/u.test(text);
  return {
    typed: text,
    words: contentOf(all, analyser),
    wordsInParts: contentOf(inParts, analyser),
    phrase: inParts.join(' '),
    quoted: quoted && all.length > 0,
    asked: analyser.askedBy(all[0] ?? '') ?? (text.endsWith('?') ? 'anything' : undefined),
    isThin: !all.some((word) => analyser.isTelling(word)),
  };
}

/** What makes two names the same to a searcher: their words without articles and the like, without endings, in any order. */
export function nameKey(name: string, analyser: Analyser): string {
  return keyOf(contentOf(analyser.termsOf(name), analyser), analyser);
}

/** The key of a name that is made of these words. */
export function keyOf(words: readonly string[], analyser: Analyser): string {
  return words
    .map((word) => analyser.stem(word))
    .sort()
    .join(' ');
}

/** The words that say what is asked for; all where there are no others. */
export function contentOf(words: readonly string[], analyser: Analyser): readonly string[] {
  const content = words.filter((word) => analyser.isTelling(word));
  return content.length > 0 ? content : words;
}

/** The same query with other words in place of some of its own. */
export function replaceWords(query: Query, replacements: ReadonlyMap<string, string>): Query {
  const replace = (word: string) => replacements.get(word) ?? word;
  return {
    ...query,
    words: query.words.map(replace),
    phrase: query.phrase.split(' ').map(replace).join(' '),
  };
}

/** The query as text that is read again where a result leads, to mark what was found. */
export function markText({ words, phrase, quoted }: Query): string {
  return quoted ? `"${phrase}"` : words.join(' ');
}
