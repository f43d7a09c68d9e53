import { hooked } from '../markup/hooks.ts';
import { selection } from './kept-selection.ts';

const CITED = hooked('citation');
/** What stands among the words of a text and is none of them; of a citation, author and date are quoted. */
const NO_WORDS = `passage-link, button, [aria-hidden="true"]:not(${CITED} > *), ${CITED} > :not([aria-hidden]), [data-footnote-ref]`;

/** What words stand in; of those within one another the innermost counts. */
const BLOCKS = 'p, li, tr, pre, figcaption';
const LINE_END = '\u2028';

/** The words that the reader has selected in an element, paragraph by paragraph. */
export function selectedWords(element: Element | null): string[] {
  const stretch = selection();
  return stretch === undefined ? [] : readWords(element, stretch);
}

/**
 * The words of an element, paragraph by paragraph, of a stretch of it if one is given. Lines of verse, items of a list and rows
 * of a table are lines of one paragraph, cells are apart by tabs. What is folded away is not read.
 */
export function readWords(element: Element | null, stretch?: Range): string[] {
  if (element === null) return [];
  const blocks = [...element.querySelectorAll(BLOCKS)];
  const paragraphs: { readonly of: Element; readonly lines: string[] }[] = [];
  for (const block of blocks.length > 0 ? blocks : [element]) {
    if (block.closest('details:not([open])') !== null) continue;
    const words = readBlock(block, stretch);
    if (words === '') continue;
    const of = block.closest('table') ?? block.closest('.passage > :is(ul, ol)') ?? block;
    const last = paragraphs.at(-1);
    if (last?.of === of) last.lines.push(words);
    else paragraphs.push({ of, lines: [words] });
  }
  return paragraphs.map(({ lines }) => lines.join('\n'));
}

/** The words of a block and of none within it, with the signs that it is written with: a list’s bullet or number, a tab between cells. */
function readBlock(block: Element, stretch: Range | undefined): string {
  const range = document.createRange();
  range.selectNodeContents(block);
  if (stretch !== undefined) clip(range, stretch);
  const isFromStart = range.startContainer === block && range.startOffset === 0;
  const words = range.cloneContents();
  for (const other of words.querySelectorAll(`${NO_WORDS}, ${BLOCKS}`)) other.remove();
  const cells = [...words.children].filter((child) => child.matches('th, td'));
  if (cells.length > 0) return cells.map(({ textContent }) => plainLine(textContent)).join('\t');
  for (const end of words.querySelectorAll('br, [data-line] + [data-line]')) end.before(LINE_END);
  const text = words.textContent.split(LINE_END).map(plainLine).join('\n').trim();
  return text !== '' && isFromStart && opensItem(block) ? `${signOf(block.closest('li'))} ${text}` : text;
}

/** Whether a block is what an item of a list begins with. */
function opensItem(block: Element): boolean {
  return block.matches('li') || (block.matches('li > :first-child') && block.matches('p'));
}

/** What an item of a list is marked with. */
function signOf(item: Element | null): string {
  const list = item?.parentElement;
  if (item === null || !(list instanceof HTMLOListElement)) return '•';
  return `${String(list.start + [...list.children].indexOf(item))}.`;
}

/** Line ends and indents of the mark-up are no part of the words; spaces that do not break are. */
function plainLine(text: string): string {
  return text.replace(/[ \t\r\n]+/gu, ' ').trim();
}

function clip(range: Range, { startContainer, startOffset, endContainer, endOffset }: Range): void {
  if (range.comparePoint(startContainer, startOffset) > -1) range.setStart(startContainer, startOffset);
  if (range.comparePoint(endContainer, endOffset) < 1) range.setEnd(endContainer, endOffset);
}
