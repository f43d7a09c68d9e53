import { foldText, stem, wordsOf } from './fold.ts';

/** How much of a query is read, in characters. */
const LONGEST = 200;

/** Words that say how a thing is asked, and not what. */
const STOP_WORDS = new Set(
  (
    'a an the of to in on at by for from with and or but as is are was were be been being do does did has have had ' +
    'who whom whose what which when where why how many much long far often old it its he him his she her they them their ' +
    'this that these those there here i me my we us our you your so if than then not no nor any some all both each ' +
    'can could would should will shall may might must about into over under after before between during among through without within ' +
    'tell explain define definition meaning mean means meant really real exist existed existing actually happen happened ' +
    'people person persons thing things called named name please find show something anything nothing someone anyone everyone somebody anybody everybody nobody like make made makes get got give gave take took ' +
    'become became say says said know knew come came go went want last lasts lasted so ever still also just only out up off away cant dont didnt isnt wasnt wont'
  ).split(' '),
);

/** What a question begins with. */
const QUESTION_WORDS = new Set(
  'who whom whose what which when where why how is are was were do does did can could should would'.split(
    ' ',
  ),
);

/** A query as the layer understands it. */
export interface Query {
  /** As it was typed, without the spaces around it. */
  readonly typed: string;
  /** The words that say what is asked for, folded; all words where there are no others. */
  readonly words: readonly string[];
  /** All its words, folded, with one space between. */
  readonly phrase: string;
  /** Whether it stands in quotation marks, and means these very words. */
  readonly quoted: boolean;
  /** Whether it asks something, and wants a note for an answer. */
  readonly question: boolean;
  /** The word that it begins with, which says what kind of answer a question wants. */
  readonly opening: string;
}

/** Reads what a reader typed. */
export function readQuery(typed: string): Query {
  const text = typed.slice(0, LONGEST).trim();
  const all = wordsOf(text);
  return {
    typed: text,
    words: contentOf(all),
    phrase: foldText(text),
    quoted: /^["“„«].+["”“»]$/u.test(text),
    question: text.endsWith('?') || QUESTION_WORDS.has(all[0] ?? ''),
    opening: all[0] ?? '',
  };
}

/** What makes two names the same to a searcher: their words without articles and the like, without endings, in any order. */
export function nameKey(name: string): string {
  return keyOf(contentOf(wordsOf(name)));
}

/** The key of a name that is made of these words. */
export function keyOf(words: readonly string[]): string {
  return words.map(stem).sort().join(' ');
}

/** The words that say what is asked for; all where there are no others. */
export function contentOf(words: readonly string[]): readonly string[] {
  const content = words.filter((word) => !STOP_WORDS.has(word));
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
