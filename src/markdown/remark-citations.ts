import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { fragments } from '../address.ts';
import { createCitationPrinter, type CitationPrinter } from '../citations/citation-printer.ts';
import { findCitations, type CitationCluster } from '../edition/citation.ts';
import type { Edition } from '../edition/edition.ts';
import { perEdition } from '../edition/per-edition.ts';

/**
 * Prints citations: `[@reid2011, p. 36]` becomes `(<a class="citation" href="#source-reid2011">Reid 2011, 36</a>)`.
 * Every page that prints prose with citations prints the sources cited, with those ids.
 */
export function remarkCitations(edition: Edition) {
  return (tree: Root): void => {
    visit(tree, 'text', (node: Text, index, parent) => {
      const clusters = findCitations(node.value);
      if (clusters.length === 0 || index === undefined || parent === undefined) return undefined;
      const nodes = replaceClusters(node.value, clusters, printerOf(edition));
      (parent.children as PhrasingContent[]).splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

const printerOf = perEdition(({ sources, titlePage }) =>
  createCitationPrinter([...sources.values()], titlePage.language),
);

function replaceClusters(
  text: string,
  clusters: readonly CitationCluster[],
  printer: CitationPrinter,
): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const { start, end, citations = [] } of clusters) {
    nodes.push({ type: 'text', value: `${text.slice(from, start)}(` });
    citations.forEach((citation, index) => {
      if (index > 0) nodes.push({ type: 'text', value: '; ' });
      nodes.push({
        type: 'link',
        url: `#${fragments.source(citation.sourceId)}`,
        data: { hProperties: { className: ['citation'] } },
        children: [{ type: 'text', value: plain(printer.print(citation)) }],
      });
    });
    nodes.push({ type: 'text', value: ')' });
    from = end;
  }
  return [...nodes, { type: 'text', value: text.slice(from) }];
}

/** The processor marks titles up; in a citation of a few words they stand plain. */
function plain(html: string): string {
  return html
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
}
