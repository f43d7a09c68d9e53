import { addresses } from '../../src/address.ts';
import { wordsOf } from '../../src/languages/words.ts';
import { describeKind } from '../../src/edition/kind.ts';
import { textPages } from '../../src/edition/text-page.ts';
import { axeComplaints } from '../support/axe-complaints.ts';
import { expect, test } from '../support/browser-test.ts';
import { EDITIONS, readTestEdition } from '../support/editions.ts';

const address = addresses('/');

for (const edition of EDITIONS) {
  const read = await readTestEdition(edition);
  const { titlePage, mentions, notes } = read;
  const [mention] = mentions;
  const note = mention === undefined ? undefined : notes.get(mention.noteId);
  if (mention === undefined || note === undefined) throw new Error(`${edition.name} mentions no note.`);
  const mark = `#${mention.id}`;
  const textPage = address.part(mention.pageId);
  const TEXT_PAGES = textPages(read).map(({ part }) => address.part(part?.pageId));
  const ADDRESSES = [
    ...new Set(['/', ...TEXT_PAGES]),
    `/notes/${note.id}/`,
    '/names/',
    '/bibliography/',
    '/about/',
    '/print/',
    textPages(read).map(({ part }) => address.handout(part?.pageId))[0] ?? address.handout(),
    address.download,
    address.mine,
    ...(read.timeline.length > 0 ? [address.timeline] : []),
    ...(read.places.entries.length > 0 ? [address.places] : []),
    ...(read.people.groups.length > 0 ? [address.people] : []),
  ];

  test.describe(`the edition “${edition.id}”`, () => {
    test.use({ editionId: edition.id });

    test('opens the note of its first marked word, which leads to the note’s page, and that back to the word', async ({
      page,
    }) => {
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toContainText(titlePage.title);
      await page.goto(textPage);
      await page.locator(mark).click();
      const open = page.getByRole('dialog', { name: note.title });
      await expect(open).toContainText(describeKind(note, titlePage, wordsOf(titlePage.interface).subjects));
      await expect(page.locator(mark)).toHaveAttribute('aria-expanded', 'true');
      await open.locator(`a[href="/notes/${note.id}/"]`).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(note.title);
      await page
        .locator(`a[href="${address.place(mention)}"]`)
        .first()
        .click();
      await expect(page.locator(mark)).toBeInViewport();
    });

    test('finds its notes by what they are called', async ({ page }) => {
      await page.goto(`/search/?q=${encodeURIComponent(note.title)}`);
      const first = page.locator('#search-results > li').first();
      await expect(first.locator('h2')).toHaveText(note.title);
      await expect(first.locator('.what')).toHaveText(
        wordsOf(titlePage.interface).results.note(
          describeKind(note, titlePage, wordsOf(titlePage.interface).subjects),
        ),
      );
      const { plural = '' } = titlePage.kinds[note.kind] ?? {};
      await page.getByRole('button', { name: new RegExp(`^${plural} \\d+$`, 'u') }).click();
      await expect(first.locator('h2')).toHaveText(note.title);
      await expect(page).toHaveURL(new RegExp(`kind=${note.kind}`, 'u'));
    });

    test('has no page that is wider than the narrowest screen, or that axe complains of', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const place of ADDRESSES) {
        await page.goto(place);
        const isWide = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        expect(isWide, place).toBe(false);
        expect(await axeComplaints(page), place).toEqual([]);
      }
    });
  });

  test.describe(`the edition “${edition.id}” without JavaScript`, () => {
    test.use({ editionId: edition.id, javaScriptEnabled: false });

    test('leads from every marked word to its note, and from the note back', async ({ page }) => {
      await page.goto(textPage);
      await page.locator(mark).click();
      const endnote = page.locator(`#note-${note.id}`);
      await expect(endnote).toBeInViewport();
      await endnote.locator(`a[href="${mark}"]`).click();
      await expect(page.locator(mark)).toBeInViewport();
    });
  });
}
