import type { Data, Link, Parent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Edition } from '../edition/edition.ts';
import { kindElementId } from '../edition/kind.ts';
import { glossesOf, type MarginGloss } from '../edition/margin-gloss.ts';
import { noteOfLink } from '../edition/mention.ts';
import { isPassage } from '../edition/passage.ts';
import { superior } from '../edition/superior.ts';
import { editionPathOf } from './file-of.ts';

/** A wrapper around the block of a passage; mdast has no node of its own for it. */
interface Wrapper extends Parent {
  type: 'passage';
  data: Data;
}

/**
 * Gives the passages and mentions of the text their addresses.
 *
 * `Volkov` as `[Volkov](note:volkov)` in the third paragraph becomes
 * `<div class="passage" id="p3"><p>… <a id="mention-volkov-1" class="mention" href="#note-volkov">Volkov</a> …</p>
 * <passage-link><a href="#p3" aria-label="Passage 3"></a></passage-link></div>`. Before it stand, for the margin only, the
 * glosses of the notes that it is the first to mention.
 */
export function remarkPassages(edition: Edition) {
  return (tree: Root, file: VFile): void => {
    const passages = edition.passages.filter(({ path }) => path === editionPathOf(file));
    if (passages.length === 0) return;
    markMentions(tree, file, edition);
    let next = 0;
    tree.children = tree.children.flatMap((node) => {
      const passage = isPassage(node) ? passages[next] : undefined;
      if (passage === undefined) return [node];
      next += 1;
      const glosses = glossesOf(edition, passage.id);
      const wrapped = wrap(node, passage.id, passage.number);
      return (glosses.length === 0 ? [wrapped] : [inMargin(glosses), wrapped]) as unknown as RootContent[];
    });
  };
}

function markMentions(tree: Root, file: VFile, edition: Edition): void {
  const mentions = edition.mentions.filter(
    ({ path, passageId }) => passageId !== undefined && path === editionPathOf(file),
  );
  let next = 0;
  visit(tree, 'link', (link: Link) => {
    const noteId = noteOfLink(link.url);
    if (noteId === undefined) return;
    const mention = mentions[next];
    next += 1;
    const note = edition.notes.get(noteId);
    link.url = `#note-${noteId}`;
    if (mention === undefined || note === undefined) return;
    link.data = {
      hProperties: {
        id: mention.id,
        className: ['mention', note.kind],
        dataNumber: superior(note.number),
        role: 'doc-noteref',
        ariaDescribedBy: [kindElementId(note.kind, note.world)],
      },
    };
  });
}

function wrap(node: RootContent, id: string, number: number): Wrapper {
  const address = {
    type: 'passage',
    data: { hName: 'passage-link' },
    children: [
      {
        type: 'link',
        url: `#${id}`,
        data: { hProperties: { ariaLabel: `Passage ${String(number)}`, dataNumber: String(number) } },
        children: [],
      },
    ],
  } as unknown as Wrapper;
  return {
    type: 'passage',
    data: { hName: 'div', hProperties: { id, className: ['passage'] } },
    children: [node, address as unknown as RootContent],
  };
}

/** Hidden from those who listen and from the keyboard: the mark and the endnote are theirs. */
function inMargin(glosses: readonly MarginGloss[]): Wrapper {
  const links = glosses.map(({ noteId, kind, headword, gloss, weight }) => ({
    type: 'link',
    url: `#note-${noteId}`,
    data: { hProperties: { className: [kind], tabIndex: -1, dataWeight: String(weight) } },
    children: [
      { type: 'strong', data: { hName: 'b' }, children: [{ type: 'text', value: headword }] },
      { type: 'text', value: ` ${gloss}` },
    ],
  }));
  return {
    type: 'passage',
    data: { hName: 'div', hProperties: { className: ['glosses'], ariaHidden: 'true' } },
    children: links as unknown as RootContent[],
  };
}
