import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { SETTINGS } from '../../../src/settings/setting.ts';
import { printSettings, readSettings, STORAGE_KEY } from '../../../src/settings/stored-settings.ts';

const script = readFileSync(new URL('../../../src/settings/first-paint.js', import.meta.url), 'utf8');

/** What the script puts on `<html>` where this is stored. */
function firstPaint(getItem: (key: string) => string | null): Record<string, string> {
  const dataset: Record<string, string> = {};
  const document = { documentElement: { dataset }, addEventListener: () => undefined };
  runInNewContext(script, { localStorage: { getItem }, document });
  return dataset;
}

test('every setting has exactly one default, and values that can be stored', () => {
  for (const { name, values: all } of SETTINGS) {
    expect(
      all.filter((value) => value === ''),
      name,
    ).toHaveLength(1);
    const values = all.filter((value) => value !== '');
    const chosen = new Map(values.map((value) => [value, value]));
    expect(readSettings(printSettings(chosen)), name).toEqual(chosen);
    expect(new Set(values).size, name).toBe(all.length - 1);
    expect(readSettings(JSON.stringify({ [name]: 'x' })).has(name)).toBe(true);
  }
});

test('what is chosen is read again as it was stored, and a default leaves no trace', () => {
  const stored = printSettings(new Map([['theme', 'dark'], ['size', '']])); // prettier-ignore
  expect(stored).toBe('{"theme":"dark"}');
  expect(readSettings(stored)).toEqual(new Map([['theme', 'dark']]));
});

test('choices of other editions are kept, and so is what a later version may know', () => {
  expect(readSettings('{"theme":"sepia","columns":"two"}').get('columns')).toBe('two');
});

const BROKEN = [null, '', 'null', '"dark"', '7', '[]', '["dark"]', '{', '{"theme":1}', '{"theme":["dark"]}'];
const UNWANTED = [
  '{"theme":""}',
  '{"Theme":"dark"}',
  '{"on-click":"x"}',
  '{"theme":"dark mode"}',
  '{"a":null}',
];

test.each([...BROKEN, ...UNWANTED])('what is stored as %s is no choice', (stored) => {
  expect([...readSettings(stored)]).toEqual([]);
});

test.each([...BROKEN, ...UNWANTED, '{"theme":"dark","size":"huge","keys":2}'])(
  'before the first paint, what is stored as %s is read as it is later',
  (stored) => {
    expect(firstPaint(() => stored)).toEqual(Object.fromEntries(readSettings(stored)));
  },
);

test('before the first paint, the script reads where the settings are stored', () => {
  expect(firstPaint((key) => (key === STORAGE_KEY ? '{"theme":"sepia"}' : null))).toEqual({ theme: 'sepia' });
});

test('where storage is blocked, the defaults stand and nothing fails', () => {
  const block = () => {
    throw new Error('The operation is insecure.');
  };
  expect(firstPaint(block)).toEqual({});
});
