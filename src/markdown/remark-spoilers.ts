import type { Data, Heading, Parent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { addresses } from '../address.ts';
import type { Edition } from '../edition/edition.ts';
import { isSpoilerHeading } from '../edition/spoiler.ts';
import type { TitlePage } from '../edition/title-page.ts';
import { spoilerAfter } from '../markup/spoiler-after.ts';
import { isInFolder } from './file-of.ts';

/** The disclosure that holds a spoiler, and its summary; mdast has no nodes of its own for them. */
interface Disclosure extends Parent {
  type: 'spoiler';
  data: Data;
}

/**
 * Closes what goes beyond the text: a heading that the title page names as a spoiler's, and all that follows it up to the
 * next such heading, becomes `<details class="spoiler"><summary>Heading <span>warning</span></summary>…</details>`. Where it
 * is open to whoever has read so far, `data-after` says how far: the address of the passage to be past, then those of the
 * parts that come later.
 */
export function remarkSpoilers({ titlePage, parts }: Edition, base: string) {
  const { spoilers } = titlePage;
  const address = addresses(base);
  return (tree: Root, file: VFile): void => {
    // The text gates nothing: a heading in it that happens to be a spoiler’s is the author’s.
    if (isInFolder('text', file)) return;
    let open: Disclosure | undefined;
    const children: RootContent[] = [];
    for (const node of tree.children) {
      const spoiler = spoilers.find(({ heading }) => isSpoilerHeading(node, [heading]));
      if (spoiler !== undefined && node.type === 'heading') {
        open = disclosure(node, spoiler, spoilerAfter(spoiler, parts, address));
        children.push(open as unknown as RootContent);
      } else if (open === undefined) children.push(node);
      else open.children.push(node);
    }
    tree.children = children;
  };
}

type Spoiler = TitlePage['spoilers'][number];

function disclosure(
  heading: Heading,
  { level, warning }: Spoiler,
  dataAfter: string | undefined,
): Disclosure {
  const summary = {
    type: 'spoiler',
    data: { hName: 'summary' },
    children: [
      ...heading.children,
      {
        type: 'spoiler',
        data: { hName: 'span', hProperties: { className: ['warning'] } },
        children: [{ type: 'text', value: ` ${warning}` }],
      },
    ],
  };
  return {
    type: 'spoiler',
    data: { hName: 'details', hProperties: { className: ['spoiler'], dataSpoiler: level, dataAfter } },
    children: [summary as unknown as RootContent],
  };
}
