import { hooked } from '../markup/hooks.ts';
import { chosenStretch } from './selection.ts';

const CITED = hooked('citation');
/** What stands among the words of a text and is none of them; of a citation, author and date are quoted. */
const NO_WORDS = `passage-link, button, [aria-hidden="true"]:not(${CITED} > *), ${CITED} > :not([aria-hidden]), [data-footnote-ref]`;

/** The words that the reader has selected in an element, paragraph by paragraph. */
export function selectedWords(element: Element | null): string[] {
  const stretch = chosenStretch();
  return stretch === undefined ? [] : readWords(element, stretch);
}

/** The words of an element, paragraph by paragraph, of a stretch of it if one is given. What is folded away is not read. */
export function readWords(element: Element | null, stretch?: Range): string[] {
  if (element === null) return [];
  const paragraphs = element.querySelectorAll('p');
  return (paragraphs.length > 0 ? [...paragraphs] : [element])
    .filter((block) => block.closest('details:not([open])') === null)
    .map((block) => {
      const range = document.createRange();
      range.selectNodeContents(block);
      if (stretch !== undefined) clip(range, stretch);
      const words = range.cloneContents();
      for (const other of words.querySelectorAll(NO_WORDS)) other.remove();
      return words.textContent.trim();
    })
    .filter((words) => words !== '');
}

function clip(range: Range, { startContainer, startOffset, endContainer, endOffset }: Range): void {
  if (range.comparePoint(startContainer, startOffset) > -1) range.setStart(startContainer, startOffset);
  if (range.comparePoint(endContainer, endOffset) < 1) range.setEnd(endContainer, endOffset);
}
