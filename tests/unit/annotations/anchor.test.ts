import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchor } from '../../../src/annotations/anchor.ts';
import { describeTarget, trimStretch } from '../../../src/annotations/describe-target.ts';
import type { PageText } from '../../../src/annotations/page-text.ts';
import { drawer, EDITS, lettersOf, readManuscript, type Letter } from '../../generated/edit-text.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

function page(text: string): PageText & { readonly address: string } {
  const passages: { id: string; start: number }[] = [];
  let start = 0;
  text.split('\n').forEach((passage, index) => {
    passages.push({ id: `p${String(index + 1)}`, start });
    start += passage.length + 1;
  });
  return { address: '', text, passages };
}

/** Marks words of a text, and looks for them in another. */
function found(before: string, words: string, after: string): string | undefined {
  const start = before.indexOf(words);
  const target = describeTarget(page(before), { start, end: start + words.length });
  const place = anchor(target, page(after));
  return place && after.slice(place.start, place.end);
}

const TEXT = [
  'The clock on the harbour tower had stopped at noon. Nobody in the town could say which noon it was.',
  'He went on over the bridge. The river below was grey and very slow that day.',
  'He went on over the bridge. A cat sat on the wall and watched the boats go by.',
].join('\n');

describe('an annotation finds its words again', () => {
  test('where nothing has changed', () => {
    expect(found(TEXT, 'very slow', TEXT)).toBe('very slow');
  });

  test('where a word beside them has changed', () => {
    expect(found(TEXT, 'very slow', TEXT.replace('grey', 'green'))).toBe('very slow');
  });

  test('where one of them has changed', () => {
    const after = TEXT.replace('could say which noon', 'could tell which noon');
    expect(found(TEXT, 'Nobody in the town could say which noon it was.', after)).toBe(
      'Nobody in the town could tell which noon it was.',
    );
  });

  test('where passages before them were put in, and all have other numbers', () => {
    expect(found(TEXT, 'A cat sat on the wall', `One more.\nAnd another.\n${TEXT}`)).toBe(
      'A cat sat on the wall',
    );
  });

  test('where their sentence has gone to another passage', () => {
    const sentence = 'Nobody in the town could say which noon it was.';
    expect(found(TEXT, 'which noon', `${TEXT.replace(` ${sentence}`, '')} ${sentence}`)).toBe('which noon');
  });

  test('where the same words stand twice, at the right place', () => {
    const second = TEXT.lastIndexOf('over the bridge');
    const target = describeTarget(page(TEXT), { start: second, end: second + 15 });
    expect(anchor(target, page(`First of all.\n${TEXT}`))?.start).toBe(second + 14);
  });
});

describe('an annotation finds nothing rather than other words', () => {
  test('where its sentence is gone', () => {
    expect(found(TEXT, 'The river below', TEXT.replace(/The river.*day\./u, ''))).toBeUndefined();
  });

  test('where its sentence is gone and the same words stand elsewhere', () => {
    const first = 'He went on over the bridge. The river below was grey and very slow that day.\n';
    expect(found(TEXT, 'over the bridge', TEXT.replace(first, ''))).toBeUndefined();
  });

  test('where it quotes nothing', () => {
    const target = describeTarget(page(TEXT), { start: 5, end: 5 });
    expect(anchor(target, page(TEXT))).toBeUndefined();
  });
});

test('a quotation that stands in several places keeps more of what is around it', () => {
  const refrain = 'Row on, row on, the night is long and the river is wide before us. ';
  const text = `${refrain.repeat(3)}At last the lamp.`;
  const at = text.lastIndexOf('row on');
  const target = describeTarget(page(text), { start: at, end: at + 6 });
  expect(target.isUnique).toBe(false);
  expect(target.suffix.length).toBeGreaterThan(32);
  expect(anchor(target, page(`A verse before. ${text}`))?.start).toBe(at + 16);
});

test('after 500 edits of four texts no annotation is at a wrong place, and 97 of 100 whose words still stand are found', async () => {
  const texts = await Promise.all(
    ['walk/text/walk.mdx', 'story/text/2.mdx', 'poem/text/1-fare.mdx', 'play/text/play.mdx'].map(
      async (file) => plainText(await readFile(path.join(ROOT, 'tests/editions', file), 'utf8')),
    ),
  );
  const counts = { standing: 0, found: 0, changed: 0, changedFound: 0, gone: 0 };
  const wrong: string[] = [];
  for (let trial = 0; trial < 500; trial += 1) {
    const draw = drawer(trial + 1);
    const text = texts[trial % texts.length] ?? '';
    const words = text.split(/\s+/u);
    const length = [6, 14, 30, 80, 200][trial % 5] ?? 6;
    const start = Math.floor(draw() * (text.length - length));
    const stretch = trimStretch(page(text), wholeWords(text, start, start + length));
    const target = describeTarget(page(text), stretch);
    let manuscript = readManuscript(text);
    const names = Object.keys(EDITS);
    const done = Array.from(
      { length: 1 + Math.floor(draw() * 6) },
      () => names[Math.floor(draw() * names.length)],
    );
    if (trial % 3 === 0) done.push('delete a passage', 'delete a sentence', 'delete a passage');
    for (const name of done) manuscript = EDITS[name ?? '']?.(manuscript, draw, words) ?? manuscript;
    const letters = lettersOf(manuscript);
    const after = letters.map(({ letter }) => letter).join('');
    const place = anchor(target, page(after));
    const kept = placesOf(letters, stretch);
    const stands = isWhole(letters, stretch, text);
    if (stands) counts.standing += 1;
    else if (kept.length > 0) counts.changed += 1;
    else counts.gone += 1;
    if (place === undefined) continue;
    if (stands) counts.found += 1;
    else counts.changedFound += 1;
    const right = kept.filter((at) => at >= place.start && at < place.end).length;
    if (right < (place.end - place.start) / 2)
      wrong.push(
        `${String(trial)}: “${target.exact}” at “${after.slice(place.start, place.end)}” after ${done.join(', ')}`,
      );
  }
  console.log(`Anchoring: ${JSON.stringify({ ...counts, wrong: wrong.length })}`);
  expect(wrong).toEqual([]);
  expect(counts.standing).toBeGreaterThan(300);
  expect(counts.gone).toBeGreaterThan(20);
  expect(counts.found / counts.standing).toBeGreaterThanOrEqual(0.97);
});

/** The words of a part without its mark-up. */
function plainText(markdown: string): string {
  return markdown
    .replace(/^---[\s\S]*?---\n/u, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/[*_>#\\]|\[\^\d+\]:?/gu, '')
    .split(/\n\n+/u)
    .map((passage) => passage.replace(/\s+/gu, ' ').trim())
    .filter((passage) => passage !== '')
    .join('\n');
}

function wholeWords(text: string, from: number, to: number): { start: number; end: number } {
  const start = from + (/\s/u.exec(text.slice(from))?.index ?? 0);
  const rest = /\s/u.exec(text.slice(Math.max(to, start + 2)))?.index ?? 0;
  return { start, end: Math.max(to, start + 2) + rest };
}

/** Where the letters of a stretch have come to stand. */
function placesOf(letters: readonly Letter[], { start, end }: { start: number; end: number }): number[] {
  return letters.flatMap(({ from }, index) =>
    from !== undefined && from >= start && from < end ? [index] : [],
  );
}

/** Whether all the words of a stretch still stand together. */
function isWhole(letters: readonly Letter[], stretch: { start: number; end: number }, text: string): boolean {
  const first = letters.findIndex(({ from }) => from === stretch.start);
  if (first === -1) return false;
  const words = text.slice(stretch.start, stretch.end);
  return [...words.split('')].every((letter, index) => {
    const now = letters[first + index];
    return (
      now?.letter === letter && (letter === '\n' || /\s/u.test(letter) || now.from === stretch.start + index)
    );
  });
}
