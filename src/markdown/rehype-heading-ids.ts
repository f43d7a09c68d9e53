import Slugger, { slug } from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { FRAME_IDS } from '../markup/frame-ids.ts';
import { isInFolder } from './file-of.ts';

/**
 * Gives the headings of a page about the edition their addresses, `## Rights` as `#rights`; one that the page’s own frame has,
 * such as “Sources”, becomes `#sources-1`.
 */
export function rehypeHeadingIds() {
  return (tree: Root, file: VFile): void => {
    if (!isInFolder('pages', file)) return;
    const slugger = new Slugger();
    for (const id of FRAME_IDS) slugger.slug(id);
    visit(tree, 'element', (element: Element) => {
      if (!/^h[1-6]$/u.test(element.tagName) || element.properties['id'] !== undefined) return;
      const words = toString(element);
      // Ids of sources begin so, in the list below.
      const isOfSource = slug(words).startsWith('source-');
      element.properties['id'] =
        slugger.slug(isOfSource ? `section ${words}` : words) || slugger.slug('section');
    });
  };
}
