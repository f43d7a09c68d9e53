import { expect, test } from '../support/browser-test.ts';
import { openBook } from '../support/book-reader.ts';

test.describe('in a reader of e-books', () => {
  test('a note pops up at its mark, in short, with the way to the whole of it', async ({ page }) => {
    const reader = await openBook(page);
    const text = await reader.goTo('text-walk.xhtml#mention-euler-1');
    await text.locator('#mention-euler-1').dispatchEvent('click');
    const note = await reader.popUp();
    await expect(note.locator('.headword')).toContainText('Leonhard Euler');
    await expect(note.getByRole('link', { name: 'Full note: Leonhard Euler' })).toHaveAttribute(
      'href',
      /note-euler\.xhtml$/u,
    );
  });

  test('its drawings are drawn', async ({ page }) => {
    const reader = await openBook(page);
    const timeline = await reader.goTo('timeline.xhtml');
    const box = await timeline.locator('svg.timeline-drawing').first().boundingBox();
    expect(box?.height).toBeGreaterThan(100);
  });
});

test.describe('verse, in a reader of e-books', () => {
  test.use({ editionId: 'poem' });

  test('keeps its lines, each below the one before', async ({ page }) => {
    const reader = await openBook(page);
    const part = await reader.goTo('text-lamp.xhtml');
    const lines = await part
      .locator('.line')
      .evaluateAll((found) => found.map((line) => Math.round(line.getBoundingClientRect().top)));
    expect(lines.length).toBeGreaterThan(5);
    const displays = await part
      .locator('.line')
      .evaluateAll((found) => found.map((line) => getComputedStyle(line).display));
    expect(new Set(displays)).toEqual(new Set(['block']));
    expect(lines.slice(0, 4)).toEqual(lines.slice(0, 4).toSorted((a, b) => a - b));
    expect(new Set(lines.slice(0, 4)).size).toBe(4);
  });
});

test.describe('a Russian story, in a reader of e-books', () => {
  test.use({ editionId: 'story' });

  test('is in Russian letters, of the edition’s own face', async ({ page }) => {
    const reader = await openBook(page);
    const part = await reader.goTo('text-zakaz.xhtml');
    await expect(part.locator('#p1')).toContainText('Мастерская');
    const faces = await part.evaluate(async () => {
      await document.fonts.load('16px "Reader Serif"', 'Мастерская');
      return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    });
    expect(faces.map((family) => family.replaceAll('"', ''))).toContain('Reader Serif');
  });
});
