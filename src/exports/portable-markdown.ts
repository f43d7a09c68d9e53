import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { plainCitations } from '../citations/edition-citations.ts';
import type { CitationCluster } from '../edition/citation-nodes.ts';
import type { Figure } from '../edition/figure.ts';
import { languageOfLink } from '../edition/language-link.ts';
import { noteOfLink } from '../edition/mention.ts';
import { printedPageOfLink } from '../edition/printed-page.ts';
import { addressesOfText, placeOfLink } from '../edition/text-address.ts';
import { placed, type ExportContext } from './export-context.ts';
import { creditLine, pictureOf } from './figure-credit.ts';

/** A blank that Markdown leaves where it stands: the indent of a line of verse. */
const FIXED_BLANK = '\u00A0';

/**
 * Prints blocks as Markdown that any program reads: links of the edition's own schemes become addresses, citations author and
 * year, verse keeps its lines and their indents.
 */
export function printPortable(blocks: readonly RootContent[], context: ExportContext): string {
  const children = blocks.flatMap((node) => portable(node, context)) as RootContent[];
  return toMarkdown({ type: 'root', children } satisfies Root, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    emphasis: '*',
    rule: '-',
  });
}

function portable(node: Nodes, context: ExportContext): Nodes[] {
  switch (node.type) {
    case 'yaml':
    case 'definition':
      return [];
    case 'citation':
      return [{ type: 'text', value: printCluster(node, context) }];
    case 'figure':
      return [portableFigure(node, context)];
    case 'break':
      return [{ type: 'break' }, ...indent(node.data?.indent)];
    case 'paragraph':
      return [
        {
          ...node,
          children: [...indent(node.data?.indent), ...inner<PhrasingContent>(node.children, context)],
        },
      ];
    case 'link':
      if (printedPageOfLink(node.url) !== undefined) return [];
      if (languageOfLink(node.url) !== undefined) return inner(node.children, context);
      return [
        {
          ...node,
          url: addressOf(node.url, context),
          children: inner<PhrasingContent>(node.children, context),
        },
      ];
    default:
      return 'children' in node ? [{ ...node, children: inner(node.children, context) } as Nodes] : [node];
  }
}

/** A picture, and on the line below it its caption and its credit. */
function portableFigure({ file, alt, children }: Figure, context: ExportContext): Paragraph {
  const picture = pictureOf(file, context);
  const { url } = picture;
  const caption = inner<PhrasingContent>(children, context);
  const line: PhrasingContent[] = [...caption, { type: 'text', value: ` (${creditLine(picture)})` }];
  return { type: 'paragraph', children: [{ type: 'image', url, alt }, { type: 'break' }, ...line] };
}

function inner<Kind extends Nodes>(children: readonly Nodes[], context: ExportContext): Kind[] {
  return children.flatMap((child) => portable(child, context)) as Kind[];
}

function indent(blanks = 0): PhrasingContent[] {
  return blanks === 0 ? [] : [{ type: 'text', value: FIXED_BLANK.repeat(blanks) }];
}

function printCluster({ raw, read }: CitationCluster, { edition }: ExportContext): string {
  if (typeof read === 'string') return raw;
  return `(${read.map(plainCitations(edition)).join('; ')})`;
}

function addressOf(url: string, context: ExportContext): string {
  const { edition, address } = context;
  const noteId = noteOfLink(url);
  if (noteId !== undefined) return placed(address.note(noteId), context);
  const place = addressesOfText(edition).get(placeOfLink(url) ?? '');
  return place === undefined ? url : placed(address.place(place), context);
}
