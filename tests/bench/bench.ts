import { rm } from 'node:fs/promises';
import { generateEdition } from '../generated/generate-edition.ts';
import { copyProject } from '../support/project.ts';
import { BARE_SITE } from './bare-site.ts';
import { measure, writeProject, type Measure } from './measure.ts';
import { printNovels } from './novels.ts';

/** How many notes the generated editions have; `npm run bench -- 40 400` names others. */
const SIZES = [40, 400, 4000];

/**
 * Prints what building costs, next to the barest site of the same text and notes in the same run. A measure, not a test:
 * nothing fails here.
 */
async function bench(): Promise<void> {
  const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : SIZES;
  console.log('Building (seconds, megabytes at the peak)\n');
  console.log('  notes      this          bare site     ratio');
  const rows: { notes: number; ours: Measure }[] = [];
  for (const notes of sizes) {
    const content = generateEdition({ notes });
    const bare = await withFolder(
      await writeProject([
        ...BARE_SITE,
        ...content.map((file) => ({ ...file, path: `content/${file.path}` })),
      ]),
      (folder) => measure(folder, ['build.mjs']),
    );
    const project = await copyProject(content);
    const ours = await withFolder(project.folder, (folder) =>
      measure(folder, ['src/commands/run.mjs', 'build']),
    );
    rows.push({ notes, ours });
    console.log(
      `  ${String(notes).padEnd(10)} ${print(ours).padEnd(13)} ${print(bare).padEnd(13)} ${(ours.seconds / bare.seconds).toFixed(2)}`,
    );
  }
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (first !== undefined && last !== undefined && last !== first) {
    const each = (last.ours.seconds - first.ours.seconds) / (last.notes - first.notes);
    console.log(`\n  each added note: ${(each * 1000).toFixed(1)} ms`);
  }
}

async function withFolder<Result>(folder: string, use: (folder: string) => Promise<Result>): Promise<Result> {
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function print({ seconds, megabytes }: Measure): string {
  return `${seconds.toFixed(1)} s ${String(Math.round(megabytes)).padStart(5)} MB`;
}

await bench();
if (process.argv.length <= 2) await printNovels();
// What the page of the text costs its reader, and how it reads; by itself it is `npm run bench:reading`.
await import('./reading.ts');
await import('./overviews.ts');
