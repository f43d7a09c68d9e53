import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { listen } from '../../src/server/listen.ts';
import { WALK } from '../support/editions.ts';
import { ROOT, runCommand } from '../support/project.ts';

test('the site is served at the next port where the one asked for is taken, and ends when it is told to', async () => {
  const other = createServer();
  const taken = await listen(other, 45_310);
  const server = spawn(
    process.execPath,
    ['src/commands/run.mjs', 'serve', WALK.path, '--port', String(taken)],
    {
      cwd: ROOT,
    },
  );
  let output = '';
  const said = new Promise<string>((resolve) => {
    server.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/localhost:\d+\//u.exec(output)?.[0];
      if (address !== undefined) resolve(address);
    });
  });
  const address = await said;
  expect(output).toContain(`Port ${String(taken)} is taken; using ${String(taken + 1)} instead.`);
  expect(address).toBe(`http://localhost:${String(taken + 1)}/`);
  expect((await fetch(address)).status).toBe(200);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  expect(await ended).toBe(0);
  other.close();
});

test.each(['--port none', '--prot 80'])(
  'options that cannot be read (%s) are refused in words',
  async (options) => {
    const { code, output } = await runCommand(ROOT, `serve ${WALK.path} ${options}`);
    expect(code).toBe(1);
    expect(output).toMatch(/is not a port|Unknown option/u);
    expect(output).not.toMatch(/^\s+at /mu);
  },
);
