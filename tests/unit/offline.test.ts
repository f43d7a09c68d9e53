import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/offline/offline-plan.ts';
import { packPages, unpackPages } from '../../src/offline/page-bundle.ts';
import { MOST, planOffline, type SiteFile } from '../../src/offline/plan-offline.ts';
import { printManifest } from '../../src/offline/web-app.ts';
import { changedFiles, editionOf } from '../generated/edition-of.ts';

const site = { base: '/reader/', headers: {}, notKept: '' };
const file = (path: string, content: string | Buffer = path): SiteFile => ({
  path,
  bytes: Buffer.from(content),
});

describe('a bundle of pages', () => {
  const head = '<head><meta name="description" content="what every page has"></head>';
  const pages = new Map([
    ['/', `<html>${head}<body><p>One</p></body></html>`],
    ['/two/', `<html>${head}<body><p>Two & <b>“more”</b></p></body></html>`],
    ['/empty/', ''],
  ]);

  test('gives back every page as it was', () => {
    expect(unpackPages(packPages(pages))).toEqual(pages);
  });

  test('has what several pages have only once', () => {
    expect(JSON.stringify(packPages(pages)).split('what every page has')).toHaveLength(2);
  });
});

describe('the plan of what is kept offline', () => {
  const small = [
    file('index.html', '<p>Text</p>'),
    file('notes/volkov/index.html', '<p>Note</p>'),
    file('404.html'),
    file('_astro/page.js'),
    file('pagefind/index/a.pf_index'),
  ];

  test('keeps every page of a small edition at once, under the path that it stands under', () => {
    const { plan, bundle } = planOffline(small, site);
    const pages = unpackPages(JSON.parse(bundle.bytes.toString()) as never);
    expect([...pages.keys()].sort()).toEqual(['/reader/', '/reader/404.html', '/reader/notes/volkov/']);
    expect(Object.keys(plan.files)).toEqual(['/reader/_astro/page.js', '/reader/pagefind/index/a.pf_index']);
    expect(plan.whenRead).toEqual({});
    expect(plan.pages.address).toBe('/reader/offline.json');
  });

  test('leaves out what is to take away, for hosts or for machines', () => {
    const others = ['edition.epub', 'text.txt', '_headers', 'robots.txt', 'bibliography.json', 'sw.js'];
    const { plan } = planOffline([...small, ...others.map((path) => file(path))], site);
    expect(plan.version).toBe(planOffline(small, site).plan.version);
  });

  test('has another version as soon as one byte of what is kept is another', () => {
    const changed = small.map((each) =>
      each.path.startsWith('notes/') ? file(each.path, '<p>note</p>') : each,
    );
    expect(planOffline(changed, site).plan.version).not.toBe(planOffline(small, site).plan.version);
  });

  test('keeps the notes of a large edition when they are read, and what it begins with at once', () => {
    const noise = (path: string) => file(path, randomBytes(MOST / 4).toString('base64'));
    const notes = ['a', 'b', 'c', 'd', 'e'].map((id) => noise(`notes/${id}/index.html`));
    const { plan, bundle } = planOffline([...small, ...notes], site);
    const pages = unpackPages(JSON.parse(bundle.bytes.toString()) as never);
    expect([...pages.keys()].sort()).toEqual(['/reader/', '/reader/404.html']);
    expect(Object.keys(plan.whenRead)).toContain('/reader/notes/a/');
  });

  test('names each file by the hash that the browser makes of it', async () => {
    const { plan } = planOffline(small, site);
    const bytes = new Uint8Array(Buffer.from('_astro/page.js'));
    expect(plan.files['/reader/_astro/page.js']).toBe(await hashOf(bytes));
    expect(createHash('sha256').update(bytes).digest('hex')).toContain(await hashOf(bytes));
  });
});

test('the application’s name is said to be in the language that it is in, whatever the interface speaks', () => {
  const { titlePage } = editionOf(
    changedFiles({ 'edition.yaml': (text) => text.replace('en-GB', 'he').concat('interface: en\n') }),
  );
  expect(JSON.parse(printManifest(titlePage))).toMatchObject({ lang: 'he', dir: 'rtl' });
});
