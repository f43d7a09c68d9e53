import { describe, expect, test } from 'vitest';
import { gatherPlaces } from '../../src/search/build/gather-places.ts';
import { analyserOf, gatherFinderData } from '../../src/search/build/gather-finder-data.ts';
import { answerAtOnce } from '../../src/search/answer.ts';
import { mayNamePlace } from '../../src/search/place-query.ts';
import { resultOfPlace, withPlace } from '../../src/search/place-results.ts';
import { editionNamed, readTestEdition } from '../support/editions.ts';
import { knowledgeOf } from '../generated/search-of.ts';

/** Searches one of the test editions for places. */
async function searchOf(id: string) {
  const edition = await readTestEdition(editionNamed(id));
  const { analyser } = await analyserOf(edition);
  const places = gatherPlaces(edition, analyser);
  const knowledge = await knowledgeOf(edition);
  const find = (query: string) => resultOfPlace(query, places, knowledge);
  return { find, at: (query: string) => find(query)?.address, knowledge, places, edition };
}

const poem = await searchOf('poem');
const walk = await searchOf('walk');
const play = await searchOf('play');
const story = await searchOf('story');

describe('a query that names a place', () => {
  test.each([
    ...['line 18', 'Lines 18-20', 'lines 18–9', 'l. 18', 'l18', 'll. 18–20', 'verse 18', '18th line'],
    ...['строка 18', 'строки 18-20', '18-я строка', 'ст. 18', 'Zeile 18', 'Vers 18', 'V. 18', '18. Vers'],
    ...['vers 18', 'v. 18', 'ligne 18', 'verso 18', 'línea 18', 'versi 18-20', 'riga 18'],
  ])('leads to the very line: “%s”', (query) => {
    expect(poem.at(query)).toBe('text/lamp/#l18');
  });

  test.each([
    'p. 17',
    'page 17',
    'pp. 17',
    'Seite 17',
    'S. 17',
    'página 17',
    'pagina 17',
    'стр. 17',
    'с. 17',
  ])('leads to the page of the printed source: “%s”', (query) => {
    expect(poem.at(query)).toBe('text/lamp/#page-17');
  });

  test.each([
    ...[
      'paragraph 7',
      'par. 7',
      '¶ 7',
      '¶7',
      'p. 7',
      'p7',
      'passage 7',
      'Absatz 7',
      'paragraphe 7',
      'párrafo 7',
    ],
    ...['paragrafo 7', 'абзац 7', 'Abschnitt 7', 'отрывок 7'],
  ])('leads to the very passage: “%s”', (query) => {
    expect(walk.at(query)).toBe('#p7');
  });

  test('leads to a passage of the part that it names', () => {
    for (const query of ['part 2 paragraph 3', 'Part II, ¶ 3', 'pt. 2, stanza 3', 'Teil 2, Strophe 3'])
      expect(poem.at(query), query).toBe('text/lamp/#p3');
    expect(poem.find('part 2 stanza 3')?.place).toBe('II. The Lamp, Paragraph 3');
    expect(story.at('глава 2, абзац 4')).toBe('text/srok/#p4');
  });

  test('leads to a part, an act or a scene by its name', () => {
    expect(poem.at('part 2')).toBe('text/lamp/');
    expect(poem.at('часть 3')).toBe('text/landing/');
    expect(story.at('часть 2')).toBe('text/srok/');
    const scene = play.edition.parts[0]?.headings.find(({ text }) => text === 'Scene 2');
    expect(scene).toBeDefined();
    for (const query of [
      'act 1 scene 2',
      'Act I, Scene ii',
      'Akt 1, Szene 2',
      'atto 1 scena 2',
      'действие 1 сцена 2',
    ])
      expect(play.at(query), query).toBe(`#${String(scene?.id)}`);
    expect(play.find('act 1 scene 2')?.place).toBe('Act I, Scene 2');
    expect(play.at('act 1')).toBe('#section-act-i');
  });

  test('gives every place of that name, those of later parts below the first', () => {
    const result = poem.find('stanza 3');
    expect([result?.address, ...(result?.further ?? []).map(({ address }) => address)]).toEqual([
      'text/fare/#p3',
      'text/lamp/#p3',
      'text/landing/#p3',
    ]);
    expect(result?.further[0]?.place).toBe('II. The Lamp, Paragraph 3');
  });

  test('shows the lines that were asked for, and how a passage begins', () => {
    const shown = (query: string) =>
      poem
        .find(query)
        ?.excerpt.map(({ text }) => text)
        .join('');
    expect(shown('line 18')).toBe('a storey of fire upon storeys of stone,');
    expect(shown('lines 19-20')).toBe(
      'and over the water it writes and rubs out / one word, and begins it again.',
    );
    expect(shown('page 17')).toMatch(/^Behind us they have lit/u);
    expect(poem.find('lines 19-20')?.what).toBe('The sketch · II. The Lamp, Lines 19–20');
  });

  test('leads nowhere where the edition has no such place', () => {
    for (const query of ['line 400', 'page 99', 'part 9', 'part 9 stanza 1', 'act 1', 'scene 2'])
      expect(poem.find(query), query).toBeUndefined();
    expect(walk.find('line 3')).toBeUndefined();
  });
});

test('a query with other words, or without a number, names no place', () => {
  for (const query of ['line', 'the coin of line 18', 'ferryman 18', '1952', 'line 18 obol', 'p'])
    expect(poem.find(query), query).toBeUndefined();
  expect(mayNamePlace('who was the ferryman')).toBe(false);
});

test('a place that is named leads before all that the words are found in', () => {
  const { answer } = answerAtOnce('line 18', poem.knowledge, true);
  const [first, ...others] = withPlace(answer, poem.find('line 18')).results;
  expect(first).toMatchObject({ address: 'text/lamp/#l18', isPlace: true });
  expect(others).toEqual(answer.results);
});

test('passages that answer are named with their part where each part counts anew, and nowhere else', () => {
  const { results } = answerAtOnce('ferryman', poem.knowledge).answer;
  const text = results.find(({ kind }) => kind === undefined);
  const passages = [text, ...(text?.further ?? [])];
  expect(text?.what).toMatch(/^The sketch · I{1,3}\. [^,]+, Paragraph \d+$/u);
  for (const passage of passages) expect(passage?.part).toMatch(/^I{1,3}\. /u);
  const [onOnePage] = answerAtOnce('Euler', walk.knowledge).answer.results.filter(
    ({ kind }) => kind === undefined,
  );
  expect(onOnePage?.what).toMatch(/^The sketch · Paragraph \d+$/u);
});

test('what places are called is a file of its own, which grows with the text’s lines alone', async () => {
  const gathered = await gatherFinderData(poem.edition);
  expect(gathered.places).toEqual(poem.places);
  expect(JSON.stringify({ ...walk.places, words: {} }).length).toBeLessThan(600);
});
