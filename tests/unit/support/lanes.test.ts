import { expect, test } from 'vitest';
import { inLanes } from '../../support/lanes.ts';

/** Runs steps that end when they are told to, and writes down what begins. */
function start(steps: readonly { name: string; after?: readonly string[]; isWide?: boolean }[]) {
  const begun: string[] = [];
  const ends = new Map<string, (ok: boolean) => void>();
  const all = inLanes(steps, 2, async ({ name }) => {
    begun.push(name);
    return await new Promise<boolean>((resolve) => ends.set(name, resolve));
  });
  const end = async (name: string, ok = true) => {
    ends.get(name)?.(ok);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { begun, end, all };
}

test('two steps run side by side, and the next begins when one of them ends', async () => {
  const { begun, end, all } = start([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  await end('a');
  await end('c');
  await all;
});

test('a step waits for what it needs, and is left out where that failed', async () => {
  const { begun, end, all } = start([
    { name: 'build' },
    { name: 'look', after: ['build'] },
    { name: 'lint' },
  ]);
  expect(begun).toEqual(['build', 'lint']);
  await end('build', false);
  await end('lint');
  await all;
  expect(begun).toEqual(['build', 'lint']);
});

test('a wide step runs alone', async () => {
  const { begun, end, all } = start([{ name: 'a' }, { name: 'wide', isWide: true }, { name: 'b' }]);
  expect(begun).toEqual(['a', 'b']);
  await end('a');
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'wide']);
  await end('wide');
  await all;
});
