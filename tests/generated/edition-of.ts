import type { ContentFile } from '../../src/edition/content-file.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { reportFaults } from '../../src/edition/fault-report.ts';
import type { Fault } from '../../src/edition/fault.ts';
import { readEdition } from '../../src/edition/read-edition.ts';
import { generateEdition } from './generate-edition.ts';

/** New texts for files of a small generated edition, by path; `undefined` takes a file away. */
export type Changes = Readonly<Record<string, string | undefined | ((text: string) => string)>>;

/** The files of a small generated edition, some of them changed or added. */
export function changedFiles(changes: Changes): ContentFile[] {
  const files = new Map(generateEdition({ notes: 12 }).map(({ path, text }) => [path, text]));
  for (const [path, change] of Object.entries(changes)) {
    const text = typeof change === 'function' ? change(files.get(path) ?? '') : change;
    if (text === undefined) files.delete(path);
    else files.set(path, text);
  }
  return [...files].map(([path, text]) => ({ path, text }));
}

/** The faults of a small generated edition with some of its files changed. */
export function faultsOf(changes: Changes): readonly Fault[] {
  return readEdition(changedFiles(changes)).faults;
}

/**
 * The edition that files make.
 * @throws where they have faults.
 */
export function editionOf(files: readonly ContentFile[]): Edition {
  const { edition, faults } = readEdition(files);
  if (edition === undefined) throw new Error(reportFaults(faults));
  return edition;
}
