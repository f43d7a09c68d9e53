import type { ContentFile } from '../../src/edition/content-file.ts';

/** The files of the barest site that prints the same text and notes: Astro, MDX on the remark pipeline, Pagefind, and no more. */
export const BARE_SITE: readonly ContentFile[] = [
  { path: 'package.json', text: '{ "name": "bare", "private": true, "type": "module" }' },
  {
    path: 'astro.config.mjs',
    text: `import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
export default defineConfig({
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  markdown: { syntaxHighlight: false, processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] }) },
  integrations: [mdx()],
});`,
  },
  {
    path: 'src/content.config.ts',
    text: `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = {
  text: defineCollection({ loader: glob({ base: './content/text', pattern: '*.mdx' }), schema: z.object({}) }),
  notes: defineCollection({ loader: glob({ base: './content/notes', pattern: '*.mdx' }), schema: z.object({ title: z.string() }) }),
};`,
  },
  {
    path: 'src/layouts/Page.astro',
    text: `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>{title}</title></head><body><main><h1>{title}</h1><slot /></main></body></html>`,
  },
  {
    path: 'src/pages/index.astro',
    text: `---
import { getCollection, render } from 'astro:content';
import Page from '../layouts/Page.astro';
const parts = await Promise.all((await getCollection('text')).map((entry) => render(entry)));
---
<Page title="Text">{parts.map(({ Content }) => <Content />)}</Page>`,
  },
  {
    path: 'src/pages/notes/[id].astro',
    text: `---
import { getCollection, render } from 'astro:content';
import Page from '../../layouts/Page.astro';
export async function getStaticPaths() {
  return (await getCollection('notes')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<Page title={entry.data.title}><Content /></Page>`,
  },
  {
    path: 'build.mjs',
    text: `import { build } from 'astro';
import { createIndex, close } from 'pagefind';
await build({ root: process.cwd(), logLevel: 'warn' });
const { index } = await createIndex();
await index.addDirectory({ path: 'dist' });
await index.writeFiles({ outputPath: 'dist/pagefind' });
await close();`,
  },
];
