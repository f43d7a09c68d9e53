import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Plugin } from 'vite';
import { storedTree } from '../edition-store.ts';
import { compiledPathOf, editionPathOf } from '../markdown/file-of.ts';
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

/** Puts the tree that the model has read in the place of the one that Astro has. */
export function remarkReadTree() {
  return (tree: Root, file: VFile): void => {
    tree.children = bodyOf(storedTree(editionPathOf(file))).children;
  };
}
