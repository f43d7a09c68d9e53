import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { selectAll } from 'hast-util-select';
import { beforeAll, expect, test } from 'vitest';
import { readEditionFolder } from '../../../src/edition-folder.ts';
import { editionOf } from '../../generated/edition-of.ts';
import { ROOT } from '../../support/project.ts';
import { readSite, type BuiltPage } from '../../support/site.ts';

const DIST = path.join(ROOT, 'dist');
const edition = editionOf(await readEditionFolder(path.join(ROOT, 'content')));
let pages: readonly BuiltPage[] = [];

beforeAll(async () => {
  pages = await readSite(DIST);
});

function pageAt(address: string): BuiltPage {
  const page = pages.find((candidate) => candidate.address === address);
  if (page === undefined) throw new Error(`There is no page ${address}; build the site first.`);
  return page;
}

const OVERVIEWS = ['/timeline/', '/places/', '/people/'];

/** What the elements of a page that a drawing and its list share are called. */
const namesOf = ({ tree }: BuiltPage, selector: string) =>
  new Set(selectAll(selector, tree).map(({ properties }) => String(properties['dataFor'])));

test('the lists and the drawings have the same entries', () => {
  const timeline = pageAt('/timeline/');
  const gated = namesOf(timeline, '.spoiler li');
  const open = namesOf(timeline, 'li[data-for]').difference(gated);
  expect(open).toEqual(new Set(edition.timeline.map(({ id }) => id)));
  for (const form of ['wide', 'middle', 'narrow']) {
    expect(namesOf(timeline, `svg.${form} [data-for]`)).toEqual(open);
  }
  expect(gated).toEqual(
    new Set(edition.gatedMoments.flatMap(({ entries }) => entries.map(({ id }) => id))),
  );
  const places = pageAt('/places/');
  expect(namesOf(places, 'li[data-for]')).toEqual(new Set(edition.places.entries.map(({ id }) => id)));
  const drawn = edition.places.entries.filter(({ mapIds }) => mapIds.length > 0);
  expect(namesOf(places, 'svg [data-for]')).toEqual(new Set(drawn.map(({ id }) => id)));
  const people = pageAt('/people/');
  expect(namesOf(people, 'li[data-for]')).toEqual(
    new Set(edition.people.groups.flatMap(({ noteIds }) => noteIds)),
  );
});

test('a page with its drawing weighs 40 kB at most, and the script of all three 4 kB', async () => {
  for (const address of OVERVIEWS) {
    expect(brotliCompressSync(pageAt(address).html).length, address).toBeLessThanOrEqual(40_000);
  }
  const scripts = (await readdir(path.join(DIST, '_astro'))).filter(
    (file) => file.startsWith('Overview') && file.endsWith('.js'),
  );
  expect(scripts).toHaveLength(1);
  const script = await readFile(path.join(DIST, '_astro', scripts[0] ?? ''));
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(4_000);
  for (const { address, html } of pages) {
    expect(html.includes(scripts[0] ?? ''), address).toBe(OVERVIEWS.includes(address));
  }
});

test('every drawing is of this site alone: nothing inline that the policy forbids, nothing from elsewhere', () => {
  for (const address of OVERVIEWS) {
    const { tree } = pageAt(address);
    expect(selectAll('svg [style], svg image, svg use, svg style', tree)).toEqual([]);
  }
});

test('every map says when it shows, what of it is a sketch, and where it comes from', () => {
  const { html } = pageAt('/places/');
  for (const { credit, schematic } of edition.places.maps) {
    for (const words of [credit, schematic]) {
      if (words !== undefined) expect(html).toContain(words.replaceAll('&', '&amp;'));
    }
  }
});

test('the footer leads to each overview', () => {
  const hrefs = selectAll('.site-footer a', pageAt('/').tree).map(({ properties }) => properties['href']);
  expect(hrefs).toEqual(expect.arrayContaining(OVERVIEWS));
});

test('the places are there as GeoJSON', async () => {
  const data = JSON.parse(await readFile(path.join(DIST, 'places/places.geojson'), 'utf8')) as {
    features: unknown[];
  };
  expect(data.features).toHaveLength(edition.places.entries.length);
});

test('a table that asks for a chart has it above it, and stays', () => {
  const { tree } = pageAt('/notes/siege-rations/');
  expect(selectAll('figure.chart svg[role="img"]', tree)).toHaveLength(1);
  expect(selectAll('.body table tr', tree).length).toBeGreaterThan(5);
  expect(selectAll('.chart-drawing .series', tree)).toHaveLength(4);
});

test('all tones of the drawings stand out from the paper by 3 to 1 at least, in all themes', async () => {
  const tokens = await readFile(path.join(ROOT, 'src/styles/tokens.css'), 'utf8');
  const both = [
    ...tokens.matchAll(/--(?<name>[a-z]+): light-dark\((?<light>#[0-9a-f]{6}), (?<dark>#[0-9a-f]{6})\)/gu),
  ];
  const values = (theme: 'light' | 'dark') =>
    new Map(both.toReversed().map(({ groups }) => [groups?.['name'] ?? '', groups?.[theme] ?? '']));
  const sepia = new Map(values('light'));
  const sepiaRules =
    /\[data-theme='sepia'\] \{(?<rules>[^}]*--paper[^}]*)\}/u.exec(tokens)?.groups?.['rules'] ?? '';
  for (const { groups } of sepiaRules.matchAll(/--(?<name>[a-z]+): (?<value>#[0-9a-f]{6})/gu)) {
    sepia.set(groups?.['name'] ?? '', groups?.['value'] ?? '');
  }
  for (const [theme, colours] of [
    ['light', values('light')],
    ['dark', values('dark')],
    ['sepia', sepia],
  ] as const) {
    for (const tone of ['ink', 'muted', 'rule', 'person', 'place', 'event', 'institution', 'work', 'idea']) {
      expect(
        contrast(colours.get(tone) ?? '', colours.get('paper') ?? ''),
        `${tone} in ${theme}`,
      ).toBeGreaterThanOrEqual(3);
    }
  }
});

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
