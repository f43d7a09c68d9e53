import { describe, expect, test } from 'vitest';
import { printAnnotations } from '../../../src/exports/annotations.ts';
import { printPlainText } from '../../../src/exports/plain-text.ts';
import { SITES } from '../../support/editions.ts';
import { exportContextOf } from '../../support/export-context.ts';

interface Selector {
  readonly type: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

interface Collection {
  readonly type: string;
  readonly total: number;
  readonly first: {
    readonly items: readonly {
      readonly id: string;
      readonly body: readonly { readonly source?: string; readonly value?: string }[];
      readonly target: { readonly source: string; readonly selector: Selector | readonly Selector[] };
    }[];
  };
}

describe.each(SITES)('the annotations of the edition “$id”', async (site) => {
  const context = await exportContextOf(site);
  const { edition } = context;
  const collection = JSON.parse(printAnnotations(context)) as Collection;
  const text = Array.from(printPlainText(edition));
  const { items } = collection.first;
  const inText = items.filter(({ target }) => target.source === '/text.txt');
  const onPages = items.filter(({ target }) => target.source !== '/text.txt');

  test('there is one for each mention, under its id, leading to its note', () => {
    expect(collection.type).toBe('AnnotationCollection');
    expect(collection.total).toBe(edition.mentions.length);
    expect(items.map(({ id }) => id)).toEqual(edition.mentions.map(({ id }) => `/annotations.jsonld#${id}`));
    expect(items.map(({ body }) => body[1]?.source)).toEqual(
      edition.mentions.map(({ noteId }) => `/notes/${noteId}/`),
    );
  });

  test('every target in the plain text resolves by position and by quotation, to the words that the mention covers', () => {
    expect(inText.length).toBeGreaterThan(0);
    for (const { id, target } of inText) {
      const [quote, position] = target.selector as readonly Selector[];
      const found = text.slice(position?.start, position?.end).join('');
      expect(found, id).toBe(quote?.exact);
      const before = text.slice(0, position?.start).join('');
      const after = text.slice(position?.end).join('');
      expect(before.endsWith(quote?.prefix ?? '?') && after.startsWith(quote?.suffix ?? '?'), id).toBe(true);
      expect(`${before}${found}`.length > 0 && (quote?.prefix !== '' || before === ''), id).toBe(true);
      const mention = edition.mentions.find((one) => id.endsWith(`#${one.id}`));
      expect(found.replaceAll('\n', ' '), id).toBe(mention?.lemma);
    }
  });

  test('only what the plain text has not is sought on its page: lines of the title page, headings and captions', () => {
    const headings = new Set(
      edition.parts.flatMap((part) =>
        [...part.headings, ...part.figures].map(({ id }) => `${part.id} ${id}`),
      ),
    );
    const expected = edition.mentions.filter(
      ({ stretchId, partId, lemma }) =>
        (stretchId === undefined && lemma !== edition.titlePage.title) ||
        headings.has(`${partId ?? ''} ${stretchId ?? ''}`),
    );
    expect(onPages.map(({ target }) => (target.selector as Selector).value)).toEqual(
      expected.map(({ id }) => id),
    );
  });
});

test('a site that knows its address names every place by the whole of it', async () => {
  const [site] = SITES;
  if (site === undefined) throw new Error('There is no edition to try.');
  const context = await exportContextOf(site, { base: '/reader/', site: 'https://example.org' });
  const printed = printAnnotations(context);
  expect(printed).toContain('"id": "https://example.org/reader/annotations.jsonld"');
  expect(printed).not.toMatch(/"(?:id|source)": "\//u);
});
