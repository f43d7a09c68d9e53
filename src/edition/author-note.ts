import type { FootnoteDefinition, Nodes, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Stretch } from './stretch.ts';

/** A note of the text's own author. Its mark, list and numbers are never mixed with the editors'. */
export interface AuthorNote extends Stretch {
  /** Counted through its page, in the order of the first marks. */
  readonly number: number;
  /** The ids of its marks in the text, in order. */
  readonly markIds: readonly string[];
  /** The stretch that its first mark stands in; undefined where that is a title. */
  readonly markedIn: string | undefined;
  /** The one of its marks that hangs on the title of the whole text, if any does. */
  readonly titleMarkId: string | undefined;
}

declare module 'mdast' {
  interface FootnoteReferenceData {
    /** What the mark prints, and its id. */
    number?: number;
    markId?: string;
  }
}

/** An author's note as the file has it: its words, and its marks in the order of the text. */
export interface Footnote extends Pick<AuthorNote, 'number' | 'markIds' | 'markedIn' | 'titleMarkId'> {
  readonly definition: FootnoteDefinition;
}

/** What stands over a part and may have marks: the title of the whole text over the first, and its own. */
export interface TitlesOver {
  readonly ofText: readonly PhrasingContent[];
  readonly ofPart: readonly PhrasingContent[];
}

interface Found {
  readonly number: number;
  readonly markIds: string[];
  readonly markedIn: string | undefined;
  titleMarkId: string | undefined;
}

/** The address of an author's note in its page. */
export function authorNoteId(number: number): string {
  return `author-note-${String(number)}`;
}

/** The identifiers of the footnotes that a file says the words of. */
export function footnoteLabels(tree: Root): string[] {
  const labels: string[] = [];
  visit(tree, 'footnoteDefinition', ({ identifier }) => {
    labels.push(identifier);
  });
  return labels;
}

/**
 * Finds the author's notes of a part in the order of their first marks, and numbers each mark in the tree.
 * @param first the number of the first one.
 */
export function findFootnotes(tree: Root, first: number, titles: TitlesOver): Footnote[] {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (definition) => {
    definitions.set(definition.identifier, definition);
  });
  const found = new Map<string, Found>();
  const markAll = (nodes: readonly Nodes[], isTitleOfText = false) => {
    for (const block of nodes) {
      visit(block, 'footnoteReference', (reference) => {
        if (!definitions.has(reference.identifier)) return;
        const note = found.get(reference.identifier) ?? {
          number: first + found.size,
          markIds: [],
          markedIn: block.data?.stretch,
          titleMarkId: undefined,
        };
        found.set(reference.identifier, note);
        const times = note.markIds.length === 0 ? '' : `-${String(note.markIds.length + 1)}`;
        const markId = `author-mark-${String(note.number)}${times}`;
        note.markIds.push(markId);
        if (isTitleOfText) note.titleMarkId ??= markId;
        reference.data = { ...reference.data, number: note.number, markId };
      });
    }
  };
  markAll(titles.ofText, true);
  markAll(titles.ofPart);
  markAll(tree.children.filter(({ type }) => type !== 'footnoteDefinition'));
  // An author's note may have a mark of another.
  markAll(tree.children.filter(({ type }) => type === 'footnoteDefinition'));
  return [...found].flatMap(([identifier, note]) => {
    const definition = definitions.get(identifier);
    return definition === undefined ? [] : [{ definition, ...note }];
  });
}
