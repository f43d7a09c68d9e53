import { existsSync } from 'node:fs';
import puppeteer, { type KeyInput } from 'puppeteer-core';
import type { Visitor } from './visitor.ts';

/** Where a Firefox of the system may lie. */
const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** The path of a Firefox, if this machine has one. */
export function findFirefox(): string | undefined {
  return [process.env['FIREFOX_EXECUTABLE'] ?? '', ...PLACES].find(
    (place) => place !== '' && existsSync(place),
  );
}

/** Starts a Firefox, driven by WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Visitor> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    browser: await browser.version(),
    goto: async (address) => {
      await page.goto(address);
    },
    back: async () => {
      await page.goBack();
    },
    click: async (selector) => {
      await page.click(selector);
    },
    press: async (key) => {
      await page.keyboard.press(key as KeyInput);
    },
    type: async (text) => {
      await page.keyboard.type(text);
    },
    value: async (expression) => await page.evaluate(expression),
    resize: async (width, height) => {
      await page.setViewport({ width, height });
    },
    close: async () => {
      await browser.close();
    },
  };
}
