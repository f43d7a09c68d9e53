import { printRecords, type RecordFormat } from '../citations/record.ts';
import type { Edition } from '../edition/edition.ts';
import { sourceKeyOf } from '../edition/source-id.ts';

type WithSources = Pick<Edition, 'sources'>;

/** The bibliography as CSL-JSON, each source under the key that its citations have for it. */
export function printCslJson({ sources }: WithSources): string {
  return `${JSON.stringify(entriesOf(sources), undefined, 2)}\n`;
}

/** The bibliography as BibTeX (in the dialect of BibLaTeX) or RIS; nothing where there are no sources. */
export function printBibliographyRecords(format: RecordFormat, { sources }: WithSources): string | undefined {
  return sources.size === 0 ? undefined : `${printRecords(format, entriesOf(sources).map(asRecord))}\n`;
}

/** The sources as CSL-JSON, each under its key. */
export function entriesOf(sources: Edition['sources']): Readonly<Record<string, unknown>>[] {
  return [...sources.values()].map(({ id, csl }) => ({ ...csl, id: sourceKeyOf(id) }));
}

/** What only this edition says of a source is not of the source. */
function asRecord({ custom: _custom, ...entry }: Readonly<Record<string, unknown>>): object {
  return { ...entry, 'citation-key': entry['id'] };
}
