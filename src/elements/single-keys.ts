import type { SingleKey } from '../reading/keys.ts';

/** What each key does on the page at hand. */
const acts = new Map<string, () => void>();

/** Lets a single key do something, until a signal ends it. That keys are pressed is heard by `<key-commands>`. */
export function onKey(key: SingleKey, act: () => void, signal: AbortSignal): void {
  acts.set(key, act);
  signal.addEventListener('abort', () => acts.delete(key));
}

/** Does what a key is to do, unless the reader is typing, has a dialog open, or has switched such keys off. */
export function pressKey(event: KeyboardEvent): void {
  const { key, target } = event;
  const act = acts.get(key);
  const isElsewhere =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null);
  const isPlain =
    !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && !event.defaultPrevented;
  if (act === undefined || isElsewhere || !isPlain || document.documentElement.dataset['keys'] === 'off')
    return;
  event.preventDefault();
  act();
}
