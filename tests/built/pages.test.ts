import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate/node';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../src/address.ts';
import { wordsOf } from '../../src/languages/words.ts';
import { HOOKS } from '../../src/markup/hooks.ts';
import { CONTENT_SECURITY_POLICY } from '../../src/security-policy.ts';
import { readTestEdition, SITES, WALK } from '../support/editions.ts';
import { brokenLinks, elementsOf, pagesOfText, readPages, type BuiltPage } from '../support/site.ts';

describe.each(SITES)('the site of the edition “$id”', async (site) => {
  const edition = await readTestEdition(site);
  const pages = await readPages(site.dist);
  const ofText = pagesOfText(pages, edition);
  /** The pages of the text, and the title page where that is another. */
  const marked = [...new Set([pageAt('/'), ...ofText])];

  function pageAt(address: string): BuiltPage {
    const page = pages.find((candidate) => candidate.address === address);
    if (page === undefined) throw new Error(`There is no page ${address}; build the site first.`);
    return page;
  }

  test('there is a page for the text, every note, and each way of the masthead', () => {
    const expected = [
      '/',
      '/notes/',
      '/names/',
      '/bibliography/',
      '/search/',
      '/about/',
      '/404.html',
      ...[...edition.notes.keys()].map((id) => `/notes/${id}/`),
    ];
    expect(pages.map(({ address }) => address).sort()).toEqual(expect.arrayContaining(expected.sort()));
  });

  test('every link within the site leads to a page, and every fragment to something on it', async () => {
    expect(await brokenLinks(site.dist)).toEqual([]);
  });

  test('the pages carry the hooks that scripts look for, and none that they do not know', () => {
    const carried = pages.flatMap(({ tree }) =>
      selectAll('[data-hook]', tree).flatMap(({ properties }) => String(properties['dataHook']).split(' ')),
    );
    const known = new Set<string>(HOOKS);
    expect(carried.filter((name) => !known.has(name))).toEqual([]);
    // A text need have no notes of its author’s, no verse and no parts.
    const always = HOOKS.filter(
      (name) => !['author-mark', 'author-note', 'not-words', 'line', 'note-end', 'part-head'].includes(name),
    );
    expect([...new Set(carried)]).toEqual(expect.arrayContaining(always));
  });

  test('every page is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      // Files of the site itself need no integrity hashes; a title names its page and the edition; Astro writes the rest.
      rules: {
        'require-sri': 'off',
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'void-style': 'off',
      },
    });
    const reports = await Promise.all(
      pages.map(async ({ address, html }) => ({ address, report: await validator.validateString(html) })),
    );
    const messages = reports.flatMap(({ address, report }) =>
      report.results.flatMap((result) =>
        result.messages.map(({ ruleId, message, line }) => `${address}:${String(line)} ${ruleId} ${message}`),
      ),
    );
    expect(messages).toEqual([]);
  });

  test('every page carries the policy before anything it governs', () => {
    for (const { address, tree } of pages) {
      const [charset, policy] = selectAll('head > *', tree);
      expect(charset?.properties['charSet'], address).toBe('utf-8');
      expect(policy?.properties['httpEquiv'], address).toEqual(['Content-Security-Policy']);
      expect(policy?.properties['content'], address).toBe(CONTENT_SECURITY_POLICY);
    }
  });

  test('no page has a style or a script of its own in it, or anything from elsewhere', () => {
    const found = pages.flatMap(({ address, tree }) =>
      elementsOf(tree).flatMap((element) => {
        const { tagName, properties } = element;
        const isData = properties['type'] === 'application/ld+json';
        const inline =
          tagName === 'style' || (tagName === 'script' && !isData && properties['src'] === undefined);
        const handlers = Object.keys(properties).filter((name) => name.startsWith('on') || name === 'style');
        const isVocabulary = String(properties['rel']).startsWith('schema.');
        const loads = ['script', 'link', 'img', 'iframe', 'source'].includes(tagName) && !isVocabulary;
        const target =
          properties['src'] ?? (properties['rel'] === undefined ? undefined : properties['href']);
        const elsewhere = loads && typeof target === 'string' && /^(?:https?:)?\/\//u.test(target);
        return inline || handlers.length > 0 || elsewhere ? [`${address} <${tagName}>`] : [];
      }),
    );
    expect(found).toEqual([]);
  });

  test('every page names its script in its head, so that it is fetched while the rest is on its way', () => {
    for (const { address, tree } of pages) {
      const named = selectAll('head script[type="module"]', tree);
      if (select('key-commands', tree) !== undefined) expect(named, address).toHaveLength(1);
    }
  });

  test('the ways back from a note to the text name each other part once, with its first mention there', () => {
    for (const { address, tree } of ofText) {
      for (const note of selectAll('.endnotes .folding > li', tree)) {
        const ways = selectAll('.ways-back a.elsewhere', note).map(({ properties }) =>
          String(properties['href']),
        );
        const parts = ways.map((way) => way.split('#')[0]);
        expect(new Set(parts).size, address).toBe(parts.length);
        for (const way of ways) expect(way, address).toMatch(/^\/text\/[^/]+\/#mention-.+-\d+$/u);
      }
    }
  });

  test('the headers file has the policy, and forbids framing', async () => {
    const headers = await readFile(path.join(site.dist, '_headers'), 'utf8');
    expect(headers).toContain(
      `  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'\n`,
    );
    expect(headers).toContain('  X-Content-Type-Options: nosniff\n');
  });

  test('the text as printed is the witness, passage by passage', async () => {
    const witness = await readFile(path.join(site.path, 'witness.txt'), 'utf8');
    const bare = ofText.map(({ tree }) => structuredClone(tree));
    const titled = structuredClone(pageAt('/').tree);
    for (const tree of [titled, ...bare]) {
      const added = selectAll('[data-hook~="author-mark"], [data-hook~="not-words"]', tree);
      for (const mark of added) mark.children = [];
    }
    const at = (id: string, pageId: string | undefined) => {
      const tree = bare[pageId === undefined ? 0 : edition.parts.findIndex((part) => part.id === pageId)];
      return words(tree && select(`[id="${id}"]`, tree));
    };
    const printed = edition.parts.flatMap(({ passages, authorNotes }) =>
      [...passages, ...authorNotes].map(({ id, pageId }) => at(id, pageId)),
    );
    // Where lines and blocks end does not count.
    const title = words(select('h1', titled));
    expect([title, ...printed].join('').replace(/\s+/gu, '')).toBe(witness.replace(/\s+/gu, ''));
    const ids = bare.flatMap((tree) => selectAll('.passage', tree)).map(({ properties }) => properties['id']);
    expect(ids).toEqual(edition.passages.map(({ id }) => id));
  });

  test('every mention leads to its note at the foot of the page, and the note back to every mention', () => {
    // A mark that goes on in another line has the address of its beginning, and none of its own.
    const printed = marked
      .flatMap(({ tree }) => selectAll('.text .mention', tree))
      .map(({ properties }) => [properties['id'], properties['href']])
      .filter(([id]) => id !== undefined);
    expect(printed).toEqual(edition.mentions.map(({ id, noteId }) => [id, `#note-${noteId}`]));
    for (const { endnote, ids } of marked.flatMap(({ tree, ids }) =>
      selectAll('.endnotes li', tree).map((endnote) => ({ endnote, ids })),
    )) {
      const note = edition.notes.get(String(endnote.properties['id']).replace('note-', ''));
      expect(
        select('details', endnote)?.properties['open'],
        'it is folded by the style sheet',
      ).toBeUndefined();
      const backs = selectAll('[role="doc-backlink"]', endnote).map(({ properties }) => properties['href']);
      expect(backs).toEqual(note?.mentions.filter(({ id }) => ids.has(id)).map(({ id }) => `#${id}`));
      expect(words(select('h3', endnote))).toBe(note?.title);
      expect(words(endnote)).toContain(note?.gloss);
      expect(selectAll('a', endnote)[0]?.properties['href']).toMatch(/^\/notes\//u);
    }
  });

  test('a page does not carry notes that its text does not mention', () => {
    const mentioned = [...edition.notes.values()].filter(({ mentions }) => mentions.length > 0);
    for (const { tree } of marked) {
      const ids = new Set(selectAll('.text .mention', tree).map(({ properties }) => properties['href']));
      expect(selectAll('.endnotes > ol > li', tree)).toHaveLength(ids.size);
    }
    if (site === WALK) expect(mentioned.length).toBeLessThan(edition.notes.size);
  });

  test('the page of a note says all that is known of it', () => {
    for (const note of edition.notes.values()) {
      const { tree } = pageAt(`/notes/${note.id}/`);
      expect(words(select('h1', tree))).toBe(note.title);
      expect(words(select('.gloss', tree))).toBe(note.gloss);
      expect(selectAll('.extracts blockquote', tree).map((quote) => withoutBreaks(words(quote)))).toEqual(
        note.mentions.map(({ sentence }) =>
          withoutBreaks(`${sentence.before}${sentence.words}${sentence.after}`),
        ),
      );
      expect(selectAll('.extracts .mention', tree).map(({ properties }) => properties['href'])).toEqual(
        note.mentions.map((mention) => addresses('/').place(mention)),
      );
      expect(selectAll('.sources li', tree), note.id).toHaveLength(note.sourceIds.length);
      expect(select('.checked', tree)).toBeDefined();
      const headings = selectAll('.connections dt', tree).map((heading) => words(heading));
      for (const { heading } of note.relations) expect(headings, note.id).toContain(heading);
    }
  });

  test('a relation shows on the pages at both of its ends', () => {
    for (const note of edition.notes.values()) {
      const links = selectAll('.connections dl a', pageAt(`/notes/${note.id}/`).tree).map(
        ({ properties }) => properties['href'],
      );
      expect(new Set(links)).toEqual(new Set(note.relations.map(({ noteId }) => `/notes/${noteId}/`)));
      for (const { noteId } of note.relations) {
        expect(edition.notes.get(noteId)?.relations.map(({ noteId: back }) => back)).toContain(note.id);
      }
    }
  });

  test('the notes can be read one after another, from the first to the last', () => {
    const ids = [...edition.notes.keys()];
    let address: unknown = `/notes/${ids[0] ?? ''}/`;
    const read: unknown[] = [];
    while (typeof address === 'string') {
      read.push(address);
      address = select('a[rel="next"]', pageAt(address).tree)?.properties['href'];
    }
    expect(read).toEqual(ids.map((id) => `/notes/${id}/`));
  });

  test('every line of the index leads to its note and to the text, and on paper names the note by its number', () => {
    const { tree } = pageAt('/names/');
    const interfaceWords = wordsOf(edition.titlePage.interface);
    const printed = edition.index.flatMap(({ letters }) => letters.flatMap(({ entries }) => entries));
    expect(
      selectAll('.name-index section > ul > li', tree).map(({ properties }) => properties['id']),
    ).toEqual(printed.map(({ id }) => id));
    for (const entry of printed) {
      const item = select(`[id="${entry.id}"]`, tree);
      if (item === undefined) throw new Error(`The index has no line ${entry.id}.`);
      const hrefs = selectAll('a', item).map(({ properties }) => String(properties['href']));
      for (const { noteId } of [entry, ...entry.under]) {
        if (noteId === undefined) continue;
        expect(hrefs).toContain(`/notes/${noteId}/`);
        expect(words(item)).toContain(interfaceWords.names.note(edition.notes.get(noteId)?.number ?? 0));
      }
      expect(selectAll(':scope > .place', item)).toHaveLength(entry.places.length);
      expect(words(item), 'a comma stands right behind its word').not.toMatch(/\s,/u);
    }
  });

  test('every note stands in the index under its headword, and every other name of it leads there', () => {
    const headings = new Map(
      edition.index.flatMap(({ letters }) =>
        letters.flatMap(({ entries }) => entries.map((entry) => [entry.text.toLowerCase(), entry] as const)),
      ),
    );
    for (const { id, sortTitle } of edition.notes.values()) {
      expect(headings.get(sortTitle.toLowerCase())?.noteId).toBe(id);
    }
  });

  test('without JavaScript the search page says what it needs, leads to the index of names, and repeats nothing', () => {
    const { tree, html } = pageAt('/search/');
    const main = select('main', tree);
    if (main === undefined) throw new Error('The search page has no main part.');
    const said = wordsOf(edition.titlePage.interface).search.scriptless;
    expect(words(select('.scriptless', main))).toBe(plain(said.join('')));
    expect(selectAll('.scriptless a', main).map(({ properties }) => properties['href'])).toEqual(['/names/']);
    expect(selectAll('a', main), 'there is one link').toHaveLength(1);
    expect(brotliCompressSync(html).length).toBeLessThan(12_000);
  });

  test('the bibliography lists every source with the notes that cite it', () => {
    const entries = selectAll('.bibliography > li', pageAt('/bibliography/').tree);
    expect(entries).toHaveLength(edition.sources.size);
    for (const entry of entries)
      expect(selectAll('.cited-in a', entry).length, words(entry)).toBeGreaterThan(0);
  });

  test.each(Object.entries(edition.titlePage.scripts))(
    'every run of %s is tagged as %s',
    (script, language) => {
      const untagged: string[] = [];
      const inScript = new RegExp(`\\p{Script=${script}}`, 'u');
      for (const { address, tree } of pages) {
        visitParents(tree, 'text', (node, ancestors) => {
          if (!inScript.test(node.value)) return;
          const tagged = ancestors.some(
            (parent) =>
              parent.type === 'element' &&
              parent.tagName !== 'html' &&
              parent.properties['lang'] === language,
          );
          const bare = ancestors.some(
            // A title, a script and a choice of a menu hold no mark-up.
            (parent) => parent.type === 'element' && ['title', 'script', 'option'].includes(parent.tagName),
          );
          if (!tagged && !bare) untagged.push(`${address} ${node.value.slice(0, 40)}`);
        });
      }
      expect(untagged).toEqual([]);
    },
  );

  test('a spoiler is closed, and no description, gloss or endnote gives any of it away', () => {
    const closed = pages.flatMap(({ tree }) => selectAll('details.spoiler', tree));
    if (site === WALK) expect(closed.length).toBeGreaterThan(2);
    const elsewhere = pages.map(({ tree }) => openText(tree)).join(' ');
    for (const details of closed) {
      expect(details.properties['open']).toBeUndefined();
      for (const sentence of gatedSentences(details)) expect(elsewhere).not.toContain(sentence);
    }
  });

  test('pages know their title and description; none claims an address where none is set', () => {
    const titles = pages.map(({ tree }) => words(select('title', tree)));
    expect(new Set(titles).size).toBe(titles.length);
    for (const { address, tree, html } of pages) {
      expect(select('meta[name="description"]', tree)?.properties['content'], address).toMatch(/\S{3,}/u);
      expect(html, address).not.toContain('rel="canonical"');
      expect(select('a.skip', tree)?.properties['href'], address).toBe('#main');
    }
  });
});

const words = (element: Element | undefined) => (element === undefined ? '' : plain(toString(element)));

/** A quotation marks where lines end with a stroke. */
const withoutBreaks = (text: string) => plain(text.replaceAll(' / ', ' '));

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();

function gatedSentences(details: Element): string[] {
  return selectAll('p', details)
    .flatMap((paragraph) => words(paragraph).split(/(?<=[.?!]) /u))
    .filter((sentence) => sentence.length > 40);
}

/** All that a page says without being asked, its descriptions included. */
function openText(tree: BuiltPage['tree']): string {
  const open = structuredClone(tree);
  for (const details of selectAll('details.spoiler', open)) details.children = [];
  const meta = selectAll('meta[content]', open).map(({ properties }) => String(properties['content']));
  return `${toString(open).replace(/\s+/gu, ' ')} ${meta.join(' ')}`;
}
