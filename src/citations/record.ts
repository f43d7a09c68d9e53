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

/** Prints an item for reference managers, as HTML. */
export function printRecord(format: RecordFormat, item: CitedItem): string {
  return printRecords(format, [item]).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

export type RecordFormat = 'BibTeX' | 'RIS';

/** Prints items for reference managers: BibTeX in the dialect of BibLaTeX, which has fields for addresses and days; or RIS. */
export function printRecords(format: RecordFormat, items: readonly object[]): string {
  // BibLaTeX reads UTF-8, and keys with hyphens.
  Object.assign((plugins.config.get('@bibtex') as unknown as BibtexConfig).format, {
    asciiOnly: false,
    checkLabel: false,
  });
  const print = plugins.output.format as (name: string, items: readonly object[]) => string;
  const records =
    format === 'BibTeX' ? print('biblatex', items).replaceAll('\t', '  ') : fullDates(print('ris', items));
  return records.replace(/\n+$/u, '');
}

/** RIS has two digits for every month and day; the plug-in prints as many as they need. */
function fullDates(record: string): string {
  return record.replace(/^(?:DA|Y2) {2}- .*$/gmu, (line) => line.replace(/\/(\d)(?=\/)/gu, '/0$1'));
}
