import type { Link, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fragments } from '../address.ts';
import type { Edition } from '../edition/edition.ts';
import { glossesOf, isChief, type MarginGloss } from '../edition/margin-gloss.ts';
import { noteOfLink, type Mention } from '../edition/mention.ts';
import { mentionsIn } from '../edition/mentions-in.ts';
import type { Part } from '../edition/part.ts';
import type { Passage, PassageType } from '../edition/passage.ts';
import { printedPageId, printedPageOfLink } from '../edition/printed-page.ts';
import type { Words } from '../languages/words.ts';
import { hook } from '../markup/hooks.ts';
import { marginGlosses } from '../markup/margin-glosses.ts';
import { inLanguage } from '../markup/language.ts';
import { mentionProperties } from '../markup/mention-link.ts';
import { editionPathOf } from './file-of.ts';
import { authorMark, type SpokenWords } from './mark-title.ts';
import { run, wrap, type Run, type Wrapper } from './text-nodes.ts';
import { setLines } from './verse-lines.ts';

/**
 * Gives what stands in a part of the text its mark-up and its addresses.
 *
 * `Volkov` as `[Volkov](note:volkov)` in the third paragraph becomes
 * `<div class="passage" id="p3"><p>… <a id="mention-volkov-1" class="mention" href="#note-volkov">Volkov</a> …</p>
 * <passage-link><a href="#p3" aria-label="Paragraph 3"></a></passage-link></div>`. Before it stand, for the margin only, the
 * glosses of the notes that it is the first of its part to mention. The author's notes are left out: their list is printed
 * by itself, once a page.
 */
export function remarkText(edition: Edition, text: Words['text']) {
  return (tree: Root, file: VFile): void => {
    const part = edition.parts.find(({ path }) => path === editionPathOf(file));
    if (part === undefined) return;
    const { language, interface: spoken } = edition.titlePage;
    const words = { ...text, tag: inLanguage(spoken, part.language ?? language) };
    const stretches = new Map(part.stretches.map((stretch) => [stretch.id, stretch]));
    const passages = new Map(part.passages.map((passage) => [passage.id, passage]));
    // By itself a definition is printed for the list of the author's notes.
    const isAlone = tree.children.length === 1;
    tree.children = tree.children.flatMap((node): RootContent[] => {
      const stretch = stretches.get(node.data?.stretch ?? '');
      if (node.type === 'footnoteDefinition') {
        if (!isAlone || stretch === undefined) return [];
        markUp(node, mentionsIn(edition, stretch), edition, words);
        return node.children;
      }
      if (stretch === undefined) return [node];
      markUp(node, mentionsIn(edition, stretch), edition, words);
      const passage = passages.get(stretch.id);
      if (passage === undefined) node.data = { ...node.data, hProperties: { id: stretch.id } };
      const glosses = glossesOf(edition, stretch);
      return [
        ...(glosses.length === 0 ? [] : [inMargin(glosses)]),
        passage === undefined ? node : setPassage(node, passage, part, words),
      ];
    });
  };
}

/** Turns the links of a block into what they stand for: marks of mentions, printed pages; and gives the author's notes their marks. */
function markUp(node: RootContent, mentions: readonly Mention[], edition: Edition, words: SpokenWords): void {
  let next = 0;
  visit(node, (inner, index, parent) => {
    if (inner.type === 'link') {
      const noteId = noteOfLink(inner.url);
      if (noteId !== undefined) {
        markMention(inner, noteId, mentions[next], edition);
        next += 1;
      }
    }
    const replacement =
      inner.type === 'footnoteReference'
        ? authorMark(inner, words, (id) => `#${id}`)
        : printedPage(inner, words);
    if (replacement === undefined || index === undefined || parent === undefined) return undefined;
    (parent.children as RootContent[]).splice(index, 1, replacement);
    return [SKIP, index + 1];
  });
}

function markMention(link: Link, noteId: string, mention: Mention | undefined, edition: Edition): void {
  const note = edition.notes.get(noteId);
  link.url = `#${fragments.endnote(noteId)}`;
  if (mention !== undefined && note !== undefined)
    link.data = { hProperties: mentionProperties(mention, note, isChief(edition, mention)) };
}

/** Where a page of the printed source begins, with its name where a pointer shows it too. */
function printedPage(node: { readonly type: string }, words: SpokenWords): Run | undefined {
  const number = node.type === 'link' ? printedPageOfLink((node as Link).url) : undefined;
  if (number === undefined) return undefined;
  const label = words.printedPage(number);
  const properties = {
    id: printedPageId(number),
    className: ['printed-page'],
    ...hook('not-words'),
    dataPage: number,
  };
  return run('span', { ...properties, role: 'doc-pagebreak', title: label, ...words.tag }, []);
}

/** What is no paragraph, to who quotes from it. */
const OF_A_FORM: ReadonlySet<PassageType> = new Set(['stanza', 'speech', 'direction']);

function setPassage(node: RootContent, passage: Passage, part: Part, words: SpokenWords): Wrapper {
  const { id, number, type, lines } = passage;
  if (lines.length > 0) setLines(node, passage);
  const link: Link = {
    type: 'link',
    url: `#${id}`,
    data: {
      hProperties: {
        ...words.tag,
        ariaLabel: words.passage(type, number),
        dataNumber: String(number),
        ...(OF_A_FORM.has(type) && { dataType: type }),
      },
    },
    children: [],
  };
  return wrap(
    'div',
    {
      id,
      className: ['passage', ...(type === 'paragraph' ? [] : [type])],
      ...hook('passage'),
      ...(part.language !== undefined && { lang: part.language }),
    },
    [node, wrap('passage-link', {}, [link])],
  );
}

function inMargin(glosses: readonly MarginGloss[]): Wrapper {
  const { tagName, properties, children } = marginGlosses(glosses);
  const gloss = wrap(tagName, properties, []);
  return { ...gloss, data: { ...gloss.data, hChildren: children } };
}
