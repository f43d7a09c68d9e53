import { addresses } from '../../src/address.ts';
import { printBibliography } from '../../src/citations/citation-printer.ts';
import { readEditionFolder, type EditionFolder } from '../../src/edition-folder.ts';
import { reportFaults } from '../../src/edition/fault-report.ts';
import { readEdition } from '../../src/edition/read-edition.ts';
import type { ExportContext } from '../../src/exports/export-context.ts';

/**
 * What exports of an edition are made from, without a build.
 * @throws where the edition has faults.
 */
export async function exportContextOf(
  { path: folder }: EditionFolder,
  { base = '/', site }: { readonly base?: string; readonly site?: string } = {},
): Promise<ExportContext> {
  const { edition, trees, faults } = readEdition(await readEditionFolder(folder));
  if (edition === undefined) throw new Error(reportFaults(faults));
  const printed = printBibliography([...edition.sources.values()], edition.titlePage);
  const entries = new Map([...printed].map(([id, { html }]) => [id, html]));
  return {
    edition,
    treeOf: (path) => {
      const tree = trees.get(path);
      if (tree === undefined) throw new Error(`No file ${path} has been read.`);
      return tree;
    },
    bibliography: () => entries,
    address: addresses(base),
    site,
  };
}
