import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { compiledPathOf } from './file-of.ts';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions, type PrintingContext } from './pipeline.ts';

/**
 * Makes the printer of prose: from the syntax tree that the model has read a file into to HTML. What is printed is then what
 * was checked, and a part of the text or a note need not become a module of its own, as Astro makes of MDX: at thousands of
 * notes the bundler would take most of the time and memory of a build.
 * @returns a function that takes a file's path in the edition's folder and its tree, which it leaves as it is.
 */
export function createProseRenderer(context: PrintingContext): (path: string, tree: Root) => string {
  const processor = unified()
    .use(remarkPlugins(context))
    .use(remarkRehype, remarkRehypeOptions)
    .use(rehypePlugins(context))
    .freeze();
  return (path, tree) => toHtml(processor.runSync(bodyOf(tree), new VFile({ path: compiledPathOf(path) })));
}

/** A copy of a file's tree, without its front matter. */
export function bodyOf(tree: Root): Root {
  return structuredClone({ ...tree, children: tree.children.filter(({ type }) => type !== 'yaml') });
}
