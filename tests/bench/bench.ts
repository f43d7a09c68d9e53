import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { generateEdition } from '../generated/generate-edition.ts';
import { copyProject, ROOT } from '../built/site.ts';
import { BARE_SITE } from './bare-site.ts';
import { measure, writeProject, type Measure } from './measure.ts';

/** How many notes the generated editions have; `npm run bench -- 40 400` names others. */
const SIZES = [40, 400, 4000];

/**
 * Prints what building costs, next to the barest site of the same text and notes in the same run, and what the page of
 * this edition’s text weighs. A measure, not a test: nothing fails here.
 */
async function bench(): Promise<void> {
  const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : SIZES;
  console.log('Building (seconds, megabytes at the peak)\n');
  console.log('  notes      this          bare site     ratio');
  const rows: { notes: number; ours: Measure }[] = [];
  for (const notes of sizes) {
    const content = generateEdition({ notes });
    const bare = await withFolder(await writeProject([...BARE_SITE, ...content]), (folder) =>
      measure(folder, ['build.mjs']),
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
  await printPageOfText();
}

async function printPageOfText(): Promise<void> {
  const dist = path.join(ROOT, 'dist');
  const html = await readFile(path.join(dist, 'index.html'), 'utf8').catch(() => undefined);
  if (html === undefined) {
    console.log('\nBuild the site to see what its pages weigh.');
    return;
  }
  const files = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map((match) => path.join(dist, match[1] ?? ''));
  const weigh = async (paths: readonly string[]) =>
    (await Promise.all(paths.map((file) => readFile(file)))).reduce(
      (sum, file) => sum + brotliCompressSync(file).length,
      0,
    );
  const page = brotliCompressSync(html).length;
  const styles = await weigh(files(/<link rel="stylesheet" href="([^"]+)"/gu));
  const scripts = await weigh(files(/<script type="module" src="([^"]+)"/gu));
  const fonts = (
    await Promise.all(files(/<link rel="preload" href="([^"]+)"/gu).map((file) => readFile(file)))
  ).reduce((sum, file) => sum + file.length, 0);
  console.log('\nThe page of the text (bytes, brotli; fonts as they are)\n');
  console.log(`  HTML ${String(page)} + CSS ${String(styles)} = ${String(page + styles)}`);
  console.log(`  JavaScript ${String(scripts)}`);
  console.log(`  fonts ${String(fonts)}`);
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
