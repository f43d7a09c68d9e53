import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const lock = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<
    string,
    { license?: string; resolved?: string; dev?: boolean; optionalDependencies?: Record<string, string> }
  >;
};
const packages = Object.entries(lock.packages).filter(([name]) => name !== '');

/** Licences under which a package may be used here. */
const LICENCES = new Set([
  'MIT',
  // Of these two either may be chosen.
  '(MIT OR GPL-3.0-or-later)',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'BlueOak-1.0.0',
  '0BSD',
  'CC0-1.0',
  'OFL-1.1',
  'Python-2.0',
  'MIT-0',
  'PSF-2.0',
  '(MIT AND Zlib)',
]);
/** Packages let in by name: image libraries that no page uses, the citation processor that runs only at build time, and three whose licence stands whole in their own files only. */
const BY_NAME = /^node_modules\/(?:@img\/sharp|citeproc$|(?:.*\/)?(?:duck|format|svg-tags)$)/u;

test('the lock file has every optional package that a package asks for, so that it installs on every system', () => {
  const missing = Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(from, name)),
  );
  expect(missing).toEqual([]);
});

test('the lock file has no addresses', () => {
  expect(packages.filter(([, { resolved }]) => resolved?.startsWith('http') === true)).toEqual([]);
});

test('every package has a licence that may be used', () => {
  const others = packages.filter(([name, { license = '' }]) => !LICENCES.has(license) && !BY_NAME.test(name));
  expect(others.map(([name, { license }]) => `${name}: ${String(license)}`)).toEqual([]);
});

function isLocked(from: string, name: string): boolean {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    if (`${base === '' ? '' : `${base}/`}node_modules/${name}` in lock.packages) return true;
    if (base === '') return false;
  }
}
