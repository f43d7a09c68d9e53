import type { FootnoteDefinition, Paragraph, Root, RootContent } from 'mdast';
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Edition } from '../edition/edition.ts';
import { lineId } from '../edition/line.ts';
import { noteOfLink, type Mention } from '../edition/mention.ts';
import { mentionsIn } from '../edition/mentions-in.ts';
import type { Part } from '../edition/part.ts';
import type { Passage } from '../edition/passage.ts';
import { printedPageId } from '../edition/printed-page.ts';
import { addressesOfText, placeOfLink } from '../edition/text-address.ts';
import { teiId } from '../markup/tei-id.ts';
import type { ExportContext } from './export-context.ts';
import { pictureOf } from './figure-credit.ts';
import { splitLines } from './tei-lines.ts';
import { footnotePrinter, teiBlocks, teiFigure, teiPhrases, teiRun, type TeiScope } from './tei-prose.ts';

/** The ids of those who speak in a play, by what the text calls them. */
export function speakersOf({ passages }: Pick<Edition, 'passages'>): ReadonlyMap<string, string> {
  const names = [...new Set(passages.flatMap(({ speaker }) => speaker ?? []))];
  return new Map(names.map((name, index) => [name, teiId.speaker(index + 1)]));
}

/** The text as TEI: a division for each part and for what stands under each heading, with the passages in it. */
export function teiBody(context: ExportContext): Element {
  const { edition, treeOf } = context;
  const speakers = speakersOf(edition);
  return x('body', [...edition.parts.map((part) => teiPart(part, treeOf(part.path), { context, speakers }))]);
}

interface TextScope {
  readonly context: ExportContext;
  readonly speakers: ReadonlyMap<string, string>;
}

/** The footnotes on the title of the whole text, as TEI: their words stand in the first part. */
export function titleNotes(context: ExportContext): Element[] {
  const [part] = context.edition.parts;
  if (part === undefined) return [];
  const tree = context.treeOf(part.path);
  const { footnote } = printingOf(part, tree, context);
  return notesOnTitle(part, tree).map(({ identifier, label }) => footnote(identifier, label ?? identifier));
}

function notesOnTitle({ authorNotes }: Part, tree: Root): FootnoteDefinition[] {
  const ids = new Set(authorNotes.flatMap(({ id, titleMarkId }) => (titleMarkId === undefined ? [] : id)));
  return tree.children.filter(
    (node): node is FootnoteDefinition =>
      node.type === 'footnoteDefinition' && ids.has(node.data?.stretch ?? ''),
  );
}

/** How the words of each stretch of a part are printed, and its footnotes at their marks. */
function printingOf(
  { id, pageId }: Part,
  tree: Root,
  context: ExportContext,
): {
  readonly scopeOf: (stretchId: string | undefined) => TeiScope;
  readonly footnote: TeiScope['footnote'];
} {
  const { edition } = context;
  const scopes = new Map<string | undefined, TeiScope>();
  const scopeOf = (stretchId: string | undefined): TeiScope => {
    const scope = scopes.get(stretchId) ?? {
      refer: referrer(edition, mentionsIn(edition, { partId: id, id: stretchId })),
      cite: ({ raw }) => x('seg', raw),
      picture: (file) => pictureOf(file, context),
      footnote,
      pageId: (page: string) => teiId.place(pageId, printedPageId(page)),
    };
    scopes.set(stretchId, scope);
    return scope;
  };
  const footnote = footnotePrinter(tree, (definition, label) => {
    const stretch = definition.data?.stretch;
    const attributes = { place: 'foot', type: 'author', n: label };
    const at = stretch === undefined ? {} : { 'xml:id': teiId.place(pageId, stretch) };
    return x('note', { ...attributes, ...at }, teiBlocks(definition.children, scopeOf(stretch)));
  });
  return { scopeOf, footnote };
}

function teiPart(part: Part, tree: Root, { context, speakers }: TextScope): Element {
  const { id, titlePhrases, language, form, number, pageId } = part;
  const { scopeOf, footnote } = printingOf(part, tree, context);
  // A footnote on the title of the whole text stands there; a mark of it here refers to it.
  notesOnTitle(part, tree).forEach(({ identifier, label }) => footnote(identifier, label ?? identifier));
  const head = titlePhrases.length === 0 ? [] : [x('head', teiPhrases(titlePhrases, scopeOf(undefined)))];
  const passages = new Map(part.passages.map((passage) => [passage.id, passage]));
  const print = (node: RootContent): ElementContent[] => {
    if (node.type === 'figure') {
      const id = node.data?.stretch ?? '';
      return [teiFigure(node, { 'xml:id': teiId.place(pageId, id) }, scopeOf(id))];
    }
    const passage = passages.get(node.data?.stretch ?? '');
    if (passage === undefined) return teiBlocks([node], scopeOf(undefined));
    return [teiPassage(node, passage, scopeOf(passage.id), speakers)];
  };
  const attributes = {
    type: 'part',
    subtype: form,
    n: String(number),
    'xml:id': teiId.part(id),
    ...(language !== undefined && { 'xml:lang': language }),
  };
  const blocks = tree.children.filter(({ type }) => type !== 'footnoteDefinition' && type !== 'yaml');
  return x('div', attributes, [...head, ...sections(blocks, 0, { print, pageId, scopeOf })]);
}

interface Printing {
  readonly print: (node: RootContent) => ElementContent[];
  readonly pageId: string | undefined;
  readonly scopeOf: (stretchId: string | undefined) => TeiScope;
}

/** Puts what stands under each heading into a division of its own, deeper ones into higher ones. */
function sections(blocks: readonly RootContent[], above: number, printing: Printing): ElementContent[] {
  const start = blocks.findIndex(({ type }) => type === 'heading');
  const heading = blocks[start];
  if (heading?.type !== 'heading') return blocks.flatMap(printing.print);
  const rest = blocks.slice(start + 1);
  const next = rest.findIndex((node) => node.type === 'heading' && node.depth <= heading.depth);
  const own = next === -1 ? rest : rest.slice(0, next);
  const id = heading.data?.stretch ?? '';
  const division = x('div', { type: 'section', n: String(heading.depth) }, [
    x('head', { 'xml:id': teiId.place(printing.pageId, id) }, [
      ...teiPhrases(heading.children, printing.scopeOf(id)),
    ]),
    ...sections(own, heading.depth, printing),
  ]);
  const after = next === -1 ? [] : sections(rest.slice(next), above, printing);
  return [...blocks.slice(0, start).flatMap(printing.print), division, ...after];
}

function teiPassage(
  node: RootContent,
  passage: Passage,
  scope: TeiScope,
  speakers: ReadonlyMap<string, string>,
): Element {
  const { pageId, id, number, type, speaker } = passage;
  const attributes = { 'xml:id': teiId.place(pageId, id), n: String(number) };
  if (node.type === 'blockquote') return x('quote', attributes, quoted(node.children, passage, scope));
  if (node.type !== 'paragraph') return x('ab', { ...attributes, type }, teiBlocks([node], scope));
  if (type === 'stanza') return x('lg', attributes, verses(node, passage, 0, scope));
  if (type === 'direction') return x('stage', attributes, teiPhrases(node.children, scope));
  if (type !== 'speech') return x('p', attributes, teiPhrases(node.children, scope));
  const who = speaker === undefined ? {} : { who: `#${speakers.get(speaker) ?? ''}` };
  const [first, ...words] = node.children;
  if (first?.type !== 'strong')
    return x('sp', { ...attributes, ...who }, [x('p', teiPhrases(node.children, scope))]);
  return x('sp', { ...attributes, ...who }, [
    x('speaker', teiPhrases(first.children, scope)),
    x('p', teiPhrases(words, scope)),
  ]);
}

/** A quotation: of verse its lines, paragraph by paragraph, and otherwise its blocks. */
function quoted(blocks: readonly RootContent[], passage: Passage, scope: TeiScope): ElementContent[] {
  const isVerse = passage.lines.some(({ number }) => number !== undefined);
  if (!isVerse) return teiBlocks(blocks, scope);
  let line = 0;
  return blocks.flatMap((block) => {
    if (block.type !== 'paragraph') return teiBlocks([block], scope);
    const lines = verses(block, passage, line, scope);
    line += lines.length;
    return [x('lg', lines)];
  });
}

/** The lines of a stanza, with their numbers and how far each is set in. */
function verses({ children }: Paragraph, passage: Passage, from: number, scope: TeiScope): Element[] {
  return splitLines(children).map(({ nodes, pieceOf }, index) => {
    const { number, indent = 0 } = passage.lines[from + index] ?? {};
    const attributes = {
      ...(number !== undefined && {
        'xml:id': teiId.place(passage.pageId, lineId(number)),
        n: String(number),
      }),
      ...(indent > 0 && { rend: `indent(${String(indent)})` }),
    };
    return x('l', attributes, teiRun(nodes, scope, pieceOf));
  });
}

/** Gives links of the text their targets: the mentions of a stretch in their order, and places of the text. */
function referrer(edition: Edition, mentions: readonly Mention[]): TeiScope['refer'] {
  let next = 0;
  return (url, piece, pieces) => {
    const noteId = noteOfLink(url);
    if (noteId === undefined) return { target: targetOf(url, edition) };
    if (piece === 0) next += 1;
    const id = mentions[next - 1]?.id ?? '';
    return {
      type: 'mention',
      target: `#${teiId.note(noteId)}`,
      'xml:id': piece === 0 ? id : `${id}.${String(piece + 1)}`,
      ...(piece + 1 < pieces && { next: `#${id}.${String(piece + 2)}` }),
      ...(piece > 0 && { prev: `#${id}${piece === 1 ? '' : `.${String(piece)}`}` }),
    };
  };
}

/** For words of the text’s own that hold no mention, such as an epigraph. */
export function plainScope(edition: Edition): TeiScope {
  return {
    refer: (url) => ({ target: targetOf(url, edition) }),
    cite: ({ raw }) => x('seg', raw),
    footnote: (_identifier, label) => x('seg', `[^${label}]`),
  };
}

/** What a link that leads to no note points to: a place of the text, or an address of the web. */
export function targetOf(url: string, edition: Edition): string {
  const place = addressesOfText(edition).get(placeOfLink(url) ?? '');
  if (place === undefined) return url;
  return `#${place.id === '' ? teiId.part(place.pageId ?? '') : teiId.place(place.pageId, place.id)}`;
}
