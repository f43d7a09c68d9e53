import type { Edition } from '../edition/edition.ts';
import { plainText } from '../edition/witness.ts';

/** The text alone, as its witness has it: `text.txt`. What stands beside the text names its places by their characters. */
export function printPlainText(edition: Pick<Edition, 'titlePage' | 'parts'>): string {
  return `${plainText(edition)}\n`;
}
