/** Words taken from the edition, and where they stand. */
export interface Quotation {
  /** The words, paragraph by paragraph. */
  readonly paragraphs: readonly string[];
  /** Author, title and place, in one line. */
  readonly reference: string;
  readonly address: string;
  /** What opens each paragraph, and what closes the last. */
  readonly marks: readonly [open: string, close: string];
}

/** Letters and marks that turn the direction of what follows: Hebrew and Arabic, and the marks for either. */
const TURNS = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/**
 * Prints a quotation with its reference and link, as plain text. Quotation marks within it stand as they are; each
 * paragraph opens with one, and only the last closes, as in print.
 */
export function printQuotation({ paragraphs, reference, address, marks: [open, close] }: Quotation): string {
  const words = paragraphs.map(plainWords).filter((paragraph) => paragraph !== '');
  const quoted = `${words.map((paragraph) => `${open}${isolate(paragraph)}`).join('\n\n')}${close}`;
  return `${quoted}\n– ${reference}\n${address}`;
}

/** Runs of spaces are one; line ends stand, and so do tabs between the cells of a table. */
function plainWords(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) => line.replace(/[ \r]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A selection may cut such words off from what turns the direction back, so they are kept apart from what follows. */
function isolate(words: string): string {
  return TURNS.test(words) ? `\u2068${words}\u2069` : words;
}
