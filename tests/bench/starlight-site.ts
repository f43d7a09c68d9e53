import type { ContentFile } from '../../src/edition/content-file.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { readProse } from '../../src/edition/prose.ts';

/** The barest site that Starlight makes of the same text, with the first sentence of each note as a footnote. */
export function starlightSite(edition: Edition, text: string): ContentFile[] {
  const { title, description } = edition.titlePage;
  const cited = new Set<string>();
  const body = text
    .replace(/^---\n.*?\n---\n/su, '')
    .replaceAll(/\[(?<lemma>[^\]]*)\]\(note:(?<id>[^)]*)\)/gu, (_, lemma: string, id: string) => {
      cited.add(id);
      return `${lemma}[^${id}]`;
    });
  const footnotes = [...cited].map((id) => {
    const note = edition.notes.get(id);
    const sentence = readProse({ type: 'paragraph', children: [...(note?.firstSentence ?? [])] }).text;
    return `[^${id}]: ${note?.title ?? id}. ${note?.gloss ?? ''}. ${sentence}\n`;
  });
  return [
    {
      path: 'astro.config.mjs',
      text: `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: ${JSON.stringify(title)} })] });`,
    },
    {
      path: 'src/content.config.ts',
      text: `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
    },
    {
      path: 'src/content/docs/index.md',
      text: `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${body}\n\n${footnotes.join('\n')}`,
    },
  ];
}
