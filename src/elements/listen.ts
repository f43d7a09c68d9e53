/** Listens for events of several kinds until a signal ends it. */
export function listen(
  target: EventTarget,
  kinds: readonly string[],
  handle: (event: never) => void,
  options: AddEventListenerOptions & { readonly signal: AbortSignal },
): void {
  for (const kind of kinds) target.addEventListener(kind, handle as unknown as EventListener, options);
}
