import path from 'node:path';
import { expect, test } from 'vitest';
import { readEditionFolder } from '../../src/edition-folder.ts';
import { readCitations } from '../../src/edition/citation.ts';
import type { Tier } from '../../src/edition/tier.ts';
import { editionOf } from '../generated/edition-of.ts';

const root = path.resolve(import.meta.dirname, '../..');
const files = await readEditionFolder(path.join(root, 'content'));
const { notes, sources, titlePage } = editionOf(files);

/** What a claim about history may rest on. */
const WEIGHTY: readonly (Tier | undefined)[] = ['primary', 'scholarly', 'institution'];

/** Words of a note, and the tiers of the works cited behind them. */
interface Claim {
  readonly note: string;
  readonly isFirst: boolean;
  readonly words: string;
  readonly tiers: readonly (Tier | undefined)[];
}

/** The claims of a note’s open paragraphs: each runs to the brackets behind it; what follows the last brackets rests on them too. */
function claimsOf(note: string, text: string): Claim[] {
  const [open = ''] = text
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .split(new RegExp(`^## (?:${titlePage.spoilers.map(({ heading }) => heading).join('|')})$`, 'mu'));
  const paragraphs = open.split(/\n\n+/u).filter((block) => block.includes('[@') && !block.trimStart().startsWith('|'));
  return paragraphs.flatMap((paragraph, index) => {
    const clusters = [...paragraph.matchAll(/\[(?<inner>[^\]]*@[^\]]*)\]/gu)].map(({ index: start, 0: raw, groups }) => {
      const read = readCitations(groups?.['inner'] ?? '');
      return { start, end: start + raw.length, citations: typeof read === 'string' ? [] : read };
    });
    return clusters.map(({ start, citations }, place): Claim => {
      const last = place === clusters.length - 1;
      const after = last ? paragraph.slice(clusters[place]?.end) : '';
      return {
        note,
        isFirst: index === 0 && place === 0,
        words: paragraph.slice(clusters[place - 1]?.end ?? 0, start) + after,
        tiers: citations.map(({ sourceId }) => sources.get(sourceId)?.tier),
      };
    });
  });
}

const claims = [...notes.values()]
  .filter(({ world }) => world === 'history')
  .flatMap(({ id }) => claimsOf(id, files.find((file) => file.path === `notes/${id}.mdx`)?.text ?? ''));

const show = ({ note, words, tiers }: Claim) => `${note}: ${words.trim().slice(-160)} (${tiers.join(', ')})`;
/** Words without addresses of links, whose digits are no figures. */
const bare = ({ words }: Claim) => words.replace(/\]\([^)]*\)/gu, ']');

test('every source has a tier', () => {
  expect([...sources.values()].filter(({ tier }) => tier === undefined).map(({ id }) => id)).toEqual([]);
});

test('no claim about history rests on other sources alone', () => {
  expect(claims.length).toBeGreaterThan(300);
  expect(claims.filter(({ tiers }) => tiers.every((tier) => tier === 'other')).map(show)).toEqual([]);
});

test('the first sentence of a note about history rests on a document, a scholar or an institution', () => {
  const first = claims.filter(({ isFirst }) => isFirst);
  expect(first.length).toBeGreaterThan(50);
  expect(first.filter(({ tiers }) => !tiers.some((tier) => WEIGHTY.includes(tier))).map(show)).toEqual([]);
});

test('every figure and every date about history rests on a document, a scholar or an institution', () => {
  // What reviewers said of a book may rest on the paper that they said it in.
  const counted = claims.filter((claim) => /\d/u.test(bare(claim)) && !/\breview(?:er|ers|ed)\b/u.test(claim.words));
  expect(counted.length).toBeGreaterThan(150);
  expect(counted.filter(({ tiers }) => !tiers.some((tier) => WEIGHTY.includes(tier))).map(show)).toEqual([]);
});

test('a work without a date says why, and one with a date does not', () => {
  const entries = [...sources.values()].map(({ id, csl }) => ({
    id,
    isDated: 'issued' in csl,
    isExcused: /"undated":"[^"]+"/u.test(JSON.stringify(csl['custom'] ?? {})),
  }));
  expect(entries.filter(({ isExcused }) => isExcused).length).toBeGreaterThan(20);
  expect(entries.filter(({ isDated, isExcused }) => isDated === isExcused).map(({ id }) => id)).toEqual([]);
});

test('a work in another script says what its title means', () => {
  const foreign = [...sources.values()].filter(({ csl }) => /\p{Script=Cyrillic}/u.test(csl.title ?? ''));
  expect(foreign.length).toBeGreaterThan(50);
  const untold = foreign.filter(({ csl }) => !/"title-en":"[^"]+"/u.test(JSON.stringify(csl['custom'] ?? {})));
  expect(untold.map(({ id }) => id)).toEqual([]);
});

/** What an entry of each type cannot do without: each line is a choice, of which one is enough. */
const NEEDED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  book: [['author', 'editor', 'collection-editor'], ['publisher', 'publisher-place'], ['issued']],
  chapter: [['author'], ['container-title'], ['publisher'], ['issued']],
  thesis: [['author'], ['publisher'], ['issued']],
  'article-journal': [['author', 'publisher'], ['container-title'], ['issued', 'URL'], ['page', 'DOI', 'URL', 'volume', 'issue']],
  'article-magazine': [['author'], ['container-title'], ['issued', 'URL']],
  'article-newspaper': [['author'], ['container-title'], ['issued', 'URL']],
  'entry-encyclopedia': [['container-title'], ['issued', 'URL']],
  legislation: [['author', 'container-title'], ['issued']],
  webpage: [['author'], ['URL'], ['accessed']],
};

test('every source has what a work of its type needs to be found', () => {
  const entries = [...sources.values()].map(({ id, csl }) => ({ id, fields: Object.keys(csl), needed: NEEDED[csl.type] ?? [] }));
  expect(entries.filter(({ needed }) => needed.length > 0).length).toBeGreaterThan(250);
  const lacking = entries.flatMap(({ id, fields, needed }) =>
    [['title'], ...needed].filter((choice) => !choice.some((key) => fields.includes(key))).map((choice) => `${id}: ${choice.join(' or ')}`),
  );
  expect(lacking).toEqual([]);
});
