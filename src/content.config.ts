import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { NoteSchema, PageSchema, TextPartSchema } from './edition/schema.ts';

/** Astro compiles the prose; what the files promise one another, the model has checked before (`src/edition/`). */
export const collections = {
  text: defineCollection({
    loader: glob({ base: './content/text', pattern: '**/*.mdx' }),
    schema: TextPartSchema,
  }),
  notes: defineCollection({
    loader: glob({ base: './content/notes', pattern: '**/*.mdx', generateId: idOfEntry }),
    schema: NoteSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '**/*.mdx', generateId: idOfEntry }),
    schema: PageSchema,
  }),
};

function idOfEntry({ entry }: { readonly entry: string }): string {
  return entry.replace(/^.*\//u, '').replace(/\.mdx$/u, '');
}
