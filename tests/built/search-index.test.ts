import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { readEditionFolder } from '../../src/edition-folder.ts';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { editionOf } from '../generated/edition-of.ts';
import { readSite, ROOT } from './site.ts';

/** A record as Pagefind keeps it. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Record<string, string>;
}

const DIST = path.join(ROOT, 'dist');
const edition = editionOf(await readEditionFolder(path.join(ROOT, 'content')));
let fragments: Fragment[] = [];

beforeAll(async () => {
  const folder = path.join(DIST, 'pagefind/fragment');
  fragments = await Promise.all(
    (await readdir(folder)).map(async (file) => {
      const text = gunzipSync(await readFile(path.join(folder, file))).toString('utf8');
      return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
    }),
  );
});

test('every note and every passage can be found, and leads to its own address', () => {
  const addresses = [
    ...[...edition.notes.keys()].map((id) => `/notes/${id}/`),
    ...edition.passages.map(({ id }) => `/#${id}`),
  ];
  expect(fragments.map(({ url }) => url).sort()).toEqual(addresses.sort());
});

test('a passage is indexed word for word', () => {
  for (const { id, text } of edition.passages) {
    expect(fragments.find(({ url }) => url === `/#${id}`)?.content.replace(/\s+/gu, ' ')).toBe(
      text.replace(/\s+/gu, ' '),
    );
  }
});

test('no sentence that a spoiler gates is in the index', async () => {
  const pages = await readSite(DIST);
  const gated = pages
    .flatMap(({ tree }) => selectAll('details.spoiler p', tree))
    .flatMap((paragraph) =>
      toString(paragraph)
        .replace(/\s*\([^)]*\)/gu, '')
        .split(/(?<=[.?!]) /u),
    )
    .filter((sentence) => sentence.length > 30);
  expect(gated.length).toBeGreaterThan(10);
  const indexed = JSON.stringify(fragments);
  expect(gated.filter((sentence) => indexed.includes(sentence))).toEqual([]);
});
