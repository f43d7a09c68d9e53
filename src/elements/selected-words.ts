/** What stands among the words of a text and is none of them. */
const NO_WORDS = 'passage-link, button, [aria-hidden="true"], [data-footnote-ref]';

let touched: Range | undefined;
let isKept = false;

/** Keeps what is selected as the reader touches the page, since to touch a button may end the selection. */
export function keepSelection(): void {
  if (isKept) return;
  isKept = true;
  addEventListener('pointerdown', () => (touched = readSelection()), true);
  addEventListener('keydown', () => (touched = undefined), true);
}

/** The words that the reader has selected in an element, paragraph by paragraph. */
export function selectedWords(element: Element | null): string[] {
  const stretch = readSelection() ?? touched;
  return stretch === undefined ? [] : readWords(element, stretch);
}

/** Selects the words of an element, unless something is selected already. */
export function selectAllWords(element: Element): void {
  const selection = getSelection();
  if (selection?.isCollapsed !== false) selection?.selectAllChildren(element);
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

function readSelection(): Range | undefined {
  const selection = getSelection();
  return selection === null || selection.isCollapsed ? undefined : selection.getRangeAt(0).cloneRange();
}

function clip(range: Range, { startContainer, startOffset, endContainer, endOffset }: Range): void {
  if (range.comparePoint(startContainer, startOffset) > -1) range.setStart(startContainer, startOffset);
  if (range.comparePoint(endContainer, endOffset) < 1) range.setEnd(endContainer, endOffset);
}
