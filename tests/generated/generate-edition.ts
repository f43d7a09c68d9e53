import type { ContentFile } from '../../src/edition/content-file.ts';

/** What a generated edition has. */
export interface EditionSize {
  readonly notes: number;
  /** Words in the body of each note, citations not counted. */
  readonly words?: number;
  readonly passages?: number;
}

const WORDS =
  'harbour lantern meadow copper thistle orchard granite pebble willow marble saddle timber anchor velvet amber cinder hollow ribbon barley compass juniper linen mortar pepper quarry saffron tallow umber walnut yarrow'.split(
    ' ',
  );
const SOURCES = 40;
const AUTHOR_NOTE = 'A footnote of the author’s own.';

/**
 * Makes an edition of words without meaning, free of faults, the same at every run: each note has 180 words, three links
 * to other notes, two citations and two other names. The text has two parts, a heading, a block quotation and a footnote.
 */
export function generateEdition({ notes, words = 180, passages = 12 }: EditionSize): ContentFile[] {
  const ids = Array.from({ length: notes }, (_, index) => `note-${letters(index)}`);
  const texts = Array.from({ length: passages }, (_, index) => passageText(index, ids));
  const [first, second] = [texts.slice(0, passages / 2), texts.slice(passages / 2)];
  return [
    { path: 'edition.yaml', text: TITLE_PAGE },
    {
      path: 'witness.txt',
      text: ['A Walk', ...first.map(plain), AUTHOR_NOTE, ...second.map(plain)].join('\n\n'),
    },
    {
      path: 'text/1-morning.mdx',
      text: `${blocks(first)}\n\n[^1]: ${AUTHOR_NOTE}\n`,
    },
    { path: 'text/2-evening.mdx', text: `## Evening\n\n${blocks(second)}\n` },
    { path: 'bibliography.json', text: JSON.stringify(sources(notes), null, 2) },
    {
      path: 'pages/about.mdx',
      text: `---\ntitle: About\ndescription: About this edition.\n---\n\nEvery note stands in [the first](note:${ids[0] ?? ''}) or after it.\n`,
    },
    ...ids.map((id, index) => ({ path: `notes/${id}.mdx`, text: noteText(index, ids, words) })),
  ];
}

const TITLE_PAGE = `title: A Walk
form: sketch
author: { given: Ada, family: Marsh }
language: en-GB
scripts: { Cyrl: ru }
published: { in: A Notebook, on: 1901 }
description: A sketch of words without meaning, to try the machine with.
editors: The editors
contact: the editors
rights: { text: The text is free., notes: The notes are free. }
spoilers:
  - { heading: Further on, level: novel, warning: tells more than the sketch does }
`;

function passageText(index: number, ids: readonly string[]): string {
  const id = ids[index % ids.length] ?? '';
  const mention = `[${words(index, 2)} ${letters(index)}](note:${id})`;
  const footnote = index === 0 ? '[^1]' : '';
  return `${capital(words(index + 7, 12))} *${words(index, 1)}* ${mention} ${words(index + 3, 14)}.${footnote}`;
}

function blocks(texts: readonly string[]): string {
  return texts.map((text, index) => (index === 1 ? `> ${text}` : text)).join('\n\n');
}

/** The characters of a passage, as the witness has them. */
function plain(text: string): string {
  return text
    .replaceAll('*', '')
    .replace('[^1]', '')
    .replace(/\[([^\]]*)\]\(note:[^)]*\)/gu, '$1');
}

function noteText(index: number, ids: readonly string[], length: number): string {
  const name = letters(index);
  const others = [1, 2, 3].map((step) => ids[(index + step) % ids.length] ?? '');
  const links = others.map((id, place) => `[${words(index + place, 2)}](note:${id})`).join(', ');
  const [one, two] = [index % SOURCES, (index + 1) % SOURCES];
  const half = Math.floor((length - 6) / 2);
  return `---
title: ${capital(words(index, 1))} ${name}
kind: idea
world: history
gloss: ${words(index + 2, 4)}
original: { text: Имя ${cyrillic(name)}, lang: ru }
names:
  en: [${words(index, 2)} of ${name}, ${name} ${words(index + 5, 1)}]
dates: 1901
checked: 2026-11-23
---

${capital(words(index + 11, half))} [@source${String(one)}, p. ${String((index % 300) + 1)}].

${capital(words(index + 17, half))} ${links} [@source${String(two)}].
`;
}

function sources(notes: number): unknown[] {
  return Array.from({ length: Math.min(SOURCES, notes + 1) }, (_, index) => ({
    id: `source${String(index)}`,
    type: 'book',
    title: capital(words(index, 3)),
    author: [{ given: 'Ada', family: capital(letters(index)) }],
    publisher: 'The Press',
    'publisher-place': 'London',
    issued: { 'date-parts': [[1900 + index]] },
  }));
}

/** Words one after another, from a place in the list that depends on the seed. */
function words(seed: number, count: number): string {
  return Array.from(
    { length: count },
    (_, index) => WORDS[(seed * 7 + index * (1 + (seed % 5))) % WORDS.length],
  ).join(' ');
}

/** A name of its own for every number: `ba`, `bb` … */
function letters(number: number): string {
  return (number + 26 ** 2)
    .toString(26)
    .replace(/[0-9a-p]/gu, (digit) => String.fromCharCode('a'.charCodeAt(0) + parseInt(digit, 26)));
}

function cyrillic(name: string): string {
  return name.replace(/[a-z]/gu, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 'a'.charCodeAt(0) + 'а'.charCodeAt(0)),
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
