import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { checkDefinitions } from './checks/check-definitions.ts';
import { checkProse } from './checks/check-prose.ts';
import { withoutComments } from './comments.ts';
import { readCharts } from './chart.ts';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';
import { readFigures } from './figure.ts';
import { withoutFrontMatter } from './fence.ts';
import { resolveReferences } from './references.ts';

/**
 * Prose is Markdown, and no MDX: it has no components, so that “export of grain” begins a paragraph and “{” is a sign. Indented
 * lines are prose too, and HTML never opens a block, so that every tag is met where it stands and named.
 */
function remarkProse(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: ['htmlFlow', 'codeIndented'] } });
}

// One tilde strikes nothing out: Pandoc sets what stands between two as an index.
const parser = unified().use(remarkParse).use(remarkProse).use(remarkGfm, { singleTilde: false }).freeze();

/** A file of prose as it was read. */
export interface ParsedMarkdown {
  /** Its positions are those of the file, front matter and comments included. */
  readonly tree: Root;
  /** What the tree was read from: the file’s text with neither. */
  readonly source: string;
  readonly faults: readonly Fault[];
}

/**
 * Reads the prose of a file, all but its front matter, into a syntax tree.
 * @param markedInTitles the identifiers of footnotes that a title above the prose marks.
 */
export function parseMarkdown(file: ContentFile, markedInTitles: readonly string[] = []): ParsedMarkdown {
  const source = withoutComments(withoutFrontMatter(file.text));
  const tree = parser.parse(source);
  dropComments(tree);
  const definitionFaults = checkDefinitions(tree, file.path, markedInTitles);
  resolveReferences(tree);
  return {
    tree,
    source,
    faults: [
      ...definitionFaults,
      ...checkProse(tree, source, file.path),
      ...readCharts(tree, file.path),
      ...readFigures(tree, file.path),
    ],
  };
}

/**
 * Reads a line of Markdown, such as a title, into phrases.
 * @param labels of the footnotes that it may have a mark of; what stands for any other is read as it is written.
 */
export function parsePhrases(text: string, labels: readonly string[] = []): PhrasingContent[] {
  const footnotes = labels.map((label) => `\n\n[^${label}]: ${label}`).join('');
  const [block] = parser.parse(text + footnotes).children;
  return block?.type === 'paragraph' ? block.children : [{ type: 'text', value: text }];
}

/** Drops comments that stood in the midst of a paragraph, with the blank before each, and paragraphs of nothing else. */
function dropComments(tree: Root): void {
  visit(tree, (node: Nodes, index, parent: Parents | undefined) => {
    if (
      node.type !== 'html' ||
      !node.value.startsWith('<!--') ||
      index === undefined ||
      parent === undefined
    ) {
      return undefined;
    }
    const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
    if (before?.type === 'text' && (after?.type !== 'text' || /^\s/u.test(after.value))) {
      before.value = before.value.replace(/\s+$/u, '');
    }
    parent.children.splice(index, 1);
    return index;
  });
  visit(tree, 'paragraph', (node, index, parent) => {
    if (node.children.length > 0 || index === undefined || parent === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}
