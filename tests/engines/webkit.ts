import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Builder, By, Capabilities, Key } from 'selenium-webdriver';
import type { Visitor } from './visitor.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const DISPLAY = '/usr/bin/xvfb-run';
const BROWSERS = ['4.1', '4.0', '6.0'].map(
  (api) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${api}/MiniBrowser`,
);
const PORT = 4777;

/** The path of WebKitGTK’s browser, if this machine has it, its driver and a display to draw on. */
export function findWebKit(): string | undefined {
  const hasDriver = existsSync(DRIVER) && existsSync(DISPLAY);
  return hasDriver ? BROWSERS.find((browser) => existsSync(browser)) : undefined;
}

/** Starts WebKitGTK’s browser, driven by WebDriver on a display of its own. */
export async function startWebKit(binary: string): Promise<Visitor> {
  const service = spawn(DISPLAY, ['-a', '-s', '-screen 0 2000x1400x24', DRIVER, `--port=${String(PORT)}`], {
    stdio: 'ignore',
    detached: true,
  });
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  const driver = await whenReady(async () => {
    return await new Builder()
      .usingServer(`http://127.0.0.1:${String(PORT)}`)
      .withCapabilities(capabilities)
      .build();
  }).catch((error: unknown) => {
    end(service);
    throw error;
  });
  const session = await driver.getCapabilities();
  const press = async (keys: string) => {
    await driver.actions().sendKeys(keys).perform();
  };
  return {
    browser: `WebKitGTK ${session.getBrowserVersion() ?? ''}`,
    goto: async (address) => {
      await driver.get(address);
    },
    back: async () => {
      await driver.navigate().back();
    },
    click: async (selector) => {
      await driver.findElement(By.css(selector)).click();
    },
    press: async (key) => {
      const named = (Key as unknown as Readonly<Record<string, unknown>>)[key.toUpperCase()];
      await press(key.length > 1 && typeof named === 'string' ? named : key);
    },
    type: press,
    value: async (expression): Promise<unknown> =>
      await driver.executeScript<unknown>(`return ${expression}`),
    resize: async (width, height) => {
      await driver.manage().window().setRect({ width, height, x: 0, y: 0 });
    },
    close: async () => {
      await driver.quit();
      end(service);
    },
  };
}

/** The service takes a moment to listen. */
async function whenReady<Result>(act: () => Promise<Result>): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      if (tries === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

/** Ends a process and those that it started. */
function end({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}
