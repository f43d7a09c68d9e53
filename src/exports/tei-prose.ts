import type { AlignType, FootnoteDefinition, List, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { FIGURES, type Figure } from '../edition/figure.ts';
import { languageOfLink } from '../edition/language-link.ts';
import { printedPageOfLink } from '../edition/printed-page.ts';
import type { PublishedPicture } from './figure-credit.ts';
import { splitLines } from './tei-lines.ts';

/** What prose of one place needs to become TEI. */
export interface TeiScope {
  /** The attributes of a reference for a link, and of the pieces that a line's end cuts it into, from 0. */
  readonly refer: (url: string, piece: number, pieces: number) => Record<string, string>;
  readonly cite: (cluster: Nodes & { readonly type: 'citation' }) => Element;
  /** The picture of a figure; only blocks have figures. */
  readonly picture?: (file: string) => PublishedPicture;
  /** A footnote at its mark. */
  readonly footnote: (identifier: string, label: string) => Element;
  /** The id of the place where a page of the printed source begins; only the text has such places. */
  readonly pageId?: (number: string) => string;
}

/** Prints blocks as TEI. */
export function teiBlocks(nodes: readonly RootContent[], scope: TeiScope): ElementContent[] {
  return nodes.flatMap((node) => teiBlock(node, scope));
}

function teiBlock(node: RootContent, scope: TeiScope): ElementContent[] {
  switch (node.type) {
    case 'paragraph':
      return [x('p', teiPhrases(node.children, scope))];
    case 'heading':
      return [x('label', { type: 'heading', n: String(node.depth) }, teiPhrases(node.children, scope))];
    case 'blockquote':
      return [x('quote', teiBlocks(node.children, scope))];
    case 'list':
      return [teiList(node, scope)];
    case 'table':
      return [
        x('table', chartOf(node.data?.hProperties?.dataChart), [
          ...node.children.map((row, index) =>
            x('row', index === 0 ? { role: 'label' } : {}, [
              ...row.children.map((cell, column) =>
                x('cell', index === 0 ? alignment(node.align?.[column]) : {}, [
                  ...teiPhrases(cell.children, scope),
                ]),
              ),
            ]),
          ),
        ]),
      ];
    case 'figure':
      return [teiFigure(node, {}, scope)];
    case 'code':
      return [
        x('ab', { type: 'code', ...(typeof node.lang === 'string' && { subtype: node.lang }) }, node.value),
      ];
    case 'thematicBreak':
      return [x('milestone', { unit: 'section', rend: 'rule' })];
    default:
      return [];
  }
}

/** A list. What stands in an item is its words alone, where they are one paragraph and the list is printed close. */
function teiList({ ordered, start, spread, children }: List, scope: TeiScope): Element {
  const isLoose = spread === true || children.some((item) => item.spread === true);
  const rend = ordered === true ? 'numbered' : 'bulleted';
  const attributes = { rend, ...(typeof start === 'number' && start !== 1 && { n: String(start) }) };
  const items = children.map((item) => {
    const [only, ...others] = item.children;
    const isWords = only?.type === 'paragraph' && others.length === 0 && !isLoose;
    return x('item', isWords ? teiPhrases(only.children, scope) : teiBlocks(item.children, scope));
  });
  return x('list', attributes, items);
}

function alignment(align: AlignType | undefined): Record<string, string> {
  return typeof align === 'string' ? { rend: align } : {};
}

/** A figure: its picture, its caption, what it shows in words, and whose it is. */
export function teiFigure(
  { file, alt, children }: Figure,
  attributes: Record<string, string>,
  scope: TeiScope,
): Element {
  const picture = scope.picture?.(file);
  if (picture === undefined) throw new Error(`${file} stands where no figure can.`);
  const { url, credit, licence, licenceUrl, source } = picture;
  const linked = (target: string | undefined, words: string) =>
    target === undefined ? words : [x('ref', { target }, words)];
  return x('figure', { ...attributes, n: file.slice(FIGURES.length) }, [
    x('graphic', { url }),
    x('p', teiPhrases(children, scope)),
    x('figDesc', alt),
    x('ab', { type: 'credit' }, credit),
    x('ab', { type: 'licence' }, linked(licenceUrl, licence)),
    ...(source === undefined ? [] : [x('ab', { type: 'source' }, linked(source, source))]),
  ]);
}

function chartOf(chart: string | undefined): Record<string, string> {
  return chart === undefined ? {} : { rend: `chart-${chart}` };
}

/** Prints phrases as TEI, lines that the author broke with `<lb/>` between them. */
export function teiPhrases(nodes: readonly PhrasingContent[], scope: TeiScope): ElementContent[] {
  return splitLines(nodes).flatMap(({ nodes: line, pieceOf }, index) => [
    ...(index === 0 ? [] : [x('lb')]),
    ...teiRun(line, scope, pieceOf),
  ]);
}

export type PieceOf = (node: Nodes) => { readonly piece: number; readonly pieces: number };

/** Prints phrases of one line. */
export function teiRun(
  nodes: readonly PhrasingContent[],
  scope: TeiScope,
  pieceOf: PieceOf,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    const inner = () => ('children' in node ? teiRun(node.children, scope, pieceOf) : []);
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value.replace(/[ \t]*\n[ \t]*/gu, ' ') }];
      case 'inlineCode':
        return [x('code', node.value)];
      case 'emphasis':
        return [x('hi', { rend: 'italic' }, inner())];
      case 'strong':
        return [x('hi', { rend: 'bold' }, inner())];
      case 'delete':
        return [x('hi', { rend: 'strikethrough' }, inner())];
      case 'citation':
        return [scope.cite(node)];
      case 'footnoteReference':
        return [scope.footnote(node.identifier, node.label ?? node.identifier)];
      case 'link': {
        const page = printedPageOfLink(node.url);
        const language = languageOfLink(node.url);
        if (page !== undefined)
          return [x('pb', { n: page, ...(scope.pageId && { 'xml:id': scope.pageId(page) }) })];
        if (language !== undefined) return [x('foreign', { 'xml:lang': language }, inner())];
        const { piece, pieces } = pieceOf(node);
        const attributes = scope.refer(node.url, piece, pieces);
        const goesOn = piece > 0 && attributes['prev'] === undefined;
        return [x('ref', { ...attributes, ...(goesOn && { rend: 'continued' }) }, inner())];
      }
      default:
        return inner();
    }
  });
}

/** The footnotes of a file, each at its first mark; further marks refer to it. */
export function footnotePrinter(
  tree: { readonly children: readonly RootContent[] },
  print: (definition: FootnoteDefinition, label: string) => Element,
): TeiScope['footnote'] {
  const printed = new Map<string, Element>();
  return (identifier, label) => {
    const before = printed.get(identifier);
    const id = before?.attributes['xml:id'];
    if (typeof id === 'string') return x('ref', { type: 'author-mark', target: `#${id}` });
    const definition = tree.children.find(
      (node) => node.type === 'footnoteDefinition' && node.identifier === identifier,
    );
    const note =
      definition?.type === 'footnoteDefinition' ? print(definition, label) : x('note', { place: 'foot' });
    printed.set(identifier, note);
    return note;
  };
}
