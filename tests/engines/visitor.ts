/** Someone who uses the site in a browser of another family; only what every family’s driver can do. */
export interface Visitor {
  /** The browser’s name and version, for a person to read. */
  readonly browser: string;
  goto(address: string): Promise<void>;
  back(): Promise<void>;
  click(selector: string): Promise<void>;
  /** Presses a key, named as in the standard: `Enter`, `Tab`, `n`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** What an expression of JavaScript is worth on the page. */
  value(expression: string): Promise<unknown>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** How long a page is given to become what is expected of it, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Waits until an expression of JavaScript is true on the page.
 * @throws where it does not become true, with what it was worth last.
 */
export async function until(visitor: Visitor, expression: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await visitor.value(expression);
    if (value === true) return;
    if (Date.now() > end) throw new Error(`${visitor.browser}: ${expression} remained ${String(value)}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
