import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { generateEdition } from '../../generated/generate-edition.ts';
import { glossesOf, isChief } from '../../../src/edition/margin-gloss.ts';
import { nameSpot, namePlace } from '../../../src/edition/name-place.ts';
import { readingMinutes } from '../../../src/edition/reading-time.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { EDITIONS, readTestEdition, WALK } from '../../support/editions.ts';

test.each(EDITIONS)(
  'half of the notes of a page are chief, and none of the others weighs more: “$id”',
  async (folder) => {
    const edition = await readTestEdition(folder);
    for (const pageId of new Set(edition.mentions.map((mention) => mention.pageId))) {
      const mentions = edition.mentions.filter((mention) => mention.pageId === pageId);
      const notes = [...new Set(mentions.map(({ noteId }) => noteId))];
      const chief = new Set(
        mentions.filter((mention) => isChief(edition, mention)).map(({ noteId }) => noteId),
      );
      expect(chief.size).toBe(Math.ceil(notes.length / 2));
      const weigh = (id: string) => {
        const { mentions: all = [], relations = [], linkedFrom = [] } = edition.notes.get(id) ?? {};
        return all.length + relations.length + linkedFrom.length;
      };
      const [least, most] = [[...chief], notes.filter((id) => !chief.has(id))].map((ids) => ids.map(weigh));
      expect(Math.min(...(least ?? []))).toBeGreaterThanOrEqual(Math.max(0, ...(most ?? [])));
    }
  },
);

test('a gloss says whether its note is chief', async () => {
  const edition = await readTestEdition(WALK);
  const glosses = [undefined, ...edition.passages].flatMap((stretch) => glossesOf(edition, stretch));
  expect(new Set(glosses.map((gloss) => gloss.isChief))).toEqual(new Set([true, false]));
});

test('a gloss stands at the first mention of its note in each part, on one page or on several', () => {
  for (const layout of ['page', 'parts']) {
    const { edition } = readEdition([
      ...generateEdition({ notes: 2, passages: 8 }).map((file) =>
        file.path === 'edition.yaml' ? { ...file, text: `${file.text}layout: ${layout}\n` } : file,
      ),
    ]);
    if (edition === undefined) throw new Error('The edition has faults.');
    for (const part of edition.parts) {
      const glosses = part.passages.map((passage) => glossesOf(edition, passage).map(({ noteId }) => noteId));
      // Both notes are mentioned in turn, and have their gloss where they are first.
      expect(glosses.map(({ length }) => length)).toEqual([1, 1, 0, 0]);
      expect(new Set(glosses.flat()).size).toBe(2);
    }
  }
});

test('a place is named from the part down, a spot by itself', async () => {
  const edition = await readTestEdition(EDITIONS.find(({ id }) => id === 'poem') ?? WALK);
  const { text } = wordsOf('en');
  const mention = edition.mentions.find(({ lines }) => lines !== undefined);
  if (mention === undefined) throw new Error('The poem has no mention in a line.');
  const spot = nameSpot(edition, mention, text);
  expect(spot).toMatch(/^Lines? \d+/u);
  expect(namePlace(edition, mention, text)).toMatch(new RegExp(`, ${spot}$`, 'u'));
});

test('reading takes a minute for some 220 words, and one at least', async () => {
  const edition = await readTestEdition(WALK);
  const words = edition.passages.flatMap(({ text }) => text.split(/\s+/u)).length;
  expect(Math.abs(readingMinutes(edition) - words / 220)).toBeLessThan(1);
  expect(readingMinutes({ ...edition, passages: [] })).toBe(1);
});
