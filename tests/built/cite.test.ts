import { brotliCompressSync } from 'node:zlib';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { textData } from '../../src/metadata/text-metadata.ts';
import { readTestEdition, SITES, WALK } from '../support/editions.ts';
import { readPages, type BuiltPage } from '../support/site.ts';

const isNote = ({ address }: BuiltPage) => /^\/notes\/[^/]+\/$/u.test(address);
const isText = ({ address }: BuiltPage) => address === '/' || address.startsWith('/text/');
const words = (node: Parameters<typeof toString>[0]) => toString(node).replace(/\s+/gu, ' ').trim();

const contentOf = ({ tree }: BuiltPage, name: string): unknown =>
  (select(`meta[name="${name}"]`, tree) ?? select(`meta[property="${name}"]`, tree))?.properties['content'];

/** The schema.org data of a page. */
function dataOf({ tree }: BuiltPage): Record<string, unknown> | undefined {
  const script = select('script[type="application/ld+json"]', tree);
  return script === undefined ? undefined : (JSON.parse(toString(script)) as Record<string, unknown>);
}

describe.each(SITES)('the site of the edition “$id”', async (site) => {
  const edition = await readTestEdition(site);
  const { titlePage } = edition;
  const pages = await readPages(site.dist);

  test('the text and every note can be cited in five forms, without script', () => {
    const cited = pages.filter((page) => isText(page) || isNote(page));
    const ofParts = titlePage.layout === 'parts' ? edition.parts.length : 0;
    expect(cited).toHaveLength(edition.notes.size + 1 + ofParts);
    for (const page of cited) {
      const forms = selectAll('.cite [data-form]', page.tree);
      expect(
        forms.map(({ properties }) => properties['dataForm']),
        page.address,
      ).toEqual(['MLA', 'Chicago', 'APA', 'BibTeX', 'RIS']);
      expect(selectAll('.cite button', page.tree), page.address).toEqual([]);
      for (const form of forms) expect(words(form)).not.toMatch(/[{]address|day\}|undefined|invalid|2222/u);
    }
  });

  test('nothing else says how it is cited', () => {
    const others = pages.filter((page) => !isText(page) && !isNote(page));
    expect(others.length).toBeGreaterThan(5);
    for (const { address, tree } of others) expect(select('.cite', tree), address).toBeUndefined();
  });

  test('a citation names the author of what is cited, and its title', () => {
    for (const page of pages.filter(isNote)) {
      const note = edition.notes.get(page.address.split('/')[2] ?? '');
      const bibtex = words(select('.cite [data-form="BibTeX"]', page.tree) ?? { type: 'root', children: [] });
      expect(bibtex).toContain(`{{${titlePage.editors}}}`);
      expect(bibtex).toContain(`{${note?.id ?? ''},`);
      const ris = words(select('[data-form="RIS"]', page.tree) ?? { type: 'root', children: [] });
      expect(ris).toContain(`TI - ${note?.title ?? ''}`);
    }
  });

  test('what copies knows the page, the reference and what may be quoted', () => {
    for (const page of pages.filter(isNote)) {
      const { properties } = select('copy-citation', page.tree) ?? {};
      expect(properties?.['href']).toBe(page.address);
      expect(properties?.['reference']).toContain(titlePage.editors);
      expect(page.ids).toContain(properties?.['quotes']);
      expect(contentOf(page, 'description')).toBe(properties?.['quotation']);
    }
    for (const page of pages.filter(isText)) {
      const { properties } = select('copy-citation', page.tree) ?? {};
      expect(properties?.['href']).toBe('/');
      expect(properties?.['id']).toBe('cite');
      expect(selectAll('[data-pointer]', page.tree)).toHaveLength(3);
    }
  });

  test('the text is described as a work of its author, and notes as the editors’', () => {
    for (const page of pages) {
      expect(contentOf(page, 'og:title'), page.address).toMatch(/\S/u);
      expect(contentOf(page, 'og:site_name'), page.address).toBe(titlePage.title);
      expect(contentOf(page, 'citation_title') !== undefined, page.address).toBe(isText(page));
      expect(contentOf(page, 'DC.title') !== undefined, page.address).toBe(isNote(page));
      expect(contentOf(page, 'og:type'), page.address).toBe(
        isText(page) || isNote(page) ? 'article' : 'website',
      );
      expect(contentOf(page, 'og:url'), page.address).toBeUndefined();
      expect(dataOf(page)?.['@type'], page.address).toBe(
        isText(page)
          ? (textData(titlePage, undefined) as { '@type': string })['@type']
          : isNote(page)
            ? 'Article'
            : undefined,
      );
    }
  });

  test('no word that a page keeps folded away is in what it says to programs', () => {
    const gated = pages.filter(({ tree }) => select('details.spoiler', tree) !== undefined);
    if (site === WALK) expect(gated.length).toBeGreaterThan(1);
    const wordsIn = (text: string) => new Set(text.toLowerCase().match(/\p{Letter}{4,}/gu) ?? []);
    for (const page of gated) {
      const open = structuredClone(page.tree);
      for (const details of selectAll('details.spoiler', open)) details.children = [];
      for (const other of selectAll('head, script, copy-citation', open)) other.children = [];
      const shown = wordsIn(`${toString(open)} ${JSON.stringify(titlePage)}`);
      const hidden = [...wordsIn(selectAll('details.spoiler', page.tree).map(toString).join(' '))];
      const told = wordsIn(
        [
          ...selectAll('meta', page.tree).map(({ properties }) => String(properties['content'])),
          ...selectAll('script[type="application/ld+json"], copy-citation', page.tree).map(toString),
          JSON.stringify(select('copy-citation', page.tree)?.properties),
        ].join(' '),
      );
      const onlyHidden = hidden.filter((word) => !shown.has(word));
      expect(
        onlyHidden.filter((word) => told.has(word)),
        page.address,
      ).toEqual([]);
    }
  });

  test('what is said about the text, and the means to cite it, stay light', () => {
    const [page] = pages.filter(isText);
    const { html = '' } = page ?? {};
    const bare = html
      .replace(/<section class="cite"[\s\S]*?<\/section>/u, '')
      .replace(/<meta (?:name="citation_|property)[^>]*>/gu, '')
      .replace(/<script type="application\/ld\+json">.*?<\/script>/u, '');
    expect(bare.length).toBeLessThan(html.length - 2000);
    expect(brotliCompressSync(html).length - brotliCompressSync(bare).length).toBeLessThanOrEqual(1200);
  });
});
