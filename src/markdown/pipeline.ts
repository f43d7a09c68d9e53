import type { PluggableList } from 'unified';
import { rehypeCharts } from './rehype-charts.ts';
import { rehypeLanguages } from './rehype-languages.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkApparatusLinks } from './remark-apparatus-links.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkPassages } from './remark-passages.ts';
import { remarkSpoilers } from './remark-spoilers.ts';

/** What Markdown goes through on its way to HTML, the same for the text, the pages and the notes. */
export function remarkPlugins(base: string): PluggableList {
  return [remarkPassages, [remarkApparatusLinks, { base }], remarkCitations, remarkSpoilers];
}

/** What its HTML goes through. */
export const rehypePlugins: PluggableList = [rehypeCharts, rehypeLanguages, rehypeTables];

/** How remark-rehype is to word the footnotes of the text’s author. */
export const remarkRehypeOptions = {
  footnoteLabel: 'Footnotes',
  footnoteBackLabel: 'Back to the text',
  clobberPrefix: '',
} as const;
