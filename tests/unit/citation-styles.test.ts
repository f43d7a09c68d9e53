import { expect, test } from 'vitest';
import { unwrap } from '../../src/citations/citation-printer.ts';
import { createEngine, type StyleName } from '../../src/citations/csl-engine.ts';

interface Item {
  readonly id: string;
  readonly [variable: string]: unknown;
}

const lock = [{ family: 'Lock', given: 'Tom' }];
const reed = [{ family: 'Reed', given: 'Ann' }];
const pond = [{ family: 'Pond', given: 'Joe' }];
const on = (...parts: number[]) => ({ 'date-parts': [parts] });

/** Of each type that an edition cites, an entry as the Chicago Manual (17th edition) and the MLA Handbook (9th) print it. */
const ENTRIES: readonly { readonly item: Item; readonly chicago: string; readonly mla: string }[] = [
  {
    item: {
      id: 'b1',
      type: 'book',
      title: 'The weir: a life',
      author: lock,
      editor: reed,
      translator: pond,
      edition: '2',
      volume: '3',
      'collection-title': 'Rivers',
      'collection-number': '7',
      publisher: 'Quay',
      'publisher-place': 'London',
      issued: on(1987),
      'original-date': on(1901),
    },
    chicago:
      'Lock, Tom. (1901) 1987. <i>The Weir: A Life</i>. 2nd ed. Vol. 3. Edited by Ann Reed. Translated by Joe Pond. Rivers 7. London: Quay.',
    mla: 'Lock, Tom. <i>The Weir: A Life</i>. 1901. Edited by Ann Reed, translated by Joe Pond, 2nd ed., vol. 3, Quay, 1987.',
  },
  {
    item: {
      id: 'b2',
      type: 'book',
      title: 'Collected papers',
      editor: [...reed, ...pond],
      'number-of-volumes': '4',
      publisher: 'Quay',
      'publisher-place': 'London',
      issued: on(1987),
    },
    chicago: 'Reed, Ann, and Joe Pond, eds. 1987. <i>Collected Papers</i>. 4 vols. London: Quay.',
    mla: 'Reed, Ann, and Joe Pond, editors. <i>Collected Papers</i>. Quay, 1987.',
  },
  {
    item: {
      id: 'c1',
      type: 'chapter',
      title: 'The mill race',
      author: lock,
      'container-title': 'Water and power',
      editor: reed,
      volume: '2',
      page: '14-29',
      publisher: 'Quay',
      'publisher-place': 'London',
      issued: on(1990),
    },
    chicago:
      'Lock, Tom. 1990. ‘The Mill Race’. In <i>Water and Power</i>, edited by Ann Reed, 2:14–29. London: Quay.',
    mla: 'Lock, Tom. ‘The Mill Race’. <i>Water and Power</i>, edited by Ann Reed, vol. 2, Quay, 1990, pp. 14–29.',
  },
  {
    item: {
      id: 'j1',
      type: 'article-journal',
      title: 'Silt',
      author: lock,
      'container-title': 'Journal of Rivers',
      volume: '12',
      issue: '3',
      page: '105-120',
      issued: on(1991),
      DOI: '10.1/x',
    },
    chicago: 'Lock, Tom. 1991. ‘Silt’. <i>Journal of Rivers</i> 12 (3): 105–20. https://doi.org/10.1/x.',
    mla: 'Lock, Tom. ‘Silt’. <i>Journal of Rivers</i>, vol. 12, no. 3, 1991, pp. 105–20, https://doi.org/10.1/x.',
  },
  {
    item: {
      id: 'j2',
      type: 'article-journal',
      title: 'Mud',
      author: lock,
      'container-title': 'Journal of Rivers',
      issue: '3',
      page: '105-120',
      issued: on(1992, 5),
    },
    chicago: 'Lock, Tom. 1992. ‘Mud’. <i>Journal of Rivers</i>, no. 3: 105–20.',
    mla: 'Lock, Tom. ‘Mud’. <i>Journal of Rivers</i>, no. 3, May 1992, pp. 105–20.',
  },
  {
    item: {
      id: 'j3',
      type: 'article-journal',
      title: 'Sand',
      author: lock,
      'container-title': 'Journal of Rivers',
      volume: '9',
      page: '1-2',
      issued: on(1993, 5),
    },
    chicago: 'Lock, Tom. 1993. ‘Sand’. <i>Journal of Rivers</i> 9 (May): 1–2.',
    mla: 'Lock, Tom. ‘Sand’. <i>Journal of Rivers</i>, vol. 9, May 1993, pp. 1–2.',
  },
  {
    item: {
      id: 'n1',
      type: 'article-newspaper',
      title: 'Floods',
      'container-title': 'The Daily Bank',
      issued: on(1994, 2, 3),
      edition: 'late',
      section: 'B',
    },
    chicago: '<i>The Daily Bank</i>. 1994. ‘Floods’. 3 February 1994, late ed., sec. B.',
    mla: '‘Floods’. <i>The Daily Bank</i>, late ed., 3 Feb. 1994.',
  },
  {
    item: {
      id: 'm1',
      type: 'article-magazine',
      title: 'Ducks',
      author: lock,
      'container-title': 'The Pond',
      issued: on(1994, 2, 3),
      page: '33',
    },
    chicago: 'Lock, Tom. 1994. ‘Ducks’. <i>The Pond</i>, 3 February 1994.',
    mla: 'Lock, Tom. ‘Ducks’. <i>The Pond</i>, 3 Feb. 1994, p. 33.',
  },
  {
    item: {
      id: 'e1',
      type: 'entry-encyclopedia',
      title: 'Weir',
      'container-title': 'Encyclopaedia of Rivers',
      edition: '4',
      issued: on(1950),
    },
    chicago: '‘Weir’. 1950. In <i>Encyclopaedia of Rivers</i>, 4th ed.',
    mla: '‘Weir’. <i>Encyclopaedia of Rivers</i>, 4th ed., 1950.',
  },
  {
    item: {
      id: 'w1',
      type: 'webpage',
      title: 'About weirs',
      author: [{ literal: 'River Trust' }],
      'container-title': 'weirs.example',
      URL: 'https://weirs.example/a',
      accessed: on(2026, 11, 23),
    },
    chicago:
      'River Trust. n.d. ‘About Weirs’. weirs.example. Accessed 23 November 2026. https://weirs.example/a.',
    mla: 'River Trust. ‘About Weirs’. <i>weirs.example</i>, https://weirs.example/a. Accessed 23 Nov. 2026.',
  },
  {
    item: {
      id: 'r1',
      type: 'report',
      title: 'State of the rivers',
      author: [{ literal: 'River Board' }],
      genre: 'technical report',
      number: '14',
      publisher: 'River Board',
      'publisher-place': 'Leeds',
      issued: on(1999),
    },
    chicago: 'River Board. 1999. ‘State of the Rivers’. Technical report 14. Leeds: River Board.',
    mla: 'River Board. <i>State of the Rivers</i>. No. 14, River Board, 1999. Technical report.',
  },
  {
    item: {
      id: 's1',
      type: 'speech',
      title: 'On locks',
      author: lock,
      genre: 'lecture',
      event: 'Congress of Mills',
      'event-place': 'Ghent',
      issued: on(1961, 5, 4),
    },
    chicago: 'Lock, Tom. 1961. ‘On Locks’. Lecture presented at the Congress of Mills, Ghent, 4 May 1961.',
    mla: 'Lock, Tom. ‘On Locks’. Congress of Mills, Ghent, 4 May 1961. Lecture.',
  },
  {
    item: {
      id: 't1',
      type: 'thesis',
      title: 'Reeds',
      author: reed,
      genre: 'PhD thesis',
      publisher: 'University of Ghent',
      issued: on(2001),
    },
    chicago: 'Reed, Ann. 2001. ‘Reeds’. PhD thesis, University of Ghent.',
    mla: 'Reed, Ann. <i>Reeds</i>. University of Ghent, 2001. PhD thesis.',
  },
  {
    item: {
      id: 'i1',
      type: 'interview',
      title: 'The last miller',
      author: [{ family: 'Mill', given: 'Sam' }],
      interviewer: reed,
      'container-title': 'The Pond',
      issued: on(1970, 6, 1),
    },
    chicago: 'Mill, Sam. 1970. ‘The Last Miller’. Interview by Ann Reed. <i>The Pond</i>, 1 June 1970.',
    mla: 'Mill, Sam. ‘The Last Miller’. <i>The Pond</i>, interview by Ann Reed, 1 June 1970.',
  },
  {
    item: {
      id: 'f1',
      type: 'motion_picture',
      title: 'The flood',
      director: [{ family: 'Stream', given: 'Ida' }],
      publisher: 'Quay Films',
      'publisher-place': 'London',
      issued: on(1938),
    },
    chicago: 'Stream, Ida, dir. 1938. <i>The Flood</i>. London: Quay Films.',
    mla: 'Stream, Ida, director. <i>The Flood</i>. Quay Films, 1938.',
  },
  {
    item: {
      id: 'o1',
      type: 'song',
      title: 'By the weir',
      composer: [{ family: 'Brook', given: 'Max' }],
      'container-title': 'River songs',
      publisher: 'Quay',
      issued: on(1940),
    },
    chicago: 'Brook, Max. 1940. ‘By the Weir’. <i>River Songs</i>. Quay.',
    mla: 'Brook, Max. ‘By the Weir’. <i>River Songs</i>, Quay, 1940.',
  },
  {
    item: {
      id: 'a1',
      type: 'manuscript',
      title: 'Letter to the miller',
      author: lock,
      genre: 'letter',
      issued: on(1888, 3, 2),
      archive: 'River Archive',
      archive_location: 'Box 4',
      'archive-place': 'Leeds',
    },
    chicago: 'Lock, Tom. 1888. ‘Letter to the Miller’. Letter. Box 4, River Archive, Leeds.',
    mla: 'Lock, Tom. ‘Letter to the Miller’. 2 Mar. 1888. Letter. River Archive, Leeds, Box 4.',
  },
  {
    item: {
      id: 'v1',
      type: 'review-book',
      title: 'Wet feet',
      author: reed,
      'reviewed-title': 'The weir',
      'reviewed-author': lock,
      'container-title': 'Journal of Rivers',
      volume: '3',
      issue: '1',
      page: '7-8',
      issued: on(1988),
    },
    chicago:
      'Reed, Ann. 1988. ‘Wet Feet’. Review of <i>The Weir</i>, by Tom Lock. <i>Journal of Rivers</i> 3 (1): 7–8.',
    mla: 'Reed, Ann. ‘Wet Feet’. <i>Journal of Rivers</i>, vol. 3, no. 1, 1988, pp. 7–8.',
  },
  {
    item: {
      id: 'l1',
      type: 'legislation',
      title: 'Weirs act',
      author: [{ literal: 'Parliament' }],
      issued: on(1888),
    },
    chicago: 'Parliament. 1888. <i>Weirs Act</i>.',
    mla: 'Parliament. <i>Weirs Act</i>. 1888.',
  },
];

function printAlone(style: StyleName, item: Item): string {
  const engine = createEngine(style, [item], 'en-GB');
  engine.updateItems([item.id]);
  return unwrap(engine.makeBibliography()[1][0] ?? '');
}

test.each(ENTRIES)('$item.type “$item.title” is printed as each manual asks', ({ item, chicago, mla }) => {
  expect(printAlone('chicago', item)).toBe(chicago);
  expect(printAlone('mla', item)).toBe(mla);
});

test.each([
  ['page', '(Lock 1987, 7)', '(Lock 7)'],
  ['chapter', '(Lock 1987, chap. 7)', '(Lock, ch. 7)'],
  ['section', '(Lock 1987, sec. 7)', '(Lock, sec. 7)'],
  ['paragraph', '(Lock 1987, para. 7)', '(Lock, par. 7)'],
  ['volume', '(Lock 1987, vol. 7)', '(Lock, vol. 7)'],
  ['issue', '(Lock 1987, no. 7)', '(Lock, no. 7)'],
  ['figure', '(Lock 1987, fig. 7)', '(Lock, fig. 7)'],
  ['folio', '(Lock 1987, fol. 7)', '(Lock, fol. 7)'],
  ['sub-verbo', '(Lock 1987, s.v. 7)', '(Lock, s.v. 7)'],
  ['act', '(Lock 1987, act 7)', '(Lock, act 7)'],
  ['scene', '(Lock 1987, sc. 7)', '(Lock, scene 7)'],
  ['timestamp', '(Lock 1987, at 7)', '(Lock, at 7)'],
])('a place named by its %s is pointed to as each manual asks', (label, chicago, mla) => {
  const item = { id: 'weir', type: 'book', title: 'The weir', author: lock, issued: on(1987) };
  const pointTo = (style: StyleName) =>
    createEngine(style, [item], 'en-GB').makeCitationCluster([{ id: 'weir', label, locator: '7' }]);
  expect(pointTo('chicago')).toBe(chicago);
  expect(pointTo('mla')).toBe(mla);
});

test('a title of another script is followed by its translation, in brackets and not in the title’s own dress', () => {
  const item = {
    id: 'rivers',
    type: 'book',
    title: 'Reki i liudi: ocherki',
    'translated-title': 'Rivers and people: Sketches',
    language: 'ru',
    author: lock,
    issued: on(1975),
  };
  expect(printAlone('chicago', item)).toBe(
    'Lock, Tom. 1975. <i>Reki i liudi: ocherki</i> [Rivers and people: Sketches].',
  );
  expect(printAlone('mla', item)).toBe(
    'Lock, Tom. <i>Reki i liudi: ocherki</i> [Rivers and people: Sketches]. 1975.',
  );
});
