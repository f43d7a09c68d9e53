import { expect, test } from '../../support/browser-test.ts';

test.use({ contextOptions: { forcedColors: 'active' } });

const DRAWINGS = [
  { address: '/timeline/', marks: '.point, .bar', words: 'a text' },
  { address: '/places/', marks: '.spot, .front, .edge, .leader', words: '.place-name, .towns' },
  { address: '/people/', marks: '.person-box, .tie path', words: 'a text' },
  { address: '/notes/siege-rations/', marks: '.series', words: '.series-name, .value' },
  { address: '/notes/security-organs/', marks: '.series-bar', words: '.series-name' },
];

for (const { address, marks, words } of DRAWINGS) {
  test(`lines, marks and words of the drawings of ${address} stand out from the page where a reader sets the colours`, async ({
    page,
  }) => {
    await page.goto(address);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const seen = await page.evaluate(
      (selectors) => {
        const ground = getComputedStyle(document.documentElement).backgroundColor;
        const shown = (selector: string) =>
          [...document.querySelectorAll(`svg.drawing :is(${selector})`)].filter(
            (element) => element.getClientRects().length > 0,
          );
        const isLost = (element: Element) => {
          const { fill, stroke } = getComputedStyle(element);
          const tones = element.matches('text') ? [fill] : [fill, stroke];
          return tones.every((tone) => tone === 'none' || tone === ground);
        };
        return selectors.map((selector) => ({
          shown: shown(selector).length,
          lost: shown(selector)
            .filter(isLost)
            .map((element) => element.outerHTML.slice(0, 90)),
        }));
      },
      [marks, words],
    );
    for (const { shown, lost } of seen) {
      expect(shown).toBeGreaterThan(0);
      expect(lost).toEqual([]);
    }
  });
}
