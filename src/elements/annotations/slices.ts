/** How long the page may be kept from its reader at a stretch, in milliseconds, on a machine a quarter as fast too. */
const SLICE = 8;

let end = 0;

/** Runs what works in small steps so that the page stays with its reader. */
export async function inSlices<Result>(steps: Iterator<undefined, Result>): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await breathe();
  }
}

/** Lets the browser do something else, if it has been kept from it for long enough. */
export async function breathe(): Promise<void> {
  if (performance.now() < end) return;
  await new Promise((resolve) => setTimeout(resolve));
  end = performance.now() + SLICE;
}
