import type { PluggableList } from 'unified';
import type { Edition } from '../edition/edition.ts';
import { rehypeFootnotes } from './rehype-footnotes.ts';
import { rehypeHeadingIds } from './rehype-heading-ids.ts';
import { wordsOf } from '../languages/words.ts';
import { rehypeCharts } from './rehype-charts.ts';
import { rehypeLanguages } from './rehype-languages.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkApparatusLinks } from './remark-apparatus-links.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkFigures } from './remark-figures.ts';
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
    [remarkFigures, edition, base],
    // Before citations are printed: a heading opens a spoiler by its words, and what is printed of a citation would be some.
    [remarkSpoilers, edition, base],
    [remarkCitations, edition],
  ];
}

/** What its HTML goes through. */
export function rehypePlugins({ edition }: PrintingContext): PluggableList {
  const words = wordsOf(edition.titlePage.interface).note;
  return [
    [rehypeCharts, edition.titlePage],
    [rehypeLanguages, edition.titlePage],
    [rehypeTables, words.table, edition.titlePage],
    [rehypeFootnotes, words],
    rehypeHeadingIds,
  ];
}

/** How remark-rehype is to make footnotes; rehype-footnotes.ts words them. */
export const remarkRehypeOptions = { clobberPrefix: '' } as const;
