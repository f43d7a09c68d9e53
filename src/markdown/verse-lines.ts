import type { Properties } from 'hast';
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { lineId, type Line } from '../edition/line.ts';
import type { Passage } from '../edition/passage.ts';
import { hook } from '../markup/hooks.ts';
import { run, words } from './text-nodes.ts';

/**
 * Sets the paragraphs of a passage line by line: `<span class="line" id="l218" data-line="218">…</span>`. Italics and marks
 * that run over the end of a line are taken up again in the next.
 */
export function setLines(node: RootContent, { lines }: Pick<Passage, 'lines'>): void {
  let next = 0;
  visit(node, 'paragraph', (paragraph: Paragraph) => {
    const pieces = splitAtBreaks(paragraph.children);
    paragraph.data = { ...paragraph.data, hProperties: { className: ['verse'] } };
    paragraph.children = pieces.flatMap((children, index): PhrasingContent[] => {
      const line = lines[next];
      next += 1;
      return [...(index === 0 ? [] : [words('\n')]), run('span', propertiesOf(line), children)];
    });
    return SKIP;
  });
}

function propertiesOf(line: Line | undefined): Properties {
  const { number, indent = 0 } = line ?? {};
  return {
    className: ['line'],
    ...(number === undefined ? hook('line') : { id: lineId(number), dataLine: String(number) }),
    // Two blanks set in by one step; the steps are in the style sheet.
    ...(indent > 0 && { dataIndent: String(Math.min(12, Math.ceil(indent / 2))) }),
  };
}

function splitAtBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else if (!('children' in node)) lines.at(-1)?.push(node);
    else {
      splitAtBreaks(node.children).forEach((children, index) => {
        const piece = {
          ...node,
          children,
          ...(index > 0 && { data: continued(node.data) }),
        } as PhrasingContent;
        if (index > 0) lines.push([]);
        // What has no words of its own, such as the mark of a printed page, stays where it stands.
        if (children.length > 0 || node.children.length === 0) lines.at(-1)?.push(piece);
      });
    }
  }
  return lines;
}

/** What goes on in the next line has the address of its beginning, and none of its own. */
function continued(data: PhrasingContent['data']): PhrasingContent['data'] {
  if (data === undefined || !('hProperties' in data)) return data;
  const { id: _id, ...properties } = data.hProperties as Record<string, unknown>;
  return { ...data, hProperties: { ...properties, dataContinued: '' } };
}
