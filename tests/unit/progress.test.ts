import { expect, test } from 'vitest';
import { buildProgress, endOfProgress } from '../../src/integrations/build-progress.ts';

/** What a build writes about its steps. */
async function written(isTTY: boolean): Promise<string[]> {
  const lines: string[] = [];
  const terminal = { isTTY, write: (text: string) => lines.push(text) };
  const { hooks } = buildProgress(terminal);
  await hooks['astro:build:start']?.({} as never);
  await hooks['astro:build:setup']?.({ target: 'server' } as never);
  await hooks['astro:build:setup']?.({ target: 'client' } as never);
  await hooks['astro:build:generated']?.({} as never);
  await endOfProgress(terminal).hooks['astro:build:done']?.({} as never);
  return lines;
}

test('a terminal is told in one line, written over, what is being done, and the line is taken off at the end', async () => {
  const lines = await written(true);
  for (const line of lines) expect(line.startsWith('\r\u001B[2K')).toBe(true);
  expect(lines.map((line) => line.slice(5))).toEqual([
    'Cutting the fonts and compiling the pages …',
    'Bundling the scripts …',
    'Indexing the pages and making what is to be taken away …',
    '',
  ]);
});

test('output that goes elsewhere has no such lines', async () => {
  expect(await written(false)).toEqual([]);
});
