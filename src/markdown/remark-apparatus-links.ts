import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addresses } from '../address.ts';
import { passageOfLink } from '../edition/checks/check-links.ts';
import { noteOfLink } from '../edition/mention.ts';
import { isInFolder } from './file-of.ts';

/** Gives the links of notes and pages their addresses: `note:volkov` becomes `/notes/volkov/`, `passage:p7` becomes `/#p7`. */
export function remarkApparatusLinks({ base }: { readonly base: string }) {
  const address = addresses(base);
  return (tree: Root, file: VFile): void => {
    if (isInFolder('text', file)) return;
    visit(tree, 'link', (link: Link) => {
      const noteId = noteOfLink(link.url);
      const passageId = passageOfLink(link.url);
      if (noteId !== undefined) link.url = address.note(noteId);
      else if (passageId !== undefined) link.url = address.passage({ id: passageId });
    });
  };
}
