import { readContentFolder } from '../content-folder.ts';
import { reportFaults } from '../edition/fault-report.ts';
import { readEdition } from '../edition/read-edition.ts';

/**
 * Checks the content files and prints every fault, or what they hold.
 * @param folder where the project with the `content/` to check lies; the working folder if none is named.
 * @returns the exit code.
 */
export async function run([folder = process.cwd()]: readonly string[]): Promise<number> {
  const { edition, faults } = readEdition(await readContentFolder(folder));
  if (edition === undefined) {
    console.error(reportFaults(faults));
    return 1;
  }
  const { passages, mentions, notes, sources } = edition;
  console.log(
    `The content holds together: ${String(passages.length)} passages, ${String(mentions.length)} mentions, ${String(notes.size)} notes, ${String(sources.size)} sources.`,
  );
  return 0;
}
