import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { findBrowser } from '../../src/printing/find-browser.ts';
import { createSiteServer } from '../../src/server/site-server.ts';

/** A slow phone line: 1.6 Mbit a second, 150 ms there and back. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 };

/** How a page is visited. */
export interface Visit extends BrowserContextOptions {
  readonly isSlow?: boolean;
}

/** Windows of a phone, of a tablet and of a desk. */
export const WINDOWS: readonly { readonly name: string; readonly visit: Visit }[] = [
  { name: '390', visit: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
  { name: '900', visit: { viewport: { width: 900, height: 800 } } },
  { name: '1280', visit: { viewport: { width: 1280, height: 800 } } },
];

/** Serves a built site, as a host would, for as long as it is used. */
export async function withServer<Result>(
  folder: string,
  use: (address: string) => Promise<Result>,
): Promise<Result> {
  const server = await createSiteServer(folder, '/');
  await new Promise<void>((resolve) => server.listen(0, resolve));
  try {
    return await use(`http://localhost:${String((server.address() as AddressInfo).port)}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Starts a browser for as long as it is used. */
export async function withBrowser<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> {
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** Opens a page as a new visitor, with nothing in store, for as long as it is used. */
export async function withPage<Result>(
  browser: Browser,
  { isSlow = false, ...options }: Visit,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  try {
    const page = await context.newPage();
    if (isSlow) {
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', SLOW);
    }
    return await use(page);
  } finally {
    await context.close();
  }
}

/** The middle one of several numbers, or that at another share of them. */
export function quantile(numbers: readonly number[], share = 0.5): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
