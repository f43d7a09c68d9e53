import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/commands/browser.ts';

const PORT = Number(process.env['TEST_PORT'] ?? 4399);
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // The machine may be busy; what is waited for here comes, or does not.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${String(PORT)}`,
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `node src/commands/run.mjs serve --port ${String(PORT)}`,
    cwd: new URL('..', import.meta.url).pathname,
    url: `http://localhost:${String(PORT)}/`,
    reuseExistingServer: false,
  },
});
