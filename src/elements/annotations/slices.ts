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
  await standBack();
  end = performance.now() + SLICE;
}

/** Lets a reader’s input and the painting of the page go first. */
async function standBack(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Partial<Scheduler> };
  await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
}

/** Waits until what is on the page has been painted; a page that nobody sees is not. */
export async function afterPainting(): Promise<void> {
  if (!document.hidden)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  await standBack();
}
