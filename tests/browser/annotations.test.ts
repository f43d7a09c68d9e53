import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeComplaints } from '../support/axe-complaints.ts';
import { expect, test } from '../support/browser-test.ts';
import { paintedWords, selectWords } from '../support/select-words.ts';

const bar = (page: Page) => page.getByRole('group', { name: 'What you have selected' });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Your highlight' });
const status = (page: Page) => page.locator('.annotation-status');

async function highlight(page: Page, selector: string, words: string, colour = 'yellow'): Promise<void> {
  await selectWords(page, selector, words);
  await bar(page)
    .getByRole('button', { name: `Highlight: ${colour}` })
    .click();
  await expect(bar(page)).toBeHidden();
}

async function comment(page: Page, selector: string, words: string, text: string): Promise<void> {
  await selectWords(page, selector, words);
  await bar(page).getByRole('button', { name: 'Comment' }).click();
  await panel(page).getByLabel('Your comment').fill(text);
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(panel(page)).toBeHidden();
}

test('a page without annotations fetches nothing of what makes them', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((path) => /annotations|layer/u.test(path))).toEqual([]);
  await selectWords(page, '#p1', 'lose everything else');
  await expect(bar(page)).toBeVisible();
});

test('a selection is highlighted by one press, in four colours, and is there again after a reload', async ({
  page,
}) => {
  await page.goto('/');
  const html = await page.locator('.text').innerHTML();
  await highlight(page, '#p1', 'lose everything else');
  await highlight(page, '#p2', 'The river is the Pregel', 'green');
  await highlight(page, '#p3', 'thirteen pages', 'blue');
  await highlight(page, '#p4', 'must go out by another', 'rose');
  const painted = {
    'own-yellow': ['lose everything else'],
    'own-green': ['The river is the Pregel'],
    'own-blue': ['thirteen pages'],
    'own-rose': ['must go out by another'],
  };
  expect(await paintedWords(page)).toEqual(painted);
  await page.reload();
  await expect.poll(async () => await paintedWords(page)).toEqual(painted);
  // The words are painted, and nothing is put among them.
  expect(await page.locator('.text').innerHTML()).toBe(html);
});

test('each colour has a pattern of its own', async ({ page }) => {
  await page.goto('/');
  await selectWords(page, '#p1', 'lose everything else');
  await expect(bar(page)).toBeVisible();
  const patterns = await bar(page)
    .locator('.swatch')
    .evaluateAll((swatches) =>
      swatches.map((swatch) => getComputedStyle(swatch, '::before').textDecorationStyle),
    );
  expect(new Set(patterns).size).toBe(4);
});

test('the bar lies over nothing that is selected, and Esc puts it away', async ({ page }) => {
  await page.goto('/');
  for (const words of ['A city may keep its', 'asks nothing of the walker but the time.']) {
    await selectWords(page, '#p1', words);
    await expect(bar(page)).toBeVisible();
    const box = await bar(page).boundingBox();
    const lines = await page.evaluate(() =>
      [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].map(({ top, bottom }) => ({ top, bottom })),
    );
    const [top, bottom] = [box?.y ?? 0, (box?.y ?? 0) + (box?.height ?? 0)];
    expect(lines.filter((line) => line.bottom > top && line.top < bottom)).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
});

test('a click on a marked word opens its note and no bar, even a double click', async ({ page }) => {
  await page.goto('/');
  await selectWords(page, '#p1', 'lose everything else');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('#mention-euler-1').click();
  await expect(page.locator('note-panel')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('#mention-euler-1').dblclick();
  await page.waitForTimeout(600);
  await expect(bar(page)).toBeHidden();
});

test('a comment is typed, stands in the margin among the glosses, is changed there, and can be undone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await comment(page, '#p2', 'an island', 'Which *island*? See p4.');
  const inMargin = page.locator('.own-comment');
  await expect(inMargin).toHaveText('Which *island*? See p4.');
  const overlaps = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.glosses a:not([data-folded])')]
      .map((gloss) => gloss.getBoundingClientRect())
      .filter(({ height }) => height > 0)
      .sort((a, b) => a.top - b.top);
    return boxes.filter(({ top }, index) => top < (boxes[index - 1]?.bottom ?? -Infinity) - 1).length;
  });
  expect(overlaps).toBe(0);
  expect(await paintedWords(page)).toEqual({ 'commented-yellow': ['an island'] });
  await page.reload();
  await inMargin.click();
  await expect(panel(page).getByLabel('Your comment')).toHaveValue('Which *island*? See p4.');
  await panel(page).getByLabel('Your comment').fill('Changed');
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(inMargin).toHaveText('Changed');
  await status(page).getByRole('button', { name: 'Undo' }).click();
  await expect(inMargin).toHaveText('Which *island*? See p4.');
});

test('a highlight opens by a click on it; its colour and tags change there, and deleting can be undone', async ({
  page,
}) => {
  await page.goto('/');
  await highlight(page, '#p3', 'he could not see why');
  const box = await page.evaluate(() => {
    const range = [...(CSS.highlights.get('own-yellow') ?? [])][0] as Range;
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(box.x, box.y);
  await panel(page).getByRole('button', { name: 'Rose' }).click();
  await panel(page).getByLabel('Tags').fill('euler, doubts');
  await panel(page).getByRole('button', { name: 'Close' }).click();
  expect(await paintedWords(page)).toEqual({ 'own-rose': ['he could not see why'] });
  await page.reload();
  await expect.poll(async () => Object.keys(await paintedWords(page))).toEqual(['own-rose']);
  await page.keyboard.press('j');
  await expect(panel(page).getByLabel('Tags')).toHaveValue('euler, doubts');
  await panel(page).getByRole('button', { name: 'Delete' }).click();
  expect(await paintedWords(page)).toEqual({});
  await status(page).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => Object.keys(await paintedWords(page))).toEqual(['own-rose']);
});

test('words are selected and highlighted by the keyboard alone, by a key that can be switched off', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('h');
  await expect(status(page)).toContainText('Arrow keys move');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('button', { name: 'Highlight: yellow' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(async () => await paintedWords(page)).toMatchObject({ 'own-green': ['A city may keep'] });
  await page.reload();
  await page.evaluate(() => {
    document.documentElement.dataset['keys'] = 'off';
  });
  await page.keyboard.press('h');
  await page.waitForTimeout(300);
  await expect(status(page)).toHaveCount(0);
});

test('words of an open note are highlighted, and are found again on the note’s own page', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('#mention-kneiphof-1').click();
  await expect(page.locator('note-panel[data-state="whole"]')).toBeVisible();
  await highlight(page, 'note-panel .body', 'closely built with houses of merchants', 'blue');
  await expect
    .poll(async () => await paintedWords(page))
    .toEqual({
      'own-blue': ['closely built with houses of merchants'],
    });
  await page.goto('/notes/kneiphof/');
  await expect
    .poll(async () => await paintedWords(page))
    .toEqual({
      'own-blue': ['closely built with houses of merchants'],
    });
});

test('words of an endnote are the note’s too', async ({ page }) => {
  await page.goto('/');
  await highlight(page, '#note-kneiphof', 'one of the three towns', 'rose');
  await page.goto('/notes/kneiphof/');
  await expect.poll(async () => await paintedWords(page)).toEqual({ 'own-rose': ['one of the three towns'] });
});

test('what is selected is copied with its reference, and its link leads to the words', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await selectWords(page, '#p4', 'there were four');
  await bar(page).getByRole('button', { name: 'Copy with reference' }).click();
  await expect(status(page)).toContainText('Copied');
  const copied = await page.evaluate(async () => await navigator.clipboard.readText());
  expect(copied).toContain('“there were four”');
  expect(copied).toContain('paragraph 4');
  expect(copied).toContain(`${String(baseURL)}/#p4`);
  await bar(page).getByRole('button', { name: 'Share link' }).click();
  await expect(status(page)).toContainText('Link copied');
  expect(await page.evaluate(async () => await navigator.clipboard.readText())).toBe(
    `${String(baseURL)}/#p4:~:text=there%20were%20four`,
  );
});

test('the bar and an annotation speak the language of the interface on a page in another', async ({
  page,
}) => {
  await page.goto('/');
  await page.evaluate(() => (document.documentElement.lang = 'la'));
  await selectWords(page, '#p1', 'lose everything else');
  await expect(bar(page)).toHaveAttribute('lang', 'en-GB');
  await bar(page).getByRole('button', { name: 'Comment' }).click();
  await expect(panel(page)).toHaveAttribute('lang', 'en-GB');
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await expect(status(page)).toContainText('Bookmark');
  await expect(status(page)).toHaveAttribute('lang', 'en-GB');
});

test('a bookmark is set and removed by a key and by the menu of a passage', async ({ page }) => {
  await page.goto('/#p4');
  await page.keyboard.press('b');
  await expect(page.locator('.own-bookmark')).toHaveCount(1);
  await page.reload();
  await expect(page.locator('.own-bookmark')).toHaveCount(1);
  await page.keyboard.press('b');
  await expect(page.locator('.own-bookmark')).toHaveCount(0);
  await page.locator('#p2 passage-link a').click();
  await page.getByRole('button', { name: 'Bookmark this place' }).click();
  await expect(page.locator('.own-bookmark')).toHaveCount(1);
});

test('one switch hides all that is the reader’s own, and shows it again', async ({ page }) => {
  await page.goto('/');
  await comment(page, '#p2', 'an island', 'Which?');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.locator('settings-panel summary').click();
  await page.getByRole('group', { name: 'Your annotations' }).getByLabel('Hidden').check();
  await expect.poll(() => paintedWords(page)).toEqual({});
  await expect(page.locator('.own-comment')).toHaveCount(0);
  await page.getByRole('group', { name: 'Your annotations' }).getByLabel('Shown').check();
  await expect.poll(() => paintedWords(page)).toEqual({ 'commented-yellow': ['an island'] });
});

test('what is added in one tab is there in the other at once', async ({ page, context }) => {
  await page.goto('/');
  await highlight(page, '#p1', 'lose everything else');
  const other = await context.newPage();
  await other.goto('/');
  await expect
    .poll(async () => await paintedWords(other))
    .toEqual({ 'own-yellow': ['lose everything else'] });
  await highlight(page, '#p2', 'an island', 'green');
  await expect.poll(async () => Object.keys(await paintedWords(other))).toEqual(['own-yellow', 'own-green']);
  await highlight(other, '#p3', 'thirteen pages', 'rose');
  await expect.poll(async () => Object.keys(await paintedWords(page))).toContain('own-rose');
});

test('where the browser keeps nothing, that is said, what is typed stays, and a copy can be saved', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission.', 'SecurityError');
    };
  });
  await page.goto('/');
  await comment(page, '#p2', 'an island', 'Not to be lost');
  await expect(status(page)).toContainText('keep nothing');
  const download = page.waitForEvent('download');
  await status(page).getByRole('button', { name: 'Save a copy now' }).click();
  const path = await (await download).path();
  expect(await readFile(path, 'utf8')).toContain('Not to be lost');
  await expect(page.locator('.own-comment')).toHaveCount(1);
  expect(await paintedWords(page)).toEqual({ 'commented-yellow': ['an island'] });
});

test('where there is no room left, that is said, and what is typed is stored once there is', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as (...values: unknown[]) => unknown;
    IDBObjectStore.prototype.put = function (...values: unknown[]) {
      if (!('hasRoom' in globalThis)) throw new DOMException('No room.', 'QuotaExceededError');
      return Reflect.apply(put, this, values) as IDBRequest<IDBValidKey>;
    };
  });
  await page.goto('/');
  await comment(page, '#p2', 'an island', 'Not to be lost');
  await expect(status(page)).toContainText('no room');
  await page.evaluate(() => {
    Object.assign(globalThis, { hasRoom: true });
  });
  await highlight(page, '#p3', 'thirteen pages', 'green');
  await page.reload();
  await expect
    .poll(async () => Object.keys(await paintedWords(page)).sort())
    .toEqual(['commented-yellow', 'own-green']);
});

test('what is stored and cannot be read is left as it is, and the rest is there', async ({ page }) => {
  await page.goto('/');
  await highlight(page, '#p1', 'lose everything else');
  await page.evaluate(async () => {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('annotations /');
      opening.onsuccess = () => {
        const writing = opening.result.transaction('annotations', 'readwrite');
        writing.objectStore('annotations').put({ broken: true }, 'urn:broken');
        writing.oncomplete = () => {
          resolve();
        };
      };
    });
  });
  await page.reload();
  await expect(status(page)).toContainText('1 stored annotation could not be read');
  expect(await paintedWords(page)).toEqual({ 'own-yellow': ['lose everything else'] });
});

test('the text is printed with one’s own annotations or without', async ({ page }) => {
  await page.goto('/');
  await comment(page, '#p2', 'an island', 'Which?');
  await page.goto('/print/');
  const choice = page.getByLabel('With your annotations');
  await expect(choice).toBeChecked();
  await expect(page.locator('.printed-annotations')).toContainText('Which?');
  expect(await paintedWords(page)).toEqual({ 'commented-yellow': ['an island'] });
  await choice.uncheck();
  await expect(page.locator('.printed-annotations')).toHaveCount(0);
  expect(await paintedWords(page)).toEqual({});
});

test('axe has nothing to complain of with the bar or an annotation open', async ({ page }) => {
  await page.goto('/');
  await comment(page, '#p2', 'an island', 'Which?');
  await selectWords(page, '#p1', 'lose everything else');
  await expect(bar(page)).toBeVisible();
  expect(await axeComplaints(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('.own-comment').click();
  await expect(panel(page)).toBeVisible();
  expect(await axeComplaints(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the bar stands at the foot, a tap highlights, and a tap on the words opens them as a sheet', async ({
    page,
  }) => {
    await page.goto('/');
    await selectWords(page, '#p2', 'an island');
    await expect(bar(page)).toBeVisible();
    const box = await bar(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(800);
    for (const button of await bar(page).getByRole('button').all()) {
      const size = await button.boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await bar(page).getByRole('button', { name: 'Highlight: green' }).tap();
    await expect.poll(async () => await paintedWords(page)).toEqual({ 'own-green': ['an island'] });
    const place = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('own-green') ?? [])] as Range[];
      const { left, top, width, height } = range?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.touchscreen.tap(place.x, place.y);
    await expect(panel(page)).toBeVisible();
    const sheet = await panel(page).boundingBox();
    expect(Math.round((sheet?.y ?? 0) + (sheet?.height ?? 0))).toBe(844);
    const words = await page.evaluate(
      () => ([...(CSS.highlights.get('own-green') ?? [])] as Range[])[0]?.getBoundingClientRect().bottom,
    );
    expect(words).toBeLessThan(sheet?.y ?? 0);
  });
});

test.describe('reading aloud', () => {
  /** A browser with two voices, which say what they said; they end a sentence in no time, but not before they are let go on. */
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const spoken: string[] = [];
      const voice = (lang: string) => ({
        lang,
        default: true,
        name: lang,
        localService: true,
        voiceURI: lang,
      });
      const synthesis = {
        getVoices: () => [voice('en-GB'), voice('ru-RU')],
        cancel: () => undefined,
        speak: (utterance: { text: string; lang: string; rate: number; onend: (() => void) | null }) => {
          spoken.push(`${utterance.lang} ${String(utterance.rate)} ${utterance.text}`);
          const end = () => {
            if (Reflect.get(globalThis, 'isHeld') === true) setTimeout(end, 50);
            else utterance.onend?.();
          };
          setTimeout(end, 150);
        },
      };
      class Utterance {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      }
      Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
      Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
      Object.assign(globalThis, { spoken });
    });
  });
  const hold = async (page: Page, isHeld: boolean) => {
    await page.evaluate((held) => Object.assign(globalThis, { isHeld: held }), isHeld);
  };
  const spoken = async (page: Page) =>
    await page.evaluate(() => Reflect.get(globalThis, 'spoken') as string[]);

  test('goes on from a passage, sentence by sentence, each lit, with pause, pace and notes', async ({
    page,
  }) => {
    await page.goto('/');
    await hold(page, true);
    await page.locator('#p2 passage-link a').click();
    await page.getByRole('button', { name: 'Read aloud from here' }).click();
    const reading = page.getByRole('region', { name: 'Reading aloud' });
    await expect(reading).toBeVisible();
    await expect
      .poll(async () => (await paintedWords(page))['spoken']?.[0])
      .toContain('The river is the Pregel');
    await hold(page, false);
    await expect.poll(async () => (await spoken(page)).length).toBeGreaterThan(1);
    await reading.getByRole('button', { name: 'Pause' }).click();
    const count = (await spoken(page)).length;
    await page.waitForTimeout(500);
    expect(await spoken(page)).toHaveLength(count);
    await reading.getByLabel('Pace').selectOption('1.5');
    await reading.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(async () => (await spoken(page)).at(-1)).toMatch(/^en-GB 1\.5 /u);
    await reading.getByLabel('Notes').selectOption('person');
    await expect
      .poll(async () => (await spoken(page)).some((each) => each.includes('Note: Leonhard Euler.')))
      .toBe(true);
    await page.keyboard.press('Escape');
    await expect(reading).toHaveCount(0);
    expect(await paintedWords(page)).toEqual({});
  });

  for (const place of ['an open note', 'a note’s page'])
    test(`reads ${place}: its title and its words, and neither sources nor what is closed`, async ({
      page,
    }) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      await page.goto(place === 'an open note' ? '/?note=euler#p3' : '/notes/euler/');
      const button = page.getByRole('button', { name: 'Read aloud' });
      await expect(button).toHaveCount(1);
      await page.evaluate(() => (document.documentElement.lang = 'la'));
      expect(fetched.filter((file) => file.includes('read-aloud'))).toEqual([]);
      await button.click();
      await expect(page.getByRole('region', { name: 'Reading aloud' })).toHaveAttribute('lang', 'en-GB');
      await expect.poll(async () => (await spoken(page)).length).toBeGreaterThan(3);
      const [title] = await spoken(page);
      expect(title).toMatch(/ Leonhard Euler/u);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('region', { name: 'Reading aloud' })).toHaveCount(0);
      const closed = await page.locator('details.spoiler:not([open]) p').allTextContents();
      const words = (await spoken(page)).join(' ');
      for (const each of closed) expect(words).not.toContain(each.slice(0, 30));
    });
});

test('a voice that the browser learns of late reads every note that is open by then', async ({ page }) => {
  await page.addInitScript(() => {
    const voices: object[] = [];
    const synthesis = Object.assign(new EventTarget(), { getVoices: () => voices });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
    Object.assign(globalThis, { voices });
  });
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto('/?note=euler#p3');
  const notes = page.locator('note-panel');
  await expect(notes.locator('.sources li')).not.toHaveCount(0);
  await notes.getByRole('button', { name: 'Pin' }).click();
  await page.locator('#mention-academy-1').click();
  await expect(notes).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Read aloud' })).toHaveCount(0);
  await page.evaluate(() => {
    (Reflect.get(globalThis, 'voices') as object[]).push({ lang: 'en-GB' });
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  });
  await expect(page.getByRole('button', { name: 'Read aloud' })).toHaveCount(2);
});

test('nothing offers to read aloud where there is no voice', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), { getVoices: () => [] }),
    });
  });
  await page.goto('/');
  await selectWords(page, '#p1', 'lose everything else');
  await expect(bar(page)).toBeVisible();
  await expect(bar(page).getByRole('button', { name: 'Read aloud' })).toHaveCount(0);
  await page.goto('/?note=euler#p3');
  await expect(page.locator('note-panel .body')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Read aloud' })).toHaveCount(0);
});
