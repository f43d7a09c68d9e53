import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../fault.ts';

/**
 * Finds footnotes whose words would not be printed, and targets of links that would not be taken: what nothing marks, or what
 * stands a second time.
 * @param markedInTitles the identifiers of footnotes that a title above the prose marks.
 */
export function checkDefinitions(tree: Root, path: string, markedInTitles: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  const marked = new Set(markedInTitles);
  const defined = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => {
    marked.add(identifier);
  });
  visit(tree, (node: Nodes) => {
    if (node.type !== 'footnoteDefinition' && node.type !== 'definition') return;
    const isFootnote = node.type === 'footnoteDefinition';
    const label = `[${isFootnote ? '^' : ''}${node.label ?? node.identifier}]`;
    const line = node.position?.start.line ?? 1;
    const report = (message: string) => faults.push({ rule: 'brackets-not-readable', path, line, message });
    if (defined.has(label.toLowerCase()))
      report(
        `${label}: stands here a second time, and only the first counts. Give this one another label, or take it out.`,
      );
    else if (isFootnote && !marked.has(node.identifier))
      report(
        `No mark leads to the footnote ${label}, so it would not be printed. Put ${label} behind the words that it belongs to, or take it out.`,
      );
    defined.add(label.toLowerCase());
  });
  return faults;
}
