import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { selectAll, select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEditionFolder } from '../../src/edition-folder.ts';
import { WALK } from '../support/editions.ts';
import { copyProject, type Project } from '../support/project.ts';
import { brokenLinks, readSite, type BuiltPage } from '../support/site.ts';

describe('an edition under another address', () => {
  let project: Project;
  let pages: BuiltPage[] = [];
  beforeAll(async () => {
    project = await copyProject(await readEditionFolder(WALK.path));
    const { code, output } = await project.run('build', {
      BASE_PATH: 'reader',
      SITE_URL: 'https://edition.example',
    });
    expect(output).toContain('Built and indexed');
    expect(code).toBe(0);
    pages = await readSite(project.dist);
  });
  afterAll(() => rm(project.folder, { recursive: true }));

  test('every link stays under its base path, and leads somewhere', async () => {
    expect(await brokenLinks(project.dist, '/reader/')).toEqual([]);
  });

  test('every page that is listed names its address', () => {
    for (const { address, tree } of pages) {
      const listed = select('meta[name="robots"]', tree) === undefined;
      const canonical = select('link[rel="canonical"]', tree)?.properties['href'];
      expect(canonical, address).toBe(listed ? `https://edition.example/reader${address}` : undefined);
    }
  });

  test('every page says on paper where it stands, without script too', () => {
    for (const { address, tree } of pages) {
      const colophon = select('print-colophon', tree) ?? { type: 'root', children: [] };
      const file = address === '/404.html' ? '/404/' : address;
      expect(toString(colophon), address).toBe(`Address: https://edition.example/reader${file}`);
    }
  });

  test('on the page for printing, notes lead to one another within that page', () => {
    const tree = pages.find(({ address }) => address === '/print/')?.tree;
    const links = tree === undefined ? [] : selectAll('.body a:not(.citation)', tree);
    expect(links.length).toBeGreaterThan(20);
    for (const { properties } of links) expect(properties['href']).not.toMatch(/^\/reader\/notes\/./u);
  });

  test('robots are shown the sitemap, and the sitemap has every note', async () => {
    expect(await readFile(path.join(project.dist, 'robots.txt'), 'utf8')).toContain(
      'Sitemap: https://edition.example/reader/sitemap-index.xml',
    );
    const sitemap = await readFile(path.join(project.dist, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain('<loc>https://edition.example/reader/notes/euler/</loc>');
    expect(sitemap).not.toContain('/search/');
    expect(sitemap).not.toContain('/print/');
  });

  test('what a page says of its own address is the same in its citations, its data and what a shared link shows', () => {
    const cited = pages.filter(({ tree }) => select('.cite', tree) !== undefined);
    expect(cited.length).toBeGreaterThan(20);
    for (const { address, tree } of cited) {
      const own = `https://edition.example/reader${address}`;
      expect(select('meta[property="og:url"]', tree)?.properties['content']).toBe(own);
      expect(select('copy-citation', tree)?.properties['href']).toBe(own);
      const forms = selectAll('copy-citation [data-form]', tree).map((form) => toString(form));
      expect(
        forms.filter((form) => !form.includes(own)),
        address,
      ).toEqual([]);
      expect(forms.join(' ')).not.toMatch(/Accessed|Retrieved|urldate|Y2/u);
      const data = toString(
        select('script[type="application/ld+json"]', tree) ?? { type: 'root', children: [] },
      );
      expect(JSON.parse(data)).toMatchObject({ url: own });
    }
    const textUrl = 'https://edition.example/reader/';
    const meta = (name: string) =>
      pages.flatMap(({ tree }) =>
        selectAll(`meta[name="${name}"]`, tree).map(({ properties }) => properties['content']),
      );
    expect(meta('citation_public_url')).toEqual([textUrl]);
    expect(new Set(meta('DC.relation'))).toEqual(new Set([textUrl]));
  });

  test('the files that never change are kept for a year', async () => {
    expect(await readFile(path.join(project.dist, '_headers'), 'utf8')).toContain(
      '/reader/_astro/*\n  Cache-Control',
    );
  });

  test('a build that finds a fault says so, in words and without a stack, and leaves nothing behind', async () => {
    const note = path.join(project.folder, 'content/notes/graph-theory.mdx');
    const text = await readFile(note, 'utf8');
    await writeFile(note, text.replace('(note:euler)', '(note:oiler)'));
    const { code, output } = await project.run('build');
    await writeFile(note, text);
    expect(code).toBe(1);
    expect(output).toContain('content/notes/graph-theory.mdx:15  link-to-unknown-note');
    expect(output).not.toMatch(/^\s+at /mu);
    expect(existsSync(project.dist)).toBe(false);
  });

  test('a build that breaks half way leaves nothing behind', async () => {
    const page = path.join(project.folder, 'src/pages/names.astro');
    const text = await readFile(page, 'utf8');
    await writeFile(page, text.replace('---\n', "---\nthrow new Error('half way');\n"));
    const { code, output } = await project.run('build');
    await writeFile(page, text);
    expect(code).toBe(1);
    expect(output).toContain('half way');
    expect(existsSync(project.dist)).toBe(false);
  });
});
