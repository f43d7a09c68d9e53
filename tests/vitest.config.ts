import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const common = { root, testTimeout: 60_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { ...common, name: 'content', include: ['tests/content/**/*.test.ts'] } },
      { test: { ...common, name: 'built', include: ['tests/built/**/*.test.ts'] } },
      // Other browsers’ drivers drop a command now and then; what fails twice is the site’s.
      { test: { ...common, name: 'engines', include: ['tests/engines/**/*.test.ts'], retry: 1 } },
    ],
  },
});
