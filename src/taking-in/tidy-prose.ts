import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Links that a text keeps: those to other sites, and those that this project gives a meaning. */
const KEPT = /^(?:https?:|mailto:|lang:|page:)/u;

/**
 * Leaves in prose what an edition can print: links that lead within the old file become their words, mark-up of HTML goes, and
 * so do images.
 * @returns how many images there were.
 */
export function tidyProse(tree: Root): number {
  let images = 0;
  visit(tree, (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    if (node.type === 'link' && !KEPT.test(node.url)) {
      parent.children.splice(index, 1, ...(node.children as []));
      return [SKIP, index];
    }
    if (node.type === 'image' || node.type === 'imageReference') images += 1;
    if (/^(?:image|imageReference|html)$/u.test(node.type)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    return undefined;
  });
  tree.children = withPageMarks(tree.children).filter((node) => node.type !== 'paragraph' || hasWords(node));
  return images;
}

/** A mark of a page that stands by itself goes to the head of the next paragraph. */
function withPageMarks(nodes: readonly RootContent[]): RootContent[] {
  let waiting: PhrasingContent[] = [];
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'paragraph') return [node];
    if (node.children.every(isPageMark)) {
      waiting.push(...node.children);
      return [];
    }
    const marked = { ...node, children: [...waiting, ...node.children] };
    waiting = [];
    return [marked];
  });
}

function isPageMark(node: PhrasingContent): boolean {
  return node.type === 'link' && node.url.startsWith('page:') && node.children.length === 0;
}

function hasWords({ children }: Paragraph): boolean {
  return children.some((node) => node.type !== 'text' || node.value.trim() !== '');
}
