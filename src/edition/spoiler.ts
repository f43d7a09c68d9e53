import type { Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Fault, Rule } from './fault.ts';
import { lineOfNode } from './node-line.ts';

/**
 * Whether a block is a heading that opens a spoiler.
 * @param headings the headings that the title page names.
 */
export function isSpoilerHeading(node: Nodes, headings: readonly string[]): boolean {
  return node.type === 'heading' && opensSpoiler(toString(node), headings);
}

/** Whether the words of a heading are those of one of these: what nobody sees does not count. */
export function opensSpoiler(words: string, headings: readonly string[]): boolean {
  return headings.some((heading) => seenOf(heading) === seenOf(words));
}

/** Whether a line of prose is what a heading was meant to be: `##Further on`, `**Further on**`. */
function looksLikeHeading(words: string, headings: readonly string[]): boolean {
  const bare = words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
  return headings.some((heading) => seenOf(heading).toLowerCase() === seenOf(bare));
}

/** A heading by what a reader sees of it: blanks of any sort are one. */
function seenOf(heading: string): string {
  return heading
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Says what of a note is open: the blocks before the first heading that opens a spoiler. Whatever shows or finds a note
 * unasked reads only these: first sentence, description, endnote, excerpt, index and exports.
 */
export function openBlocks(
  nodes: readonly RootContent[],
  headings: readonly string[],
): readonly RootContent[] {
  const gate = nodes.findIndex((node) => isSpoilerHeading(node, headings));
  return gate === -1 ? nodes : nodes.slice(0, gate);
}

/**
 * Finds what would print gated words in the open: a heading that opens a spoiler inside a quotation or a list, where it
 * gates nothing, a line that was meant as such a heading, and definitions and footnotes that stand on one side of the gate and are used on the other.
 */
export function checkSpoilers(tree: Root, path: string, headings: readonly string[]): Fault[] {
  const fault = (rule: Rule, line: number, message: string): Fault => ({
    rule,
    path,
    line,
    message,
  });
  const faults: Fault[] = [];
  visit(tree, 'heading', (heading, _index, parent) => {
    if (parent === tree || !isSpoilerHeading(heading, headings)) return;
    faults.push(
      fault(
        'spoiler-inside-block',
        lineOfNode(heading),
        `The heading “${toString(heading)}” stands inside a quotation or a list, where it closes nothing. Move it to the top level of the note, so that all that follows it is closed.`,
      ),
    );
  });
  visit(tree, 'paragraph', (paragraph) => {
    const [line = ''] = toString(paragraph).split('\n', 1);
    if (!looksLikeHeading(line, headings)) return;
    faults.push(
      fault(
        'spoiler-not-opened',
        lineOfNode(paragraph),
        `“${line.trim()}” looks like the heading that opens a spoiler and is none, so that what follows would be printed in the open. Put it on a line of its own, with “## ” before it and nothing else.`,
      ),
    );
  });
  const gate = tree.children.findIndex((node) => isSpoilerHeading(node, headings));
  if (gate === -1) return faults;
  const usedInOpen = new Set<string>();
  const gateLine = lineOfNode(tree.children[gate] ?? tree);
  tree.children.forEach((node, index) => {
    const isGated = index > gate;
    visit(node, (inner) => {
      if (inner.type === 'footnoteReference' && isGated && node.type !== 'footnoteDefinition') {
        faults.push(
          fault(
            'spoiler-crossed',
            lineOfNode(inner),
            'A footnote hangs on words of a spoiler, and its own words would be printed in the open. Write them into the spoiler itself.',
          ),
        );
      }
      // A link stands on the line that names its target.
      if (inner.type === 'link' && !isGated && lineOfNode(inner) > gateLine) {
        faults.push(
          fault(
            'spoiler-crossed',
            lineOfNode(inner),
            `What “${toString(inner)}” leads to is written below a spoiler’s heading and used above it, in the open. Move it above the heading.`,
          ),
        );
      }
      if ('identifier' in inner && !inner.type.endsWith('efinition') && !isGated)
        usedInOpen.add(inner.identifier);
    });
  });
  for (const node of tree.children.slice(gate)) {
    if (!('identifier' in node) || !usedInOpen.has(node.identifier)) continue;
    faults.push(
      fault(
        'spoiler-crossed',
        lineOfNode(node),
        `What “${node.label ?? node.identifier}” stands for is written below a spoiler’s heading and used above it, in the open. Move it above the heading.`,
      ),
    );
  }
  return faults;
}
