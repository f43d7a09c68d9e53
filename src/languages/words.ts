import * as en from './en.ts';

/** The same shape with any words in it. */
type Wide<Room> = Room extends string
  ? string
  : Room extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Name in keyof Room]: Wide<Room[Name]> };

/** Everything that a reader sees or hears of the interface, in one language. A language that lacks a word does not compile. */
export type Words = Wide<typeof en>;

/** The languages of the interface, by their subtag. */
const LANGUAGES: Readonly<Record<string, Words>> = { en };

/**
 * Gives the words of an interface.
 * @param language a tag of BCP 47; only its language counts. English stands in for a language that has no file here.
 */
export function wordsOf(language: string): Words {
  return LANGUAGES[new Intl.Locale(language).language] ?? en;
}
