import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addresses } from '../address.ts';
import type { Edition } from '../edition/edition.ts';
import { noteOfLink } from '../edition/mention.ts';
import { addressesOfText, placeOfLink } from '../edition/text-address.ts';
import { isInFolder } from './file-of.ts';

/** Gives links their addresses: `note:volkov` becomes `/notes/volkov/` outside the text, `passage:p7` becomes `/#p7` everywhere. */
export function remarkApparatusLinks(edition: Edition, base: string) {
  const address = addresses(base);
  return (tree: Root, file: VFile): void => {
    visit(tree, 'link', (link: Link) => {
      const noteId = isInFolder('text', file) ? undefined : noteOfLink(link.url);
      const place = addressesOfText(edition).get(placeOfLink(link.url) ?? '');
      if (noteId !== undefined) link.url = address.note(noteId);
      else if (place !== undefined) link.url = address.place(place);
    });
  };
}
