import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ContentFile } from '../../src/edition/content-file.ts';

/** What is measured with and against, in exact versions; Astro and its Markdown are those of this project. */
const PACKAGES = {
  '@astrojs/markdown-remark': '7.3.0',
  '@astrojs/starlight': '0.42.4',
  astro: '7.3.4',
  lighthouse: '13.5.0',
};
const MANIFEST = JSON.stringify({
  private: true,
  type: 'module',
  dependencies: PACKAGES,
  overrides: { '@emnapi/runtime': '1.11.3', pagefind: '1.5.2' },
});
/** The packages are 400 MB, so the folder stays for the next run. */
const FOLDER = path.join(tmpdir(), 'reader-bench');
/** How long installing may take, in milliseconds. */
const PATIENCE = 600_000;

const run = promisify(execFile);

/**
 * Installs Lighthouse and Starlight into a temporary folder: they are no packages of this project.
 * @returns the folder, or undefined where they cannot be had.
 */
export async function installTools(): Promise<string | undefined> {
  const installed = await readFile(path.join(FOLDER, 'installed.json'), 'utf8').catch(() => undefined);
  if (installed === MANIFEST) return FOLDER;
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await writeFile(path.join(FOLDER, 'package.json'), MANIFEST);
  try {
    await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: FOLDER,
      timeout: PATIENCE,
      shell: process.platform === 'win32',
    });
  } catch {
    return undefined;
  }
  await writeFile(path.join(FOLDER, 'installed.json'), MANIFEST);
  return FOLDER;
}

/**
 * Builds a site of these files with the packages of that folder.
 * @returns the folder of the built site.
 */
export async function buildSite(tools: string, files: readonly ContentFile[]): Promise<string> {
  for (const old of ['src', 'dist', '.astro'])
    await rm(path.join(tools, old), { recursive: true, force: true });
  for (const file of files) {
    await mkdir(path.dirname(path.join(tools, file.path)), { recursive: true });
    await writeFile(path.join(tools, file.path), file.text);
  }
  await run(process.execPath, [path.join(tools, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: tools,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return path.join(tools, 'dist');
}
