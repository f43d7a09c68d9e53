import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const common = { root, testTimeout: 120_000, hookTimeout: 300_000 };
// Files of tests keep nothing between them, so they share what they have loaded: half of their time is loading it.
const shared = { pool: 'threads', isolate: false } as const;
const onSites = { ...common, globalSetup: 'tests/support/build-editions.ts' };

export default defineConfig({
  test: {
    projects: [
      { test: { ...common, ...shared, name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { ...common, ...shared, name: 'content', include: ['tests/content/*.test.ts'] } },
      {
        test: {
          ...onSites,
          ...shared,
          name: 'built',
          include: ['tests/built/**/*.test.ts', 'tests/content/built/**/*.test.ts'],
        },
      },
      // Other browsers’ drivers drop a command now and then; what fails twice is the site’s.
      { test: { ...onSites, name: 'engines', include: ['tests/engines/**/*.test.ts'], retry: 1 } },
    ],
  },
});
