import { test as base } from '@playwright/test';
import { originOf } from './origins.ts';

/** A test in a browser, on the site of one edition. */
export const test = base.extend<{ readonly editionId: string }>({
  /** Which edition’s site addresses are on: `test.use({ editionId: 'letter' })`. */
  editionId: ['walk', { option: true }],
  baseURL: async ({ editionId }, use) => {
    await use(originOf(editionId));
  },
});

export { expect } from '@playwright/test';
