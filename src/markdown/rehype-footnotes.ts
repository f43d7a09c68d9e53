import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { idOfPath } from '../edition/content-file.ts';
import type { Words } from '../languages/words.ts';
import { editionPathOf, isInFolder } from './file-of.ts';

/**
 * Gives the footnotes of a note or page ids of their own, since several stand on one page for printing: `fn-1` in the note
 * `volkov` becomes `volkov-fn-1`. Those of the text keep theirs. Their heading and the ways back get
 * the words of the interface.
 */
export function rehypeFootnotes(words: Pick<Words['note'], 'footnotes' | 'backToText'>) {
  return (tree: Root, file: VFile): void => {
    if (isInFolder('text', file)) return;
    const prefix = `${idOfPath(editionPathOf(file))}-`;
    visit(tree, 'element', (element: Element) => {
      const { properties } = element;
      const { id, href, ariaDescribedBy } = properties;
      if (id === 'footnote-label') element.children = [{ type: 'text', value: words.footnotes }];
      if ('dataFootnoteBackref' in properties) properties['ariaLabel'] = words.backToText;
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
