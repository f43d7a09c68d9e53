import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { unified, type PluggableList } from 'unified';
import type { VFile } from 'vfile';
import type { Plugin } from 'vite';
import { storedEdition, storedTree } from '../edition-store.ts';
import { compiledPathOf, editionPathOf } from '../markdown/file-of.ts';
import { rehypePlugins, remarkPlugins } from '../markdown/pipeline.ts';
import { bodyOf } from '../markdown/render-prose.ts';

/** The module that Astro compiles for a page about the edition, by the page's path in the edition's folder. */
export function pageModule(path: string): string {
  return compiledPathOf(path).slice(1);
}

/**
 * Gives Astro's MDX a module for each page about the edition, wherever the edition's folder lies. The modules are empty:
 * `remarkReadTree` puts in what the model has read, so that what is printed is what was checked.
 */
export function editionPages(): Plugin {
  const isPage = /\/edition\/pages\/[^?]*\.mdx(?:\?|$)/u;
  return {
    name: 'edition-pages',
    enforce: 'pre',
    resolveId: { filter: { id: isPage }, handler: (id) => id },
    load: { filter: { id: isPage }, handler: () => '' },
  };
}

/** Puts the tree that the model has read in the place of the one that Astro has, and lets it go the way of all prose. */
export function remarkReadTree(base: string) {
  return (tree: Root, file: VFile): void => {
    const read = bodyOf(storedTree(editionPathOf(file)));
    tree.children = run(remarkPlugins({ edition: storedEdition(), base }), read, file).children;
  };
}

/** The same for its HTML. */
export function rehypeReadTree(base: string) {
  return (tree: HtmlRoot, file: VFile): void => {
    run(rehypePlugins({ edition: storedEdition(), base }), tree, file);
  };
}

/** The plugins are chosen here and not in Astro's configuration, which is read before the edition is. */
function run<Tree extends Root | HtmlRoot>(plugins: PluggableList, tree: Tree, file: VFile): Tree {
  return unified().use(plugins).runSync(tree, file) as Tree;
}
