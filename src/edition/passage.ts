import type { Root } from 'mdast';
import type { ContentFile, Place } from './content-file.ts';
import type { Fault } from './fault.ts';
import { readFrontMatter } from './front-matter.ts';
import { blocksOf, lineOfNode, parseMarkdown } from './markdown.ts';
import { readProse, type ProseLink } from './prose.ts';
import { TextPartSchema } from './schema.ts';

/** What a block of the text can be for it to have an address of its own. */
const PASSAGE_TYPES = new Set(['paragraph', 'blockquote', 'list', 'table', 'code']);

/** One addressable stretch of the text: a paragraph or a block quotation. */
export interface Passage extends Place {
  /** `p7`, which is its address too. */
  readonly id: string;
  readonly number: number;
  /** Its characters, without mark-up. */
  readonly text: string;
  /** Its links, mentions among them. */
  readonly links: readonly ProseLink[];
}

/** Whether a block of the text is a passage; headings and rules are not. */
export function isPassage(node: { readonly type: string }): boolean {
  return PASSAGE_TYPES.has(node.type);
}

/** Reads the parts of the text, in the order of their paths, into passages. */
export function readPassages(files: readonly ContentFile[]): {
  readonly passages: readonly Passage[];
  /** The syntax tree of each part, by its path. */
  readonly trees: ReadonlyMap<string, Root>;
  readonly faults: readonly Fault[];
} {
  const passages: Passage[] = [];
  const trees = new Map<string, Root>();
  const faults: Fault[] = [];
  const taken = new Map<string, Passage>();
  let next = 1;
  for (const file of files.toSorted((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }))) {
    const front = readFrontMatter(file, TextPartSchema);
    const { tree, faults: found } = parseMarkdown(file);
    faults.push(...front.faults, ...found);
    trees.set(file.path, tree);
    const part = passagesOf(tree, file.path, front.data?.firstPassage ?? next);
    if (part.length === 0) {
      faults.push({
        rule: 'file-empty',
        path: file.path,
        line: 1,
        message: 'This part of the text has no passage. Write its paragraphs, or remove the file.',
      });
    }
    for (const passage of part) {
      const other = taken.get(passage.id);
      if (other !== undefined) faults.push(takenTwice(passage, other));
      taken.set(passage.id, passage);
      passages.push(passage);
      next = passage.number + 1;
    }
  }
  return { passages, trees, faults };
}

function passagesOf(tree: Root, path: string, first: number): Passage[] {
  return blocksOf(tree)
    .filter(isPassage)
    .map((node, index) => ({
      id: `p${String(first + index)}`,
      number: first + index,
      path,
      line: lineOfNode(node),
      ...readProse(node),
    }));
}

function takenTwice(passage: Passage, other: Passage): Fault {
  return {
    rule: 'passage-id-taken-twice',
    path: passage.path,
    line: passage.line,
    message: `Passage ${passage.id} stands in ${other.path}:${String(other.line)} already. Raise \`firstPassage\` at the top of this file, or leave it out.`,
  };
}
