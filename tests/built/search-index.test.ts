import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { addresses } from '../../src/address.ts';
import { readTestEdition, SITES, WALK } from '../support/editions.ts';
import { readSite } from '../support/site.ts';

/** A record as Pagefind keeps it. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Record<string, string>;
}

describe.each(SITES)('the site of the edition “$id”', async (site) => {
  const edition = await readTestEdition(site);
  const fragments = await readFragments(path.join(site.dist, 'pagefind/fragment'));

  test('every note and every passage can be found, and leads to its own address', () => {
    const expected = [
      ...[...edition.notes.keys()].map((id) => `/notes/${id}/`),
      ...edition.passages.map((passage) => addresses('/').place(passage)),
    ];
    expect(fragments.map(({ url }) => url).sort()).toEqual(expected.sort());
  });

  test('a passage is indexed word for word, and after it the captions and the author’s notes that belong to it', () => {
    for (const { passages, figures, authorNotes } of edition.parts)
      for (const [index, { id, pageId, text }] of passages.entries()) {
        const address = addresses('/').place({ id, pageId });
        const captions = figures.filter(({ passageId }) => passageId === id).map((figure) => figure.text);
        const isThere = (markedIn: string | undefined) => passages.some((passage) => passage.id === markedIn);
        const notes = authorNotes.filter(({ markedIn }) =>
          isThere(markedIn) ? markedIn === id : index === 0,
        );
        expect(fragments.find(({ url }) => url === address)?.content.replace(/\s+/gu, ' ')).toBe(
          [text, ...captions, ...notes.map((note) => note.text)].join(' ').replace(/\s+/gu, ' '),
        );
      }
  });

  test('no sentence that a spoiler gates is in the index', async () => {
    const pages = await readSite(site.dist);
    const gated = pages
      .flatMap(({ tree }) => selectAll('details.spoiler p', tree))
      .flatMap((paragraph) =>
        toString(paragraph)
          .replace(/\s*\([^)]*\)/gu, '')
          .split(/(?<=[.?!]) /u),
      )
      .filter((sentence) => sentence.length > 30);
    if (site === WALK) expect(gated.length).toBeGreaterThan(2);
    const indexed = JSON.stringify(fragments);
    expect(gated.filter((sentence) => indexed.includes(sentence))).toEqual([]);
  });
});

async function readFragments(folder: string): Promise<Fragment[]> {
  return await Promise.all(
    (await readdir(folder)).map(async (file) => {
      const text = gunzipSync(await readFile(path.join(folder, file))).toString('utf8');
      return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
    }),
  );
}
