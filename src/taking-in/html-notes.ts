import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { toString } from 'hast-util-to-string';
import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { elementsIn, hasType } from './html-elements.ts';
import { htmlToProse, type NoteMarks } from './html-to-prose.ts';

/** A file of HTML in a book, by its path there. */
export interface HtmlFile {
  readonly path: string;
  readonly tree: HtmlRoot;
}

/** The footnotes of a book, wherever in it they stand. */
export interface FoundNotes extends NoteMarks {
  /** What the notes say, by their labels. */
  readonly definitions: (language: string | undefined) => FootnoteDefinition[];
}

const NO_NOTES: FoundNotes = { labelOf: () => undefined, isNote: () => false, definitions: () => [] };
/** Where an element says that it is a mark, or a note, and which. Trees are copied before they are changed; this goes with them. */
const MARK = 'dataTakenMark';
const NOTE = 'dataTakenNote';
/** What many programs write before the id of a mark or a note. */
const MARK_ID = /^(?:foot|end)?note-?ref|^fnref|^ftnref|^_ftnref/iu;
const BACK = /^(?:\s|[↑↩⤴^←]|\uFE0E|\uFE0F)+$/u;

/** Finds the marks of notes in the files of a book, and the notes that they lead to. */
export function findNotes(files: readonly HtmlFile[]): FoundNotes {
  const byAddress = new Map<string, Element>();
  for (const { path, tree } of files)
    for (const element of elementsIn(tree)) {
      const { id } = element.properties;
      if (typeof id === 'string') byAddress.set(`${path}#${id}`, element);
    }
  const notes = new Map<Element, string>();
  for (const { path, tree } of files) {
    visit(tree, { tagName: 'a' }, (link: Element) => {
      const note = isMark(link) ? byAddress.get(targetOf(link, path)) : undefined;
      if (note === undefined) return;
      const label = notes.get(note) ?? String(notes.size + 1);
      notes.set(note, label);
      link.properties[MARK] = label;
      note.properties[NOTE] = label;
    });
  }
  if (notes.size === 0) return NO_NOTES;
  const isNote = (element: Element): boolean =>
    element.properties[NOTE] !== undefined || hasType(element, 'endnotes', 'footnotes', 'doc-endnotes');
  return {
    labelOf: ({ properties }) => (typeof properties[MARK] === 'string' ? properties[MARK] : undefined),
    isNote: (element) => isNote(element) || isEmptyList(element),
    definitions: (language) =>
      [...notes].map(([note, label]) => ({
        type: 'footnoteDefinition',
        identifier: label,
        label,
        children: proseOf(note, language).children as FootnoteDefinition['children'],
      })),
  };
}

function isMark(link: Element): boolean {
  if (hasType(link, 'backlink', 'doc-backlink')) return false;
  if (hasType(link, 'noteref', 'doc-noteref')) return true;
  const { id, className } = link.properties;
  if ([className].flat().includes('footnote-ref')) return true;
  return typeof id === 'string' && MARK_ID.test(id);
}

/** Where a link leads within the book. */
function targetOf(link: Element, path: string): string {
  const href = link.properties['href'] ?? '';
  if (href.startsWith('#')) return path + href;
  const { pathname, hash } = new URL(href, `book:///${path}`);
  return decodeURIComponent(pathname).slice(1) + hash;
}

/** A list that held only notes is empty once they are gone. */
function isEmptyList({ tagName, children }: Element): boolean {
  return (
    /^[ou]l$/u.test(tagName) && children.every((child) => child.type === 'text' && child.value.trim() === '')
  );
}

/** The words of a note, without the way back from it. */
function proseOf(note: Element, language: string | undefined): Root {
  const copy = structuredClone(note);
  visit(copy, { tagName: 'a' }, (link: Element, index, parent) => {
    const isBack = hasType(link, 'backlink', 'doc-backlink') || BACK.test(toString(link));
    if (isBack && index !== undefined && parent !== undefined) parent.children.splice(index, 1);
  });
  const children: ElementContent[] = copy.children;
  return htmlToProse({ type: 'root', children }, NO_NOTES, language);
}
