import type { Citation } from '../edition/citation.ts';
import { perEdition } from '../edition/per-edition.ts';
import { createCitationPrinter } from './citation-printer.ts';

const printerOf = perEdition(({ sources, titlePage }) =>
  createCitationPrinter([...sources.values()], {
    language: titlePage.interface,
    scripts: titlePage.scripts,
  }),
);

/** Prints the citations of an edition as plain words without brackets: `Reid 2011, 36`. */
export const plainCitations = perEdition((edition) => {
  const { print } = printerOf(edition);
  return (citation: Citation): string => plainWords(print(citation));
});

/** Takes the processor’s mark-up from what it has printed: its titles then stand plain. */
export function plainWords(html: string): string {
  return html
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&#60;', '<')
    .replaceAll('&#62;', '>')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
}
