import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Stretch } from './stretch.ts';

/** A note of the text's own author. Its mark, list and numbers are never mixed with the editors'. */
export interface AuthorNote extends Stretch {
  /** Counted through its page, in the order of the first marks. */
  readonly number: number;
  /** The ids of its marks in the text, in order. */
  readonly markIds: readonly string[];
  /** The stretch that its first mark stands in. */
  readonly markedIn: string | undefined;
}

declare module 'mdast' {
  interface FootnoteReferenceData {
    /** What the mark prints, and its id. */
    number?: number;
    markId?: string;
  }
}

/** An author's note as the file has it: its words, and its marks in the order of the text. */
export interface Footnote {
  readonly definition: FootnoteDefinition;
  readonly number: number;
  readonly markIds: readonly string[];
  readonly markedIn: string | undefined;
}

/** The address of an author's note in its page. */
export function authorNoteId(number: number): string {
  return `author-note-${String(number)}`;
}

/**
 * Finds the author's notes of a part in the order of their first marks, and numbers each mark in the tree.
 * @param first the number of the first one.
 */
export function findFootnotes(tree: Root, first: number): Footnote[] {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (definition) => {
    definitions.set(definition.identifier, definition);
  });
  const found = new Map<string, { number: number; markIds: string[]; markedIn: string | undefined }>();
  const markAll = (nodes: readonly Root['children'][number][]) => {
    for (const block of nodes) {
      visit(block, 'footnoteReference', (reference) => {
        if (!definitions.has(reference.identifier)) return;
        const note = found.get(reference.identifier) ?? {
          number: first + found.size,
          markIds: [],
          markedIn: block.data?.stretch,
        };
        found.set(reference.identifier, note);
        const times = note.markIds.length === 0 ? '' : `-${String(note.markIds.length + 1)}`;
        const markId = `author-mark-${String(note.number)}${times}`;
        note.markIds.push(markId);
        reference.data = { ...reference.data, number: note.number, markId };
      });
    }
  };
  markAll(tree.children.filter(({ type }) => type !== 'footnoteDefinition'));
  // An author's note may have a mark of another.
  markAll(tree.children.filter(({ type }) => type === 'footnoteDefinition'));
  return [...found].flatMap(([identifier, note]) => {
    const definition = definitions.get(identifier);
    return definition === undefined ? [] : [{ definition, ...note }];
  });
}
