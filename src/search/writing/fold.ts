/**
 * Letters that are no letter plus a mark, as they are written where there is no key for them. Compatibility decomposition
 * gives the others: “é” is e with a mark, “ﬁ” is f and i.
 */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
  ə: 'e',
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/**
 * Marks that a reader may leave out: accents of Latin, Greek and Cyrillic letters, Hebrew points and Arabic vowels. The breve
 * of “й” is part of the letter; marks of other scripts are vowels, or make another syllable.
 */
const MARKS =
  /(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;

/** Signs that nobody sees and that break no word: the soft hyphen, and those without width. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** Writes a word as it is typed by one who leaves out what the keyboard lacks: lower case, no marks, no apostrophes. */
export function foldWord(word: string): string {
  // Most words need no more.
  if (/^[a-z\d]+$/iu.test(word)) return word.toLowerCase();
  return word
    .replace(UNSEEN, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .replace(/['‘’ʼ`´]s$/u, '')
    .replace(/['‘’ʼ`´]/gu, '');
}
