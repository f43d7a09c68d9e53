import type { BlockContent, List, Nodes, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { Element, ElementContent } from 'xast';
import { BLOCKS } from './tei-elements.ts';
import { readPhrases } from './tei-phrases.ts';
import type { TeiReading } from './tei-reading.ts';
import { readLines } from './tei-verse.ts';
import { pictureIn } from './own-pictures.ts';
import { attributeOf, charactersOf, childOf, childrenOf, nameOf, wordsOf } from './xml-elements.ts';

/** Reads what stands in an element as blocks of Markdown: words between blocks are paragraphs of their own. */
export function readBlocks(nodes: readonly ElementContent[], reading: TeiReading): RootContent[] {
  const blocks: RootContent[] = [];
  let waiting: ElementContent[] = [];
  let lines: Element[] = [];
  const flush = () => {
    if (lines.length > 0) blocks.push(readLines(lines, reading));
    blocks.push(...paragraphOf(readPhrases(waiting, reading), blocks.at(-1)));
    [waiting, lines] = [[], []];
  };
  for (const node of nodes) {
    if (node.type === 'element' && nameOf(node) === 'l') {
      if (waiting.some((one) => charactersOf(one).trim() !== '')) flush();
      lines.push(node);
    } else if (node.type === 'element' && isBlock(node)) {
      flush();
      blocks.push(...readBlock(node, reading));
    } else if (lines.length === 0 || charactersOf(node).trim() !== '') {
      if (lines.length > 0) flush();
      waiting.push(node);
    }
  }
  flush();
  return blocks;
}

/** Phrases as a paragraph. Marks that stand alone, such as that of a note between two paragraphs, go to the one before. */
function paragraphOf(children: PhrasingContent[], before: RootContent | undefined): Paragraph[] {
  const isWords = children.some((node) => node.type !== 'text' || node.value.trim() !== '');
  if (!isWords) return [];
  if (before?.type === 'paragraph' && children.every((node) => isMark(node))) {
    before.children.push(...children.filter(({ type }) => type !== 'text'));
    return [];
  }
  return [{ type: 'paragraph', children }];
}

function isMark(node: PhrasingContent): boolean {
  return node.type === 'footnoteReference' || (node.type === 'text' && node.value.trim() === '');
}

function isBlock(element: Element): boolean {
  const name = nameOf(element);
  if (name === 'stage' || name === 'label') return true;
  if (/^(?:quote|q|said)$/u.test(name))
    return childrenOf(element).some((child) => /^(?:p|ab|lg|l|quote|list|table)$/u.test(nameOf(child)));
  return BLOCKS.has(name);
}

function readBlock(element: Element, reading: TeiReading): RootContent[] {
  const { children } = element;
  switch (nameOf(element)) {
    case 'quote':
    case 'q':
    case 'said':
      return [{ type: 'blockquote', children: readBlocks(children, reading) as BlockContent[] }];
    case 'epigraph':
      return reading.isOwn
        ? []
        : [{ type: 'blockquote', children: readBlocks(children, reading) as BlockContent[] }];
    case 'list':
    case 'castList':
    case 'listBibl':
      return [readList(element, reading)];
    case 'table':
      return readTable(element, reading);
    case 'milestone':
      return attributeOf(element, 'rend') === 'rule' || attributeOf(element, 'unit') === 'section'
        ? [{ type: 'thematicBreak' }]
        : [];
    case 'label':
    case 'head':
      return [headingOf(element, Number(attributeOf(element, 'n') ?? '2'), reading)];
    case 'stage':
    case 'set':
      return readStage(element, reading);
    case 'sp':
      return readSpeech(element, reading);
    case 'figure':
      if (reading.isOwn) return [figureOf(element, reading)];
      reading.countImage();
      return [];
    case 'ab':
      if (attributeOf(element, 'type') === 'code' && childrenOf(element).length === 0) {
        const lang = attributeOf(element, 'subtype') ?? null;
        return [{ type: 'code', lang, value: charactersOf(element) }];
      }
      return readBlocks(children, reading);
    default:
      return readBlocks(children, reading);
  }
}

export function headingOf(head: Element, depth: number, reading: TeiReading): RootContent {
  const step = ([1, 2, 3, 4, 5, 6] as const).find((known) => known === depth) ?? 6;
  return { type: 'heading', depth: step, children: readPhrases(head.children, reading) };
}

/** A figure of an edition of this project: its picture is a file of the edition, its caption a paragraph. */
function figureOf(element: Element, reading: TeiReading): RootContent {
  const alt = wordsOf(childOf(element, 'figDesc')) ?? '';
  const caption = childOf(element, 'p')?.children ?? [];
  return { type: 'figure', file: pictureIn(element), alt, children: readPhrases(caption, reading) };
}

function readList(element: Element, reading: TeiReading): List {
  const rend = attributeOf(element, 'rend') ?? attributeOf(element, 'type') ?? '';
  const ordered = /number|order/iu.test(rend);
  const items = childrenOf(element).filter(
    (item) => !/^(?:head|label|headLabel|headItem|trailer)$/u.test(nameOf(item)),
  );
  const children = items.map((item) => {
    const words = readBlocks(item.children, reading);
    return { type: 'listItem' as const, spread: false, children: words as BlockContent[] };
  });
  const spread = items.some((item) => childrenOf(item, 'p').length > 0 && childrenOf(item).length === 1);
  const start = ordered ? Number(attributeOf(element, 'n') ?? 1) : null;
  return { type: 'list', ordered, start, spread, children };
}

function readTable(element: Element, reading: TeiReading): RootContent[] {
  const rows = childrenOf(element, 'row').map((row) => childrenOf(row, 'cell'));
  const aligned = rows[0]?.map((cell) => attributeOf(cell, 'rend')) ?? [];
  const align = aligned.map((side) =>
    side === 'left' || side === 'right' || side === 'center' ? side : null,
  );
  const table: Table = {
    type: 'table',
    align,
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: readPhrases(cell.children, reading) })),
    })),
  };
  const chart = /^chart-(?<kind>\w+)$/u.exec(attributeOf(element, 'rend') ?? '')?.groups?.['kind'];
  if (chart === undefined) return [table];
  return [table, { type: 'paragraph', children: [{ type: 'text', value: `Chart: ${chart}` }] }];
}

/** A direction: a paragraph that is all in italics. */
function readStage(element: Element, reading: TeiReading): RootContent[] {
  const words = readPhrases(element.children, reading);
  if (words.length === 0) return [];
  if (reading.isOwn) return [{ type: 'paragraph', children: words }];
  return [{ type: 'paragraph', children: [{ type: 'emphasis', children: words.map(plain) }] }];
}

function plain(node: PhrasingContent): PhrasingContent {
  return node.type === 'emphasis' ? { type: 'text', value: charactersOfPhrases(node) } : node;
}

function charactersOfPhrases(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(charactersOfPhrases).join('') : '';
}

/** A speech: who speaks stands in bold words before the first paragraph of it. */
function readSpeech(element: Element, reading: TeiReading): RootContent[] {
  const speakers = childrenOf(element, 'speaker');
  const name = speakers.flatMap((speaker) => readPhrases(speaker.children, reading));
  const rest = element.children.filter((child) => child.type !== 'element' || nameOf(child) !== 'speaker');
  const blocks = readBlocks(rest, reading);
  if (name.length === 0) return blocks;
  const spoken = reading.isOwn ? name : withStop(name);
  const strong: PhrasingContent = { type: 'strong', children: spoken };
  const index = blocks.findIndex((block) => block.type === 'paragraph' && !isDirection(block));
  const first = blocks[index];
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [strong] }, ...blocks];
  const blank: PhrasingContent[] = reading.isOwn ? [] : [{ type: 'text', value: ' ' }];
  const said = { ...first, children: [strong, ...blank, ...first.children] };
  return [...blocks.slice(0, index), said, ...blocks.slice(index + 1)];
}

function isDirection({ children }: Paragraph): boolean {
  return children.every(({ type }) => type === 'emphasis');
}

function withStop(name: readonly PhrasingContent[]): PhrasingContent[] {
  const last = name.at(-1);
  return last?.type === 'text' && !/[.:]$/u.test(last.value)
    ? [...name.slice(0, -1), { type: 'text', value: `${last.value}.` }]
    : [...name];
}

/** The footnotes that have been met, as their definitions; a note in a note is met along with it. */
export function readFootnotes(reading: TeiReading): RootContent[] {
  const read = new Map<Element, RootContent>();
  for (;;) {
    const next = [...reading.notes].find(([note]) => !read.has(note));
    if (next === undefined) return [...read.values()];
    const [note, label] = next;
    const children = readBlocks(note.children, reading) as BlockContent[];
    read.set(note, { type: 'footnoteDefinition', identifier: label, label, children });
  }
}
