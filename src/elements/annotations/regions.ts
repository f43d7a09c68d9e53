import { hooked } from '../../markup/hooks.ts';

/** A stretch of a page that an annotation can be on: a text, a note, or a part of a note that the page shows. */
export interface Region {
  readonly roots: readonly Element[];
  /** The address below the site’s root of the page that the words belong to. */
  readonly page: string;
  /** Whether all the page’s words are there: what is not found in them is lost. */
  readonly isWhole: boolean;
}

/**
 * Finds what of a page can be annotated.
 * @param page the address of the page below the site’s root
 */
export function regionsOf(root: ParentNode, page: string): Region[] {
  const isPaper = page === 'print/';
  const whole = (element: Element, roots: readonly Element[] = [element]): Region => ({
    roots,
    page,
    isWhole: !isPaper,
  });
  const texts = [...root.querySelectorAll(`${hooked('text')}, main .prose`)].map((element) => whole(element));
  const notes = [...root.querySelectorAll(`main ${hooked('note')}`)].map((note) =>
    whole(note, piecesOf(note)),
  );
  const endnotes = [...root.querySelectorAll('.endnotes li[id^="note-"]')].map((note) => ({
    roots: [...note.querySelectorAll(hooked('brief-piece'))],
    page: `notes/${note.id.slice('note-'.length)}/`,
    isWhole: false,
  }));
  // A note of the author’s is a copy of words in the text, which are annotated there.
  const open = [...root.querySelectorAll<HTMLElement & { readonly noteId?: string }>('note-panel')]
    .filter(({ noteId = '' }) => !noteId.startsWith('#'))
    .map((panel) => ({
      roots: [...panel.querySelectorAll('.content')],
      page: `notes/${panel.noteId ?? ''}/`,
      isWhole: false,
    }));
  return [...open, ...texts, ...notes, ...endnotes].filter(({ roots }) => roots.length > 0);
}

function piecesOf(note: Element): Element[] {
  return [...note.querySelectorAll(hooked('note-piece'))];
}

/** The region that a node stands in. */
export function regionAt(node: Node, regions: readonly Region[]): Region | undefined {
  return regions.find(({ roots }) => roots.some((root) => root.contains(node)));
}

/** Whether a node stands in a block that gives something away, and is closed until a reader opens it. */
export function isGated(node: Node): boolean {
  return (node instanceof Element ? node : node.parentElement)?.closest('details.spoiler') != null;
}
