/** The events of a window, of a document, and of an element, by name. */
export type EventsOf<Target> = Target extends Window
  ? WindowEventMap
  : Target extends Document
    ? DocumentEventMap
    : Target extends SVGElement
      ? SVGElementEventMap
      : HTMLElementEventMap;

/** Until when is listened, and in which phase. */
export interface Listening {
  readonly signal: AbortSignal;
  readonly capture?: boolean;
  /** False where the event is to be prevented that a browser would not wait for. */
  readonly passive?: boolean;
  readonly once?: boolean;
}

/** Listens for one or several kinds of event until a signal ends it. */
export function listen<
  Target extends Window | Document | HTMLElement | SVGElement,
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
