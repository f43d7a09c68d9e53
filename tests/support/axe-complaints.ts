import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe complains of on a page, or in a part of it: each rule with the element that breaks it. */
export async function axeComplaints(page: Page, part?: string): Promise<string[]> {
  return await complaints(page, part, { type: 'tag', values: TAGS });
}

/** What axe complains of in the contrast of colours alone: all that another theme can change. */
export async function contrastComplaints(page: Page, part?: string): Promise<string[]> {
  return await complaints(page, part, { type: 'rule', values: ['color-contrast'] });
}

/**
 * Lets axe look by itself, and only at what breaks a rule: the builder for Playwright also describes each element that keeps
 * one, which on a long page takes five times as long.
 */
async function complaints(page: Page, part = ':root', runOnly: RunOptions['runOnly']): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return await page.evaluate(
    async ({ part, options }) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(part, options);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    { part, options: { ...(runOnly !== undefined && { runOnly }), resultTypes: ['violations' as const] } },
  );
}
