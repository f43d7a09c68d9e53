import { defineCollection } from 'astro:content';
import { storedEdition } from './edition-store.ts';
import { PageSchema } from './edition/front-matter.ts';
import { pageModule } from './integrations/edition-pages.ts';

/**
 * The pages about the edition are MDX that Astro compiles, from the syntax trees that the model has read and checked; the
 * text and the notes are printed from those trees without it (`src/markdown/render-prose.ts`).
 */
export const collections = {
  pages: defineCollection({
    loader: {
      name: 'edition-pages',
      load: ({ store }) => {
        store.clear();
        for (const { id, path, title, description } of storedEdition().pages.values()) {
          const filePath = pageModule(path);
          store.set({ id, data: { title, description }, filePath, deferredRender: true });
          store.addModuleImport(filePath);
        }
        return Promise.resolve();
      },
    },
    schema: PageSchema,
  }),
};
