import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { axeComplaints, contrastComplaints } from '../support/axe-complaints.ts';

const THEMES = ['', 'light', 'sepia', 'dark'] as const;
/** Colours of text; the first is the body’s. */
const TEXT = ['ink', 'muted', 'person', 'place', 'event', 'institution', 'work', 'idea'] as const;

interface Preference {
  readonly colorScheme: 'light' | 'dark';
  readonly contrast: 'no-preference' | 'more';
}

/** The contrast of each colour with each ground, as tokens of the style sheet. */
async function contrasts(
  page: Page,
  colours: readonly string[],
  grounds: readonly string[],
): Promise<number[]> {
  return await page.evaluate(
    ([names, behind]) => {
      const probe = document.body.appendChild(document.createElement('i'));
      const luminance = (token: string) => {
        probe.style.color = `var(--${token})`;
        const [red = 0, green = 0, blue = 0] = (getComputedStyle(probe).color.match(/\d+/gu) ?? []).map(
          (part) => {
            const level = Number(part) / 255;
            return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
          },
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      return names.flatMap((name) =>
        behind.map((ground) => {
          const [a, b] = [luminance(name), luminance(ground)];
          return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        }),
      );
    },
    [colours, grounds] as const,
  );
}

for (const theme of THEMES) {
  test(`in the ${theme === '' ? 'system’s' : theme} theme, whatever the system’s is, every pair of colours can be read, with more contrast better`, async ({
    page,
  }) => {
    await page.addInitScript((value) => {
      localStorage.setItem('reader-settings', JSON.stringify({ theme: value }));
    }, theme);
    await page.goto('/');
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const contrast of ['no-preference', 'more'] as const) {
        await page.emulateMedia({ colorScheme, contrast } satisfies Preference);
        const least = async (colours: readonly string[], grounds: readonly string[]) =>
          Math.min(...(await contrasts(page, colours, grounds)));
        const isMore = contrast === 'more';
        expect(await least(['ink'], ['paper', 'panel'])).toBeGreaterThanOrEqual(isMore ? 14 : 7);
        expect(await least(TEXT, ['paper', 'panel'])).toBeGreaterThanOrEqual(isMore ? 7 : 4.5);
        expect(await least(['ink'], ['highlight'])).toBeGreaterThanOrEqual(4.5);
        expect(await least(['rule', 'focus'], ['paper', 'panel'])).toBeGreaterThanOrEqual(isMore ? 4.5 : 3);
      }
    }
  });
}

test.describe('looked at with axe', () => {
  test.use({ colorScheme: 'dark' });

  test('the panel has nothing to complain of, in any theme', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('reader-settings', JSON.stringify({ size: 'smallest' }));
    });
    await page.goto('/notes/bridges/');
    await page.getByRole('button', { name: 'Settings' }).click();
    // The page under the panel has tests of its own.
    expect(await axeComplaints(page, '#settings')).toEqual([]);
    for (const theme of ['Light', 'Sepia', 'Dark']) {
      await page.getByRole('radio', { name: theme, exact: true }).check();
      expect(await contrastComplaints(page, '#settings'), theme).toEqual([]);
    }
  });
});

test('in forced colours one sees what is chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  await page.getByRole('button', { name: 'Settings' }).click();
  const border = (choice: string) =>
    page
      .getByRole('radio', { name: choice, exact: true })
      .evaluate((radio) => Number.parseFloat(getComputedStyle(radio).borderTopWidth));
  expect(await border('Sepia')).toBeLessThan(2);
  await page.getByRole('radio', { name: 'Sepia', exact: true }).check();
  expect(await border('Sepia')).toBeGreaterThanOrEqual(4);
});

test('in forced colours what an address points at is outlined, since its ground is taken', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/#mention-euler-1');
  const outline = await page.locator(':target').evaluate((target) => getComputedStyle(target).outlineStyle);
  expect(outline).not.toBe('none');
});

test('where motion is to be reduced, nothing moves', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Dark', exact: true }).check();
  await page.getByRole('radio', { name: 'Huge', exact: true }).check();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('paper has no theme: from any, black on white in the book’s face and leading', async ({ page }) => {
  for (const theme of ['sepia', 'dark']) {
    await page.goto('/');
    await page.evaluate((value) => {
      Object.assign(document.documentElement.dataset, {
        theme: value,
        face: 'sans',
        measure: 'narrow',
        leading: 'loose',
        marks: 'quiet',
      });
    }, theme);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { paper, ink, face } = await page.evaluate(() => ({
      paper: getComputedStyle(document.documentElement).backgroundColor,
      ink: getComputedStyle(document.body).color,
      face: getComputedStyle(document.body).fontFamily,
    }));
    expect([paper, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    expect(face).toMatch(/^"?Reader Serif/u);
    await expect(page.locator('.open-settings')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  }
});
