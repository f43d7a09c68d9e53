import { annotations as words } from '../../languages/annotations.ts';
import { closeOnEscape } from '../escape-key.ts';
import { hooked } from '../../markup/hooks.ts';
import type { AnnotatedPage } from './annotated-page.ts';
import { blocksOf, letPaint } from './paintable-blocks.ts';
import { say } from './status-bar.ts';

/** The name under which the style sheet knows where the caret is. */
const CARET = 'own-caret';

/** What each arrow key does to a selection: in which direction, by what, and by what with a further key held down. */
const MOVES: Readonly<Record<string, readonly ['left' | 'right' | 'forward' | 'backward', string, string]>> =
  {
    ArrowRight: ['right', 'character', 'word'],
    ArrowLeft: ['left', 'character', 'word'],
    ArrowDown: ['forward', 'line', 'line'],
    ArrowUp: ['backward', 'line', 'line'],
    End: ['forward', 'lineboundary', 'lineboundary'],
    Home: ['backward', 'lineboundary', 'lineboundary'],
  };

/** Ends the caret that is on the page. */
let stop: (() => void) | undefined;

/** Ends the painting of the caret where it is. */
let leave: (() => void) | undefined;

/** Lets a reader select words of the text by the arrow keys: a caret begins at the first line in sight. */
export function startCaret(page: AnnotatedPage): void {
  const selection = getSelection();
  const start = firstWordInSight();
  if (selection === null || start === undefined) return;
  stop?.();
  const gone = new AbortController();
  const { signal } = gone;
  const end = () => {
    stop = undefined;
    gone.abort();
    release();
    CSS.highlights.delete(CARET);
    leave?.();
    leave = undefined;
  };
  const press = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (event.key === 'Enter' && !selection.isCollapsed) {
      end();
      page.offer(true);
    } else if (move !== undefined) {
      const [direction, small, large] = move;
      selection.modify(
        event.shiftKey ? 'extend' : 'move',
        direction,
        event.ctrlKey || event.altKey ? large : small,
      );
      show(selection);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  stop = end;
  const release = closeOnEscape({ close: end });
  document.addEventListener('keydown', press, { signal, capture: true });
  document.addEventListener('pointerdown', end, { signal });
  selection.collapse(start, 0);
  show(selection);
  say(words.caret);
}

/** Paints the letter that the caret stands before, since a browser shows none outside of a field. */
function show({ focusNode, focusOffset }: Selection): void {
  if (!(focusNode instanceof Text)) return;
  const range = document.createRange();
  const from = Math.min(focusOffset, focusNode.length - 1);
  range.setStart(focusNode, from);
  range.setEnd(focusNode, from + 1);
  leave?.();
  leave = letPaint(blocksOf(range));
  CSS.highlights.set(CARET, new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
}

function firstWordInSight(): Text | undefined {
  const texts = [
    ...document.querySelectorAll(`${hooked('passage')}, main ${hooked('note-piece')}, main .prose p`),
  ];
  const seen = texts.find((text) => text.getBoundingClientRect().bottom > 48);
  const walker = seen && document.createTreeWalker(seen, NodeFilter.SHOW_TEXT);
  for (let node = walker?.nextNode(); node != null; node = walker?.nextNode())
    if (node instanceof Text && node.data.trim() !== '') return node;
  return undefined;
}
