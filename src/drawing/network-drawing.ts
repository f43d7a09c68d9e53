import type { Element } from 'hast';
import { NETWORK_TYPE, type NetworkEdge, type NetworkLayout, type NetworkNode } from './network-layout.ts';
import { draw, round } from './svg.ts';

/** Draws a network. It is hidden from assistive technology, which reads the same relations in the list. */
export function drawNetwork(
  { width, height, nodes, edges }: NetworkLayout,
  href: (id: string) => string,
  className: string,
): Element {
  return draw(
    'svg',
    {
      className: ['drawing', 'network-drawing', className],
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      ariaHidden: 'true',
    },
    ...edges.map(drawEdge),
    ...nodes.map((node) => drawNode(node, href)),
  );
}

function drawEdge({ line: [[x1, y1], [x2, y2]], as, word, wordBox }: NetworkEdge): Element {
  return draw(
    'g',
    { className: ['tie', as] },
    draw('title', {}, word),
    draw('path', {
      d: `M${String(round(x1))},${String(round(y1))}L${String(round(x2))},${String(round(y2))}`,
    }),
    ...(wordBox === undefined
      ? []
      : [
          draw('rect', {
            className: ['ground'],
            x: round(wordBox.x),
            y: round(wordBox.y),
            width: round(wordBox.width),
            height: round(wordBox.height),
          }),
          draw(
            'text',
            {
              x: round(wordBox.x + wordBox.width / 2),
              y: round(wordBox.y + wordBox.height * 0.78),
              textAnchor: 'middle',
            },
            word,
          ),
        ]),
  );
}

function drawNode({ id, lines, box }: NetworkNode, href: (id: string) => string): Element {
  const x = round(box.x + box.width / 2);
  return draw(
    'a',
    { href: href(id), tabIndex: -1, dataFor: id },
    draw('rect', {
      className: ['person-box'],
      x: round(box.x),
      y: round(box.y),
      width: round(box.width),
      height: round(box.height),
      rx: 2,
    }),
    draw(
      'text',
      { textAnchor: 'middle' },
      ...lines.map((line, index) =>
        draw('tspan', { x, y: round(box.y + NETWORK_TYPE * (1.2 + index * 1.2)) }, line),
      ),
    ),
  );
}
