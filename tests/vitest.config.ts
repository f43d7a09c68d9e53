import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const common = { root, testTimeout: 120_000, hookTimeout: 300_000 };
const onSites = { ...common, globalSetup: 'tests/support/build-editions.ts' };

export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { ...common, name: 'content', include: ['tests/content/*.test.ts'] } },
      {
        test: {
          ...onSites,
          name: 'built',
          include: ['tests/built/**/*.test.ts', 'tests/content/built/**/*.test.ts'],
        },
      },
      // Other browsers’ drivers drop a command now and then; what fails twice is the site’s.
      { test: { ...onSites, name: 'engines', include: ['tests/engines/**/*.test.ts'], retry: 1 } },
    ],
  },
});
