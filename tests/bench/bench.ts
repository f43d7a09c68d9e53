import { rm } from 'node:fs/promises';
import { generateEdition } from '../generated/generate-edition.ts';
import { copyProject } from '../support/project.ts';
import { BARE_SITE } from './bare-site.ts';
import { measure, writeProject, type Measure } from './measure.ts';
import { printNovels } from './novels.ts';

/** How many notes the generated editions have; `npm run bench -- 40 400` names others. */
const SIZES = [40, 400, 4000];

const USAGE = `npm run bench             what building costs, at 40, 400 and 4000 notes and of two novels; how the text and the novels read
npm run bench -- 40 400   at as many notes, without the novels

A measure, not a test: nothing fails here. “CPU” is processor time, which other work on the machine does not change.`;

/**
 * Prints what building costs, next to the barest site of the same text and notes in the same run. A measure, not a test:
 * nothing fails here.
 */
async function bench(sizes: readonly number[]): Promise<void> {
  console.log('Building (seconds, those of the processor, megabytes at the peak)\n');
  console.log('  notes      this                      bare site                 ratio  of CPU');
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
      `  ${String(notes).padEnd(10)} ${print(ours).padEnd(25)} ${print(bare).padEnd(25)} ${(ours.seconds / bare.seconds).toFixed(2)}   ${(ours.cpu / bare.cpu).toFixed(2)}`,
    );
  }
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (first !== undefined && last !== undefined && last !== first) {
    const each = (last.ours.cpu - first.ours.cpu) / (last.notes - first.notes);
    console.log(`\n  each added note: ${(each * 1000).toFixed(1)} ms CPU`);
  }
}

async function withFolder<Result>(folder: string, use: (folder: string) => Promise<Result>): Promise<Result> {
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function print({ seconds, cpu, megabytes }: Measure): string {
  return `${seconds.toFixed(1)} s, CPU ${cpu.toFixed(1)} s, ${String(Math.round(megabytes))} MB`;
}

const named = process.argv.slice(2);
if (named.some((word) => !/^[1-9]\d*$/u.test(word))) {
  console.log(USAGE);
} else {
  await bench(named.length > 0 ? named.map(Number) : SIZES);
  if (named.length === 0) await printNovels();
  // What the page of the text costs its reader, and how it reads; by itself it is `npm run bench:reading`.
  await import('./reading.ts');
  await import('./overviews.ts');
}
