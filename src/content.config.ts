import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { PageSchema, TextPartSchema } from './edition/schema.ts';

/**
 * Astro compiles the text and the pages about it; notes are plain Markdown and printed without it
 * (`src/markdown/render-note.ts`). What the files promise one another, the model has checked before (`src/edition/`).
 */
export const collections = {
  text: defineCollection({
    loader: glob({ base: './content/text', pattern: '**/*.mdx' }),
    schema: TextPartSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '**/*.mdx' }),
    schema: PageSchema,
  }),
};
