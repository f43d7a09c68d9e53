import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fragments } from '../address.ts';
import { createCitationPrinter, type CitationPrinter } from '../citations/citation-printer.ts';
import { findCitations, type Citation, type CitationCluster } from '../edition/citation.ts';
import { idOfPath } from '../edition/content-file.ts';
import type { Edition } from '../edition/edition.ts';
import { perEdition } from '../edition/per-edition.ts';
import { wordsOf } from '../languages/words.ts';
import { hook } from '../markup/hooks.ts';
import { editionPathOf } from './file-of.ts';

/** How citations are printed in one file. */
interface Printing {
  readonly printer: CitationPrinter;
  /** The number of a source among those that the file cites, in the order of first citing; 0 for any other. */
  readonly numberOf: (sourceId: string) => number;
  readonly label: (number: number) => string;
}

/**
 * Prints citations: `[@reid2011, p. 36]` becomes a link to the source, which bears its author and date and its number in the
 * file; `citations.css` says which of the two a reader sees, and by ear it is `source 3`. Every page that prints prose with
 * citations prints the sources cited, in the order of their numbers, with the ids that the links name.
 */
export function remarkCitations(edition: Edition) {
  return (tree: Root, file: VFile): void => {
    const sourceIds = citedIn(edition, editionPathOf(file));
    const printing: Printing = {
      printer: printerOf(edition),
      numberOf: (sourceId) => sourceIds.indexOf(sourceId) + 1,
      label: wordsOf(edition.titlePage.language).citations.source,
    };
    visit(tree, 'text', (node: Text, index, parent) => {
      const clusters = findCitations(node.value);
      if (clusters.length === 0 || index === undefined || parent === undefined) return undefined;
      const nodes = replaceClusters(node.value, clusters, printing);
      (parent.children as PhrasingContent[]).splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

const printerOf = perEdition(({ sources, titlePage }) =>
  createCitationPrinter([...sources.values()], titlePage),
);

/** The sources that a file of the edition cites, in the order of first citing. */
function citedIn({ notes, pages }: Edition, path: string): readonly string[] {
  const id = idOfPath(path);
  return (path.startsWith('notes/') ? notes : pages).get(id)?.sourceIds ?? [];
}

function replaceClusters(
  text: string,
  clusters: readonly CitationCluster[],
  printing: Printing,
): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const { start, end, citations = [] } of clusters) {
    const before = text.slice(from, start);
    // The space before the brackets is theirs: a number stands close behind its word.
    nodes.push({ type: 'text', value: before.trimEnd() });
    nodes.push(span('citations', printCluster(citations, before.slice(before.trimEnd().length), printing)));
    from = end;
  }
  return [...nodes, { type: 'text', value: text.slice(from) }];
}

function printCluster(citations: readonly Citation[], space: string, printing: Printing): PhrasingContent[] {
  const links = citations.flatMap((citation, index) => [
    words(index === 0 ? `${space}(` : '; '),
    printCitation(citation, printing),
  ]);
  return [...links, words(')')];
}

function printCitation(citation: Citation, { printer, numberOf, label }: Printing): Link {
  const number = numberOf(citation.sourceId);
  const authorDate = plain(printer.print(citation));
  const link = (properties: object, children: PhrasingContent[]): Link => ({
    type: 'link',
    url: `#${fragments.source(citation.sourceId)}`,
    data: { hProperties: { className: ['citation'], ...hook('citation'), ...properties } },
    children,
  });
  if (number === 0) return link({}, [words(authorDate)]);
  // To the eye it is one of two, by ear the number alone; neither a quotation nor the index has the words for the ear.
  const forEar = { dataPagefindIgnore: '' };
  return link({ dataNumber: String(number) }, [
    words(authorDate, { ariaHidden: 'true' }),
    span('visually-hidden', [{ type: 'text', value: label(number) }], forEar),
  ]);
}

/** What a reader of numbers does not see. */
function words(value: string, properties = {}): PhrasingContent {
  return span('author-date', [{ type: 'text', value }], properties);
}

function span(className: string, children: PhrasingContent[], properties = {}): PhrasingContent {
  return {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { className: [className], ...properties } },
    children,
  };
}

/** The processor marks titles up; in a citation of a few words they stand plain. */
function plain(html: string): string {
  return html
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
}
