import os from 'node:os';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/printing/find-browser.ts';

const executablePath = findBrowser();

export default defineConfig<{ editionId: string }>({
  projects: [
    { name: 'engine', testDir: 'browser' },
    { name: 'content', testDir: 'content/browser', use: { editionId: 'content' } },
  ],
  outputDir: '../test-results',
  globalSetup: './support/serve-editions.ts',
  workers: Math.min(4, Math.max(2, os.availableParallelism())),
  fullyParallel: true,
  forbidOnly: true,
  // The machine may be busy; what is waited for here comes, or does not.
  timeout: 120_000,
  // What fails twice is the site’s; what passes at the second try is named at the end of the run.
  retries: 1,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    contextOptions: { reducedMotion: 'reduce' },
    // What a test asks for comes from the site; only those of reading offline want what the browser has kept of it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // Letters as wide as on a reader’s screen: a shell without one would round their widths to whole pixels.
        '--font-render-hinting=none',
      ],
    },
  },
});
