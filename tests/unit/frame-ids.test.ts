import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { kindElementId } from '../../src/edition/kind.ts';
import { headingId } from '../../src/edition/heading.ts';
import { besideFrame, FRAME_IDS } from '../../src/markup/frame-ids.ts';

const SRC = path.join(import.meta.dirname, '../../src');
/** What stands on every page, and what stands below the words of some. */
const FRAME = [
  'layouts',
  'components/Masthead',
  'components/SiteFooter',
  'components/Settings',
  'components/Search',
  'components/Cite',
  'components/Sources',
  'pages/notes/index',
];

test('the ids of every page’s frame are known', async () => {
  const files = (await readdir(SRC, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  const texts = await Promise.all(
    files
      .filter((file) => file.endsWith('.astro') && FRAME.some((name) => file.startsWith(name)))
      .map(async (file) => await readFile(path.join(SRC, file), 'utf8')),
  );
  const ids = texts.flatMap((text) => Array.from(text.matchAll(/\sid="([^"]+)"/gu), ([, id = '']) => id));
  expect(ids).toContain('main');
  expect(ids.filter((id) => !FRAME_IDS.includes(id))).toEqual([]);
});

test('a kind of an edition’s own may be called as the frame is', () => {
  expect(besideFrame('person')).toBe('person');
  for (const id of FRAME_IDS) expect(FRAME_IDS).not.toContain(besideFrame(id));
});

test('no two kinds and worlds have one element that describes them', () => {
  expect(kindElementId('sea-bird', 'north')).not.toBe(kindElementId('sea', 'bird-north'));
});

test('headings of the text that differ in signs only have ids of their own', () => {
  const taken = new Set<string>();
  expect(['C', 'C++', '—', '…'].map((words) => headingId(words, taken))).toEqual([
    'section-c',
    'section-c-2',
    'section-untitled',
    'section-untitled-2',
  ]);
});
