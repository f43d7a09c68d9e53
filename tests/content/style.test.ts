import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEditionFolder } from '../../src/edition-folder.ts';
import { readDate } from '../../src/edition/date.ts';
import { editionOf } from '../generated/edition-of.ts';

const root = path.resolve(import.meta.dirname, '../..');
const files = await readEditionFolder(path.join(root, 'content'));
const edition = editionOf(files);
const notes = files.filter(({ path: file }) => file.startsWith('notes/'));

/** A note’s body as a reader sees it: without front matter, addresses of links and citations. */
const bodyOf = (text: string) =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .replace(/\s*\[@[^\]]*\]/gu, '')
    .replace(/\]\((?:note|passage):[^)]*\)/gu, ']');

/** Rules of the house that a machine can check, each by what breaks it. */
const RULES: Readonly<Record<string, RegExp>> = {
  'quotation marks and apostrophes are typographic': /["'`]/u,
  'a break is a spaced en dash, a range an unspaced one': /—| - | -- |\d-\d{2}(?!\d)/u,
  'percentages are in words': /%|percent\b/u,
  'dates are day, month, year': /(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}|\d(?:st|nd|rd|th) (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)/u,
  'spelling is British': /\b(?:\w+iz(?:ed|ing|ation)|color|honor|labor|center|theater|favor)\b(?!-)/u,
  'there are no contractions': /\b\w+n’t\b|\b(?:it|he|she|they|we|you|that|there)’(?:s|re|ll|d|ve) (?!own)/u,
  'the security police of 1952 are the MGB': /(?:KGB|NKVD) (?:of|in) 1952|1952 (?:KGB|NKVD)/u,
  'what could not be verified is not printed': /Slatkina|Vesnin|Malevich|Larissa Nikolayevna|Lyuba\b|Galya/u,
  'there is no padding': /\b(?:notably|arguably|it is worth noting|interestingly|tragically|needless to say)\b/iu,
};

/** Words that the rules would catch and that are right: names, and titles as printed. */
const RIGHT = /\b(?:Labor Camps|Lebensborn|prized|sized|seized|size|capsized|baptized|Citizen(?:s|ship)?)\b/gu;

describe('in every note', () => {
  test.each(Object.entries(RULES))('%s', (_rule, breach) => {
    const found = notes.flatMap(({ path: file, text }) => {
      const match = breach.exec(bodyOf(text).replace(RIGHT, ''));
      return match === null ? [] : [`${file}: …${match.input.slice(Math.max(0, match.index - 25), match.index + 30)}…`];
    });
    expect(found).toEqual([]);
  });

  test('the gloss ends without a stop', () => {
    expect([...edition.notes.values()].filter(({ gloss }) => /[.;,]$/u.test(gloss)).map(({ id }) => id)).toEqual([]);
  });

  test('a name is not given twice', () => {
    const twice = [...edition.notes.values()].filter(({ allNames }) => new Set(allNames.map(({ text }) => text)).size !== allNames.length);
    expect(twice.map(({ id }) => id)).toEqual([]);
  });
});

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DATE = `(?:(?<day>\\d{1,2}) )?(?<month>${MONTHS.join('|')}) (?<year>\\d{4})`;

/** The dates that stand in a link to a note, or right beside it, with the note. */
function datesBesideLinks(text: string): { edtf: string; noteId: string; words: string }[] {
  const patterns = [
    new RegExp(`\\[[^\\]]*?${DATE}[^\\]]*\\]\\(note:(?<id>[a-z0-9-]+)\\)`, 'gu'),
    new RegExp(`\\]\\(note:(?<id>[a-z0-9-]+)\\),? (?:of|on|in) ${DATE}`, 'gu'),
  ];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, groups = {} }) => {
      const month = String(MONTHS.indexOf(groups['month'] ?? '') + 1).padStart(2, '0');
      const day = groups['day'] === undefined ? '' : `-${groups['day'].padStart(2, '0')}`;
      return { edtf: `${groups['year'] ?? ''}-${month}${day}`, noteId: groups['id'] ?? '', words };
    }),
  );
}

test('a date that stands beside a link to an event lies within that event’s own dates', () => {
  const beside = files.flatMap(({ path: file, text }) => datesBesideLinks(text).map((found) => ({ file, ...found })));
  expect(beside.length).toBeGreaterThan(5);
  const wrong = beside.filter(({ edtf, noteId }) => {
    const note = edition.notes.get(noteId);
    const date = readDate(edtf);
    if (note?.kind !== 'event' || note.dates === undefined || date === undefined) return false;
    return date.latest < note.dates.earliest || date.earliest > note.dates.latest;
  });
  expect(wrong.map(({ file, words }) => `${file}: ${words}`)).toEqual([]);
});

test('a mark of lesser weight stands at least eight words from its neighbours', () => {
  const lesser = ['fatal for the doctor', 'the strange Soviet atmosphere', 'tailored cream blouse', 'far more polite to one another', 'Julia’s elegant flat', 'more hardship', 'a vicious political campaign', 'They believed in the next world'];
  const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '').length;
  let before = 0;
  const marks = edition.passages.flatMap((passage) => {
    const start = before;
    before += words(passage.text);
    return passage.links.map((link) => {
      const lemma = passage.text.slice(link.start, link.end);
      const from = start + words(passage.text.slice(0, link.start));
      return { lemma, from, to: from + words(lemma) };
    });
  });
  for (const mark of marks.filter(({ lemma }) => lesser.includes(lemma))) {
    const near = marks.filter((other) => other !== mark && mark.from < other.to + 8 && other.from < mark.to + 8);
    expect(near.map(({ lemma }) => lemma), mark.lemma).toEqual([]);
  }
});

test('every table has a caption, which says what is in it and in which unit', () => {
  const written = files.filter(({ path: file }) => file.endsWith('.mdx'));
  const tables = written.flatMap(({ path: file, text }) =>
    [...text.matchAll(/(?<before>[^\n]*)\n\n\|[^\n]*\|\n\|[-:| ]+\|\n/gu)].map((match) => ({
      file,
      before: match.groups?.['before'] ?? '',
    })),
  );
  expect(tables.length).toBeGreaterThan(4);
  for (const { file, before } of tables) expect(before, file).toMatch(/^\*[^*]+\*(?: \[@[^\]]+\])?$/u);
});
