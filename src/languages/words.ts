import * as de from './de.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fr from './fr.ts';
import * as it from './it.ts';
import * as ru from './ru.ts';

/** The same shape with any words in it. */
type Wide<Room> = Room extends string
  ? string
  : Room extends (...values: infer Values) => infer Result
    ? (...values: Values) => Wide<Result>
    : { readonly [Name in keyof Room]: Wide<Room[Name]> };

/** Everything that a reader sees or hears of the interface, in one language. A language that lacks a word does not compile. */
export type Words = Wide<typeof en>;

/** The languages of the interface, by their subtag. */
const LANGUAGES: Readonly<Record<string, Words>> = { de, en, es, fr, it, ru };

/** The language that stands in for one that has no words here. */
const OTHERWISE = 'en';

/**
 * Gives the words of an interface.
 * @param tag a tag of BCP 47; only its language counts. English stands in for a language that has no words here.
 */
export function wordsOf(tag: string): Words {
  return LANGUAGES[languageOfWords(tag)] ?? en;
}

/** Whether there are words in the language of a tag. */
export function hasWords(tag: string): boolean {
  return LANGUAGES[new Intl.Locale(tag).language] !== undefined;
}

/** The language in whose words an interface speaks: that of the tag, or English. */
export function languageOfWords(tag: string): string {
  return hasWords(tag) ? new Intl.Locale(tag).language : OTHERWISE;
}
