import type { FootnoteReference, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { footnoteLabels } from './author-note.ts';
import type { Fault } from './fault.ts';
import { parsePhrases } from './markdown.ts';
import { readProse } from './prose.ts';

/** Reads a title into phrases; `[^1]` in it is the mark of an author's note, whose words stand in a part of the text. */
export function parseTitle(title: string): PhrasingContent[] {
  const marks = title.matchAll(/(?<!\\)\[\^(?<label>[^\]\s]+)\]/gu);
  return parsePhrases(
    title,
    [...marks].flatMap(({ groups }) => groups?.['label'] ?? []),
  );
}

/** The words of a title, without mark-up and without the marks of footnotes. */
export function wordsOfTitle(phrases: readonly PhrasingContent[]): string {
  return readProse({ type: 'paragraph', children: [...phrases] }).text;
}

/** The marks of footnotes in a title, in order. */
export function marksOfTitle(phrases: readonly PhrasingContent[]): FootnoteReference[] {
  const marks: FootnoteReference[] = [];
  visit({ type: 'paragraph', children: [...phrases] }, 'footnoteReference', (mark) => {
    marks.push(mark);
  });
  return marks;
}

/**
 * Finds marks of footnotes in a title that nothing says the words of.
 * @param part the file that would say them.
 */
export function unknownFootnotes(
  phrases: readonly PhrasingContent[],
  part: { readonly path: string; readonly tree: Root },
  { path, line }: { readonly path: string; readonly line: number },
): Fault[] {
  const known = new Set(footnoteLabels(part.tree));
  return marksOfTitle(phrases)
    .filter(({ identifier }) => !known.has(identifier))
    .map(({ label, identifier }) => {
      const mark = `[^${label ?? identifier}]`;
      const message = `No footnote says what ${mark} in the title stands for. Add a line ${mark}: … at the end of ${part.path}.`;
      return { rule: 'brackets-not-readable', path, line, message };
    });
}
