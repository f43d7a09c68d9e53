import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Debian’s Chromium without a window: it takes little more than half the time of the whole browser. */
const SHELL = '/usr/bin/chromium-headless-shell';

/** Where a Chromium of the system may lie. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/**
 * Finds a Chromium: the one that `PLAYWRIGHT_CHROMIUM_EXECUTABLE` names, the system’s shell, Playwright’s own, or another of the system.
 * @returns its path, or undefined where there is none.
 * @throws where the variable names a file that is not there.
 */
export function findBrowser(): string | undefined {
  const named = process.env['PLAYWRIGHT_CHROMIUM_EXECUTABLE'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`PLAYWRIGHT_CHROMIUM_EXECUTABLE names ${named}, and there is no such file.`);
  }
  return [SHELL, chromium.executablePath(), ...PLACES].find((place) => existsSync(place));
}
