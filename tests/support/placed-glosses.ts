import type { Page } from '@playwright/test';

/** A gloss that stands in the margin, in pixels of the window. */
export interface PlacedGloss {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** How far it stands from the first line of its mark in the passage after it. */
  readonly drift: number;
}

/** How the glosses of a text stand in the margin. */
export interface PlacedGlosses {
  readonly all: number;
  /** How many are folded away. */
  readonly folded: number;
  readonly standing: readonly PlacedGloss[];
  /** Those that overlap the one before, stand lower than the text’s end, on the text or outside the window. */
  readonly wrong: readonly PlacedGloss[];
}

/** Chooses a width of the window and what else a reader may choose, lets the glosses be placed, and says how they stand. */
export async function placedGlosses(
  page: Page,
  { width, ...choices }: { readonly width: number } & Readonly<Record<string, string | number>>,
): Promise<PlacedGlosses> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(async (wanted) => {
    const { dataset } = document.documentElement;
    for (const [name, value] of Object.entries(wanted)) {
      if (value === '') Reflect.deleteProperty(dataset, name);
      else dataset[name] = String(value);
    }
    document.dispatchEvent(new Event('settingschange'));
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    // They are placed anew in the frame after what has changed.
    for (let frames = 0; frames < 3; frames += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  }, choices);
  return await standingGlosses(page);
}

/** Says how the glosses stand, as the page is. */
export async function standingGlosses(page: Page): Promise<PlacedGlosses> {
  return await page.evaluate(() => {
    const text = document.querySelector('gloss-margin')?.getBoundingClientRect() ?? new DOMRect();
    const edge = document.documentElement.clientWidth;
    const glosses = [...document.querySelectorAll<HTMLAnchorElement>('.glosses a')];
    const signs = [...document.querySelectorAll('.glosses button')];
    const standing = glosses
      .filter((gloss) => gloss.checkVisibility({ visibilityProperty: true }))
      .map((gloss) => {
        const { top, bottom, left, right } = gloss.getBoundingClientRect();
        const passage = gloss.parentElement?.nextElementSibling;
        const mark = passage?.querySelector(`.mention[href="${gloss.hash}"]`)?.getClientRects()[0];
        return { top, bottom, left, right, drift: Math.abs(top - (mark?.top ?? Infinity)) };
      });
    const wrong = standing.filter(
      ({ top, bottom, left, right }, index) =>
        top < (standing[index - 1]?.bottom ?? -Infinity) - 0.5 ||
        bottom > text.bottom + 0.5 ||
        left <= text.right ||
        right > edge,
    );
    const folded = signs.reduce((sum, { textContent }) => sum + Number.parseInt(textContent, 10), 0);
    return { all: glosses.length, folded, standing, wrong };
  });
}
