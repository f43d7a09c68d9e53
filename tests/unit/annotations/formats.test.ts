import { describe, expect, test } from 'vitest';
import {
  changeAnnotation,
  createAnnotation,
  isAnnotation,
  readTags,
  type Annotation,
} from '../../../src/annotations/annotation.ts';
import { printMarkdown } from '../../../src/annotations/markdown.ts';
import { mergeAnnotations } from '../../../src/annotations/merge-annotations.ts';
import { sentenceAround } from '../../../src/annotations/page-text.ts';
import { readSharedSet, writeSharedSet } from '../../../src/annotations/shared-set.ts';
import { SHARED } from '../../../src/annotations/storage.ts';
import { printWebAnnotations, readWebAnnotations } from '../../../src/annotations/web-annotation.ts';

const ROOT = 'https://reader.example/edition/';
const TARGET = {
  page: 'text/2/',
  passage: 'p7',
  exact: 'the frozen harbour',
  prefix: 'They looked out over ',
  suffix: ' and said nothing.',
  start: 120,
  end: 138,
  isUnique: true,
  isGated: false,
  isLost: false,
};

function annotation(change: Partial<Annotation> = {}): Annotation {
  return { ...createAnnotation(TARGET, { colour: 'green' }), ...change };
}

describe('as Web Annotations', () => {
  test('annotations go out and come in again as they were', () => {
    const all = [
      annotation(),
      annotation({
        comment: 'Compare *chapter 1*.\n\nWhy frozen?',
        tags: ['winter', 'the sea'],
        colour: 'rose',
      }),
      annotation({ kind: 'bookmark' }),
      annotation({ target: { ...TARGET, page: '', isGated: true, isLost: true, passage: undefined } }),
    ];
    const again = readWebAnnotations(printWebAnnotations(all, ROOT), ROOT);
    expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(all)));
  });

  test('they say in the terms of the W3C what they are', () => {
    const text = printWebAnnotations([annotation({ comment: 'Why?', tags: ['winter'] })], ROOT);
    expect(JSON.parse(text)).toMatchObject({
      '@context': ['http://www.w3.org/ns/anno.jsonld', {}],
      type: 'AnnotationPage',
      items: [
        {
          type: 'Annotation',
          motivation: 'commenting',
          body: [
            { type: 'TextualBody', purpose: 'commenting', value: 'Why?' },
            { type: 'TextualBody', purpose: 'tagging', value: 'winter' },
          ],
          target: {
            source: 'https://reader.example/edition/text/2/',
            styleClass: 'green',
            selector: [
              { type: 'TextQuoteSelector', exact: 'the frozen harbour' },
              { type: 'TextPositionSelector', start: 120, end: 138 },
              { type: 'FragmentSelector', value: 'p7' },
            ],
          },
        },
      ],
    });
  });

  test('what another program said besides goes out again as it came', () => {
    const foreign = {
      id: 'https://elsewhere.example/anno/1',
      type: 'Annotation',
      motivation: 'questioning',
      creator: { type: 'Person', name: 'A. Reader' },
      created: '2026-01-02T03:04:05Z',
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: 'Is that so?' },
        { type: 'Image', id: 'https://elsewhere.example/picture.png' },
      ],
      target: {
        source: `${ROOT}notes/volkov/`,
        state: { type: 'TimeState', sourceDate: '2026-01-01' },
        selector: [
          { type: 'XPathSelector', value: '/html/body/p[2]' },
          { type: 'TextQuoteSelector', exact: 'frozen', prefix: 'the ', suffix: ' harbour' },
        ],
      },
    };
    const [read] = readWebAnnotations(JSON.stringify(foreign), ROOT);
    expect(read).toMatchObject({
      comment: 'Is that so?',
      target: { page: 'notes/volkov/', exact: 'frozen' },
    });
    const { items } = JSON.parse(printWebAnnotations(read === undefined ? [] : [read], ROOT)) as {
      items: (typeof foreign)[];
    };
    const [item] = items;
    expect(item).toMatchObject({
      id: foreign.id,
      motivation: 'questioning',
      creator: foreign.creator,
      target: { state: foreign.target.state },
    });
    expect(item?.body).toContainEqual(foreign.body[1]);
    expect(item?.target.selector).toContainEqual(foreign.target.selector[0]);
    expect(read && readWebAnnotations(printWebAnnotations([read], ROOT), ROOT)).toEqual([read]);
  });

  test('one without quotation or name is kept too, and has the same name each time', () => {
    const bare = JSON.stringify({ type: 'Annotation', bodyValue: 'A thought', target: `${ROOT}text/2/#p3` });
    const [one] = readWebAnnotations(bare, ROOT);
    expect(one).toMatchObject({ comment: 'A thought', target: { page: 'text/2/', exact: '' } });
    expect(readWebAnnotations(bare, ROOT)[0]?.id).toBe(one?.id);
  });

  test('an edition that stands elsewhere knows its own pages', () => {
    const [read] = readWebAnnotations(printWebAnnotations([annotation()], 'https://old.example/'), ROOT);
    expect(read?.target.page).toBe('text/2/');
  });

  test('a file that is something else is refused with a sentence', () => {
    expect(() => readWebAnnotations('no JSON', ROOT)).toThrow('no-json');
    expect(() => readWebAnnotations('{"type":"Note"}', ROOT)).toThrow('no-annotations');
  });
});

describe('merging', () => {
  const mine = annotation();

  test('the same annotations again are no news', () => {
    expect(mergeAnnotations([mine], [mine])).toEqual([]);
  });

  test('of two states of one annotation the later one stays', () => {
    const later = { ...mine, comment: 'later', modified: '2099-01-01T00:00:00Z' };
    expect(mergeAnnotations([mine], [later])).toEqual([later]);
    expect(mergeAnnotations([later], [mine])).toEqual([]);
  });

  test('the same highlight under another name is no double', () => {
    expect(mergeAnnotations([mine], [{ ...mine, id: 'urn:other' }])).toEqual([]);
    expect(
      mergeAnnotations([mine], [{ ...mine, id: 'urn:other', comment: 'But this says more' }]),
    ).toHaveLength(1);
  });

  test('doubles within what comes are taken once', () => {
    const other = annotation({ comment: 'new' });
    expect(mergeAnnotations([], [other, other, { ...other, id: 'urn:other' }])).toEqual([other]);
  });
});

describe('a shared set', () => {
  test('goes into a link’s fragment and comes out again', async () => {
    const set = [
      annotation({ comment: 'Zwölf Brücken – мосты', tags: ['winter'] }),
      annotation({ kind: 'bookmark', colour: 'rose', target: { ...TARGET, isGated: true, page: '' } }),
    ];
    const fragment = await writeSharedSet(set);
    expect(fragment).toMatch(/^#annotations=[\w-]+$/u);
    expect(fragment?.startsWith(SHARED)).toBe(true);
    const read = await readSharedSet(fragment ?? '');
    expect(
      read.map(({ comment, tags, kind, colour, target }) => ({ comment, tags, kind, colour, target })),
    ).toEqual(
      set.map(({ comment, tags, kind, colour, target }) => ({ comment, tags, kind, colour, target })),
    );
    expect(read.every(isAnnotation)).toBe(true);
  });

  test('that is too large for a link is none', async () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      annotation({ comment: Math.sin(index).toString(36), target: { ...TARGET, start: index * 31 } }),
    );
    expect(await writeSharedSet(many)).toBeUndefined();
  });

  test('that was cut short is refused', async () => {
    const fragment = await writeSharedSet([annotation()]);
    await expect(readSharedSet(fragment?.slice(0, -9) ?? '')).rejects.toThrow();
  });
});

test('Markdown has each quotation with its reference, its comment as it was typed, and folds what is gated', () => {
  const excerpt = (change: Partial<Annotation>) => ({
    annotation: annotation(change),
    reference: 'Marsh, “Seven Bridges”, passage 7',
    address: `${ROOT}text/2/#p7`,
  });
  const text = printMarkdown(
    'My annotations',
    [
      {
        heading: 'Evening',
        excerpts: [
          excerpt({ comment: '**Why** frozen?', tags: ['the sea'] }),
          excerpt({ target: { ...TARGET, exact: 'He *dies*\n1. here', isGated: true } }),
        ],
      },
    ],
    ['Marsh, Ada. 1901. “Seven Bridges.”'],
    { gated: 'Gives something away', tags: 'Tags', source: 'Source' },
  );
  expect(text).toBe(`# My annotations

## Evening

> the frozen harbour

— [Marsh, “Seven Bridges”, passage 7](<${ROOT}text/2/#p7>)

**Why** frozen?

Tags: #the-sea

<details>

<summary>Gives something away</summary>

> He \\*dies\\*
>
> 1\\. here

— [Marsh, “Seven Bridges”, passage 7](<${ROOT}text/2/#p7>)

</details>

## Source

Marsh, Ada. 1901. “Seven Bridges.”
`);
});

test('a sentence is told from its neighbours, within its passage', () => {
  const text = 'One stands here. Two stands there.\nThree is elsewhere.';
  const at = text.indexOf('there');
  const { start, end } = sentenceAround({ text, passages: [] }, { start: at, end: at + 5 }, 'en');
  expect(text.slice(start, end)).toBe('Two stands there.');
});

test('tags are typed with commas between them', () => {
  expect(readTags(' fear, #the flat ,, fear')).toEqual(['fear', 'the flat']);
});

test('a change says when it was made, and what is stored in another form is no annotation', () => {
  const changed = changeAnnotation({ ...annotation(), modified: '2000-01-01T00:00:00Z' }, { comment: 'New' });
  expect(changed.comment).toBe('New');
  expect(Date.parse(changed.modified)).toBeGreaterThan(Date.parse('2020-01-01'));
  expect(isAnnotation(changed)).toBe(true);
  for (const broken of [
    null,
    'text',
    {},
    { ...changed, colour: 'mauve' },
    { ...changed, target: { page: 4 } },
  ])
    expect(isAnnotation(broken)).toBe(false);
});
