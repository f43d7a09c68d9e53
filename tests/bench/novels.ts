import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { ContentFile } from '../../src/edition/content-file.ts';
import { generateNovel, type NovelSize } from '../generated/generate-novel.ts';
import { copyProject } from '../support/project.ts';
import { BARE_SITE } from './bare-site.ts';
import { measure, writeProject, type Measure } from './measure.ts';
import { printNovelReading } from './novel-reading.ts';
import { withBrowser, withServer } from './site-visit.ts';

/** As long as a long story in three parts, and five times that in forty. */
const NOVELS: readonly NovelSize[] = [
  { parts: 3, words: 38_000, notes: 328 },
  { parts: 40, words: 190_000, notes: 2_000 },
];

/** What a page may add to the bytes of its own text: a share of them, and as many more; and how long a page of lists may be. */
const SHARE = 1.3;
const BESIDE = 30_000;
const LONGEST = 150_000;

/** The bare site with a page for each part, as the novel has. */
const BARE_NOVEL: readonly ContentFile[] = [
  ...BARE_SITE.filter(({ path: file }) => file !== 'src/pages/index.astro'),
  {
    path: 'src/pages/[...part].astro',
    text: `---
import { getCollection, render } from 'astro:content';
import Page from '../layouts/Page.astro';
export async function getStaticPaths() {
  return (await getCollection('text')).map((entry, at) => ({ params: { part: at === 0 ? undefined : entry.id }, props: { entry } }));
}
const { Content } = await render(Astro.props.entry);
---
<Page title="Text"><Content /></Page>`,
  },
];

/** Prints what novels cost to build, beside the barest site of the same parts and notes, what their pages weigh, and how they read. */
export async function printNovels(novels: readonly NovelSize[] = NOVELS): Promise<void> {
  const costs: { words: number; ours: Measure }[] = [];
  for (const novel of novels) {
    const content = generateNovel(novel);
    const folder = await writeProject([
      ...BARE_NOVEL,
      ...content.map((file) => ({ ...file, path: `content/${file.path}` })),
    ]);
    const bare = await measure(folder, ['build.mjs']);
    await rm(folder, { recursive: true, force: true });
    const project = await copyProject(content);
    const ours = await measure(project.folder, ['src/commands/run.mjs', 'build']);
    const { parts, words, notes } = novel;
    console.log(
      `\nA novel of ${String(words)} words in ${String(parts)} parts, with ${String(notes)} notes\n`,
    );
    console.log(
      `  built in ${ours.seconds.toFixed(1)} s (bare site ${bare.seconds.toFixed(1)} s, ratio ${(ours.seconds / bare.seconds).toFixed(2)}), CPU ${ours.cpu.toFixed(1)} s (bare site ${bare.cpu.toFixed(1)} s, ratio ${(ours.cpu / bare.cpu).toFixed(2)}), ${String(Math.round(ours.megabytes))} MB at the peak (at most 1500)`,
    );
    costs.push({ words, ours });
    await printPages(project.dist, content);
    await withServer(project.dist, (address) =>
      withBrowser((browser) => printNovelReading(browser, `${address}/text/chapter-1/`, 'harbour')),
    );
    await rm(project.folder, { recursive: true, force: true });
  }
  const each = costs.map(({ words, ours }) => ((1000 * ours.cpu) / (words / 1000)).toFixed(0));
  console.log(`\n  CPU of each thousand words, with their notes: ${each.join(' ms, then ')} ms`);
}

/** Prints how many bytes pages have, compressed, beside what is promised of them. */
async function printPages(dist: string, content: readonly ContentFile[]): Promise<void> {
  const texts = content.filter(({ path: file }) => file.startsWith('text/'));
  const pages = await Promise.all(
    texts.map(async ({ path: file, text }) => {
      const id = `chapter-${path.basename(file, '.mdx')}`;
      const own = compressed(text);
      return { page: await weigh(dist, `text/${id}`), most: SHARE * own + BESIDE };
    }),
  );
  const [heaviest] = pages.toSorted((a, b) => b.page / b.most - a.page / a.most);
  if (heaviest !== undefined)
    console.log(`  a part’s page: ${kilobytes(heaviest.page)} (at most ${kilobytes(heaviest.most)})`);
  for (const list of ['print', 'names', 'notes', 'bibliography'])
    console.log(`  /${list}/: ${kilobytes(await weigh(dist, list))} (at most ${kilobytes(LONGEST)})`);
  for (const file of await readdir(path.join(dist, 'finder')))
    if (file === 'all.json' || file === 'places.json')
      console.log(
        `  /finder/${file}: ${kilobytes(compressed(await readFile(path.join(dist, 'finder', file), 'utf8')))}`,
      );
}

async function weigh(dist: string, page: string): Promise<number> {
  return compressed(await readFile(path.join(dist, page, 'index.html'), 'utf8'));
}

function compressed(text: string): number {
  return brotliCompressSync(text).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
