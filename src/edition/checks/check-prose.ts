import type { Html, Nodes, Parents, Root, Table, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Fault, Rule } from '../fault.ts';
import { isLanguage } from '../field-schema.ts';
import { languageOfLink } from '../language-link.ts';
import { findOddSign } from '../odd-sign.ts';
import { MEANT, MEANT_BY_EDITORS } from './meant-signs.ts';

type Report = (rule: Rule, line: number, message: string) => void;

/**
 * Finds what stands in prose and would be printed raw, dropped or broken: tags, links without words, brackets that
 * were meant as something else, cells that have no column.
 * @param source the text that the tree was read from.
 */
export function checkProse(tree: Root, source: string, path: string): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (rule, line, message) => faults.push({ rule, path, line, message });
  const open: string[] = [];
  const signs = path.startsWith('text/') ? MEANT : [...MEANT, ...MEANT_BY_EDITORS];
  visit(tree, (node: Nodes, index, parent: Parents | undefined) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'html') checkTag(node, open, line, report);
    else if (node.type === 'text') checkText(node, source, signs, report);
    else if (node.type === 'table') checkCells(node, report);
    else if (node.type === 'listItem' && typeof node.checked === 'boolean')
      report(
        'brackets-not-readable',
        line,
        'A box to tick stands at the head of a list’s item, and nobody could tick it. Take [ ] or [x] out, or write \\[ where the bracket is meant.',
      );
    else if (node.type === 'image' && /\[-?@|\]\(/u.test(node.alt ?? ''))
      report(
        'brackets-not-readable',
        line,
        `The alternative text “${node.alt ?? ''}” is plain words, and its brackets would be read out. Put the citation or link into the caption.`,
      );
    else if (node.type === 'code')
      report(
        'component-in-prose',
        line,
        'A block of code begins here, and its words are no prose. Take its fence out; of verse, end each line with a backslash.',
      );
    else if (node.type === 'link') {
      if (toString(node).trim() === '' && !hasImage(node) && !node.url.startsWith('page:'))
        report(
          'link-without-words',
          line,
          `The link to “${node.url}” has no words to be seen by. Write them between its brackets.`,
        );
      else if (isCutShort(node, index, parent))
        report(
          'brackets-not-readable',
          line,
          `The link to “${node.url}” is broken off by a blank in its address. Write %20 for the blank.`,
        );
      else if (!isLanguage(languageOfLink(node.url) ?? 'en'))
        report(
          'link-not-readable',
          line,
          `“${node.url.slice('lang:'.length)}” is not a language tag such as “it”, “ru” or “grc”. Correct it.`,
        );
      else if (/^(?:note|passage):/u.test(node.url) && toString(node) === node.url)
        report(
          'link-without-words',
          line,
          `“<${node.url}>” has no words of its own. Write [words](${node.url}).`,
        );
    } else if (node.type === 'paragraph' && isCode(node, source)) {
      report(
        'component-in-prose',
        line,
        'A line of code stands in the prose, as MDX has it. Content has no components: take it out.',
      );
    }
  });
  return faults;
}

/** Whether a bare address is what a blank has left of a link: `[words](https://example.org/a b)`. */
function isCutShort(node: Nodes, index: number | undefined, parent: Parents | undefined): boolean {
  const before = parent?.children[(index ?? 0) - 1];
  return (
    before?.type === 'text' &&
    before.value.endsWith('](') &&
    before.position?.end.offset === node.position?.start.offset
  );
}

function hasImage(node: Nodes): boolean {
  return 'children' in node && node.children.some(({ type }) => type === 'image');
}

/** What to write for the tags that are met most. */
const CURES: Readonly<Record<string, string>> = {
  b: 'Write **words**.',
  strong: 'Write **words**.',
  i: 'Write *words*.',
  em: 'Write *words*.',
  cite: 'Write *words*.',
  a: 'Write [words](https://…).',
  br: 'End the line with a backslash.',
  hr: 'Write a line of three hyphens, ---, with an empty line above it.',
  p: 'Part paragraphs by an empty line.',
  div: 'Part paragraphs by an empty line.',
  blockquote: 'Begin each line with “> ”.',
  q: 'Write quotation marks.',
  li: 'Begin the line with “- ” or “1. ”.',
  ul: 'Begin each line with “- ”.',
  ol: 'Begin each line with “1. ”.',
  sup: 'Write the sign itself, such as ² or ᵉ.',
  sub: 'Write the sign itself, such as ₂.',
  h1: 'Begin the line with “## ”.',
  h2: 'Begin the line with “## ”.',
  h3: 'Begin the line with “### ”.',
  table: 'Write the table with “|” between its cells.',
  img: 'Write ![what it shows](../figures/name.jpg) on a line of its own, and its caption below it.',
  code: 'Write `words`.',
  s: 'Write ~~words~~.',
  del: 'Write ~~words~~.',
};

/** One fault for each element: the tag that closes it adds none. */
function checkTag({ value }: Html, open: string[], line: number, report: Report): void {
  const { close, name } = /^<(?<close>\/?)(?<name>[\w.:-]+)/u.exec(value)?.groups ?? {};
  if (name !== undefined && close === '/') {
    const index = open.lastIndexOf(name);
    if (index !== -1) {
      open.splice(index, 1);
      return;
    }
  } else if (name !== undefined && !value.endsWith('/>')) open.push(name);
  const cure = CURES[name?.toLowerCase() ?? ''] ?? 'Take it out, and keep the words.';
  report(
    'component-in-prose',
    line,
    `The tag ${value.replace(/\s+/gu, ' ').slice(0, 40)} stands in the prose, which is plain Markdown. ${cure} If the sign “<” is meant, write \\<.`,
  );
}

function checkText(node: Text, source: string, signs: typeof MEANT, report: Report): void {
  const [from, to] = [node.position?.start.offset, node.position?.end.offset];
  const line = node.position?.start.line ?? 1;
  // A sign may be written by its number too: &#x202E;.
  const sign = findOddSign(node.value);
  if (sign !== undefined) report('sign-not-printable', line, sign.message);
  if (from === undefined || to === undefined || !/[[\](<{|!$~^\\]|:::/u.test(node.value)) return;
  const written = source.slice(from, to);
  const taken: [number, number][] = [];
  for (const [pattern, rule, say] of signs) {
    for (const match of written.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (taken.some(([first, last]) => match.index < last && end > first)) continue;
      taken.push([match.index, end]);
      report(rule, line + written.slice(0, match.index).split('\n').length - 1, say(match[0]));
    }
  }
}

function checkCells({ children: [head, ...rows] }: Table, report: Report): void {
  const columns = head?.children.length ?? 0;
  for (const row of rows) {
    if (row.children.length <= columns) continue;
    report(
      'table-cell-without-column',
      row.position?.start.line ?? 1,
      `The row has ${String(row.children.length)} cells, and the table ${String(columns)} columns: what is too much would not be printed. Add a column, or write \\| where the sign is meant.`,
    );
  }
}

/** A line that MDX would run. */
function isCode(node: Nodes, source: string): boolean {
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  return (
    /^import\s(?:[^.;]*\sfrom\s)?\s*["'][^"'\n]+["'];?\s*$/mu.test(written) ||
    /^export\s+(?:default|const|let|var|function|class)\b[^.\n]*[={(]/mu.test(written)
  );
}
