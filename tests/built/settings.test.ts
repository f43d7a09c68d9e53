import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/languages/words.ts';
import { SETTINGS } from '../../src/settings/setting.ts';
import { EDITIONS, readTestEdition } from '../support/editions.ts';
import { readPages } from '../support/site.ts';

describe.each(EDITIONS)('the site of the edition “$id”', async (site) => {
  const words = wordsOf((await readTestEdition(site)).titlePage.interface).settings;
  const pages = await readPages(site.dist);

  test('every page offers every setting, each at its default', () => {
    for (const { address, tree } of pages) {
      const groups = selectAll('settings-panel fieldset', tree);
      expect(
        groups.map((group) => toString(select('legend', group) ?? group)),
        address,
      ).toEqual(SETTINGS.map(({ name }) => words[name].label));
      for (const [index, group] of groups.entries()) {
        const radios = selectAll('input[type="radio"]', group).map(({ properties }) => properties);
        expect(radios.map(({ name, value }) => [name, value])).toEqual(
          SETTINGS[index]?.values.map((value) => [SETTINGS[index]?.name, value]),
        );
        expect(radios.filter(({ checked }) => checked === true).map(({ value }) => value)).toEqual(['']);
      }
    }
  });

  test('on every page the choices are applied before anything is painted: by the first script, which the page waits for, and which waits for the style sheet alone', async () => {
    for (const { address, tree } of pages) {
      const fetched = selectAll('head script, head link', tree);
      const before = fetched.slice(
        0,
        fetched.findIndex(({ tagName }) => tagName === 'script'),
      );
      expect(
        before.map(({ properties }) => String(properties['rel'])),
        address,
      ).toEqual(['stylesheet', 'preload', 'preload']);
      const { src, defer, async: later, type } = select('script', tree)?.properties ?? {};
      expect(src, address).toMatch(/\/first-paint\.[^/]+\.js$/u);
      expect([defer, later, type], address).toEqual([undefined, undefined, undefined]);
    }
    const script = select('head script', pages[0]?.tree ?? { type: 'root', children: [] });
    const text = await readFile(path.join(site.dist, String(script?.properties['src'])), 'utf8');
    expect(text).toContain('reader-settings');
    expect(brotliCompressSync(text).length).toBeLessThan(500);
  });

  test('the panel costs a page at most 0.9 kB of HTML, compressed', () => {
    const html = pages.find(({ address }) => address === '/')?.html ?? '';
    const without = html.replace(/<settings-panel>.*?<\/settings-panel>/su, '');
    expect(without).not.toBe(html);
    expect(brotliCompressSync(html).length - brotliCompressSync(without).length).toBeLessThanOrEqual(900);
  });

  test('the licence of every face is served with it', async () => {
    const licence = await readFile(path.join(site.dist, 'fonts-licence.txt'), 'utf8');
    for (const face of ['Source Serif 4', 'Source Sans 3', 'Atkinson Hyperlegible Next'])
      expect(licence).toContain(face);
    expect(licence.match(/^Copyright [\d -]+(?:Adobe|The Atkinson)/gmu)).toHaveLength(3);
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
});
