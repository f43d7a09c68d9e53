import type { Definition, Image, ImageReference, Link, LinkReference, Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Turns links and images that name their target elsewhere, `[Volkov][v]` with `[v]: note:volkov`, into such as name it
 * themselves, so that whatever reads the tree knows one form only. Each stands on the line that names its target: that is
 * the line to correct. The targets’ own lines are dropped.
 */
export function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    // The first of several is the one that counts.
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  if (definitions.size === 0) return;
  visit(tree, (node: Nodes, index, parent: Parents | undefined) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const definition = definitions.get(node.identifier);
    if (definition === undefined || index === undefined || parent === undefined) return;
    parent.children.splice(index, 1, resolved(node, definition));
  });
  visit(tree, 'definition', (_node, index, parent: Parents | undefined) => {
    if (index === undefined || parent === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

function resolved(node: LinkReference | ImageReference, { url, title, position }: Definition): Link | Image {
  const target = { url, title: title ?? null, ...(position && { position }) };
  if (node.type === 'imageReference') return { type: 'image', alt: node.alt ?? null, ...target };
  return { type: 'link', children: node.children, ...target };
}
