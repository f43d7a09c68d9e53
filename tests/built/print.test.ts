import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { superior } from '../../src/edition/superior.ts';
import { idOnPaper } from '../../src/markdown/paper-body.ts';
import { readTestEdition, SITES, WALK } from '../support/editions.ts';
import { elementsOf, pagesOfText, readSite, type BuiltPage } from '../support/site.ts';

const idsOf = (selector: string, tree: BuiltPage['tree']) =>
  selectAll(selector, tree).map(({ properties }) => String(properties['id']));

const wordsOf = (element: Parameters<typeof toString>[0]) => toString(element).replace(/\s+/gu, ' ').trim();

/** Marks, each once: what goes on over the end of a line is no other mark. */
const firstPieces = '.text .mention:not([data-continued])';

/** Items of a list with their numbers: one that states none has the next. */
function numbered(items: readonly Element[]): [item: Element, number: number][] {
  let last = 0;
  return items.map((item) => {
    last = Number(item.properties['dataNumber'] ?? item.properties['value'] ?? last + 1);
    return [item, last];
  });
}

describe.each(SITES)('the site of the edition “$id”', async (site) => {
  const edition = await readTestEdition(site);
  const notes = [...edition.notes.values()];
  const pages = await readSite(site.dist);
  const treeAt = (address: string): BuiltPage['tree'] =>
    pages.find((page) => page.address === address)?.tree ?? { type: 'root', children: [] };
  const [first, print] = [treeAt('/'), treeAt('/print/')];
  /** The pages that have the text; where its parts have pages of their own, after the title page. */
  const texts = pagesOfText(pages, edition).map(({ tree }) => tree);
  const all = [...new Set([first, ...texts])];
  const pageIds = edition.parts.map(({ pageId }) => pageId);

  test('words that have a note bear its number, the same at every mention, and notes stand in the order of the numbers', () => {
    for (const tree of [...all, print]) {
      const numbers = new Map(
        numbered(selectAll('.endnotes > ol > li', tree)).map(([{ properties }, number]) => [
          `#${String(properties['id'])}`,
          superior(number),
        ]),
      );
      const mentions = selectAll('.text .mention', tree);
      for (const { properties } of mentions)
        expect(properties['dataNumber'], String(properties['id'])).toBe(
          numbers.get(String(properties['href'])),
        );
      const inOrder = [...new Set(mentions.map(({ properties }) => String(properties['href'])))];
      expect([...numbers.keys()].slice(0, inOrder.length)).toEqual(inOrder);
    }
    expect(all.flatMap((tree) => selectAll(firstPieces, tree))).toHaveLength(edition.mentions.length);
    const printed = selectAll(firstPieces, print).map(({ properties }) => String(properties['dataNumber']));
    expect(printed).toHaveLength(edition.mentions.length);
    expect([...new Set(printed)]).toEqual([...new Set(printed)].map((_, index) => superior(index + 1)));
    const order = selectAll('.endnotes > ol > li', print).map(({ properties }) =>
      Number(properties['dataNumber']),
    );
    expect(order).toEqual(notes.map((_, index) => index + 1));
  });

  test('the page for printing has the text, word for word and with its addresses', () => {
    const blocks = (trees: readonly BuiltPage['tree'][]) =>
      trees.flatMap((tree) => selectAll('.text .passage, .text .author-notes li', tree)).map(wordsOf);
    expect(blocks([print])).toEqual(blocks(texts));
    expect(idsOf('.text .mention', print)).toEqual(all.flatMap((tree) => idsOf('.text .mention', tree)));
    expect(idsOf('.text .passage', print)).toEqual(
      texts.flatMap((tree, index) =>
        idsOf('.text .passage', tree).map((id) => idOnPaper(pageIds[index], id)),
      ),
    );
    const ids = new Set(elementsOf(print).map(({ properties }) => properties['id']));
    const broken = selectAll('a[href^="#"]', print)
      .map(({ properties }) => String(properties['href']).slice(1))
      .filter((id) => !ids.has(id));
    expect(broken).toEqual([]);
  });

  test('the page for printing has every note once, as its own page has it, and no id twice', () => {
    expect(idsOf('.endnotes > ol > li', print)).toEqual(notes.map(({ id }) => `note-${id}`));
    expect(selectAll('.endnotes .body', print)).toHaveLength(notes.length);
    if (site === WALK) expect(selectAll('details.spoiler', print).length).toBeGreaterThan(0);
    const ids = elementsOf(print).flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('a note in full refers to another by the number that the other stands under', () => {
    const links = selectAll('.endnotes .body a[data-number]:not([href^="#source-"])', print);
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

  test('what is chosen to print has a heading, which is none of what is printed', () => {
    expect(selectAll('print-choice > section[aria-labelledby="print-choice"]', print)).toHaveLength(1);
    expect(selectAll('print-choice #print-choice', print)).toHaveLength(1);
    // The title of the text is the first heading, on the screen as on paper.
    expect(selectAll('h1', print)).toHaveLength(1);
  });

  test('the page for printing is not listed, and the text and every footer lead to it', () => {
    expect(selectAll('meta[name="robots"][content="noindex"]', print)).toHaveLength(1);
    const targets = (selector: string, tree: BuiltPage['tree']) =>
      selectAll(selector, tree).map(({ properties }) => properties['href']);
    expect(targets('.site-footer nav a', first)).toContain('/print/');
    for (const text of texts) {
      expect(targets('.print-ways a', text)).toEqual([
        '/print/#text-only',
        '/print/#full-notes',
        '/print/#notes-only',
      ]);
    }
  });
});
