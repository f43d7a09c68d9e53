import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { DOWNLOADS } from '../../src/exports/downloads.ts';
import { isOnlyForServer, openFromFolder, stylesFromFolder } from '../../src/exports/opened-from-folder.ts';
import { elementsOf, readPages } from '../support/site.ts';
import { readTestEdition, SITES } from '../support/editions.ts';

describe.each(SITES)('the site of the edition “$id”', async (site) => {
  const edition = await readTestEdition(site);
  const pages = await readPages(site.dist);
  const page = (address: string) => pages.find((one) => one.address === address)?.tree ?? fromHtml('');
  const inDist = (address: string) => path.join(site.dist, address);

  test('the page of downloads offers every file that was made, says how large each is, and offers no other', () => {
    const offers = selectAll('[data-download]', page('/download/'));
    const made = DOWNLOADS.filter(({ file }) => existsSync(inDist(file)));
    expect(offers.map(({ properties }) => properties['dataDownload'])).toEqual(made.map(({ file }) => file));
    expect(made.length).toBeGreaterThan(10);
    for (const offer of offers) {
      const file = String(offer.properties['dataDownload']);
      expect(select('a', offer)?.properties['href']).toBe(`/${file}`);
      const { size } = statSync(inDist(file));
      const said = /(?<amount>[\d.,]+)\s*(?<unit>\p{L}B|\p{L}+)/u.exec(
        toString(select('.file', offer) ?? offer).replace(file, ''),
      );
      expect(said, file).not.toBeNull();
      expect(size).toBeGreaterThan(0);
      const { version } = edition.titlePage;
      if (version !== undefined) expect(toString(offer)).toContain(version);
    }
    expect(selectAll('.downloads section', page('/download/')).length).toBeGreaterThan(2);
    for (const section of selectAll('.downloads section', page('/download/'))) {
      expect(selectAll('li', section).length).toBeGreaterThan(0);
    }
    expect(selectAll('[data-size]', page('/download/'))).toEqual([]);
  });

  test('it is linked from the foot of every page, and from where the text and each note are cited', () => {
    for (const { address, tree } of pages.filter((one) => one.address !== '/404.html')) {
      expect(select('.site-footer a[href="/download/"]', tree), address).toBeDefined();
      const cite = select('.cite', tree);
      if (cite !== undefined) expect(select('a[href="/download/"]', cite), address).toBeDefined();
    }
  });

  test('the text and each note name the files that say the same', () => {
    for (const id of edition.notes.keys()) {
      const alternate = select('link[rel="alternate"][type="text/markdown"]', page(`/notes/${id}/`));
      expect(alternate?.properties['href']).toBe(`/notes/${id}.md`);
      expect(existsSync(inDist(`notes/${id}.md`)), id).toBe(true);
    }
    const [text] = pages.filter(({ address }) => address === '/' || address.startsWith('/text/'));
    const alternates = selectAll('link[rel="alternate"]', text?.tree ?? fromHtml(''));
    expect(alternates.map(({ properties }) => properties['href'])).toEqual([
      '/text.txt',
      '/text.md',
      '/edition.tei.xml',
    ]);
  });

  test('the page of changes has each, the newest first, with what it concerns', () => {
    const changes = selectAll('.changes > li', page('/changes/'));
    expect(changes.map(({ properties }) => properties['id'])).toEqual(edition.changes.map(({ id }) => id));
    expect(select('link[rel="alternate"]', page('/changes/'))?.properties['href']).toBe('/changes.atom');
    for (const [index, { what, noteIds }] of edition.changes.entries()) {
      const change = changes[index] ?? fromHtml('');
      expect(toString(change)).toContain(what);
      expect(selectAll('a', change).map(({ properties }) => properties['href'])).toEqual(
        noteIds.map((id) => `/notes/${id}/`),
      );
    }
  });

  test('packed to open from a folder, every link of every page leads to a file beside it, and nothing needs a server', () => {
    const files = readdirSync(site.dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(site.dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      )
      .filter((file) => !isOnlyForServer(file));
    const kept = new Set(files);
    const packed = new Map(
      files
        .filter((file) => file.endsWith('.html'))
        .map((file) => [
          file,
          fromHtml(openFromFolder(readFileSync(inDist(file), 'utf8'), { file, base: '/' })),
        ]),
    );
    const ids = new Map(
      [...packed].map(([file, tree]) => [
        file,
        new Set(elementsOf(tree).map(({ properties }) => properties['id'])),
      ]),
    );
    expect(packed.size).toBeGreaterThan(edition.notes.size);
    const broken = [...packed].flatMap(([file, tree]) =>
      elementsOf(tree).flatMap(({ tagName, properties }) => {
        const target = properties['href'] ?? properties['src'] ?? properties['action'];
        if (typeof target !== 'string' || /^(?:https?|mailto|data):/u.test(target)) return [];
        const url = new URL(target, `http://folder/${file}`);
        const lies = decodeURIComponent(url.pathname.slice(1));
        const isThere = kept.has(lies) && !target.startsWith('/');
        const fragment = decodeURIComponent(url.hash.slice(1));
        const isNamed = fragment === '' || !lies.endsWith('.html') || ids.get(lies)?.has(fragment) === true;
        return isThere && isNamed ? [] : [`${file} <${tagName}> ${target}`];
      }),
    );
    expect(broken).toEqual([]);
    for (const [file, tree] of packed) {
      expect(
        selectAll(
          'script:not([type="application/ld+json"]), meta[http-equiv="Content-Security-Policy"]',
          tree,
        ),
        file,
      ).toEqual([]);
      for (const sheet of selectAll('link[rel="stylesheet"]', tree))
        expect(String(sheet.properties['href'])).toMatch(/\.css$/u);
    }
  });

  test('so are its style sheets, with the fonts in them', () => {
    const sheets = readdirSync(inDist('_astro')).filter((file) => file.endsWith('.css'));
    const packed = sheets.map((name) =>
      stylesFromFolder(
        readFileSync(inDist(`_astro/${name}`), 'utf8'),
        { file: `_astro/${name}`, base: '/' },
        (font) => (existsSync(inDist(font)) ? readFileSync(inDist(font)) : undefined),
      ),
    );
    expect(packed.some((css) => css.includes('url(data:font/woff2;base64,'))).toBe(true);
    for (const css of packed) expect(css).not.toMatch(/url\(["']?\/|\.woff2/u);
  });
});
