import { changeText } from './change-text.ts';

const DAY_FIRST =
  '<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>';
const QUOTATION_MARKS = {
  'open-quote': '‘',
  'close-quote': '’',
  'open-inner-quote': '“',
  'close-inner-quote': '”',
} as const;

/**
 * Makes the British locale of the citation processor from the American one it brings: the day before the month, single
 * quotation marks outside double ones, and stops outside quotation marks.
 * @throws where the American locale lacks what is changed.
 */
export function britishLocale(american: string): string {
  let locale = changeText(american, 'the British locale', 'xml:lang="en-US"', 'xml:lang="en-GB"');
  locale = changeText(
    locale,
    'stops outside quotation marks',
    'punctuation-in-quote="true"',
    'punctuation-in-quote="false"',
  );
  locale = changeText(locale, 'the day before the month', /<date form="text">[\s\S]*?<\/date>/u, DAY_FIRST);
  for (const [name, mark] of Object.entries(QUOTATION_MARKS)) {
    const term = `<term name="${name}">`;
    locale = changeText(locale, 'British quotation marks', new RegExp(`${term}[^<]*`, 'u'), `${term}${mark}`);
  }
  return locale;
}
