import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions } from './pipeline.ts';

/**
 * Makes the printer of notes: from the syntax tree that the model has read a note into to HTML.
 * A note is plain Markdown, so it need not become a module of its own, as Astro makes of MDX: at thousands of notes the
 * bundler would take most of the time and memory of a build.
 */
export function createNoteRenderer(base: string): (path: string, tree: Root) => string {
  const processor = unified()
    .use(remarkPlugins(base))
    .use(remarkRehype, remarkRehypeOptions)
    .use(rehypePlugins)
    .freeze();
  return (path, tree) => {
    const body = structuredClone({ ...tree, children: tree.children.filter(({ type }) => type !== 'yaml') });
    return toHtml(processor.runSync(body, new VFile({ path: `/${path}` })));
  };
}
