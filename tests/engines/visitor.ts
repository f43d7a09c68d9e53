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

/** Between two looks at a page, in milliseconds. */
const PAUSE = 50;

/** How often in a row an element has to be seen at the same place until it is said to stand still. */
const LOOKS = 5;

/** What a page looks like to who has to find out why it is not as expected. */
const SITUATION =
  "`${location.href}, with ${document.querySelector('note-panel')?.textContent ?? 'no open note'}`";

/**
 * Waits until an expression of JavaScript is true on the page.
 * @throws where it does not become true, with what it was worth last, and what stands on the page instead
 */
export async function until(visitor: Visitor, expression: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while ((await visitor.value(`(${expression}) === true`)) !== true) {
    if (Date.now() > end) {
      const situation = String(await visitor.value(SITUATION)).slice(0, 300);
      throw new Error(`${visitor.browser}: “${expression}” did not become true at ${situation}.`);
    }
    await pause();
  }
}

/** Clicks an element once its page has loaded and it stands still; the drivers click at once, where it may no longer be. */
export async function clickWhenStill(visitor: Visitor, selector: string): Promise<void> {
  const element = `document.querySelector(${JSON.stringify(selector)})`;
  await until(visitor, `document.readyState === 'complete' && ${element} !== null`);
  const places: unknown[] = [];
  const isStill = () => places.length >= LOOKS && new Set(places.slice(-LOOKS)).size === 1;
  while (!isStill() && places.length * PAUSE < PATIENCE) {
    places.push(await visitor.value(`JSON.stringify(${element}.getBoundingClientRect())`));
    await pause();
  }
  await visitor.click(selector);
}

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
}
