import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Chapter } from './book.ts';
import { printPhrases } from './print-markdown.ts';

/** The share of the paragraphs of a chapter that must have broken lines for it to be verse. */
const MOSTLY = 0.7;

/**
 * Cuts a text into its chapters: at the largest headings of which there are several. A single heading before all others is the
 * title of the whole.
 */
export function splitChapters(root: Root): {
  readonly title: string | undefined;
  readonly chapters: Chapter[];
} {
  const children = [...root.children];
  const depths = () => children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  let title: string | undefined;
  const [first] = children;
  const top = Math.min(...depths());
  if (
    first?.type === 'heading' &&
    first.depth === top &&
    depths().filter((depth) => depth === top).length === 1
  ) {
    title = toString(first);
    children.shift();
  }
  const depth = Math.min(...depths());
  const chapters: RootContent[][] = [[]];
  for (const node of children) {
    if (node.type === 'heading' && node.depth === depth) chapters.push([node]);
    else chapters.at(-1)?.push(node);
  }
  const made = chapters.map((nodes) => makeChapter(nodes)).filter(({ body }) => hasPassages(body));
  return { title, chapters: withNotes(made, root) };
}

/** Makes a chapter of blocks: the headings that it begins with are its title. */
function makeChapter(nodes: readonly RootContent[]): Chapter {
  const end = nodes.findIndex(({ type }) => type !== 'heading');
  const heads = (end === -1 ? nodes : nodes.slice(0, end)) as Heading[];
  const rest = end === -1 ? [] : nodes.slice(end);
  const title = heads.map((heading) => printPhrases(heading.children)).join('. ');
  // Headings within a chapter stand below its own.
  for (const node of rest)
    if (node.type === 'heading') node.depth = Math.max(2, node.depth) as Heading['depth'];
  return {
    title: title === '' ? undefined : title,
    form: isVerse(rest) ? 'verse' : 'prose',
    body: { type: 'root', children: [...rest] },
  };
}

function hasPassages({ children }: Root): boolean {
  return children.some(
    ({ type }) => !/^(?:heading|thematicBreak|footnoteDefinition|definition)$/u.test(type),
  );
}

/** Most of its paragraphs are broken into lines. */
function isVerse(nodes: readonly RootContent[]): boolean {
  const paragraphs = nodes.filter(({ type }) => type === 'paragraph');
  const broken = paragraphs.filter((node) => node.type === 'paragraph' && node.children.some(hasBreak));
  return broken.length > 0 && broken.length >= MOSTLY * paragraphs.length;
}

function hasBreak(node: RootContent): boolean {
  let found = false;
  visit(node, 'break', () => {
    found = true;
  });
  return found;
}

/** Gives each chapter the author's notes that it has marks of. */
function withNotes(chapters: readonly Chapter[], root: Root): Chapter[] {
  const definitions = root.children.filter(({ type }) => type === 'footnoteDefinition');
  return chapters.map((chapter) => {
    const marks = new Set<string>();
    const blocks = chapter.body.children.filter(({ type }) => type !== 'footnoteDefinition');
    visit({ type: 'root', children: blocks }, 'footnoteReference', ({ identifier }) => {
      marks.add(identifier);
    });
    const own = definitions.filter(
      (node) => node.type === 'footnoteDefinition' && marks.has(node.identifier),
    );
    return { ...chapter, body: { type: 'root', children: [...blocks, ...own] } };
  });
}
