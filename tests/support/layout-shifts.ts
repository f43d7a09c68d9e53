import type { Page } from '@playwright/test';

/** Shifts smaller than this are the browser’s rounding: the whole page by a hundredth of a pixel. */
const ROUNDING = 0.0001;

/** Begins to write down what moves on the pages that are visited from now on. */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          readonly value: number;
          readonly sources: readonly {
            readonly node: Node | null;
            readonly previousRect: DOMRect;
            readonly currentRect: DOMRect;
          }[];
        };
        const moved = sources.map(({ node, previousRect: from, currentRect: to }) => {
          const name =
            node instanceof Element ? `${node.localName}.${node.className}` : (node?.nodeName ?? '');
          return `${name} ${String(from.x)},${String(from.y)} to ${String(to.x)},${String(to.y)}`;
        });
        shifts.push(`${value.toFixed(5)}: ${moved.join('; ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved since, each with how much and from where to where; once the page has its faces and has been drawn anew. */
export async function layoutShifts(page: Page): Promise<string[]> {
  const shifts = await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frames = 0; frames < 3; frames += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return (globalThis as unknown as { shifts: string[] }).shifts;
  });
  return shifts.filter((shift) => Number.parseFloat(shift) > ROUNDING);
}
