import type { Edition } from '../edition/edition.ts';
import { plainText } from '../edition/witness.ts';
import { creditLine } from './figure-credit.ts';

/**
 * The text alone, as its witness has it: `text.txt`. What stands beside the text names its places by their characters; so its
 * figures come last, a line each.
 */
export function printPlainText(edition: Pick<Edition, 'titlePage' | 'parts' | 'pictures'>): string {
  const figures = edition.parts.flatMap(({ figures: ofPart }) =>
    ofPart.flatMap(({ text, file }) => {
      const picture = edition.pictures.get(file);
      return picture === undefined ? [] : [`[${text} (${creditLine(picture)})]`];
    }),
  );
  return `${[plainText(edition), ...figures].join('\n\n')}\n`;
}
