import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe complains of on a page, or in a part of it: each rule with the element that breaks it. The page’s context has to
 * bypass the site’s policy, which would not let the checker’s script in.
 */
export async function axeComplaints(page: Page, part?: string): Promise<string[]> {
  return await complaints(new AxeBuilder({ page }).withTags(TAGS), part);
}

/** What axe complains of in the contrast of colours alone: all that another theme can change. */
export async function contrastComplaints(page: Page, part?: string): Promise<string[]> {
  return await complaints(new AxeBuilder({ page }).withRules(['color-contrast']), part);
}

async function complaints(axe: AxeBuilder, part: string | undefined): Promise<string[]> {
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
