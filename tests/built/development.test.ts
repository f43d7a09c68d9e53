import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../../src/server/listen.ts';
import { generateEdition } from '../generated/generate-edition.ts';
import { ensureBrowser } from '../support/find-browser.ts';
import { copyProject, type Project } from '../support/project.ts';

let project: Project;
let server: ChildProcess;
let output = '';
let home = '';

beforeAll(async () => {
  const port = await freePort();
  home = `http://localhost:${String(port)}/`;
  project = await copyProject(generateEdition({ notes: 12 }));
  server = spawn(process.execPath, ['src/commands/run.mjs', 'dev', '--port', String(port)], {
    cwd: project.folder,
    env: { ...process.env, NODE_ENV: 'development', VITEST: '' },
  });
  server.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  server.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await until(async () => (await ask()).status === 200);
});

afterAll(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
  await rm(project.folder, { recursive: true });
});

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 4860);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function ask(address = home): Promise<{ status: number; text: string }> {
  const response = await fetch(address, { headers: { accept: 'text/html' } }).catch(() => undefined);
  return { status: response?.status ?? 0, text: (await response?.text()) ?? '' };
}

/** Asks again and again until something is so, for a minute at most. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 240; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`It did not come to be so.\n${output}`);
}

test('while writing, faults stand in the page and in the terminal, and are gone when they are mended', async () => {
  const note = path.join(project.folder, 'content/notes/note-baa.mdx');
  const text = await readFile(note, 'utf8');
  expect((await ask()).text).toContain('A Walk');

  await writeFile(note, text.replace('note:note-bab', 'note:note-bbb'));
  await until(async () => (await ask()).status === 500);
  const { text: page } = await ask();
  expect(page).toContain('content/notes/note-baa.mdx:15  link-to-unknown-note');
  expect(page).toContain('/@vite/client');
  expect(output).toContain('content/notes/note-baa.mdx:15  link-to-unknown-note');

  await writeFile(note, text);
  await until(async () => (await ask()).status === 200);
  expect((await ask()).text).toContain('A Walk');
});

test('while the content has faults, what is no page gets a plain answer, and no stack', async () => {
  const note = path.join(project.folder, 'content/notes/note-baa.mdx');
  const text = await readFile(note, 'utf8');
  await writeFile(note, text.replace('note:note-bab', 'note:note-bbb'));
  await until(async () => (await ask()).status === 500);
  const icon = await fetch(`${home}favicon.ico`, { headers: { accept: 'image/*' } });
  expect(icon.status).toBe(500);
  expect(await icon.text()).toBe('The content has faults.');
  expect(output).not.toContain('No edition has been read');
  await writeFile(note, text);
  await until(async () => (await ask()).status === 200);
});

test('a page that was loading while something was saved shows what was saved', async () => {
  const note = path.join(project.folder, 'content/notes/note-baa.mdx');
  const text = await readFile(note, 'utf8');
  const browser = await chromium.launch({ executablePath: ensureBrowser() });
  const page = await browser.newPage();
  // The page is not connected yet, and hears of no change, as long as the script that connects it is held back.
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/@vite/client', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${home}notes/note-baa/`, { waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  expect(await page.locator('h1').textContent()).not.toContain('Saved late');
  await writeFile(note, text.replace(/^title: .*$/mu, 'title: Saved late'));
  await until(async () => (await ask(`${home}notes/note-baa/`)).text.includes('Saved late'));
  release();
  await page.locator('h1', { hasText: 'Saved late' }).waitFor({ timeout: 60_000 });
  await browser.close();
  await writeFile(note, text);
});

test('while writing, a new note is there as soon as it is linked', async () => {
  const note = path.join(project.folder, 'content/notes/note-baa.mdx');
  const text = await readFile(note, 'utf8');
  await writeFile(
    path.join(project.folder, 'content/notes/brand-new.mdx'),
    text
      .replace('title: ', 'title: Brand new ')
      .replace(/^names:[\s\S]*?(?=^dates)/mu, '')
      .replace(/^original.*\n/mu, ''),
  );
  await writeFile(note, text.replace('checked:', 'related: [{ to: brand-new, as: led-to }]\nchecked:'));
  await until(async () => (await ask(`${home}notes/brand-new/`)).text.includes('Brand new'));
  expect((await ask(`${home}notes/note-baa/`)).text).toContain('Led to');
});

test('while writing, pictures come from the development server in their sizes, also one that has just been put in', async () => {
  const content = path.join(project.folder, 'content');
  const text = path.join(content, 'text/1-morning.mdx');
  await mkdir(path.join(content, 'figures'));
  const photograph = sharp({ create: { width: 900, height: 300, channels: 3, background: '#345' } });
  await photograph.jpeg().toFile(path.join(content, 'figures/shore.jpg'));
  await writeFile(
    path.join(content, 'figures/plan.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>',
  );
  await writeFile(
    path.join(content, 'figures.yaml'),
    'plan.svg: { credit: Drawn for a test, licence: CC BY 4.0 }\nshore.jpg: { credit: Made for a test, licence: CC BY 4.0 }\n',
  );
  const figures = ['plan.svg', 'shore.jpg'].map((file) => `\n\n![A test](../figures/${file})\nA test.\n`);
  await writeFile(text, (await readFile(text, 'utf8')) + figures.join(''));
  await until(async () => (await ask()).text.includes('shore.'));
  const addresses = (await ask()).text.match(/\/_astro\/(?:plan|shore)\.[\w.]+/gu) ?? [];
  const answers = await Promise.all(
    [...new Set(addresses)].map(async (address) => {
      const response = await fetch(new URL(address, home));
      const { width } = await sharp(await response.arrayBuffer()).metadata();
      return [response.headers.get('content-type'), width];
    }),
  );
  expect(answers).toEqual(
    expect.arrayContaining([
      ['image/svg+xml', 4],
      ['image/webp', 480],
      ['image/webp', 900],
    ]),
  );
  expect((await fetch(new URL('/_astro/shore.0.480.webp', home))).status).toBe(404);
});
