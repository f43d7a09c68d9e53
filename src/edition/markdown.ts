import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();
/** Reads lines that begin with blanks as lines, and not as code. */
const parserOfVerse = parser()
  .data({
    micromarkExtensions: [
      ...(parser.data('micromarkExtensions') ?? []),
      { disable: { null: ['codeIndented'] } },
    ],
  })
  .freeze();

/**
 * Reads an MDX file into a syntax tree whose positions are those of the file, front matter included.
 * @param options.keepsBlanks whether lines that begin with blanks are lines, as in verse, and no code.
 */
export function parseMarkdown(
  file: ContentFile,
  { keepsBlanks = false }: { readonly keepsBlanks?: boolean } = {},
): {
  /** Undefined where the file is not MDX. */
  readonly tree: Root | undefined;
  readonly faults: readonly Fault[];
} {
  try {
    const tree = (keepsBlanks ? parserOfVerse : parser).parse(file.text);
    const faults = findComponents(tree, file.path);
    removeComments(tree);
    return { tree, faults };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const fault: Fault = {
      rule: 'mdx-malformed',
      path: file.path,
      line: error.line ?? 1,
      message: `The MDX cannot be read: ${error.reason}. Prose needs none of “{”, “}” and “<”; write a backslash before one that is meant as a character.`,
    };
    return { tree: undefined, faults: [fault] };
  }
}

/** Reads a line of Markdown, such as a title, into phrases. */
export function parsePhrases(text: string): PhrasingContent[] {
  const [block] = unified().use(remarkParse).use(remarkGfm).parse(text).children;
  return block?.type === 'paragraph' ? block.children : [{ type: 'text', value: text }];
}

/** The blocks of a file's body: all but front matter and the definitions of footnotes and links. */
export function blocksOf(tree: Root): RootContent[] {
  return tree.children.filter((node) => !['yaml', 'footnoteDefinition', 'definition'].includes(node.type));
}

/** The line on which a node begins. */
export function lineOfNode(node: {
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}): number {
  return node.position?.start.line ?? 1;
}

function findComponents(tree: Root, path: string): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node) => {
    if (!node.type.startsWith('mdx') || isComment(node)) return;
    faults.push({
      rule: 'component-in-prose',
      path,
      line: lineOfNode(node),
      message:
        'A component, an import or an expression stands in the prose. Write plain Markdown, so that the file reads in any viewer.',
    });
  });
  return faults;
}

function removeComments(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (index === undefined || parent === undefined || !isComment(node)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function isComment(node: { readonly type: string; readonly value?: unknown }): boolean {
  return (
    node.type.endsWith('Expression') &&
    typeof node.value === 'string' &&
    /^\s*\/\*[\s\S]*\*\/\s*$/u.test(node.value)
  );
}
