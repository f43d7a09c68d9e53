/**
 * Defines custom elements, each by itself: one that fails, such as by a name that an extension of the browser has taken, is
 * reported and leaves the others alive.
 */
export function defineElements(definitions: Readonly<Record<string, CustomElementConstructor>>): void {
  for (const [name, definition] of Object.entries(definitions)) {
    try {
      customElements.define(name, definition);
    } catch (error) {
      reportError(error);
    }
  }
}
