import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { superior } from '../../src/edition/superior.ts';
import { readTestEdition, SITES, WALK } from '../support/editions.ts';
import { elementsOf, readSite, type BuiltPage } from '../support/site.ts';

const idsOf = (selector: string, tree: BuiltPage['tree']) =>
  selectAll(selector, tree).map(({ properties }) => String(properties['id']));

describe.each(SITES)('the site of the edition “$id”', async (site) => {
  const edition = await readTestEdition(site);
  const notes = [...edition.notes.values()];
  const pages = await readSite(site.dist);
  const treeAt = (address: string): BuiltPage['tree'] =>
    pages.find((page) => page.address === address)?.tree ?? { type: 'root', children: [] };
  const [text, print] = [treeAt('/'), treeAt('/print/')];

  test('words that have a note bear its number, the same at every mention, and notes stand in the order of the numbers', () => {
    for (const tree of [text, print]) {
      const endnotes = idsOf('.endnotes > ol > li', tree);
      const mentions = selectAll('.text .mention', tree);
      expect(mentions).toHaveLength(edition.mentions.length);
      for (const { properties } of mentions) {
        const place = endnotes.indexOf(String(properties['href']).slice(1));
        expect(properties['dataNumber'], String(properties['id'])).toBe(superior(place + 1));
      }
    }
    const numbers = selectAll('.text .mention', text).map(({ properties }) =>
      String(properties['dataNumber']),
    );
    const firsts = [...new Set(numbers)];
    expect(firsts).toEqual(firsts.map((_, index) => superior(index + 1)));
  });

  test('the page for printing has the text, word for word and with its addresses', () => {
    const article = (tree: BuiltPage['tree']) =>
      selectAll('article.text', tree).map((found) => toString(found));
    expect(article(print)).toEqual(article(text));
    expect(idsOf('.passage, .mention', print)).toEqual(idsOf('.text .passage, .text .mention', text));
  });

  test('the page for printing has every note once, as its own page has it, and no id twice', () => {
    expect(idsOf('.endnotes > ol > li', print)).toEqual(notes.map(({ id }) => `note-${id}`));
    expect(selectAll('.endnotes .body', print)).toHaveLength(notes.length);
    if (site === WALK) expect(selectAll('details.spoiler', print).length).toBeGreaterThan(0);
    const ids = elementsOf(print).flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('a note in full refers to another by the number that the other stands under', () => {
    const links = selectAll('.endnotes .body a[data-number]', print);
    if (site === WALK) expect(links.length).toBeGreaterThan(notes.length);
    for (const { properties } of links) {
      const id = String(properties['href']).replace('#note-', '');
      expect(properties['dataNumber'], id).toBe(superior(notes.findIndex((note) => note.id === id) + 1));
    }
  });

  test('the page for printing ends with every work that the notes cite, once', () => {
    const cited = new Set(notes.flatMap(({ sourceIds }) => sourceIds));
    const printed = idsOf('.sources li', print);
    expect(printed).toHaveLength(cited.size);
    expect(new Set(printed)).toEqual(new Set([...cited].map((id) => `source-${id}`)));
  });

  test('the page for printing is not listed, and the text and every footer lead to it', () => {
    expect(selectAll('meta[name="robots"][content="noindex"]', print)).toHaveLength(1);
    const targets = (selector: string, tree: BuiltPage['tree']) =>
      selectAll(selector, tree).map(({ properties }) => properties['href']);
    expect(targets('.site-footer nav a', text)).toContain('/print/');
    expect(targets('.print-ways a', text)).toEqual([
      '/print/#text-only',
      '/print/#full-notes',
      '/print/#notes-only',
    ]);
  });
});
