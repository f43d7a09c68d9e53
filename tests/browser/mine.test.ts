import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Annotation } from '../../src/annotations/annotation.ts';
import { printWebAnnotations } from '../../src/annotations/web-annotation.ts';
import { axeComplaints } from '../support/axe-complaints.ts';
import { expect, test } from '../support/browser-test.ts';
import { paintedWords } from '../support/select-words.ts';

const items = (page: Page) => page.locator('.annotations li');
const status = (page: Page) => page.locator('.annotation-status');

/** An annotation of the walk’s text as an import brings it: of its place only the words are known. */
function annotation(
  exact: string,
  change: Partial<Annotation> & { readonly page?: string; readonly isGated?: boolean } = {},
): Annotation {
  const { page = '', isGated = false, ...rest } = change;
  return {
    id: `urn:test:${exact}`,
    kind: 'highlight',
    colour: 'yellow',
    comment: '',
    tags: [],
    created: '2026-01-01T00:00:00Z',
    modified: '2026-01-01T00:00:00Z',
    target: { page, exact, prefix: '', suffix: '', start: 0, end: 0, isUnique: true, isGated, isLost: false },
    ...rest,
  };
}

async function bring(page: Page, annotations: readonly Annotation[]): Promise<void> {
  const buffer = Buffer.from(printWebAnnotations(annotations, 'https://elsewhere.example/'));
  await page
    .getByLabel('Bring annotations from a file')
    .setInputFiles({ name: 'mine.jsonld', mimeType: 'application/ld+json', buffer });
  await expect(status(page)).toContainText('brought in');
}

const SOME = [
  annotation('he could not see why anyone should expect an answer', { colour: 'green', tags: ['euler'] }),
  annotation('Seven bridges once joined the island and the shores', {
    comment: 'Count *them*.',
    tags: ['count', 'euler'],
  }),
  annotation('It was closely built with houses of merchants', { page: 'notes/kneiphof/', colour: 'rose' }),
];

test('without annotations the page says how they are made', async ({ page }) => {
  await page.goto('/mine/');
  await expect(page.getByText('There is nothing yet.')).toBeVisible();
  await expect(page.getByText('is sent nowhere')).toBeVisible();
});

test('annotations stand in the order of the text, each with its sentence and the way to its place', async ({
  page,
}) => {
  await page.goto('/mine/');
  await bring(page, SOME);
  await expect(items(page)).toHaveCount(3);
  await expect(items(page).locator('mark')).toHaveText([
    'Seven bridges once joined the island and the shores',
    'he could not see why anyone should expect an answer',
    'It was closely built with houses of merchants',
  ]);
  await expect(items(page).nth(1).locator('blockquote')).toContainText(
    'It had, he wrote to a friend, nothing to do with',
  );
  await expect(page.getByRole('heading', { level: 2, name: 'The Kneiphof' })).toBeVisible();
  await items(page).nth(1).getByRole('link', { name: 'In its place' }).click();
  await expect(page).toHaveURL(/\/#p3/u);
  await expect
    .poll(async () => Object.keys(await paintedWords(page)).sort())
    .toEqual(['commented-yellow', 'own-green']);
});

test('they are searched, and narrowed by colour and tag', async ({ page }) => {
  await page.goto('/mine/');
  await bring(page, SOME);
  await page.getByLabel('Search your annotations').fill('COUNT');
  await expect(items(page)).toHaveCount(1);
  await page.getByLabel('Search your annotations').fill('');
  await page.getByRole('group', { name: 'Colours' }).getByRole('button', { name: 'Rose' }).click();
  await expect(items(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Every colour' }).click();
  await page.getByRole('group', { name: 'Tags' }).getByRole('button', { name: 'euler' }).click();
  await expect(items(page)).toHaveCount(2);
  await page.getByLabel('Search your annotations').fill('nowhere');
  await expect(page.getByText('None of your annotations is like that.')).toBeVisible();
});

test('words that the text has no more are kept in a tray with their quotation, and found again with them', async ({
  page,
}) => {
  await page.goto('/mine/');
  await bring(page, [
    ...SOME,
    annotation('a sentence that an editor has taken out since', { comment: 'Still mine' }),
  ]);
  const tray = page.locator('.lost');
  await expect(tray).toContainText('a sentence that an editor has taken out since');
  await expect(tray).toContainText('Still mine');
  await page.reload();
  await expect(tray).toContainText('Still mine');
});

test('words of which one was changed are found again, shown as the text has them now, and kept as they were marked', async ({
  page,
}) => {
  await page.goto('/mine/');
  const { target, ...rest } = annotation('asks nothing of the wanderer but the time');
  const context = { prefix: 'a walk that must fail ', suffix: '.' };
  await bring(page, [{ ...rest, target: { ...target, ...context } }]);
  await expect(items(page)).toHaveCount(1);
  await expect(items(page).locator('mark')).toContainText('walker');
  await expect(page.locator('.lost')).toHaveCount(0);
  await page.reload();
  await expect(items(page).locator('mark')).toContainText('walker');
});

test('a comment is changed on the page, and what is deleted comes back', async ({ page }) => {
  await page.goto('/mine/');
  await bring(page, SOME);
  await items(page).first().getByRole('button', { name: 'Change' }).click();
  const panel = page.getByRole('dialog', { name: 'Your highlight' });
  await panel.getByLabel('Your comment').fill('Seven, I make it.');
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(items(page).first().locator('.comment')).toHaveText('Seven, I make it.');
  // The list was drawn anew meanwhile.
  await expect(items(page).first().getByRole('button', { name: 'Change' })).toBeFocused();
  await items(page).first().getByRole('button', { name: 'Delete' }).click();
  await expect(items(page)).toHaveCount(2);
  await status(page).getByRole('button', { name: 'Undo' }).click();
  await expect(items(page)).toHaveCount(3);
});

test('all is saved and brought back without doubles', async ({ page }) => {
  await page.goto('/mine/');
  await bring(page, SOME);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy of everything' }).click();
  const saved = await (await saving).path();
  await page.getByLabel('Bring annotations from a file').setInputFiles(saved);
  await expect(status(page)).toContainText('0 annotations brought in; 3 were there already.');
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
  await expect(items(page)).toHaveCount(0);
  await page.getByLabel('Bring annotations from a file').setInputFiles(saved);
  await expect(status(page)).toContainText('3 annotations brought in');
  await expect(items(page)).toHaveCount(3);
  await page
    .getByLabel('Bring annotations from a file')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(status(page)).toContainText('no Web Annotations');
});

test('they are saved as Markdown with references in the chosen style', async ({ page }) => {
  await page.goto('/mine/');
  await bring(page, SOME);
  await page.getByLabel('References in').selectOption('MLA');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as Markdown' }).click();
  const text = await readFile(await (await saving).path(), 'utf8');
  expect(text).toContain('> Seven bridges once joined the island and the shores');
  expect(text).toContain('Count *them*.');
  expect(text).toContain('Tags: #count #euler');
  expect(text).toContain('## The Kneiphof');
  expect(text).toMatch(/Marsh, Ada\. ‘Seven Bridges/u);
});

test('a set is shared by a link, opens as a second layer, and is put away or kept', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/mine/');
  await bring(page, SOME);
  await page.getByRole('button', { name: 'Share what is shown by a link' }).click();
  await expect(status(page)).toContainText('The link is copied');
  const link = await page.evaluate(async () => await navigator.clipboard.readText());
  const other = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await other.goto(link);
  await expect(status(other)).toContainText('3 annotations shared with you');
  expect(Object.keys(await paintedWords(other)).sort()).toEqual(['shared-green', 'shared-yellow']);
  await expect(other.locator('.shared-comment')).toHaveText('Count *them*.');
  await other.goto(`${String(baseURL)}/notes/kneiphof/`);
  await expect
    .poll(async () => await paintedWords(other))
    .toEqual({ 'shared-rose': ['It was closely built with houses of merchants'] });
  await status(other).getByRole('button', { name: 'Put away' }).click();
  expect(await paintedWords(other)).toEqual({});
  await other.goto(`${String(baseURL)}/about/`);
  await other.goto(link);
  await status(other).getByRole('button', { name: 'Keep them' }).click();
  await expect(status(other)).toContainText('3 annotations added to yours');
  await other.reload();
  await expect
    .poll(async () => Object.keys(await paintedWords(other)).sort())
    .toEqual(['commented-yellow', 'own-green']);
  await other.goto(link.slice(0, -20));
  await other.reload();
  await expect(status(other)).toContainText('part of it is missing');
  await other.context().close();
});

test('what stands in a block that gives something away shows nothing of it here until it is opened', async ({
  page,
}) => {
  await page.goto('/mine/');
  await bring(page, [
    annotation('a secret of the ending', { page: 'notes/murr/', comment: 'He goes!', isGated: true }),
  ]);
  await expect(items(page)).toHaveCount(1);
  await expect(page.getByText('a secret of the ending')).toBeHidden();
  await expect(page.getByText('He goes!')).toBeHidden();
  await items(page).getByText('In a block that gives something away').click();
  await expect(page.getByText('He goes!')).toBeVisible();
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('secret');
  await page.waitForTimeout(500);
  await expect(page.locator('.own-results')).toHaveCount(0);
});

test('the search dialog finds the reader’s own words, and arrow keys reach them', async ({ page }) => {
  await page.goto('/mine/');
  await bring(page, SOME);
  await page.goto('/');
  await expect.poll(async () => Object.keys(await paintedWords(page))).toHaveLength(2);
  await page.keyboard.press('/');
  await page.keyboard.type('count them');
  const own = page.locator('.own-results a');
  await expect(own).toHaveText('Seven bridges once joined the island and the shores');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  for (
    let press = 0;
    press < 20 && !(await own.evaluate((link) => link === document.activeElement));
    press += 1
  )
    await page.keyboard.press('ArrowDown');
  await expect(own).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#p2/u);
  await expect(page.locator('search-dialog dialog')).toBeHidden();
});

test('the page tells how far each part has been read', async ({ page }) => {
  await page.addInitScript(() => {
    const place = { passageId: 'p8', at: 1, read: 0.5, past: 'p7' };
    localStorage.setItem('reading-place /', JSON.stringify(place));
  });
  await page.goto('/mine/');
  await expect(page.locator('.reading li')).toContainText(/\d+ % read/u);
  await page.locator('.reading').getByRole('link', { name: 'Go on there' }).click();
  await expect(page).toHaveURL(/#p8$/u);
  await expect(page.locator('#p8')).toBeInViewport();
});

test('axe has nothing to complain of, with the tray and the filters', async ({ page }) => {
  await page.goto('/mine/');
  await bring(page, [...SOME, annotation('a sentence that is gone')]);
  await expect(page.locator('.lost')).toBeVisible();
  expect(await axeComplaints(page)).toEqual([]);
});
