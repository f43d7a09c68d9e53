import type { Page } from '@playwright/test';

/** The passages whose number stands more than half a line above or below their first line. */
export async function numbersOffTheirLines(page: Page): Promise<string[]> {
  return await page.locator('[data-hook~="text"] .passage').evaluateAll((passages) =>
    passages.flatMap((passage) => {
      const number = passage.querySelector('passage-link > a')?.getBoundingClientRect();
      const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode;
        if ((text.textContent ?? '').trim() === '' || text.parentElement?.closest('passage-link')) continue;
        const range = document.createRange();
        // A drop capital reaches over several lines: the letters after it stand in the first.
        const at = Math.min(4, (text.textContent ?? '').length - 1);
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const line = range.getBoundingClientRect();
        if (number === undefined || line.height === 0) return [passage.id];
        const off = number.top + number.height / 2 - (line.top + line.height / 2);
        return Math.abs(off) <= line.height / 2 ? [] : [`${passage.id}: ${off.toFixed(1)}`];
      }
      return [passage.id];
    }),
  );
}
