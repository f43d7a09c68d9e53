/** The events of a window, of a document, and of an element, by name. */
export type EventsOf<Target> = Target extends Window
  ? WindowEventMap
  : Target extends Document
    ? DocumentEventMap
    : HTMLElementEventMap;

/** Until when is listened, and in which phase. */
export interface Listening {
  readonly signal: AbortSignal;
  readonly capture?: boolean;
  readonly once?: boolean;
}

/** Listens for one or several kinds of event until a signal ends it. */
export function listen<
  Target extends Window | Document | HTMLElement,
  Kind extends string & keyof EventsOf<Target>,
>(
  target: Target,
  kinds: Kind | readonly Kind[],
  handle: (event: EventsOf<Target>[Kind]) => void,
  options: Listening,
): void {
  for (const kind of [kinds].flat() as readonly Kind[]) {
    target.addEventListener(
      kind,
      (event) => {
        handle(event as EventsOf<Target>[Kind]);
      },
      options,
    );
  }
}
