import type { IndexEntry } from './name-index.ts';

/** The entries under one letter. */
export interface IndexLetter {
  readonly letter: string;
  /** The letter’s address in its page: `letter-A`. */
  readonly id: string;
  /** The language of its entries, where it is not a Latin letter. */
  readonly language: string | undefined;
  readonly entries: readonly IndexEntry[];
}

/** The letters of one script; undefined for figures. */
export interface IndexScript {
  /** As ISO 15924 names it. */
  readonly script: string | undefined;
  readonly letters: readonly IndexLetter[];
}

/** Heads the names that begin with no letter. */
const FIGURES = '0–9';

/** Quotation marks and brackets, with which a name may begin and which do not count in the alphabet. */
const MARKS = /^[‘’“”'"«„(\s]+/u;

/** The articles of a language, which do not count in its alphabet either. */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  de: /^(?:der|die|das|ein|eine)\s/iu,
  en: /^(?:the|an?)\s/iu,
  es: /^(?:el|la|los|las|una?)\s/iu,
  fr: /^(?:l’|(?:les?|la|une?)\s)/iu,
  it: /^(?:l’|un’|(?:il|lo|la|i|gli|le|una?|uno)\s)/iu,
};

/** The scripts that stand before others, in their order. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latn', /^\p{Script=Latin}/u],
  ['Cyrl', /^\p{Script=Cyrillic}/u],
  ['Grek', /^\p{Script=Greek}/u],
  ['Hebr', /^\p{Script=Hebrew}/u],
  ['Arab', /^\p{Script=Arabic}/u],
  ['Zyyy', /^\p{Letter}/u],
];

/** Puts entries in the order of the alphabet, letter by letter: the scripts apart, figures last. Lines under an entry are put in order too. */
export function orderIndex(entries: readonly IndexEntry[], language: string): IndexScript[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const sorted = entries
    .map((entry) => ({ entry: inOrder(entry, language, collator), key: sortKey(entry) }))
    .sort((a, b) => rankOf(a.key) - rankOf(b.key) || collator.compare(a.key, b.key));
  return [...Map.groupBy(sorted, ({ key }) => scriptOf(key))].map(([script, group]) => ({
    script,
    letters: [...Map.groupBy(group, ({ key }) => letterOf(key))].map(([letter, ofLetter]) => ({
      letter,
      id: letter === FIGURES ? 'figures' : `letter-${letter}`,
      // Latin letters and figures head names of several languages.
      language: script === undefined || script === 'Latn' ? undefined : ofLetter[0]?.entry.language,
      entries: ofLetter.map(({ entry }) => entry),
    })),
  }));
}

function inOrder(entry: IndexEntry, language: string, collator: Intl.Collator): IndexEntry {
  const byText = (a: { readonly text: string }, b: { readonly text: string }) =>
    collator.compare(withoutUncounted(a.text, language), withoutUncounted(b.text, language));
  return {
    ...entry,
    under: entry.under.toSorted(byText),
    see: entry.see.toSorted(byText),
    also: entry.also.toSorted(byText),
  };
}

/** What a heading is sorted by. A numeral in Latin letters before words of another script does not count. */
function sortKey({ text, language }: IndexEntry): string {
  const key = withoutUncounted(text, language);
  if (new Intl.Locale(language).maximize().script === 'Latn') return key;
  return key.replace(/^[\p{Script=Latin}\s]+(?=\p{Letter})/u, '');
}

function withoutUncounted(text: string, language: string): string {
  const article = ARTICLES[new Intl.Locale(language).language];
  const bare = text.replace(MARKS, '');
  return (article === undefined ? bare : bare.replace(article, ''))
    .replace(MARKS, '')
    .replaceAll('\u0301', '');
}

function letterOf(key: string): string {
  const letter = key.charAt(0).normalize('NFD').charAt(0).toUpperCase();
  return /\p{Letter}/u.test(letter) ? letter : FIGURES;
}

function scriptOf(key: string): string | undefined {
  return SCRIPTS.find(([, pattern]) => pattern.test(key))?.[0];
}

function rankOf(key: string): number {
  const rank = SCRIPTS.findIndex(([, pattern]) => pattern.test(key));
  return rank === -1 ? SCRIPTS.length : rank;
}
