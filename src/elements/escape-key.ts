import { EscapeStack, type Closable } from '../reading/escape-stack.ts';
import { listen } from './listen-until.ts';

const stack = new EscapeStack();
let isListening = false;

/**
 * Lets Esc close something that has opened, once nothing that opened later is open.
 * @returns what is to be called when it has closed, in whichever way
 */
export function closeOnEscape(closable: Closable): () => void {
  // Heard before all others hear it, since a key that has closed one thing is to close no other.
  if (!isListening) addEventListener('keydown', press, { capture: true });
  isListening = true;
  stack.push(closable);
  return () => {
    stack.remove(closable);
  };
}

/** Counts a popover that the browser closes by itself among what Esc closes, as long as it is open. */
export function countForEscape(popover: HTMLElement, signal: AbortSignal): void {
  const closable: Closable = { isMeant: () => popover.matches(':popover-open') };
  const count = ({ newState }: ToggleEvent) => {
    if (newState === 'open') closeOnEscape(closable);
    else stack.remove(closable);
  };
  listen(popover, 'toggle', count, { signal });
}

function press(event: KeyboardEvent): void {
  // A modal dialog lies over all else, so it is the last that opened; the browser closes it.
  if (event.key !== 'Escape' || event.isComposing || document.querySelector(':modal') !== null) return;
  if (!stack.press()) return;
  event.preventDefault();
  event.stopPropagation();
}
