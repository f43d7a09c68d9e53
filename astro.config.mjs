// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { siteFromEnvironment } from './src/address.ts';
import { buildProgress, endOfProgress } from './src/integrations/build-progress.ts';
import { editionFolder } from './src/edition-folder.ts';
import { rehypeReadTree, remarkReadTree } from './src/integrations/edition-pages.ts';
import { edition } from './src/integrations/content-reader.ts';
import { figures } from './src/integrations/figures.ts';
import { offline } from './src/integrations/offline.ts';
import { downloadRoutes } from './src/integrations/download-routes.ts';
import { offeredDownloads } from './src/integrations/offered-downloads.ts';
import { readingFonts } from './src/integrations/reading-fonts.ts';
import { printedBooks } from './src/integrations/printed-books.ts';
import { scriptPreload } from './src/integrations/script-preload.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { securityHeaders } from './src/integrations/security-headers.ts';
import { remarkRehypeOptions } from './src/markdown/pipeline.ts';

const { site, base } = siteFromEnvironment(process.env);
// `npm run build -- ../my-edition` names the folder of another edition here.
const folder = editionFolder(process.env['EDITION']);

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  outDir: folder.dist,
  trailingSlash: 'always',
  // One policy for every page forbids inline styles and scripts: src/security-policy.ts.
  // Writing a page is mostly waiting for the disk, so several are written at a time.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    plugins: [scriptPreload(base)],
    build: {
      assetsInlineLimit: 0,
      // https://github.com/withastro/astro/issues/18087
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // A word that a script says once stands where it is said: src/languages/every-page.ts.
        optimization: { inlineConst: { mode: 'all', pass: 1 } },
        // What the script of every page imports is in its own file, even where something fetched later imports it too.
        output: { codeSplitting: { groups: [{ name: 'page', test: /Page\.astro\?astro/u }] } },
      },
    },
  },
  markdown: {
    syntaxHighlight: false,
    // Astro’s own Markdown engine takes no remark plugins, and changes the author’s quotation marks and dashes.
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, [remarkReadTree, base]],
      rehypePlugins: [[rehypeReadTree, base]],
      remarkRehype: remarkRehypeOptions,
    }),
  },
  integrations: [
    buildProgress(),
    edition(folder),
    downloadRoutes(),
    readingFonts(folder),
    mdx(),
    ...(site === undefined
      ? []
      : [sitemap({ filter: (page) => !/\/(?:search|print|handout(?:\/[^/]+)?)\/$/u.test(page) })]),
    figures(base, folder),
    securityHeaders({ base }),
    searchIndex(base, folder),
    printedBooks(base),
    offeredDownloads(),
    offline({ base }),
    endOfProgress(),
  ],
});
