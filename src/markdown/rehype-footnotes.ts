import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { idOfPath } from '../edition/content-file.ts';
import { editionPathOf, isInFolder } from './file-of.ts';

/**
 * Gives the footnotes of a note or page ids of their own, since several stand on one page for printing: `fn-1` in the note
 * `volkov` becomes `volkov-fn-1`. Those of the text keep theirs.
 */
export function rehypeFootnotes() {
  return (tree: Root, file: VFile): void => {
    if (isInFolder('text', file)) return;
    const prefix = `${idOfPath(editionPathOf(file))}-`;
    visit(tree, 'element', ({ properties }: Element) => {
      const { id, href, ariaDescribedBy } = properties;
      if (typeof id === 'string' && isOfFootnote(id)) properties['id'] = prefix + id;
      if (typeof href === 'string' && isOfFootnote(href.slice(1)) && href.startsWith('#')) {
        properties['href'] = `#${prefix}${href.slice(1)}`;
      }
      const described = Array.isArray(ariaDescribedBy) ? ariaDescribedBy.map(String) : [];
      if (described.some(isOfFootnote)) {
        properties['ariaDescribedBy'] = described.map((name) => (isOfFootnote(name) ? prefix + name : name));
      }
    });
  };
}

function isOfFootnote(id: string): boolean {
  return id === 'footnote-label' || /^fn(?:ref)?-/u.test(id);
}
