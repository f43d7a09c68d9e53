/** Signs that nobody sees, or that look like others. */
const NAMES: Readonly<Record<string, string>> = {
  ' ': 'a space',
  '\n': 'a line break',
  '\t': 'a tab',
  '\u00A0': 'a no-break space',
  '\u00AD': 'a soft hyphen',
  '\u034F': 'a grapheme joiner',
  '\u2002': 'an en space',
  '\u2003': 'an em space',
  '\u2007': 'a figure space',
  '\u2009': 'a thin space',
  '\u200A': 'a hair space',
  '\u200B': 'a zero-width space',
  '\u200C': 'a zero-width non-joiner',
  '\u200D': 'a zero-width joiner',
  '\u200E': 'a left-to-right mark',
  '\u200F': 'a right-to-left mark',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u202F': 'a narrow no-break space',
  '\u2060': 'a word joiner',
  '\uFEFF': 'a byte order mark',
  '-': 'a hyphen of the keyboard',
  '\u2010': 'a true hyphen',
  '\u2011': 'a no-break hyphen',
  '\u2012': 'a figure dash',
  '\u2013': 'an en dash',
  '\u2014': 'an em dash',
  '\u2212': 'a minus',
  "'": 'a straight apostrophe',
  '\u2018': 'an opening quotation mark, ‘',
  '\u2019': 'an apostrophe, ’',
  '\u02BC': 'a letter apostrophe, ʼ',
  '"': 'a straight quotation mark',
  '\u201C': 'an opening quotation mark, “',
  '\u201D': 'a closing quotation mark, ”',
  '\u2026': 'an ellipsis, …',
};

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee'] as const;

/** Names a sign, such as a letter with its marks, so that it cannot be taken for one that looks the same. */
export function nameSign(sign: string): string {
  if (sign === '') return 'nothing';
  const codes = Array.from(
    sign,
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' + ');
  const known = NAMES[sign];
  if (known !== undefined) return `${known} (${codes})`;
  if (/^[\p{Mark}\p{Cf}\p{Zs}]+$/u.test(sign)) return `an invisible sign (${codes})`;
  const script = SCRIPTS.find((name) => new RegExp(`^\\p{Script=${name}}`, 'u').test(sign));
  const form =
    sign.length > 1 ? ', a letter and marks apart' : sign.normalize('NFD').length > 1 ? ', one sign' : '';
  return `“${sign}” (${script === undefined ? '' : `${script}, `}${codes}${form})`;
}

/** How text looks: signs that nobody sees left out, and those that look alike made one. */
export function looksOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u034F|[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .replace(/[\u2010-\u2012\u2212]/gu, '-')
    .replace(/[\u2018\u2019\u02BC]/gu, "'")
    .replace(/[\u201C\u201D]/gu, '"')
    .replace(/[аеорсухіјѕАВЕКМНОРСТХІЈЅ]/gu, (letter) => LOOKALIKES[letter] ?? letter);
}

const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('аеорсухіјѕАВЕКМНОРСТХІЈЅ', (letter, index) => [
    letter,
    'aeopcyxijsABEKMHOPCTXIJS'.charAt(index),
  ]),
);
