import type { Link, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fragments } from '../address.ts';
import { plainCitations } from '../citations/edition-citations.ts';
import type { CitationCluster } from '../edition/citation-nodes.ts';
import type { Citation } from '../edition/citation.ts';
import { idOfPath } from '../edition/content-file.ts';
import type { Edition } from '../edition/edition.ts';
import { wordsOf } from '../languages/words.ts';
import { hook } from '../markup/hooks.ts';
import { editionPathOf, isInFolder } from './file-of.ts';

/** How citations are printed in one file. */
interface Printing {
  readonly print: (citation: Citation) => string;
  /** The number of a source among those that the file cites, in the order of first citing; 0 for any other. */
  readonly numberOf: (sourceId: string) => number;
  readonly label: (number: number) => string;
}

/**
 * Prints citations: `[see @reid2011, p. 36]` becomes a link to the source, which bears its author and date and its number in
 * the file; `citations.css` says which of the two a reader sees, and by ear it is `source 3`. Every page that prints prose with
 * citations prints the sources cited, in the order of their numbers, with the ids that the links name. The text cites nothing:
 * what looks so in it is its author’s.
 */
export function remarkCitations(edition: Edition) {
  return (tree: Root, file: VFile): void => {
    if (isInFolder('text', file)) return;
    const sourceIds = citedIn(edition, editionPathOf(file));
    const printing: Printing = {
      print: plainCitations(edition),
      numberOf: (sourceId) => sourceIds.indexOf(sourceId) + 1,
      label: wordsOf(edition.titlePage.interface).citations.source,
    };
    visit(tree, 'citation', (cluster: CitationCluster, index, parent) => {
      if (index === undefined || parent === undefined) return undefined;
      const before = parent.children[index - 1];
      // The space before the brackets is theirs: a number stands close behind its word.
      const space = before?.type === 'text' ? before.value.slice(before.value.trimEnd().length) : '';
      if (before?.type === 'text') before.value = before.value.trimEnd();
      (parent.children as PhrasingContent[]).splice(index, 1, printCluster(cluster, space, printing));
      return [SKIP, index + 1];
    });
  };
}

/** The sources that a file of the edition cites, in the order of first citing. */
function citedIn({ notes, pages }: Edition, path: string): readonly string[] {
  const id = idOfPath(path);
  return (path.startsWith('notes/') ? notes : pages).get(id)?.sourceIds ?? [];
}

function printCluster({ raw, read }: CitationCluster, space: string, printing: Printing): PhrasingContent {
  // A citation that cannot be read is a fault, and no edition is printed from it.
  if (typeof read === 'string') return { type: 'text', value: space + raw };
  const links = read.flatMap((citation, index) => [
    words(index === 0 ? `${space}(` : '; '),
    printCitation(citation, printing),
  ]);
  return span('citations', [...links, words(')')]);
}

function printCitation(citation: Citation, { print, numberOf, label }: Printing): Link {
  const number = numberOf(citation.sourceId);
  const authorDate = print(citation);
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
