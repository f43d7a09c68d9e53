import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printHeadersFile } from '../../src/security-policy.ts';
import { headersFor, readHeadersFile } from '../../src/server/headers-file.ts';
import { listen } from '../../src/server/listen.ts';
import { createSiteServer } from '../../src/server/site-server.ts';

let folder = '';
let address = '';
let close: () => unknown;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  await mkdir(path.join(folder, 'notes/volkov'), { recursive: true });
  await writeFile(path.join(folder, 'index.html'), '<h1>Home</h1>');
  await writeFile(path.join(folder, 'notes/volkov/index.html'), '<h1>Volkov</h1>');
  await writeFile(path.join(folder, '404.html'), '<h1>There is no page here</h1>');
  await writeFile(path.join(folder, '_headers'), printHeadersFile('/reader/'));
  const server = await createSiteServer(folder, '/reader/');
  await new Promise<void>((resolve) => server.listen(0, resolve));
  address = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  close = () => server.close();
});

afterAll(async () => {
  close();
  await rm(folder, { recursive: true });
});

test('pages are served under the base path, with the headers of the site', async () => {
  const response = await fetch(`${address}/reader/notes/volkov/`);
  expect(await response.text()).toContain('Volkov');
  expect(response.headers.get('Content-Security-Policy')).toMatch(
    /^default-src 'none'.*frame-ancestors 'none'$/u,
  );
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
});

test('the root leads to the base path', async () => {
  const response = await fetch(`${address}/`, { redirect: 'manual' });
  expect([response.status, response.headers.get('Location')]).toEqual([302, '/reader/']);
});

test.each(['/reader/notes/nobody/', '/elsewhere/', '/reader/_headers', '/reader/..%2f..%2fpackage.json'])(
  '%s is answered with the site’s own page for what is not there',
  async (pathname) => {
    const response = await fetch(address + pathname);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('There is no page here');
  },
);

test('later rules of a headers file count over earlier ones', () => {
  const rules = readHeadersFile('/*\n  A: one\n  B: two\n/deep/*\n  A: three\n');
  expect([...headersFor(rules, '/deep/file')]).toEqual([
    ['A', 'three'],
    ['B', 'two'],
  ]);
  expect(headersFor(rules, '/file').get('A')).toBe('one');
});

test('a taken port is passed over for the next', async () => {
  const [first, second] = [createServer(), createServer()];
  const port = await listen(first, 43_210);
  expect(await listen(second, port)).toBe(port + 1);
  first.close();
  second.close();
});
