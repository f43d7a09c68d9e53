import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEditionFolder } from '../../src/edition-folder.ts';

let folder = '';
const file = (...names: string[]) => path.join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'edition-'));
  await mkdir(file('own', 'text'), { recursive: true });
  await mkdir(file('own', 'dist'));
  await mkdir(file('elsewhere'));
  await writeFile(file('own', 'text', '1.mdx'), 'One.');
  await writeFile(file('own', 'dist', 'text.mdx'), 'Built.');
  await writeFile(file('elsewhere', 'a.mdx'), 'Of elsewhere.');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const paths = async () => (await readEditionFolder(file('own'))).map((read) => read.path);

test('files and folders that a link leads to are read like others, and a link back to a folder ends there', async () => {
  await symlink(file('elsewhere', 'a.mdx'), file('own', 'text', '2.mdx'));
  await symlink(file('elsewhere'), file('own', 'notes'), 'dir');
  await symlink(file('own'), file('own', 'text', 'again'), 'dir');
  expect(await paths()).toEqual(['notes/a.mdx', 'text/1.mdx', 'text/2.mdx']);
});

test('a link that leads nowhere is named, and a lock of an editor passed over', async () => {
  await symlink('nobody@nowhere.1', file('own', 'text', '.#1.mdx'));
  expect(await paths()).toContain('text/1.mdx');
  await symlink(file('gone.mdx'), file('own', 'text', '3.mdx'));
  await expect(paths()).rejects.toThrow(/3\.mdx is a link that leads to nothing/u);
});

test('a file in YAML is read whatever its name ends in, so that it can be told another name', async () => {
  await rm(file('own', 'text', '3.mdx'), { force: true });
  await writeFile(file('own', 'edition.yml'), 'title: A');
  expect(await paths()).toContain('edition.yml');
});
