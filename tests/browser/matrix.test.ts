import { expect, test } from '../support/browser-test.ts';
import { axeComplaints, contrastComplaints } from '../support/axe-complaints.ts';

const touch = { hasTouch: true, isMobile: true };
const CELLS = [
  { name: '1920 × 1080', use: { viewport: { width: 1920, height: 1080 } }, form: 'margin' },
  { name: '1280 × 800', use: { viewport: { width: 1280, height: 800 } }, form: 'margin' },
  { name: '1024 × 768', use: { viewport: { width: 1024, height: 768 } }, form: 'margin' },
  { name: '900 × 800', use: { viewport: { width: 900, height: 800 } }, form: 'popover' },
  { name: '768 × 1024, touch', use: { viewport: { width: 768, height: 1024 }, ...touch }, form: 'sheet' },
  { name: '390 × 844, touch', use: { viewport: { width: 390, height: 844 }, ...touch }, form: 'sheet' },
  { name: '320 × 640, touch', use: { viewport: { width: 320, height: 640 }, ...touch }, form: 'sheet' },
  { name: '844 × 390, touch', use: { viewport: { width: 844, height: 390 }, ...touch }, form: 'side-sheet' },
  { name: '200 %', use: { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 }, form: 'sheet' },
  { name: '400 %', use: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, form: 'sheet' },
  {
    name: 'forced colours',
    use: { viewport: { width: 1280, height: 800 }, forcedColors: 'active' },
    form: 'margin',
  },
  {
    name: 'dark',
    use: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
    form: 'margin',
  },
  {
    name: 'dark, touch',
    use: { viewport: { width: 390, height: 844 }, ...touch, colorScheme: 'dark' },
    form: 'sheet',
  },
] as const;

for (const { name, use, form } of CELLS) {
  test.describe(name, () => {
    test.use(use);

    test('the note opens where it belongs, nothing is wider than the window, and axe has nothing to complain of, in any theme', async ({
      page,
    }) => {
      await page.goto('/');
      const isWide = () =>
        page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      expect(await isWide()).toBe(false);
      await page.locator('#mention-euler-1').click();
      const note = page.locator('note-panel');
      await expect(note).toHaveAttribute('data-form', form);
      await expect(note).toHaveAttribute('data-state', 'whole');
      expect(await isWide()).toBe(false);
      const box = await note.boundingBox();
      const window = page.viewportSize();
      expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((window?.width ?? 0) + 0.5);
      // The page around a note is looked at once for each form of notes; the note everywhere, in the themes that it can have.
      const isFirst = CELLS.find((cell) => cell.form === form)?.name === name;
      expect(await axeComplaints(page, isFirst ? undefined : 'note-panel')).toEqual([]);
      for (const theme of 'forcedColors' in use ? [] : ['light', 'sepia', 'dark']) {
        await page.evaluate((chosen) => {
          document.documentElement.dataset['theme'] = chosen;
        }, theme);
        expect(await contrastComplaints(page, 'note-panel'), `the note, ${theme}`).toEqual([]);
      }
    });
  });
}
