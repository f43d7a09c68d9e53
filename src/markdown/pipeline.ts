import type { PluggableList } from 'unified';
import type { Edition } from '../edition/edition.ts';
import { wordsOf } from '../languages/words.ts';
import { rehypeLanguages } from './rehype-languages.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkApparatusLinks } from './remark-apparatus-links.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkLanguages } from './remark-languages.ts';
import { remarkSpoilers } from './remark-spoilers.ts';
import { remarkText } from './remark-text.ts';

/** What prose is printed for: an edition, under the path that its site stands under. */
export interface PrintingContext {
  readonly edition: Edition;
  readonly base: string;
}

/** What Markdown goes through on its way to HTML, the same for the text, the pages and the notes. */
export function remarkPlugins({ edition, base }: PrintingContext): PluggableList {
  const { titlePage } = edition;
  const words = wordsOf(titlePage.interface);
  return [
    [remarkText, edition, words.text],
    [remarkLanguages, titlePage.language],
    [remarkApparatusLinks, edition, base],
    [remarkCitations, edition],
    [remarkSpoilers, titlePage.spoilers],
  ];
}

/** What its HTML goes through. */
export function rehypePlugins({ edition }: PrintingContext): PluggableList {
  return [[rehypeLanguages, edition.titlePage], rehypeTables];
}

/** How remark-rehype is to word the footnotes of the text’s author. */
export const remarkRehypeOptions = {
  footnoteLabel: 'Footnotes',
  footnoteBackLabel: 'Back to the text',
  clobberPrefix: '',
} as const;
