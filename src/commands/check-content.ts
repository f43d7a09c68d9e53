import { editionFolder, readEditionFolder } from '../edition-folder.ts';
import { reportFaults } from '../edition/fault-report.ts';
import { readEdition } from '../edition/read-edition.ts';

/**
 * Checks the content files and prints every fault, or what they hold.
 * @param named the edition's folder; the project's own edition if none is named.
 * @returns the exit code.
 */
export async function run([named]: readonly string[]): Promise<number> {
  const folder = editionFolder(named);
  const { edition, faults, warnings } = readEdition(await readEditionFolder(folder.path));
  if (edition === undefined) {
    console.error(reportFaults(faults, folder.name));
    return 1;
  }
  if (warnings.length > 0) console.warn(`${reportFaults(warnings, folder.name, 'warning')}\n`);
  const { passages, mentions, notes, sources } = edition;
  console.log(
    `The content holds together: ${String(passages.length)} passages, ${String(mentions.length)} mentions, ${String(notes.size)} notes, ${String(sources.size)} sources.`,
  );
  return 0;
}
