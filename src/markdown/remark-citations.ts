import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { fragments } from '../address.ts';
import type { VFile } from 'vfile';
import { createCitationPrinter, type CitationPrinter } from '../citations/citation-printer.ts';
import type { CitationCluster } from '../edition/citation-nodes.ts';
import type { Edition } from '../edition/edition.ts';
import { perEdition } from '../edition/per-edition.ts';
import { isInFolder } from './file-of.ts';

/**
 * Prints citations: `[see @reid2011, p. 36]` becomes `(<a class="citation" href="#source-reid2011">see Reid 2011, 36</a>)`.
 * Every page that prints prose with citations prints the sources cited, with those ids. The text cites nothing: what looks so
 * in it is its author’s.
 */
export function remarkCitations(edition: Edition) {
  return (tree: Root, file: VFile): void => {
    if (isInFolder('text', file)) return;
    visit(tree, 'citation', (cluster: CitationCluster, index, parent) => {
      if (index === undefined || parent === undefined) return undefined;
      const nodes = printCluster(cluster, printerOf(edition));
      (parent.children as PhrasingContent[]).splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

const printerOf = perEdition(({ sources, titlePage }) =>
  createCitationPrinter([...sources.values()], titlePage.language),
);

function printCluster({ raw, read }: CitationCluster, printer: CitationPrinter): PhrasingContent[] {
  // A citation that cannot be read is a fault, and no edition is printed from it.
  if (typeof read === 'string') return [{ type: 'text', value: raw }];
  const text = (value: string): PhrasingContent => ({ type: 'text', value });
  const links = read.flatMap((citation, index): PhrasingContent[] => [
    ...(index > 0 ? [text('; ')] : []),
    {
      type: 'link',
      url: `#${fragments.source(citation.sourceId)}`,
      data: { hProperties: { className: ['citation'] } },
      children: [text(plain(printer.print(citation)))],
    },
  ]);
  return [text('('), ...links, text(')')];
}

/** The processor marks titles up; in a citation of a few words they stand plain. */
function plain(html: string): string {
  return html
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&#60;', '<')
    .replaceAll('&#62;', '>')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
}
