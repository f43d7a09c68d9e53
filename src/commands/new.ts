import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { editionFolder, readEditionFolder, readPicture } from '../edition-folder.ts';
import type { ContentFile } from '../edition/content-file.ts';
import { reportFaults } from '../edition/fault-report.ts';
import { readEdition } from '../edition/read-edition.ts';
import { BookFault } from '../taking-in/book-fault.ts';
import { KINDS_OF_FILE, takeIn } from '../taking-in/take-in.ts';

/** A small edition to begin from. */
const STARTER = path.join(import.meta.dirname, '../taking-in/starter');
const HOW = `Name a folder for the new edition: npm run new -- ../my-edition. With --from FILE it begins with a text (${KINDS_OF_FILE.join(', ')}).`;

/**
 * Begins an edition in a new folder: a small one that has everything once, or one of a text that is brought in.
 * @param options the folder, and `--from FILE`.
 * @returns the exit code. Where it is not 0, nothing was written.
 */
export async function run(options: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...options],
    options: { from: { type: 'string' } },
    allowPositionals: true,
  });
  const [named, ...others] = positionals;
  if (named === undefined || others.length > 0) throw new Error(HOW);
  const folder = editionFolder(named);
  if (await isTaken(folder.path))
    throw new Error(
      `${folder.name} is there already, and nothing in it was touched. Name a folder that is not there yet.`,
    );
  const source = values.from;
  const files = source === undefined ? await readEditionFolder(STARTER) : await bringIn(source);
  const pictures = source === undefined ? STARTER : path.dirname(source);
  const { edition, faults } = readEdition(files);
  if (edition === undefined) {
    console.error(
      `Nothing was written: the text could not be brought in without faults.\n\n${reportFaults(faults, folder.name)}`,
    );
    return 1;
  }
  await writeWhole(folder.path, files, pictures);
  const { parts, passages, notes } = edition;
  const counts = [
    counted(parts.length, 'part'),
    counted(passages.length, 'passage'),
    counted(notes.size, 'note'),
  ];
  console.log(
    `${folder.name} is a new edition: ${counts.join(', ')}.\n\n${nextSteps(named, source !== undefined, notes.size > 0)}`,
  );
  return 0;
}

async function bringIn(source: string): Promise<readonly ContentFile[]> {
  const bytes = await readFile(source).catch(() => {
    throw new Error(`There is no file ${source}. Name the file that the text is in after --from.`);
  });
  const { files, pictures, images } = await takeIn(path.basename(source), bytes).catch((error: unknown) => {
    const faults = error instanceof BookFault ? error.faults : undefined;
    const said = faults?.map(({ line, message }) => `${source}:${String(line)}: ${message}`).join('\n');
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(said ?? `${source}: ${reason}`, { cause: error });
  });
  if (images > 0)
    console.warn(
      `${counted(images, 'image')} left out: an edition says of each picture whose it is and what it shows.`,
    );
  return [...files, ...(await besides(source, pictures))];
}

/** Reads the pictures that lie beside a file of TEI, which names them and does not hold them. */
async function besides(source: string, pictures: readonly string[]): Promise<ContentFile[]> {
  const folder = path.dirname(source);
  const found = await Promise.all(
    pictures.map((picture) => readPicture(folder, picture).catch(() => picture)),
  );
  const missing = found.filter((picture) => typeof picture === 'string');
  if (missing.length === 0) return found.filter((picture) => typeof picture !== 'string');
  throw new Error(
    `${source}: Its figures show ${missing.join(', ')}, and there is no such file in ${folder}. Put it there: the edition has it in its folder, and <graphic> in the TEI says where it is published.`,
  );
}

/** A folder that has something in it, or a file, is in use. */
async function isTaken(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

/**
 * Writes all files beside the folder first, and puts them in its place once they are all there.
 * @param pictures the folder that pictures are copied from.
 */
async function writeWhole(folder: string, files: readonly ContentFile[], pictures: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  // A folder for a time is its maker’s alone; what becomes the edition is as open as any other.
  const beside = await mkdtemp(`${folder}-`);
  const halfway = path.join(beside, 'edition');
  try {
    for (const { path: file, text, picture } of files) {
      const target = path.join(halfway, file);
      await mkdir(path.dirname(target), { recursive: true });
      if (picture === undefined) await writeFile(target, text);
      else await copyFile(path.join(pictures, file), target);
    }
    // Where the folder is there, it is empty.
    await rm(folder, { recursive: true, force: true });
    await rename(halfway, folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

function counted(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}

function nextSteps(named: string, isBroughtIn: boolean, hasNotes: boolean): string {
  const steps = [
    'Next:',
    `  npm run dev -- ${named}             shows it while you write`,
    `  npm run check:content -- ${named}   says what does not hold together`,
    `  npm start -- ${named}               builds it and serves it`,
  ];
  // An edition that came whole wants nothing more.
  if (isBroughtIn && hasNotes) return steps.join('\n');
  return [
    ...steps,
    '',
    isBroughtIn
      ? `Look through ${named}/edition.yaml: what the text is, and whose it is. Then write the first note: notes/NAME.mdx, and a link to it in the text, [words](note:NAME).`
      : `Put your own text into ${named}/text/ and witness.txt, your own title into edition.yaml, and notes into notes/.`,
  ].join('\n');
}
