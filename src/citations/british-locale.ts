/**
 * Makes the British locale of the citation processor from the American one it brings: the day before the month, single
 * quotation marks outside double ones, and stops outside quotation marks.
 */
export function britishLocale(american: string): string {
  const dateInWords =
    '<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>';
  const quotes = { 'open-quote': '‘', 'close-quote': '’', 'open-inner-quote': '“', 'close-inner-quote': '”' };
  let locale = american
    .replace('xml:lang="en-US"', 'xml:lang="en-GB"')
    .replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"')
    .replace(/<date form="text">[\s\S]*?<\/date>/u, dateInWords);
  for (const [name, mark] of Object.entries(quotes)) {
    locale = locale.replace(new RegExp(`(<term name="${name}">)[^<]*`, 'u'), `$1${mark}`);
  }
  return locale;
}
