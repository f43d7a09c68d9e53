import type { Paragraph, Root, RootContent } from 'mdast';
import { INDENT, type Book } from './book.ts';
import { splitChapters } from './split-chapters.ts';

/** What the heading of a chapter looks like where there is no mark-up: a word for it and a number or a name, or a number alone. */
const NAMED =
  /^(?:chapter|part|book|canto|act|scene|letter|kapitel|teil|chapitre|partie|capítulo|parte|capitolo|глава|часть|письмо)\s+\S/iu;
const NUMBERED = /^(?:[IVXLC]+\.?|\d{1,3}\.)$/u;
/** The longest line that is a title or a heading, in characters; a paragraph in one line is longer. */
const LONGEST = 80;
/** Lines of prose that are broken at the width of a page are longer than this in the middle. */
const WIDTH = 58;

/** Reads plain text: an empty line ends a paragraph; the first paragraph of one short line is the title. */
export function readPlainText(text: string): Book {
  const blocks = text
    .replace(/^\uFEFF/u, '')
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n+/u)
    .map((block) => block.replace(/\s+$/u, '').replace(/^\n+/u, ''))
    .filter((block) => block.trim() !== '');
  const lines = blocks.flatMap((block) => block.split('\n').slice(0, -1)).map((line) => line.length);
  const middle = lines.toSorted((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0;
  const isInLines = middle > 0 && middle < WIDTH;
  const [first = '', ...others] = blocks;
  const isTitle = others.length > 0 && isShortLine(first) && !isHeading(first.trim());
  const children = (isTitle ? others : blocks).map((block) => blockOf(block, isInLines));
  const root: Root = { type: 'root', children };
  const { chapters } = splitChapters(root);
  return {
    title: isTitle ? first.trim() : undefined,
    authors: [],
    translators: [],
    language: undefined,
    rights: undefined,
    chapters,
    images: 0,
  };
}

function isShortLine(block: string): boolean {
  return !block.includes('\n') && block.trim().length <= LONGEST;
}

function isHeading(words: string): boolean {
  return isShortLine(words) && !/[,;:]$/u.test(words) && (NAMED.test(words) || NUMBERED.test(words));
}

function blockOf(block: string, isInLines: boolean): RootContent {
  const words = block.trim();
  if (isHeading(words)) return { type: 'heading', depth: 2, children: [{ type: 'text', value: words }] };
  if (/^(?:[*–—-]\s*){3,}$/u.test(words)) return { type: 'thematicBreak' };
  return isInLines
    ? paragraphOf(block.split('\n'))
    : { type: 'paragraph', children: [{ type: 'text', value: words.replace(/\s*\n\s*/gu, ' ') }] };
}

/** A paragraph of lines, each as far in as its blanks say. */
function paragraphOf(lines: readonly string[]): Paragraph {
  return {
    type: 'paragraph',
    children: lines.flatMap((line, index) => {
      const blanks = line.length - line.trimStart().length;
      const text = { type: 'text', value: INDENT.repeat(blanks) + line.trim() } as const;
      return index === 0 ? [text] : [{ type: 'break' } as const, text];
    }),
  };
}
