import type { Browser } from 'playwright';
import { withPage, type Visit } from './site-visit.ts';

/** At how many marks the time is taken. */
const MARKS = 30;

/** The milliseconds from a click on a mark to the frame after the one that its open note is painted in, mark by mark. */
export async function measureOpening(browser: Browser, address: string, visit: Visit): Promise<number[]> {
  return await withPage(browser, visit, async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const marks = await page.locator('.text .mention').all();
    const times: number[] = [];
    for (const mark of marks.slice(0, MARKS)) {
      await mark.scrollIntoViewIfNeeded();
      const painted = page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const channel = new MessageChannel();
            document.addEventListener(
              'click',
              ({ timeStamp }) => {
                // A message that is sent in a frame arrives when the frame has been painted.
                channel.port1.onmessage = () => {
                  if (document.querySelector('note-panel')?.checkVisibility() === true)
                    resolve(performance.now() - timeStamp);
                  else look();
                };
                const look = () => {
                  requestAnimationFrame(() => {
                    channel.port2.postMessage(undefined);
                  });
                };
                look();
              },
              { capture: true, once: true },
            );
          }),
      );
      await mark.click();
      times.push(await painted);
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelector('note-panel') === null);
    }
    return times;
  });
}
