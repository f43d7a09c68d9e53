import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import { capitalise } from '../edition/capitalise.ts';
import type { CitedItem } from './cited-item.ts';

interface BibtexConfig {
  readonly format: { asciiOnly: boolean; checkLabel: boolean };
}

/** What a reference manager keeps of an item. Its own note says which edition; else the format would say in English when it was read. */
export function recordOf({ archive, edition, ...item }: CitedItem): CitedItem {
  return { ...item, 'citation-key': item.id, note: capitalise(archive ?? edition ?? '') };
}

/** Prints an item for reference managers, as HTML: BibTeX in the dialect of BibLaTeX, which has fields for addresses and days; or RIS. */
export function printRecord(format: 'BibTeX' | 'RIS', item: CitedItem): string {
  // BibLaTeX reads UTF-8, and keys with hyphens.
  Object.assign((plugins.config.get('@bibtex') as unknown as BibtexConfig).format, {
    asciiOnly: false,
    checkLabel: false,
  });
  const print = plugins.output.format as (name: string, items: readonly CitedItem[]) => string;
  const record =
    format === 'BibTeX' ? print('biblatex', [item]).replaceAll('\t', '  ') : fullDates(print('ris', [item]));
  return record.replace(/\n+$/u, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** RIS has two digits for every month and day; the plug-in prints as many as they need. */
function fullDates(record: string): string {
  return record.replace(/^(?:DA|Y2) {2}- .*$/gmu, (line) => line.replace(/\/(\d)(?=\/)/gu, '/0$1'));
}
