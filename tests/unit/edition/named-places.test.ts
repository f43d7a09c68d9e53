import { expect, test } from 'vitest';
import { findNamedPlaces } from '../../../src/edition/named-places.ts';
import { changedFiles, editionOf, type Changes } from '../../generated/edition-of.ts';

const called = (title: string) => (text: string) => text.replace(/^title: .*$/mu, `title: "${title}"`);

/** The passages in which the text names the subjects of the first notes, whose headwords are given. */
function namedIn(words: string, ...headwords: readonly string[]): string[][] {
  const ids = ['note-baa', 'note-bab', 'note-bac'].slice(0, headwords.length);
  const notes = Object.fromEntries(
    ids.map((id, index) => [`notes/${id}.mdx`, called(headwords[index] ?? '')]),
  );
  const changes: Changes = {
    ...notes,
    'text/2-evening.mdx': (text) => `${text}\n\n${words}\n`,
    'witness.txt': (text) => `${text}\n\n${words}`,
  };
  const edition = editionOf(changedFiles(changes));
  const last = edition.passages.at(-1)?.id;
  const places = findNamedPlaces([...edition.notes.values()], edition.parts);
  return ids.map((id) =>
    (places.get(id) ?? []).flatMap(({ stretchId }) =>
      stretchId !== undefined && stretchId === last ? [stretchId] : [],
    ),
  );
}

test('a name is found where it stands as a word, and one name within another as well', () => {
  expect(namedIn('To Saint Petersburg he went.', 'Saint Petersburg', 'Petersburg')).toEqual([
    ['p13'],
    ['p13'],
  ]);
  expect(namedIn('The Petersburgers left; PetersburgX too.', 'Petersburg')).toEqual([[]]);
});

test('a name that begins or ends with a sign is found up to that sign', () => {
  expect(namedIn('He read C++, and the U.S.S.R. fell.', 'C++', 'U.S.S.R.')).toEqual([['p13'], ['p13']]);
  expect(namedIn('He read C++17.', 'C++')).toEqual([[]]);
});

test('a name that two notes have counts for neither', () => {
  expect(namedIn('Zora went.', 'Zora', 'Zora (ship)')).toEqual([[], []]);
});

test('letters beyond the basic plane belong to their word', () => {
  expect(namedIn('Then Ab𐐀 left, and Ab stayed.', 'Ab𐐀')).toEqual([['p13']]);
  expect(namedIn('Then Ab𐐀 left.', 'Ab')).toEqual([[]]);
});
