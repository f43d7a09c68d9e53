let touched: Range | undefined;
let isKept = false;

/** Keeps what is selected as the reader touches the page, since to touch a button may end the selection. */
export function keepSelection(): void {
  if (isKept) return;
  isKept = true;
  addEventListener('pointerdown', () => (touched = readSelection()), true);
  addEventListener('keydown', () => (touched = undefined), true);
}

/** What the reader has selected in the page, or had when the page was last touched. */
export function selection(): Range | undefined {
  return readSelection() ?? touched;
}

/** Selects the words of an element, unless something is selected already. */
export function selectAllWords(element: Element): void {
  const selection = getSelection();
  if (selection?.isCollapsed !== false) selection?.selectAllChildren(element);
}

function readSelection(): Range | undefined {
  const selection = getSelection();
  return selection === null || selection.isCollapsed ? undefined : selection.getRangeAt(0).cloneRange();
}
