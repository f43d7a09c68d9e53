import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../../src/printing/find-browser.ts';

/** How long an installer may take, in milliseconds. */
const PATIENCE = 300_000;

/**
 * Finds a Chromium, or installs one: with Playwright, and on Debian and its kin with apt.
 * @returns its path.
 * @throws where none is to be had, with what to do.
 */
export function ensureBrowser(): string {
  return findBrowser() ?? installWithPlaywright() ?? installWithApt() ?? giveUp();
}

function installWithPlaywright(): string | undefined {
  console.log('There is no Chromium yet; asking Playwright for one …');
  const withSystemPackages = process.getuid?.() === 0 ? ['--with-deps'] : [];
  runInstaller('npx', ['playwright', 'install', ...withSystemPackages, 'chromium']);
  return findBrowser();
}

function installWithApt(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing the system’s Chromium …');
  runInstaller('apt-get', ['update']);
  for (const name of ['chromium-headless-shell', 'chromium']) {
    runInstaller('apt-get', ['install', '-y', '--no-install-recommends', name]);
    const found = findBrowser();
    if (found !== undefined) return found;
  }
  return undefined;
}

function runInstaller(program: string, options: readonly string[]): void {
  spawnSync(program, options, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: PATIENCE,
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
    },
  });
}

function giveUp(): never {
  throw new Error(
    'The browser tests need a Chromium, and none was found or could be installed. Install Chrome or Chromium, ' +
      'or run `npx playwright install --with-deps chromium`, or set PLAYWRIGHT_CHROMIUM_EXECUTABLE to the path of one.',
  );
}
